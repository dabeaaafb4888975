import type { CompareColumn, CompareRow } from '#server/compare/types.ts'
import { ColumnHead } from './column-head.tsx'
import { RowTable } from './row-table.tsx'
import { tableColumn, tableRow } from './table-row.ts'

type Props = {
  columns: CompareColumn[]
  rows: CompareRow[]
  /** Pages for everybody cannot lead into the library. */
  linked: boolean
  /** Where a row is kept in a collection from, but for the row itself; null where it cannot be. */
  keep?: string | null
  /** Every row is on the page at once, in place of those in sight. */
  all?: boolean
}

/** Reports side by side: a column a source, a row an aligned fact, each cell the exact words. */
export function CompareTable({ columns, rows, linked, keep = null, all = false }: Props) {
  const shown = columns.map(tableColumn)
  return (
    <RowTable
      // Another order or filter is another table: it starts at its top.
      key={rows.map(({ index }) => index).join()}
      columns={shown}
      heads={shown.map((column) => (
        <ColumnHead key={column.versionId} column={column} columns={shown} linked={linked} />
      ))}
      rows={rows.map(tableRow)}
      linked={linked}
      keep={keep}
      all={all}
    />
  )
}
