import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Fate } from '#core/diff/carry-words.ts'
import { type KeptFact, type KeptReport, writeFactKey } from '#core/kept.ts'
import type { Living as Known } from '#server/collections/types.ts'
import { SampleMark } from '../ui/chip.tsx'
import { Published } from '../ui/published.tsx'

/** What is known about the articles behind kept words today; null on pages that lead nowhere into the library. */
export type Living = Known | null

/** Of words in a report that has a newer version than the one they were kept of. */
const FATE: Record<Fate, string> = {
  intact: 'stand in it as they stood',
  moved: 'stand in it elsewhere',
  changed: 'stand in it changed',
  gone: 'are gone from it',
}

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
  const article = living.articles[report.articleId]
  if (!article) return <span className="text-differ">No longer in the library; its words were kept.</span>
  if (!fact || article.currentVersionId === null || article.currentVersionId === fact.versionId) return null
  const fate = living.fates[writeFactKey(fact)]
  return (
    <span className={fate === 'intact' ? undefined : 'text-differ'}>
      Version {fact.versionN}; a newer one exists{fate && `, and the words ${FATE[fate]}`}.{' '}
      <Link
        href={`/articles/${fact.articleId}?view=changes&since=${fact.versionN}` as Route}
        className={`${WAY} print:hidden`}
      >
        what changed
      </Link>
    </span>
  )
}

/** The way to a fact's words in their report, while it is in the library. */
export function InText({ fact, living }: { fact: KeptFact; living: Living }) {
  if (!living?.articles[fact.articleId]) return null
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
