import type { Relation } from '#core/comparison.ts'
import type { CompareRow } from '#server/compare/types.ts'

/** How many rows of each relation a first look shows, in the order of telling. */
const PLAN: Array<[Relation, number]> = [
  ['contradict', 2],
  ['differ', 1],
  ['agree', 1],
  ['update', 1],
  ['only', 1],
]

/** A few rows that show what a comparison finds: each relation once or twice, the surest and fullest rows first. */
export function pickShowcase(rows: CompareRow[]): CompareRow[] {
  const filled = (row: CompareRow) => row.cells.filter((cell) => cell.length > 0).length
  return PLAN.flatMap(([relation, n]) =>
    rows
      .filter((row) => row.relation === relation)
      .sort((a, b) => b.score - a.score || filled(b) - filled(a) || a.index - b.index)
      .slice(0, n),
  )
}
