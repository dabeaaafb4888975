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
      className={`border-t border-line px-4 py-3 align-top -outline-offset-2 max-md:border-t-0 max-md:pt-1 md:py-4 ${last ? '' : 'border-r'}`}
    >
      {facts.length === 0 ? (
        <span className="font-serif text-sm text-faint italic">{silence(column)}</span>
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

/** Of a report that could not be read nobody can say what it mentions. */
function silence({ factCount }: TableColumn): string {
  return factCount === 0 ? 'not read' : 'not mentioned'
}
