import type { Metadata, Route } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { z } from 'zod'
import { AddForm } from '#components/collections/add-form.tsx'
import { AddedNotice } from '#components/collections/added-notice.tsx'
import { Preview } from '#components/collections/preview.tsx'
import { ReadingStatus } from '#components/reader/reading-status.tsx'
import { ButtonLink } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { isClosed } from '#server/collections/add-items.ts'
import { listChoices } from '#server/collections/list-choices.ts'
import { localPath } from '#server/people/local-path.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { one, tick, writeParams } from '../../../_lib/read-params.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { addAction } from './actions.tsx'
import { previewOrSayWhy } from './preview.ts'
import { pickThingParams, readThings } from './search-params.ts'

export const metadata: Metadata = { title: 'Add to collection' }

const count = one.transform(Number).pipe(z.int().min(0).max(100_000)).catch(0)
const Params = z.object({
  next: one.optional().catch(undefined),
  done: one.pipe(z.uuid()).optional().catch(undefined),
  saved: one.pipe(z.uuid()).optional().catch(undefined),
  shared: tick,
  added: count,
  already: count,
})

export default async function AddPage({ searchParams }: { searchParams: SearchParams }) {
  const raw = await searchParams
  const { next, done, saved, shared, added, already } = Params.parse(raw)
  const things = pickThingParams(raw)
  const viewer = await getViewer()
  const here = `/collections/add${writeParams({ ...things, next })}`
  const choices = await load(here, () => listChoices(viewer))
  const back = localPath(next ?? (await referrer()), '') as Route | ''

  const filled = choices.find((choice) => choice.id === done)
  if (filled) {
    return (
      <div className="mx-auto max-w-2xl">
        <AddedNotice
          collection={filled}
          added={added}
          already={already}
          saved={saved ?? null}
          shared={shared}
          back={back}
        />
      </div>
    )
  }
  const found = await load(here, () => previewOrSayWhy(viewer, readThings(things)))
  if (found.problem !== undefined) {
    return (
      <>
        <PageHeader title="Add to collection" />
        <EmptyState title={found.problem} action={back && <ButtonLink href={back}>Back</ButtonLink>}>
          {found.beingRead ? (
            <ReadingStatus label="It can be added as soon as its facts are there; this page goes on by itself." />
          ) : (
            found.hint
          )}
        </EmptyState>
      </>
    )
  }
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader
        crumb={
          <Link href={'/collections' as Route} className="hover:underline">
            Collections
          </Link>
        }
        title="Add to collection"
      />
      <div className="grid items-start gap-8 md:grid-cols-[minmax(0,1fr)_20rem]">
        <Preview things={found.things} />
        <AddForm
          action={addAction}
          choices={choices}
          kept={{ ...things, ...(back && { next: back }) }}
          several={found.things.length > 1}
          closed={found.things.some(isClosed)}
          cancel={
            <ButtonLink href={back || ('/collections' as Route)} variant="quiet">
              Cancel
            </ButtonLink>
          }
        />
      </div>
    </div>
  )
}

/** The page of this portal from which somebody came, if there is one. */
async function referrer(): Promise<string | null> {
  const sent = await headers()
  const url = URL.parse(sent.get('referer') ?? '')
  if (!url || url.host !== (sent.get('x-forwarded-host') ?? sent.get('host'))) return null
  return url.pathname === '/collections/add' ? null : url.pathname + url.search
}
