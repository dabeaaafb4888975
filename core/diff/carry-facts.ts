import { anchorAt } from '#core/correct/anchor.ts'
import type { Span } from '#core/fact.ts'
import { contains } from '#core/text/spans.ts'
import { type Carried, carryWords } from './carry-words.ts'
import type { Change } from './diff-words.ts'

/** A fact of the earlier text, what became of its words, and which fact of the later one says them now, if one does. */
export type CarriedFact<F> = Carried & { was: F; now: F | null }

/** Facts that share more than half of what they cover together are one fact; so are two of which one holds the other. */
const SHARED = 0.5

/**
 * The facts of an earlier version in a later one, in the order of the earlier text, and those that are new there. A
 * fact of the later one answers to at most one of the earlier, the one whose words it shares most. Where it says more
 * or less than that one did, the fact has changed, even if its old words still stand.
 */
export function carryFacts<F extends Span>(
  before: { text: string; facts: readonly F[] },
  after: { text: string; facts: readonly F[] },
  changes: readonly Change[],
): { carried: Array<CarriedFact<F>>; added: F[] } {
  const carry = carryWords(before.text, after.text, changes)
  const fates = before.facts.map((was) => ({ was, ...carry(anchorAt(before.text, was)) }))
  const candidates = fates.flatMap(({ at }, i) =>
    at
      ? after.facts.flatMap((now, j) => {
          const share = sharedOf(at, now)
          return share > SHARED || contains(at, now) || contains(now, at) ? [{ i, j, share }] : []
        })
      : [],
  )
  candidates.sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j)
  const nowOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (nowOf.has(i) || taken.has(j)) continue
    nowOf.set(i, j)
    taken.add(j)
  }
  return {
    carried: fates.map(({ was, fate, at }, i) => {
      const now = after.facts[nowOf.get(i) ?? -1] ?? null
      if (!at || !now) return { was, fate, at, now }
      const same = after.text.slice(now.start, now.end) === before.text.slice(was.start, was.end)
      return { was, fate: same ? fate : 'changed', at: { start: now.start, end: now.end }, now }
    }),
    added: after.facts.filter((_, j) => !taken.has(j)),
  }
}

/** Share of what two spans cover together that both cover, 0…1. */
function sharedOf(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return Math.max(0, both) / (a.end - a.start + b.end - b.start - both)
}
