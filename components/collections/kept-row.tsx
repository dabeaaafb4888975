import { UserPen } from 'lucide-react'
import type { KeptReport, KeptRow as Row } from '#core/kept.ts'
import { ASPECT_WORD } from '../compare/aspect.ts'
import { RelationLabel } from '../ui/relation.tsx'
import { KeptWords } from './kept-fact.tsx'
import { type Living, Where } from './where.tsx'

/** A kept row: how the sources relate and in what, the words of each report, and which do not mention it. */
export function KeptRow({ row, living }: { row: Row; living: Living }) {
  const columns = row.reports.map((report) => ({
    report,
    facts: row.facts.filter((fact) => fact.articleId === report.articleId),
  }))
  const silent = columns.filter(({ facts }) => facts.length === 0).map(({ report }) => report)
  return (
    <div className="grid gap-3">
      <div>
        <p className="flex flex-wrap items-center gap-x-3">
          <RelationLabel relation={row.relation} />
          {row.aspect && <span className="text-[0.8125rem] text-ink">{ASPECT_WORD[row.aspect]}</span>}
          {row.decided && (
            <span className="inline-flex items-center gap-1 text-xs text-update">
              <UserPen className="size-3.5" aria-hidden />
              Set by a person
            </span>
          )}
        </p>
        <p className="text-[0.8125rem] text-pretty text-muted">{row.explanation}</p>
      </div>
      <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
        {columns
          .filter(({ facts }) => facts.length > 0)
          .map(({ report, facts }) => (
            <li key={report.articleId} className="grid content-start gap-1.5">
              {facts.map((fact) => (
                <KeptWords key={fact.n} fact={fact} relation={row.relation} living={living} />
              ))}
              <Where report={report} fact={facts[0]} living={living} />
            </li>
          ))}
      </ul>
      <p className="flex flex-wrap gap-x-4 text-xs text-muted">
        <span>
          {row.origins} {row.origins === 1 ? 'origin' : 'origins'}
        </span>
        {silent.length > 0 && (
          <span>Not mentioned by {silent.map((report) => nameReport(report, row.reports)).join(', ')}</span>
        )}
      </p>
    </div>
  )
}

/** A report by its source; by its title as well where the source has another one in the row. */
function nameReport({ articleId, source, title }: KeptReport, all: KeptReport[]): string {
  const alone = all.every((other) => other.articleId === articleId || other.source !== source)
  return alone ? source : `${source} (“${title}”)`
}
