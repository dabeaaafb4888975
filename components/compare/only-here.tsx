import type { Route } from 'next'
import type { CompareRow, CompareView } from '#server/compare/types.ts'
import { RelationIcon } from '../ui/relation.tsx'
import { FactInCell } from './fact-in-cell.tsx'
import { KeepRow } from './keep-row.tsx'

type Props = {
  view: CompareView
  rows: CompareRow[]
  /** Nothing else is shown: there is no reason to fold it. */
  open: boolean
  linked: boolean
  keepHref?: (row: CompareRow) => Route
}

/** What only one report has, folded under its name: often most of a comparison, and seldom what is looked for first. */
export function OnlyHere({ view, rows, open, linked, keepHref }: Props) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="only-here" className={open ? '' : 'mt-10'}>
      <h2 id="only-here" className="flex items-center gap-2 font-serif text-lg font-semibold">
        <RelationIcon relation="only" className="size-4 text-only" />
        Only in one report
      </h2>
      <div className="mt-3 grid grid-cols-1 gap-3">
        {view.columns.map((column, i) => {
          const own = rows.filter((row) => (row.cells[i]?.length ?? 0) > 0)
          if (own.length === 0) return null
          return (
            <details
              key={column.versionId}
              open={open}
              className="group rounded-sheet border border-line bg-surface"
            >
              <summary className="cursor-pointer px-4 py-3 marker:text-muted">
                <span className="font-serif text-[0.9375rem] font-semibold">{column.source}</span>{' '}
                <span className="text-[0.8125rem] text-muted">
                  {own.length} {own.length === 1 ? 'fact' : 'facts'} that no other report has
                </span>
              </summary>
              <ul className="grid grid-cols-1 gap-x-8 border-t border-line px-4 md:grid-cols-2">
                {own.map((row) => (
                  <li key={row.index} id={`row-${row.index}`} className="py-4">
                    <div className="grid gap-4">
                      {row.cells[i]?.map((fact) => (
                        <FactInCell
                          key={fact.n}
                          fact={fact}
                          column={column}
                          relation="only"
                          linked={linked}
                        />
                      ))}
                    </div>
                    {keepHref && <KeepRow href={keepHref(row)} />}
                  </li>
                ))}
              </ul>
            </details>
          )
        })}
      </div>
    </section>
  )
}
