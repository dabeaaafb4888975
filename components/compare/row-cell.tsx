import type { Route } from 'next'
import Link from 'next/link'
import { SKIP_RULE_TEXT } from '#core/extract/rules.ts'
import type { UnreadView } from '#server/compare/types.ts'
import { FactInCell } from './fact-in-cell.tsx'
import type { TableColumn, TableRow } from './table-row.ts'

type Props = {
  row: TableRow
  /** Number of the column. */
  at: number
  column: TableColumn
  last: boolean
  linked: boolean
}

/** What one report has of a row: the exact words, or that it does not mention it. */
export function RowCell({ row, at, column, last, linked }: Props) {
  const facts = row.cells[at] ?? []
  return (
    <td
      data-column={at}
      tabIndex={-1}
      className={`border-t border-line px-4 py-3 align-top -outline-offset-2 max-md:border-t-0 max-md:pt-1 md:py-4 print:px-2 print:py-1.5 print:in-data-[paper=stacked]:block print:in-data-[paper=stacked]:border-0 print:in-data-[paper=stacked]:ps-3 print:in-data-[paper=stacked]:pe-0 ${last ? '' : 'border-r'} ${facts.length === 0 ? 'print:in-data-[paper=stacked]:hidden' : ''}`}
    >
      {facts.length === 0 ? (
        <Silence column={column} unread={row.unread.find((one) => one.column === at)} linked={linked} />
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

/**
 * Why a cell is empty: the report does not mention it; or it has a sentence like it that gave no fact; or nothing could
 * be read from it, and nobody can say what it mentions.
 */
function Silence({
  column: { articleId, factCount, outdated, source },
  unread,
  linked,
}: {
  column: TableColumn
  unread: UnreadView | undefined
  linked: boolean
}) {
  if (!unread) {
    return (
      <span className="font-serif text-sm text-faint italic">
        {factCount === 0 ? 'not read' : 'not mentioned'}
      </span>
    )
  }
  return (
    <div className="grid gap-1 text-xs text-muted">
      <p>Something like it, not taken for a fact:</p>
      <blockquote
        dir="auto"
        className="max-w-[46ch] font-serif text-[0.9375rem] leading-normal wrap-anywhere"
      >
        {unread.quote}
      </blockquote>
      <p>
        {SKIP_RULE_TEXT[unread.rule]}{' '}
        {linked && !outdated && (
          <Link
            href={`/articles/${articleId}/extraction?at=${unread.start}` as Route}
            prefetch={false}
            aria-label={`how it was read from ${source}`}
            className="text-accent underline-offset-2 hover:underline print:hidden"
          >
            how it was read
          </Link>
        )}
      </p>
    </div>
  )
}
