import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '#components/ui/page-header.tsx'
import { readArticle } from '#server/reader/read-article.ts'
import { readSnapshot } from '#server/reader/read-snapshot.ts'
import { load, type SearchParams } from '../../../../_lib/page.ts'
import { getViewer } from '../../../../_lib/viewer.ts'
import { parseReaderParams, readerHref } from '../search-params.ts'

export const metadata: Metadata = { title: 'Page as captured' }

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** The page that a version was read from, held apart in a frame. */
export default async function CapturedPage({ params, searchParams }: Props) {
  const { id } = await params
  const { version } = parseReaderParams(await searchParams)
  const viewer = await getViewer()
  const article = await load(`/articles/${id}/captured`, async () => {
    const found = await readArticle(viewer, { id, version })
    // Says that there is none before the frame does.
    await readSnapshot(viewer, { id, version: found.version.n })
    return found
  })
  const { n, current } = article.version
  return (
    <>
      <PageHeader
        crumb={
          <Link
            href={readerHref(id, { version: current ? null : n })}
            className="underline underline-offset-2"
          >
            {article.title}
          </Link>
        }
        title="Page as captured"
      >
        <span>
          Version {n}. Its words, lists, quotations and captions, without pictures, scripts and layout. Links
          lead nowhere here.
        </span>
      </PageHeader>
      <iframe
        title={`The page of version ${n} as captured`}
        src={`/api/articles/${id}/captured?version=${n}`}
        sandbox=""
        referrerPolicy="no-referrer"
        className="h-[75dvh] w-full rounded-sheet border border-line"
      />
    </>
  )
}
