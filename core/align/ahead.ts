import { isDenied } from './denials.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, haveRivalDetails, isNamedWord, saysOther, sidesOfPair, TELLING } from './predicates.ts'
import type { PlacedDate, Proposition } from './proposition.ts'

/** No longer than a month, in days; and so far apart two days may be and still be those of one appointment. */
const SHORT = 31
const NEAR = 62
const CONDITIONAL = /\bif\b|\bunless\b|\bhad\b/i

/** The one day, or month, after its report for which a fact announces something. */
const appointmentOf = noted(({ placed, day, fact }: Proposition): PlacedDate | null => {
  const [only, ...more] = placed
  if (!only || more.length > 0 || day === null || fact.certainty === 'possible') return null
  const { from, to, open } = only.days
  return open || to - from >= SHORT || from <= day || CONDITIONAL.test(fact.quote) ? null : only
})

/** Whether a fact announces something for a day that is still to come. */
export const tellsAppointment = (of: Proposition) => appointmentOf(of) !== null

/** What is announced of a thing: that it ends, that something about it is settled, or that one can come by it. */
const PARTS = [
  /\b(?:end|clos|finish|conclud|expir|complet|deadline)|\brun(?:s|ning)? out\b|\blast day\b|\bfinal\b/i,
  /\b(?:verdict|ruling|rule|result|sentenc|decid|decision|vote|voting|announc|debat|report)/i,
  /\b(?:ticket|sale|registration|register|application|apply|enrol|nomination)/i,
]
/** "The festival begins on July 3", "the festival ends on July 10": two days of one thing. */
const areOfOnePart = ({ a, b }: Pair) =>
  PARTS.every((part) => part.test(a.fact.quote) === part.test(b.fact.quote))

/** How much two announcements share, of their words, to be of one thing by that. */
const ALIKE = 0.25

/**
 * The same thing announced for two days that do not meet. Reports of one moment announce few things: that two announcements
 * share a telling word that is no name shows that they are of one.
 */
export function compareAppointments(pair: Pair): Finding | null {
  const { a, b, overlap, common } = pair
  const [x, y] = [appointmentOf(a), appointmentOf(b)]
  if (!x || !y || common < ALIKE || isDenied(a) !== isDenied(b)) return null
  const isMet = x.days.from <= y.days.to && y.days.from <= x.days.to
  if (isMet || Math.abs(x.days.from - y.days.from) > NEAR) return null
  if (overlap.matches.some(({ opposite }) => opposite) || saysOther(pair) || !areOfOnePart(pair)) return null
  const shared = overlap.matches.some((match) => {
    const [one, other] = [a.words[match.a], b.words[match.b]]
    if (!one || !other || match.strength < CLOSE) return false
    if (isNamedWord(a, one) || isNamedWord(b, other)) return false
    return Math.min(one.weight, other.weight) >= TELLING
  })
  if (!shared || haveRivalDetails(...sidesOfPair(pair))) return null
  return {
    relation: 'contradict',
    aspect: 'date',
    score: 0.65,
    a: [{ start: x.date.start, end: x.date.end }],
    b: [{ start: y.date.start, end: y.date.end }],
    why: 'announced for another day',
  }
}
