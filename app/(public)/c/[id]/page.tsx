import type { Metadata, Route } from 'next'
import { connection } from 'next/server'
import { cache } from 'react'
import { CollectionHead } from '#components/collections/collection-head.tsx'
import { ReadItems } from '#components/collections/read-items.tsx'
import { StretchNav } from '#components/collections/stretch-nav.tsx'
import { buttonClass } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { getCollection } from '#server/collections/get-collection.ts'
import { NOBODY } from '#server/viewer.ts'
import { load, type SearchParams } from '../../../_lib/page.ts'
import { readPage } from '../../../(portal)/collections/read-page.ts'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** Read as nobody, whoever looks: an owner sees here what everybody else sees. */
const find = cache(async (id: string, page: number) => {
  await connection()
  return load(`/c/${id}`, () => getCollection(NOBODY, id, page))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return { title: (await find((await params).id, readPage(await searchParams))).title }
}

export default async function PublicCollectionPage({ params, searchParams }: Props) {
  const collection = await find((await params).id, readPage(await searchParams))
  const { id, count } = collection
  return (
    <>
      <CollectionHead
        collection={collection}
        crumb="Collection"
        actions={
          count > 0 && (
            <a href={`/c/${id}/export`} download className={buttonClass()}>
              Export
            </a>
          )
        }
      />
      <div className="mt-5">
        {count === 0 ? (
          <EmptyState title="Nothing is kept here yet" />
        ) : (
          <ReadItems collection={collection} living={null} />
        )}
        <StretchNav collection={collection} hrefOf={(page) => `/c/${id}?page=${page}` as Route} />
      </div>
    </>
  )
}
