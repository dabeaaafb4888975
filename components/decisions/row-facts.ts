import type { TableColumn, TableRow } from '../compare/table-row.ts'

/** The facts of a row with where they stand: `place` is column and number. */
export function rowFacts({ cells }: Pick<TableRow, 'cells'>, columns: readonly TableColumn[]) {
  return cells.flatMap((cell, column) =>
    cell.map(({ n, quote }) => ({ place: `${column} ${n}`, source: columns[column]?.label ?? '', quote })),
  )
}
