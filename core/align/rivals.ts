import { compareAppointments, tellsAppointment } from './ahead.ts'
import { compareCauses, tellsCause } from './causes.ts'
import { compareCharges, tellsCharge } from './charges.ts'
import { otherPeriods } from './dates.ts'
import { isDenied } from './denials.ts'
import { compareDurations, tellsDuration } from './durations.ts'
import type { Finding, Pair } from './finding.ts'
import { compareFocus, singlesOut } from './focus.ts'
import { compareKinship, tellsKinship } from './kinship.ts'
import { compareGoing, compareLeavers, tellsGoing, tellsLeaver } from './leavers.ts'
import { compareNegation } from './negation.ts'
import { noted } from './once.ts'
import { compareOrder, tellsOrder } from './order.ts'
import { compareOrdinals, tellsOrdinal } from './ordinals.ts'
import { compareParts, tellsPart } from './parts.ts'
import { haveRivalDetails, type Side, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { compareReceivers, tellsReceiver } from './receivers.ts'
import { compareScenes, tellsScene } from './scenes.ts'
import { BODIES, compareUnanimity, headOf, RULING, tellsStance } from './unanimity.ts'
import { compareUndecided, tellsDecision } from './undecided.ts'
import { compareWinners, tellsWinner } from './winners.ts'

/** How much of their words two facts must share before a denial or an opposite shows by itself that they are of one thing. */
const DENIED_FROM = 0.5
const ORDERED_FROM = 0.3
/** Of facts that hardly speak of one thing neither does: much is not so that is so of something else. */
const HARDLY = 0.2

/** Reports further apart than this, in days, may well tell of two votes. */
const ONE_VOTE = 7
/** Both tell of one body, and not of two days. */
const haveOneBody = ({ a, b, overlap, daysApart }: Pair) =>
  Math.abs(daysApart) <= ONE_VOTE &&
  !otherPeriods(a, b) &&
  overlap.matches.some((match) => {
    const [x, y] = [headOf(a.words[match.a]), headOf(b.words[match.b])]
    return BODIES.has(x) && (x === y || (RULING.has(x) && RULING.has(y)))
  })

/** The forms in which a fact may answer a question, each with what compares two of them. */
const FORMS: ReadonlyArray<[tells: (of: Proposition) => boolean, compare: (pair: Pair) => Finding | null]> = [
  [tellsCause, compareCauses],
  [tellsWinner, compareWinners],
  [tellsReceiver, compareReceivers],
  [tellsLeaver, compareLeavers],
  [tellsGoing, compareGoing],
  [tellsOrdinal, compareOrdinals],
  [tellsKinship, compareKinship],
  [tellsDecision, compareUndecided],
  [tellsScene, compareScenes],
  [tellsAppointment, compareAppointments],
  [tellsPart, compareParts],
  [tellsCharge, compareCharges],
  [tellsDuration, compareDurations],
]
/** These judge themselves what other days mean: a plan for one day may be overtaken on another. */
const OWN_PERIODS = new Set([compareGoing, compareWinners, compareAppointments])
const OTHER_FORMS = [tellsStance, tellsOrder]
/** One of the two is enough to single something out. */
const mayFocus = ({ a, b }: Pair) => singlesOut(a) || singlesOut(b)
const STANCE = 1 << FORMS.length
const ORDER = STANCE << 1

/** Which of the forms a fact has, a bit each: most facts have none, and need no comparing. */
const formsOf = noted((of: Proposition) =>
  [...FORMS.map(([tells]) => tells), ...OTHER_FORMS].reduce(
    (bits, tells, at) => (tells(of) ? bits | (1 << at) : bits),
    0,
  ),
)

/** Whether two facts are so at odds that they can hardly speak of two things, though little else speaks for one. */
export function areRivals(pair: Pair): boolean {
  const { a, b, common, overlap } = pair
  const both = formsOf(a) & formsOf(b)
  if ((both !== 0 || mayFocus(pair)) && compareRivals(pair)?.relation === 'contradict') return true
  const sure = { ...pair, likeness: 1 }
  if ((both & STANCE) !== 0 && haveOneBody(pair) && compareUnanimity(pair)) return true
  if (pair.likeness < HARDLY) return false
  const mayDeny = isDenied(a) !== isDenied(b) || overlap.matches.some(({ opposite }) => opposite)
  if (common >= DENIED_FROM && mayDeny && compareNegation(sure) !== null) return true
  const mayOrder = (both & ORDER) !== 0 && common >= ORDERED_FROM && overlap.matches.length > 1
  return mayOrder && compareOrder(sure) !== null
}

/** Whether two facts narrow down, each in its own way, what they answer of: "over 100 metres", "over 200 metres". */
function haveOtherQuestions(pair: Pair, found: Finding): boolean {
  const [a, b] = sidesOfPair(pair)
  // The answers themselves are to differ.
  const beside = ({ of, met }: Side, answer: Finding['a']): Side => ({
    of,
    met: new Map([
      ...met,
      ...of.words.flatMap(
        ({ start, end }, at): Array<[number, number]> =>
          !met.has(at) && answer.some((span) => start < span.end && span.start < end) ? [[at, -1]] : [],
      ),
    ]),
  })
  return haveRivalDetails(beside(a, found.a), beside(b, found.b))
}

/**
 * Two answers to one question, told in a form that leaves room for one: what caused it, who won, who got it, who left over
 * it, the how-manieth it is, how two people are related, whether it is settled, where it was, how many of
 * all, what it costs, how long it takes. That both facts have the form shows that they speak of one thing, however few words
 * they share.
 */
export function compareRivals(pair: Pair): Finding | null {
  const focus = mayFocus(pair) && !otherPeriods(pair.a, pair.b) ? compareFocus(pair) : null
  if (focus) return focus
  const both = formsOf(pair.a) & formsOf(pair.b)
  if (both === 0) return null
  for (const [, compare] of FORMS.filter((_, at) => (both & (1 << at)) !== 0)) {
    if (!OWN_PERIODS.has(compare) && otherPeriods(pair.a, pair.b)) continue
    const found = compare(pair)
    if (found?.relation === 'differ' || (found && !haveOtherQuestions(pair, found))) return found
  }
  return null
}
