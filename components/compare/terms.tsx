import type { CompareView } from '#server/compare/types.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** What each source calls the same thing. */
export function Terms({ view }: { view: CompareView }) {
  if (view.terms.length === 0) {
    return (
      <div className="mt-4">
        <EmptyState title="No names differ">
          Nothing was found that these reports call by different names.
        </EmptyState>
      </div>
    )
  }
  return (
    <section className="pt-5" aria-labelledby="terms">
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
                  <dd className="text-xs text-muted">{callers(view.columns, variant.columns)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who calls it so: each outlet once, with the days of its reports where it has several here. */
function callers(columns: CompareView['columns'], places: number[]): string {
  const found = Map.groupBy(
    [...new Set(places)].flatMap((place) => columns[place] ?? []),
    ({ source }) => source,
  )
  return [...found]
    .map(([source, reports]) => {
      const apart = reports.flatMap((report) => report.apart ?? [])
      return apart.length > 0 ? `${source} (${apart.join(', ')})` : source
    })
    .join(' · ')
}
