import type { Route } from 'next'
import type { Relation } from '#core/comparison.ts'
import type { CompareColumn, CompareFact, CompareRow } from '#server/compare/types.ts'
import { RelationLabel } from '../ui/relation.tsx'
import { ASPECT_WORD } from './aspect.ts'
import { ColumnHead } from './column-head.tsx'
import { FactInCell } from './fact-in-cell.tsx'
import { KeepRow } from './keep-row.tsx'

const EDGE: Record<Relation, string> = {
  agree: 'shadow-[inset_3px_0_var(--agree)]',
  differ: 'shadow-[inset_3px_0_var(--differ)]',
  contradict: 'shadow-[inset_3px_0_var(--contradict)]',
  update: 'shadow-[inset_3px_0_var(--update)]',
  only: 'shadow-[inset_3px_0_var(--line-strong)]',
}

type Props = {
  columns: CompareColumn[]
  rows: CompareRow[]
  /** Pages for everybody cannot lead into the library. */
  linked: boolean
  /** Where a row is kept in a collection from, if it can be. */
  keepHref?: (row: CompareRow) => Route
}

/**
 * Reports side by side: a column a source, a row an aligned fact, each cell the exact words. On a phone each row
 * becomes a card with its sources below each other.
 */
export function CompareTable({ columns, rows, linked, keepHref }: Props) {
  return (
    <section
      aria-label="Aligned facts"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
      tabIndex={0}
      className="rounded-sheet border-line bg-surface md:overflow-x-auto md:border md:shadow-sheet print:overflow-visible"
    >
      <table className="block w-full border-separate border-spacing-0 md:table print:table">
        <caption className="sr-only">
          One row for each aligned fact, one column for each report. Words that differ are marked.
        </caption>
        <thead className="sr-only md:not-sr-only md:table-header-group print:not-sr-only print:table-header-group">
          <tr className="md:table-row print:table-row">
            <th
              scope="col"
              className="sticky left-0 z-10 border-r border-b border-line bg-surface p-4 text-start align-bottom text-[0.8125rem] font-normal text-muted"
            >
              Relation
            </th>
            {columns.map((column, i) => (
              <ColumnHead
                key={column.versionId}
                column={column}
                columns={columns}
                last={i === columns.length - 1}
                linked={linked}
              />
            ))}
          </tr>
        </thead>
        <tbody className="grid gap-4 md:table-row-group print:table-row-group">
          {rows.map((row) => (
            <tr
              key={row.index}
              id={`row-${row.index}`}
              className="group block overflow-hidden rounded-sheet border border-line bg-surface md:table-row md:rounded-none md:border-0 print:table-row print:break-inside-avoid"
            >
              <th
                scope="row"
                className={`block w-full border-line bg-surface px-4 py-3 text-start align-top font-normal wrap-anywhere md:sticky md:left-0 md:z-10 md:table-cell md:w-[200px] md:max-w-[200px] md:min-w-[180px] md:border-r md:border-b md:py-4 md:group-last:border-b-0 print:table-cell ${EDGE[row.relation]}`}
              >
                <RelationLabel relation={row.relation} />
                {row.aspect && <span className="mt-1 block text-xs text-ink">{ASPECT_WORD[row.aspect]}</span>}
                <span className="mt-1 block text-xs leading-normal text-pretty text-muted">
                  {summaryOf(row, columns)}
                </span>
                {keepHref && <KeepRow href={keepHref(row)} />}
              </th>
              {columns.map((column, i) => (
                <Cell
                  key={column.versionId}
                  column={column}
                  row={row}
                  facts={row.cells[i] ?? []}
                  last={i === columns.length - 1}
                  linked={linked}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/**
 * What the row says beside its cells. Where the cells say it all, the words are not said again: agreement is a matter
 * of how many reports and origins, a lone fact of whose it is.
 */
function summaryOf(row: CompareRow, columns: CompareColumn[]): string {
  const having = columns.filter((_, i) => (row.cells[i]?.length ?? 0) > 0)
  if (row.relation === 'only') return having[0]?.source ?? ''
  const origins = `${row.origins} ${row.origins === 1 ? 'origin' : 'origins'}`
  if (row.relation === 'agree') return `${having.length} reports, ${origins}`
  return `${row.explanation} ${origins}.`
}

function Cell({
  column,
  row,
  facts,
  last,
  linked,
}: {
  column: CompareColumn
  row: CompareRow
  facts: CompareFact[]
  last: boolean
  linked: boolean
}) {
  return (
    <td
      className={`block border-t border-line px-4 py-3 align-top md:table-cell md:min-w-[260px] md:border-t-0 md:border-b md:py-4 md:group-last:border-b-0 print:table-cell print:min-w-0 ${last ? '' : 'md:border-r'} ${facts.length === 0 ? 'max-md:hidden' : ''}`}
    >
      <p className="mb-1 text-xs font-medium text-muted md:hidden print:hidden" aria-hidden="true">
        {column.source}
      </p>
      {facts.length === 0 ? (
        <span className="font-serif text-sm text-faint italic">not mentioned</span>
      ) : (
        <div className="grid gap-4">
          {facts.map((fact) => (
            <FactInCell key={fact.n} fact={fact} column={column} relation={row.relation} linked={linked} />
          ))}
        </div>
      )}
    </td>
  )
}
