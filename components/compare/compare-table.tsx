import type { CompareColumn, CompareRow, OriginView } from '#server/compare/types.ts'
import { ColumnHead } from './column-head.tsx'
import { RowTable } from './row-table.tsx'
import { tableColumn, tableRow } from './table-row.ts'

type Props = {
  columns: CompareColumn[]
  rows: CompareRow[]
  /** The origins of the whole set, which the rows name by their place. */
  origins: OriginView[]
  /** Pages for everybody cannot lead into the library. */
  linked: boolean
  /** Where a row is kept in a collection from, but for the row itself; null where it cannot be. */
  keep?: string | null
  /** Every row is on the page at once, in place of those in sight. */
  all?: boolean
}

/** Reports side by side: a column a source, a row an aligned fact, each cell the exact words. */
export function CompareTable({ columns, rows, origins, linked, keep = null, all = false }: Props) {
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
      origins={origins.map(({ credits: _credits, ...origin }) => origin)}
      linked={linked}
      keep={keep}
      all={all}
    />
  )
}
