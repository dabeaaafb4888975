import type { Metadata, Route } from 'next'
import { z } from 'zod'
import { CollectionList } from '#components/collections/collection-list.tsx'
import { CreateCollection } from '#components/collections/create-collection.tsx'
import { RestoreCollection } from '#components/collections/manage-collection.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { FilterChip } from '#components/ui/chip.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listCollections, type Whose } from '#server/collections/list-collections.ts'
import { load, type SearchParams } from '../../_lib/page.ts'
import { one, writeParams } from '../../_lib/read-params.ts'
import { getViewer } from '../../_lib/viewer.ts'
import { createCollectionAction, restoreCollectionAction } from './actions.ts'

export const metadata: Metadata = { title: 'Collections' }

const Params = z.object({
  show: one.pipe(z.enum(['mine', 'shared', 'deleted'])).catch('mine'),
  cursor: one.optional().catch(undefined),
})

export default async function CollectionsPage({ searchParams }: { searchParams: SearchParams }) {
  const { show, cursor } = Params.parse(await searchParams)
  const viewer = await getViewer()
  const { collections, previous, next } = await load(collectionsHref(show), () =>
    listCollections(viewer, { whose: show, cursor }),
  )
  return (
    <>
      <PageHeader
        title="Collections"
        actions={<CreateCollection action={createCollectionAction} label="New collection" />}
      >
        What you keep, in your order, with its words and sources.
      </PageHeader>
      <nav aria-label="Which collections" className="mb-4 flex flex-wrap gap-2">
        <FilterChip href={collectionsHref('mine')} on={show === 'mine'}>
          Mine
        </FilterChip>
        <FilterChip href={collectionsHref('shared')} on={show === 'shared'}>
          Shared by others
        </FilterChip>
        <FilterChip href={collectionsHref('deleted')} on={show === 'deleted'}>
          Deleted
        </FilterChip>
      </nav>
      {collections.length === 0 && <Nothing show={show} />}
      {collections.length > 0 && show === 'deleted' && (
        <CollectionList
          collections={collections}
          linked={false}
          action={({ id }) => <RestoreCollection id={id} restore={restoreCollectionAction} />}
        />
      )}
      {collections.length > 0 && show !== 'deleted' && <CollectionList collections={collections} />}
      {(previous || next) && (
        <nav aria-label="Pages" className="mt-6 flex justify-center gap-2">
          {previous && <ButtonLink href={collectionsHref(show, previous)}>Newer</ButtonLink>}
          {next && <ButtonLink href={collectionsHref(show, next)}>Older</ButtonLink>}
        </nav>
      )}
    </>
  )
}

function collectionsHref(show: Whose, cursor?: string): Route {
  return `/collections${writeParams({ show: show === 'mine' ? null : show, cursor })}` as Route
}

function Nothing({ show }: { show: Whose }) {
  if (show === 'shared') {
    return (
      <EmptyState title="Nobody shares a collection yet">
        Collections that other members share, with members or by link, are listed here.
      </EmptyState>
    )
  }
  if (show === 'deleted') {
    return (
      <EmptyState title="Nothing here was deleted">
        A deleted collection waits here for a month, and can be restored until then.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title="Keep what you find"
      action={
        <>
          <CreateCollection action={createCollectionAction} label="Make a collection" />
          <ButtonLink href="/articles">Go to the articles</ButtonLink>
        </>
      }
    >
      <p>
        A collection is your file on one question: articles, single facts, rows of a comparison, whole
        comparisons and your own notes, in the order you give them.
      </p>
      <p className="mt-2">
        It keeps the exact words with source and date, even if a report changes later. It is yours alone until
        you share it, and can be exported with every citation.
      </p>
    </EmptyState>
  )
}
