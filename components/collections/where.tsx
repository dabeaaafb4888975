import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { KeptFact, KeptReport } from '#core/kept.ts'
import type { CollectionView } from '#server/collections/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'

/** What is known about the articles behind kept words today; null on pages that lead nowhere into the library. */
export type Living = CollectionView['living'] | null

const WAY = 'text-accent underline-offset-2 hover:underline'

/** Where kept words stood: source and title as far as they are not said above, date, and what became of it since. */
export function Where({ report, fact, living }: { report: KeptReport; fact?: KeptFact; living: Living }) {
  return (
    <p className="text-[0.8125rem] text-pretty text-muted">
      <cite className="not-italic wrap-anywhere">
        {fact ? `“${report.title}”` : <span className="font-medium text-ink">{report.source}</span>},{' '}
        <Published value={report.published} />
      </cite>{' '}
      {report.isSample && <SampleMark />} <Since report={report} fact={fact} living={living} />
    </p>
  )
}

function Since({ report, fact, living }: { report: KeptReport; fact?: KeptFact; living: Living }): ReactNode {
  if (living === null) {
    if (!report.url || report.isSample) return null
    return (
      <a href={report.url} rel="noreferrer" className={`${WAY} print:hidden`}>
        at the source
      </a>
    )
  }
  const article = living[report.articleId]
  if (!article) return <span className="text-differ">No longer in the library; its words were kept.</span>
  if (!fact || article.currentVersionId === null || article.currentVersionId === fact.versionId) return null
  return <span className="text-differ">Version {fact.versionN}; a newer one exists.</span>
}

/** The way to a fact's words in their report, while it is in the library. */
export function InText({ fact, living }: { fact: KeptFact; living: Living }) {
  if (!living?.[fact.articleId]) return null
  return (
    <Link
      href={`/articles/${fact.articleId}?version=${fact.versionN}&fact=${fact.n}` as Route}
      className={`${WAY} print:hidden`}
      aria-label={`Read this in ${fact.source}`}
    >
      in the text
    </Link>
  )
}
