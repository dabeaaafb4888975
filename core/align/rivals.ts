import { stem } from '#core/text/stem.ts'
import { compareCauses } from './causes.ts'
import { otherPeriods } from './dates.ts'
import type { Finding, Pair } from './finding.ts'
import { compareKinship } from './kinship.ts'
import { compareLeavers } from './leavers.ts'
import { compareNegation } from './negation.ts'
import { compareOrder } from './order.ts'
import { compareOrdinals } from './ordinals.ts'
import { compareReceivers } from './receivers.ts'
import { compareScenes } from './scenes.ts'
import { compareUnanimity } from './unanimity.ts'
import { compareUndecided } from './undecided.ts'
import { compareWinners } from './winners.ts'

/** How much of their words two facts must share before a denial or an opposite shows by itself that they are of one thing. */
const DENIED_FROM = 0.5
const ORDERED_FROM = 0.3

/** Those who vote, by the words that two facts share. */
const BODIES = new Set(
  'council board cabinet parliament committee jury assembly senate congress union party minister member government court panel chamber shareholders'
    .split(' ')
    .map(stem),
)
const RULING = new Set(['cabinet', 'government', 'minister'].map(stem))
/** Reports further apart than this, in days, may well tell of two votes. */
const ONE_VOTE = 7
/** Both tell of one body, and not of two days. */
const haveOneBody = ({ a, b, overlap, daysApart }: Pair) =>
  Math.abs(daysApart) <= ONE_VOTE &&
  !otherPeriods(a, b) &&
  overlap.matches.some((match) => {
    const [x, y] = [a.words[match.a], b.words[match.b]]
    const last = (word: typeof x) => word?.stem.split(' ').at(-1)?.replace(/^@+/, '') ?? ''
    return BODIES.has(last(x)) && (last(x) === last(y) || (RULING.has(last(x)) && RULING.has(last(y))))
  })

/** Whether two facts are so at odds that they can hardly speak of two things, though little else speaks for one. */
export function areRivals(pair: Pair): boolean {
  if (compareRivals(pair)) return true
  const sure = { ...pair, likeness: 1 }
  if (haveOneBody(pair) && compareUnanimity(pair)) return true
  if (pair.common >= DENIED_FROM && compareNegation(sure) !== null) return true
  return pair.common >= ORDERED_FROM && pair.overlap.matches.length > 1 && compareOrder(sure) !== null
}

/**
 * Two answers to one question, told in a form that leaves room for one: what caused it, who won, who got it, who left over
 * it, the how-manieth it is, how two people are related, whether it is settled, where it was. That both facts have the form shows that
 * they speak of one thing, however few words they share.
 */
export function compareRivals(pair: Pair): Finding | null {
  return (
    compareCauses(pair) ??
    compareWinners(pair) ??
    compareReceivers(pair) ??
    compareLeavers(pair) ??
    compareOrdinals(pair) ??
    compareKinship(pair) ??
    compareUndecided(pair) ??
    compareScenes(pair)
  )
}
