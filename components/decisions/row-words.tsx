import type { TableColumn, TableRow } from '../compare/table-row.ts'
import { rowFacts } from './row-facts.ts'

/** The words of a row, report by report, for a dialog. */
export function RowWords({ row, columns }: { row: TableRow; columns: TableColumn[] }) {
  return (
    <ul className="grid gap-2 border-s-2 border-line-strong ps-3">
      {rowFacts(row, columns).map(({ place, source, quote }) => (
        <li key={place}>
          <span className="block text-xs text-muted">{source}</span>
          <span dir="auto" className="line-clamp-2 font-serif text-[0.9375rem] leading-snug wrap-break-word">
            {quote}
          </span>
        </li>
      ))}
    </ul>
  )
}
