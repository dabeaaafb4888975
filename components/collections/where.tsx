import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { KeptFact, KeptReport } from '#core/kept.ts'
import type { CollectionView } from '#server/collections/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'

/** What is known about the articles behind kept words today; null on pages that lead nowhere into the library. */
export type Living = CollectionView['living'] | null

const LINK = 'text-accent underline-offset-2 hover:underline'

/** Where kept words stood: title, date, and the way there while there is one. */
export function Where({ report, fact, living }: { report: KeptReport; fact?: KeptFact; living: Living }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5 text-[0.8125rem] text-pretty text-muted">
      <cite className="not-italic wrap-anywhere">
        {fact ? `“${report.title}”` : <span className="font-medium text-ink">{report.source}</span>},{' '}
        <Published value={report.published} />
      </cite>
      {report.isSample && <SampleMark />}
      <Way report={report} fact={fact} living={living} />
    </p>
  )
}

function Way({ report, fact, living }: { report: KeptReport; fact?: KeptFact; living: Living }): ReactNode {
  if (living === null) {
    if (!report.url || report.isSample) return null
    return (
      <a href={report.url} rel="noreferrer" className={`${LINK} print:hidden`}>
        at the source
      </a>
    )
  }
  const article = living[report.articleId]
  if (!article) return <span className="text-differ">no longer in the library; its words were kept</span>
  const changed = fact && article.currentVersionId !== null && article.currentVersionId !== fact.versionId
  return (
    <>
      {fact && (
        <Link
          href={`/articles/${report.articleId}?version=${fact.versionN}&fact=${fact.n}` as Route}
          className={`${LINK} print:hidden`}
          aria-label={`Read this in ${report.source}`}
        >
          in the text
        </Link>
      )}
      {changed && <span className="text-differ">version {fact.versionN}; a newer one exists</span>}
    </>
  )
}
