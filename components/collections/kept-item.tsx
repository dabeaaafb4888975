import type { Route } from 'next'
import Link from 'next/link'
import type { KeptComparison, KeptReport } from '#core/kept.ts'
import type { CollectionItem } from '#server/collections/types.ts'
import { CountLine } from '../compare/count-line.tsx'
import { KeptFact } from './kept-fact.tsx'
import { KeptRow } from './kept-row.tsx'
import { type Living, Where } from './where.tsx'

type Shown = Pick<CollectionItem, 'label' | 'kept' | 'comparisonId'>

/** What a collection keeps of a thing, whichever kind it is. A note has no words but its own. */
export function KeptItem({ item: { label, kept, comparisonId }, living }: { item: Shown; living: Living }) {
  if (kept.fact) return <KeptFact fact={kept.fact} living={living} />
  if (kept.row) return <KeptRow row={kept.row} living={living} />
  if (kept.report) return <KeptArticle report={kept.report} living={living} />
  if (kept.comparison) {
    return <KeptWhole title={label} comparison={kept.comparison} id={living && comparisonId} />
  }
  return null
}

const TITLE = 'font-serif text-[1.0625rem] leading-snug font-semibold text-balance wrap-anywhere'

function KeptArticle({ report, living }: { report: KeptReport; living: Living }) {
  return (
    <div className="grid gap-1">
      <h2 className={TITLE}>
        {living?.articles[report.articleId] ? (
          <Link
            href={`/articles/${report.articleId}` as Route}
            className="underline-offset-2 hover:underline"
          >
            {report.title}
          </Link>
        ) : (
          report.title
        )}
      </h2>
      <Where report={report} living={living} />
    </div>
  )
}

/** `id` is null where the comparison is gone, or the reader may not see it. */
function KeptWhole({
  title,
  comparison,
  id,
}: {
  title: string
  comparison: KeptComparison
  id: string | null
}) {
  const { reports, origins, counts } = comparison
  return (
    <div className="grid gap-1">
      <h2 className={TITLE}>
        {id ? (
          <Link href={`/comparisons/${id}` as Route} className="underline-offset-2 hover:underline">
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      <p className="text-[0.8125rem] text-muted">{reports.map((report) => report.source).join(' · ')}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-muted">
        <CountLine reports={reports.length} origins={origins} counts={counts} />
      </p>
    </div>
  )
}
