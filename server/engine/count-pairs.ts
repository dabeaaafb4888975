import type { ComparedSource } from '#core/align/citations.ts'
import { countPair, type PairCounts } from '#core/decide/count-pair.ts'
import type { RowDecision } from '#core/decide/decision.ts'
import { lately } from './lately.ts'

/** Reports as JSON, each under a key that names all that is in it; and pairs of them by these keys. */
export type PairsToCount = {
  reports: Array<{ key: string; json: string }>
  pairs: Array<{ a: string; b: string; decisions: RowDecision[] }>
}

/**
 * So many facts are held ready at most. One with all that comparing it needs takes 17 kB, so that a thread holds 30 MB,
 * some fifty reports: with them, half of what a report after the other is compared with is there already.
 */
const MOST_FACTS = 1600

const held = lately<ComparedSource>(MOST_FACTS, ({ extraction }) => extraction.facts.length)

/**
 * Counts how reports relate. The thread that this runs on holds on to reports: what comparing makes out of one by itself
 * is kept with it, and costs more than holding two of them against each other.
 */
export function countPairs({ reports, pairs }: PairsToCount): PairCounts[] {
  const given = new Map(reports.map(({ key, json }) => [key, json]))
  const reportOf = (key: string): ComparedSource => {
    const known = held.get(key)
    if (known) return known
    const report: ComparedSource = JSON.parse(given.get(key) ?? 'null')
    held.put(key, report)
    return report
  }
  return pairs.map(({ a, b, decisions }) => countPair(reportOf(a), reportOf(b), decisions))
}
