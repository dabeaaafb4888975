import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { cache } from 'react'
import { AddNote } from '#components/collections/add-note.tsx'
import { CollectionHead } from '#components/collections/collection-head.tsx'
import { KeptItem } from '#components/collections/kept-item.tsx'
import {
  DeleteCollection,
  EditCollection,
  ShareCollection,
} from '#components/collections/manage-collection.tsx'
import { nameItem } from '#components/collections/name-item.ts'
import { OrderedItems } from '#components/collections/ordered-items.tsx'
import { ReadItems } from '#components/collections/read-items.tsx'
import { StretchNav } from '#components/collections/stretch-nav.tsx'
import { ButtonLink, buttonClass } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Markdown } from '#components/ui/markdown.tsx'
import { getCollection } from '#server/collections/get-collection.ts'
import type { CollectionView } from '#server/collections/types.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { getViewer } from '../../../_lib/viewer.ts'
import { restoreCollectionAction } from '../actions.ts'
import { readPage } from '../read-page.ts'
import {
  addNoteAction,
  changeCollectionAction,
  changeNoteAction,
  deleteCollectionAction,
  moveItemAction,
  removeItemAction,
  restoreItemAction,
} from './actions.ts'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** Once a request, for the title of the window and the page. */
const find = cache(async (id: string, page: number) => {
  const viewer = await getViewer()
  return load(`/collections/${id}`, () => getCollection(viewer, id, page))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return { title: (await find((await params).id, readPage(await searchParams))).title }
}

export default async function CollectionPage({ params, searchParams }: Props) {
  const collection = await find((await params).id, readPage(await searchParams))
  const { id, isOwner } = collection
  return (
    <>
      <CollectionHead
        collection={collection}
        crumb={
          <Link href={'/collections' as Route} className="hover:underline">
            Collections
          </Link>
        }
        actions={
          <>
            {collection.count > 0 && (
              <a href={`/collections/${id}/export`} download className={buttonClass()}>
                Export
              </a>
            )}
            {isOwner && <Manage collection={collection} />}
          </>
        }
      />
      <div className="mt-5">
        {collection.count === 0 ? <Nothing isOwner={isOwner} /> : <Items collection={collection} />}
        <StretchNav collection={collection} hrefOf={(page) => `/collections/${id}?page=${page}` as Route} />
        {isOwner && collection.page === collection.pages && (
          <div className="mt-4 print:hidden">
            <AddNote collectionId={id} action={addNoteAction} />
          </div>
        )}
      </div>
    </>
  )
}

function Manage({ collection }: { collection: CollectionView }) {
  const { id, title, description, visibility } = collection
  const kept = { id, title, description, visibility }
  return (
    <>
      <EditCollection collection={kept} action={changeCollectionAction} />
      <ShareCollection
        collection={kept}
        closed={collection.closed}
        link={new URL(`/c/${id}`, process.env.AUTH_URL).href}
        action={changeCollectionAction}
      />
      <DeleteCollection collection={kept} remove={deleteCollectionAction} restore={restoreCollectionAction} />
    </>
  )
}

function Items({ collection }: { collection: CollectionView }) {
  const { items, living, first, count, isOwner } = collection
  if (!isOwner) return <ReadItems collection={collection} living={living} />
  return (
    <OrderedItems
      first={first}
      count={count}
      items={items.map((item) => ({
        id: item.id,
        kind: item.kind,
        ...nameItem(item),
        body: item.kind === 'note' ? null : <KeptItem item={item} living={living} />,
        note: item.note,
        noteShown: item.note && <Markdown text={item.note} />,
      }))}
      move={moveItemAction}
      remove={removeItemAction}
      restore={restoreItemAction}
      changeNote={changeNoteAction}
    />
  )
}

function Nothing({ isOwner }: { isOwner: boolean }) {
  if (!isOwner) return <EmptyState title="Nothing is kept here yet" />
  return (
    <EmptyState
      title="Nothing is kept here yet"
      action={<ButtonLink href="/articles">Go to the articles</ButtonLink>}
    >
      Select articles and press “Add to collection”, keep a row of a comparison, or a fact while you read.
      Notes of your own can go between them.
    </EmptyState>
  )
}
