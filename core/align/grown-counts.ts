import type { Meeting } from './figure-meetings.ts'
import type { Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { isCount } from './units.ts'

/** What goes on being counted after the event: a later report has more of them, and nobody erred. */
const GROWING =
  /\b(?:kill|dead|death|die[sd]?|dying|toll|casualt|fatal|victim|injur|wound|hurt|hospital|treated|missing|arrest|detain|rescu|evacuat|displac|homeless|infect|case|confirmed|sick|surviv|bod(?:y|ies)|recover|damag|destroy|cut off|unaccounted|trapped|stranded|without (?:power|water)|sign(?:ed|atures)|donat|raised|collected|since|so far|known to|rise[ns]? to|rose to|climb|grow[ns]?|grew)/i
const grows = noted(({ fact }: Proposition) => GROWING.test(fact.quote))
/** Whether both facts count what goes on being counted. */
export const isGrowing = ({ a, b }: Pair) => grows(a) && grows(b)
/** What may be fewer the next day, as they are found, freed or sent home. */
const SHRINKING =
  /\b(?:missing|unaccounted|trapped|stranded|without (?:power|water)|in hospital|displaced)\b/i
const shrinks = noted(({ fact }: Proposition) => SHRINKING.test(fact.quote))
const isShrinking = ({ a, b }: Pair) => shrinks(a) && shrinks(b)
export const isUndated = ({ a, b }: Pair) => a.day === null || b.day === null

/** What a later report counts more of than an earlier one. */
export function isGrown(pair: Pair, { x, y }: Meeting): boolean {
  const more = Math.sign(y.quantity.value - x.quantity.value)
  return (
    isCount(x.quantity.unit) &&
    isGrowing(pair) &&
    !pair.derived &&
    more !== 0 &&
    (more === Math.sign(pair.daysApart) || (pair.daysApart !== 0 && isShrinking(pair)))
  )
}
