import type { Route } from 'next'
import { useDesk } from '../decisions/desk.tsx'
import { DecideButtons } from '../decisions/row-decisions.tsx'
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
  const desk = useDesk()
  if (keep === null && !desk) return null
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      {keep !== null && <KeepRow href={`${keep}&row=${writeRow(columns, row.cells)}` as Route} />}
      <DecideButtons row={row} />
    </div>
  )
}
