import type { Route } from 'next'
import type { Relation } from '#core/comparison.ts'
import type { CompareRow, ExportFormat, CompareView as View } from '#server/compare/types.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkTabs } from '../ui/link-tabs.tsx'
import { Notice } from '../ui/notice.tsx'
import { CompareTable } from './compare-table.tsx'
import { ExportLinks } from './export-links.tsx'
import { OnlyHere } from './only-here.tsx'
import { Origins } from './origins.tsx'
import { RelationFilter } from './relation-filter.tsx'
import { CompareTexts } from './texts.tsx'
import type { Shown } from './views.ts'

/** Contradictions first, then by how many reports share the row. */
const WEIGHT: Record<Relation, number> = { contradict: 0, differ: 1, update: 2, agree: 3, only: 4 }

type Props = {
  view: View
  shown: Shown
  relation: Relation | null
  hrefOf: (change: { relation?: Relation | null; view?: Shown }) => Route
  keepHref?: (row: CompareRow) => Route
  /** Where the comparison can be downloaded from, if it can be. */
  exportHref?: (format: ExportFormat) => string
  linked: boolean
}

/** A comparison with its views: rows, filtered by relation, the full texts, and the origins. */
export function CompareView({ view, shown, relation, hrefOf, keepHref, exportHref, linked }: Props) {
  const chosen = view.rows.filter((row) => relation === null || row.relation === relation)
  const lone = chosen.filter((row) => row.relation === 'only')
  const shared = chosen
    .filter((row) => row.relation !== 'only')
    .sort((a, b) => WEIGHT[a.relation] - WEIGHT[b.relation] || filled(b) - filled(a) || a.index - b.index)
  return (
    <>
      <LinkTabs
        label="Views"
        tabs={[
          { href: hrefOf({ view: 'rows' }), name: 'Rows', on: shown === 'rows' },
          { href: hrefOf({ view: 'texts', relation: null }), name: 'Texts', on: shown === 'texts' },
          { href: hrefOf({ view: 'origins', relation: null }), name: 'Origins', on: shown === 'origins' },
        ]}
      />
      <Loops view={view} />
      {shown === 'texts' && (
        <div className="mt-4">
          <CompareTexts view={view} />
        </div>
      )}
      {shown === 'origins' && <Origins view={view} linked={linked} />}
      {shown === 'rows' && (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 py-3.5 print:hidden">
            <RelationFilter
              counts={view.counts}
              on={relation}
              hrefOf={(next) => hrefOf({ relation: next })}
            />
            {exportHref && <ExportLinks hrefOf={exportHref} />}
          </div>
          {shared.length > 0 && (
            <CompareTable columns={view.columns} rows={shared} linked={linked} keepHref={keepHref} />
          )}
          <OnlyHere view={view} rows={lone} open={shared.length === 0} linked={linked} keepHref={keepHref} />
          {chosen.length === 0 && (
            <EmptyState title={view.rows.length > 0 ? 'No row has this relation' : 'Nothing to align'}>
              {view.rows.length > 0
                ? 'Choose another relation above.'
                : 'No checkable facts were found in these reports. The full texts are under Texts.'}
            </EmptyState>
          )}
          <Terms view={view} />
        </>
      )}
    </>
  )
}

function filled(row: CompareRow): number {
  return row.cells.filter((cell) => cell.length > 0).length
}

function Loops({ view }: { view: View }) {
  if (view.loops.length === 0) return null
  return (
    <div className="mt-4 grid gap-2">
      {view.loops.map((loop) => {
        const names = loop.map((column) => view.columns[column]?.source)
        return (
          <Notice key={loop.join()} tone="bad" title="These reports cite each other in a ring">
            {[...names, names[0]].join(' → ')}. None of them reaches a source outside the ring.
          </Notice>
        )
      })}
    </div>
  )
}

function Terms({ view }: { view: View }) {
  if (view.terms.length === 0) return null
  return (
    <section className="mt-10" aria-labelledby="terms">
      <h2 id="terms" className="font-serif text-lg font-semibold">
        What each source calls it
      </h2>
      <ul className="mt-3 grid gap-3 md:grid-cols-2">
        {view.terms.map((term) => (
          <li key={term.meaning} className="rounded-sheet border border-line bg-surface px-4 py-3">
            <dl className="grid gap-1">
              {term.variants.map((variant) => (
                <div key={variant.text} className="flex flex-wrap items-baseline gap-x-3">
                  <dt className="font-serif text-base">“{variant.text}”</dt>
                  <dd className="text-xs text-muted">
                    {variant.columns.map((column) => view.columns[column]?.source).join(', ')}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
