import type { Route } from 'next'
import { KeepRow } from './keep-row.tsx'
import type { TableColumn, TableRow } from './table-row.ts'
import { writeRow } from './write-row.ts'

/** What a person can do with a row; stands at the foot of its head. */
export function RowActions({
  row,
  columns,
  keep,
}: {
  row: TableRow
  columns: TableColumn[]
  keep: string | null
}) {
  if (keep === null) return null
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <KeepRow href={`${keep}&row=${writeRow(columns, row.cells)}` as Route} />
    </div>
  )
}
