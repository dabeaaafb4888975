import type { Relation, ReuseClass } from '#core/comparison.ts'
import type { ComparedSource } from '../align/citations.ts'
import { shareOf } from '../align/passages.ts'
import { compareDecidedRows } from './compare-decided.ts'
import type { RowDecision } from './decision.ts'

/** How two reports relate, in numbers: rows by their relation, and how much of either's words the other has, 0…1. */
export type PairCounts = Record<Exclude<Relation, 'only'>, number> & {
  reuse: ReuseClass
  containment: number
  shareA: number
  shareB: number
}

/** Compares two reports, as people left the rows, and counts what was found. */
export function countPair(
  a: ComparedSource,
  b: ComparedSource,
  decisions: readonly RowDecision[],
): PairCounts {
  const comparison = compareDecidedRows([a, b], decisions)
  const count = (relation: Relation) => comparison.rows.filter((row) => row.relation === relation).length
  const [reuse] = comparison.reuse
  const share = (side: 'a' | 'b', { extraction }: ComparedSource) =>
    shareOf(extraction, reuse?.passages?.map((passage) => passage[side]) ?? [])
  return {
    agree: count('agree'),
    differ: count('differ'),
    contradict: count('contradict'),
    update: count('update'),
    reuse: reuse?.class ?? 'non-derived',
    containment: reuse?.containment ?? 0,
    shareA: share('a', a),
    shareB: share('b', b),
  }
}
