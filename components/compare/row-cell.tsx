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
  const unread = facts.length > 0 ? undefined : row.unread.find((one) => one.column === at)
  const silent = facts.length === 0 && !unread
  return (
    <td
      data-column={at}
      tabIndex={-1}
      className={`border-line px-4 py-3 -outline-offset-2 max-md:pt-1 md:border-t md:py-4 print:col-start-2 print:border-0 print:p-0 print:pb-1.5 ${last ? '' : 'border-r'} ${silent ? 'font-serif text-sm text-faint italic print:hidden' : 'grid content-start gap-4 print:gap-1.5'}`}
    >
      {silent && (column.factCount === 0 ? 'not read' : 'not mentioned')}
      {unread && <Unread column={column} unread={unread} linked={linked} />}
      {facts.map((fact) => (
        <FactInCell key={fact.n} fact={fact} column={column} relation={row.relation} linked={linked} />
      ))}
    </td>
  )
}

/** In an empty cell: the report has a sentence like the row's, which gave no fact. Whether it mentions it, nobody can say. */
function Unread({
  column: { articleId, outdated, label },
  unread,
  linked,
}: {
  column: TableColumn
  unread: UnreadView
  linked: boolean
}) {
  return (
    <div className="grid gap-1 text-xs text-muted">
      <p>
        <span className="hidden print:inline">{label}: </span>Something like it, not taken for a fact:
      </p>
      <blockquote
        dir="auto"
        className="max-w-[46ch] font-serif text-[0.9375rem] leading-normal wrap-anywhere print:max-w-none print:text-[10pt]"
      >
        {unread.quote}
      </blockquote>
      <p>
        {SKIP_RULE_TEXT[unread.rule]}{' '}
        {linked && !outdated && (
          <a
            href={`/articles/${articleId}/extraction?at=${unread.start}`}
            aria-label={`how it was read from ${label}`}
            className="text-accent underline-offset-2 hover:underline print:hidden"
          >
            how it was read
          </a>
        )}
      </p>
    </div>
  )
}
