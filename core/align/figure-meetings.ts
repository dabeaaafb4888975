import type { Quantity } from '#core/fact.ts'
import { type Figure, figuresBeside, hasNumeral } from './fact-figures.ts'
import type { Pair } from './finding.ts'
import { compareMeasures, type Verdict } from './measures.ts'
import { isCount } from './units.ts'

/** Two figures that measure the same, and how they meet. */
export type Meeting = { x: Figure; y: Figure; verdict: Verdict }

/** "Two sides", "two years": everybody has two of something. */
export const isTrivial = ({ value, unit }: Quantity) =>
  Math.abs(value) <= 2 && (isCount(unit) || unit === 'year')

/** "Six of the carriages left the rails", "Four carriages left the rails": a part of all is the count where the rest is the same. */
const isOfAll = ({ common }: Pair, { quantity: x }: Figure, { quantity: y }: Figure) =>
  common >= NEARLY_SAME && OF_THE.test(`${x.text} ${y.text}`) && isCount(x.unit) && isCount(y.unit)
const NEARLY_SAME = 0.85
const OF_THE = /\bof the\b/i

/** How many times the smaller of two figures the larger one is, from 1 on. */
export const ratioOf = ({ value: x }: Quantity, { value: y }: Quantity) =>
  Math.max(Math.abs(x), Math.abs(y)) / Math.max(Math.min(Math.abs(x), Math.abs(y)), 1e-9)

/** Counts further apart than this are those of two things, unless the facts share nearly all of their words. */
export const FAR = 2.5

function meetingOf(pair: Pair, x: Figure, y: Figure): Meeting | null {
  if (x.isPart !== y.isPart && !isOfAll(pair, x, y)) return null
  if (x.isAttribute !== y.isAttribute) return null
  if (x.share && y.share && x.share !== y.share) return null
  const verdict = compareMeasures(x, y)
  if (verdict === null || (verdict === 'same' && isTrivial(x.quantity))) return null
  if (verdict === 'other' && (hasNumeral(pair.a, y) || hasNumeral(pair.b, x))) return null
  // "At least 23 died" has no bearing on 112 passengers.
  if (verdict === 'bound' && ratioOf(x.quantity, y.quantity) > FAR) return null
  return { x, y, verdict }
}

/** What fits and what is at odds, the most telling first: a slip of digit or unit is no other thing. */
const FITTING: readonly Verdict[] = ['same', 'converted', 'rounded', 'bound']
const ODD: readonly Verdict[] = [
  'other unit',
  'level and change',
  'rise and fall',
  'transposed',
  'scaled',
  'other',
]

/** The order in which meetings speak: the most telling first, then the earliest in both texts. */
const byTelling = (order: readonly Verdict[]) => (one: Meeting, other: Meeting) =>
  order.indexOf(one.verdict) - order.indexOf(other.verdict) ||
  one.x.quantity.start + one.y.quantity.start - other.x.quantity.start - other.y.quantity.start

/** The meeting of two facts' figures that tells most; `alone` where no other figure of theirs is at odds beside it. */
type Telling = { meeting: Meeting; isOdd: boolean; alone: boolean }

/** Of all that two facts count alike, what tells most of how they relate; null where they count nothing alike. */
export function tellingOf(pair: Pair): Telling | null {
  const left = figuresBeside(pair.a, pair.b)
  const right = figuresBeside(pair.b, pair.a)
  const meetings: Meeting[] = []
  for (const x of left)
    for (const y of right) {
      const meeting = meetingOf(pair, x, y)
      if (meeting) meetings.push(meeting)
    }
  // Most facts count other things than each other, and of two that count one thing most have one figure.
  const [only] = meetings
  if (!only) return null
  if (meetings.length === 1) return { meeting: only, isOdd: ODD.includes(only.verdict), alone: true }
  const fitting = meetings.filter(({ verdict }) => FITTING.includes(verdict)).sort(byTelling(FITTING))
  const isSettled = ({ x, y }: Meeting) => fitting.some((one) => one.x === x || one.y === y)
  const open = meetings.filter((one) => ODD.includes(one.verdict) && !isSettled(one)).sort(byTelling(ODD))
  const [odd] = open
  const [meeting] = fitting
  if (odd) {
    const alone = meeting !== undefined || open.every(({ x }) => x.quantity.unit === odd.x.quantity.unit)
    return { meeting: odd, isOdd: true, alone }
  }
  return meeting ? { meeting, isOdd: false, alone: true } : null
}
