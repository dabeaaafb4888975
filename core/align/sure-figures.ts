import type { Quantity } from '#core/fact.ts'
import type { Figure } from './fact-figures.ts'
import { FAR, type Meeting, ratioOf } from './figure-meetings.ts'
import type { Pair } from './finding.ts'
import { noted } from './once.ts'
import { isWhollyMet } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isFuture } from './strength.ts'
import { isCount, isTime } from './units.ts'

/** How much of their words two facts must share before another figure is another account of the same thing. */
const FIRM = {
  sum: 0.5,
  count: 0.55,
  numeral: 0.2,
  digits: 0.35,
  few: 0.55,
  whole: 0.6,
  turned: 0.3,
} as const
const SURE = 0.75
/** The same, where all that one fact tells is in the other as well. */
const LIKELY = 0.4
/** Counts so far apart are those of two things even then, unless the facts share nearly all of their words. */
const FAR_ALIKE = 5
const SMALL = 10
/** Takes the place of FAR where another figure of the two facts is at odds, too. */
const FAR_TWICE = 2
const NEARLY_ALL = 0.75

/** "a total of", "so far": reckoned over more than one occasion. */
const TOTAL = /\b(?:(?:a|the|in) total|in all|altogether|so far|thus far|to date|combined|overall)\b/i
const isTotal = noted(({ fact }: Proposition) => TOTAL.test(fact.quote))

/** What is wanted, planned or expected may come out otherwise, and nobody erred. */
const AHEAD =
  /\b(?:wants?|wanted|hopes?|hoped|aims?|aimed|plans?|planned|expects?|expected|forecast|targets?|intends?|seeks?|sought|proposed|asked)\b/i
const isAhead = noted((side: Proposition) => isFuture(side) || AHEAD.test(side.fact.quote))

/** "Rose 34 percent", "fell by a third": as much, but the other way. */
const AS_MUCH = 1.05
const isAsMuch = (x: Quantity, y: Quantity) => ratioOf(x, y) <= AS_MUCH

/** "421 aboard, 38 of them crew", "412 aboard, 38 of them crew": another figure, of two digits and more, is the same. */
const haveOneBeside = ({ a, b }: Pair, x: Figure, y: Figure) =>
  a.quantities.some(
    (one) =>
      one.start !== x.quantity.start &&
      Math.abs(one.value) >= SMALL &&
      b.quantities.some((other) => other.start !== y.quantity.start && other.value === one.value),
  )

/** "Sixty percent of them", "fewer than half of the members": of one whole there is one share. */
const isShareAtOdds = ({ common, likeness }: Pair, x: Quantity, y: Quantity) =>
  x.unit === '%' && y.unit === '%' && common >= NEARLY_ALL && likeness >= LIKELY

/** "Thousands of pounds", "thousands of dollars": there is no numeral to be the same. */
const isVague = ({ text }: Quantity) => /^(?:tens|dozens|hundreds|thousands|(?:m|b|tr)illions)\b/i.test(text)

/** Whether both figures surely measure the same: a report counts many things, and a bare number may be anything. */
export function isFirm(pair: Pair, { x, y, verdict }: Meeting, alone: boolean): boolean {
  const { a, b, common, likeness } = pair
  const [left, right] = [x.quantity, y.quantity]
  if (left.unit === 'number' || right.unit === 'number') return false
  const counts = isCount(left.unit) || isTime(left.unit)
  // "One battery" is often one of the two that another report counts.
  if (verdict === 'other unit' && (isVague(left) || isVague(right))) return false
  if (verdict === 'other unit' && isTime(left.unit)) return likeness >= SURE && common >= FIRM.few
  if (isCount(left.unit) && Math.min(Math.abs(left.value), Math.abs(right.value)) <= 1) return false
  if (verdict === 'transposed') return common >= FIRM.digits || haveOneBeside(pair, x, y)
  if (counts && isTotal(a) !== isTotal(b)) return false
  if (verdict === 'rise and fall' && isAsMuch(left, right)) return common >= FIRM.turned
  if (verdict === 'other' || verdict === 'scaled' || verdict === 'rise and fall') {
    // All that could make it firm asks for as many words in common.
    if (common < FIRM.sum) return false
    if (isAhead(a) !== isAhead(b)) return false
    if (verdict === 'other' && isShareAtOdds(pair, left, right)) return true
    if (likeness >= LIKELY && common >= FIRM.whole && isWhollyMet(pair))
      return ratioOf(left, right) <= FAR_ALIKE || common >= NEARLY_ALL
    const far = verdict === 'other' && ratioOf(left, right) > (alone ? FAR : FAR_TWICE)
    const least = far ? NEARLY_ALL : counts ? FIRM.count : FIRM.sum
    return likeness >= SURE && common >= least
  }
  return common >= (counts && Math.abs(left.value) < SMALL ? FIRM.few : FIRM.numeral)
}
