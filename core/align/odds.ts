import type { Quantity } from '#core/fact.ts'
import { compareActors } from './actors.ts'
import { compareAgents } from './agents.ts'
import { compareDates, otherPeriods } from './dates.ts'
import { compareFigures } from './figures.ts'
import type { Pair } from './finding.ts'
import { areOpposed } from './negation.ts'
import { saysOther } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { compareUnanimity } from './unanimity.ts'

/**
 * Log-odds that two facts speak of the same thing, by what they share. Words count by the share of their weight that
 * meets (of both sides, of the fuller side, and as a sum); typed values count the more the rarer they are.
 */
const ODDS = {
  none: -5.6,
  both: 3.2,
  fuller: 2.2,
  shared: 0.9,
  word: 0.2,
  figure: 2.2,
  smallCount: 0.6,
  otherKind: -0.8,
  preciseFigure: 3.2,
  veryPreciseFigure: 4,
  sameNumeral: 4,
  otherFigure: 0.3,
  /** Beside figures that differ the same one stands on both sides ("412 aboard, 38 of them crew", "421, 38 of them crew"). */
  besideOther: 2,
  /** The same number of what both call by other nouns: "14 warnings", "14 notes". */
  otherNoun: 1,
  date: 0.5,
  dateLater: 1,
  otherDay: 1.8,
  speaker: 0.5,
  quotedWord: 0.7,
  otherPeriod: -1,
  planAndState: -0.8,
  otherPerson: -0.8,
  otherActor: 1.5,
  /** Opposites told of the same are two answers to one question. */
  opposed: 1.6,
  loneWord: -1.2,
  /** Nothing that the one says of the things both name is said by the other: "the door was inspected", "the door leaks". */
  otherVerb: -1.35,
  /** From a week between two reports on, at most at two: the more time, the more likely another event. */
  week: -0.5,
} as const
const MOST_WEEKS = 1
const MOST_SHARED = 3
const MOST_WORDS = 5
const MOST_QUOTED = 3

/** How telling a figure is, by its digits: "27.47" has four and "10" two; "500" counts as two, a round number is less so. */
function digitsOf({ text }: Quantity): number {
  const digits = (/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/[,.]/g, '')
  const significant = digits.replace(/0+$/, '').length
  return significant === 1 && digits.length > 2 ? 2 : significant
}

const isSmallCount = ({ value, unit }: Quantity) =>
  Math.abs(value) < 10 &&
  (unit.startsWith('count:') || unit === 'number' || /^(?:year|month|week|day|hour)$/.test(unit))

function sameFigureOdds(figure: Quantity): number {
  if (isSmallCount(figure)) return ODDS.smallCount
  const digits = digitsOf(figure)
  if (digits < 2) return ODDS.figure
  return digits === 2 ? ODDS.preciseFigure : ODDS.veryPreciseFigure
}

/** Numbers of two digits and more that both facts have, whatever they count. */
const sharesNumber = ({ quantities: a }: Proposition, { quantities: b }: Proposition) =>
  a.some((x) => Math.abs(x.value) >= 10 && isCounted(x) && b.some((y) => y.value === x.value && isCounted(y)))
const isCounted = ({ unit }: Quantity) => unit.startsWith('count:') || unit === 'number'

const isPlan = ({ fact }: Proposition) =>
  fact.stage !== null && fact.stage !== 'done' && fact.stage !== 'decided'

/** "a senior union official" and "an unnamed union official" may well be one. */
const SAME_SOURCE = 0.6
function isSameSource({ source: a }: Proposition, { source: b }: Proposition): boolean {
  if (a.size === 0 || b.size === 0) return false
  return countShared(a, b) / Math.min(a.size, b.size) >= SAME_SOURCE
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared
}

const noPersonInCommon = ({ persons: a }: Proposition, { persons: b }: Proposition) =>
  a.size > 0 && b.size > 0 && countShared(a, b) === 0

/** What figures, dates, speakers and persons say for or against one thing, in log-odds. */
function typedOdds(pair: Pair): number {
  const { a, b, overlap, daysApart } = pair
  let odds = 0
  const figures = compareFigures(pair)
  if (figures?.relation === 'agree') {
    const figure = a.quantities.find(({ start }) => start === figures.a[0]?.start)
    odds += figure ? sameFigureOdds(figure) : ODDS.figure
  } else if (figures) {
    odds += figures.score > 0.85 ? ODDS.sameNumeral : ODDS.otherFigure
    if (sharesNumber(a, b)) odds += ODDS.besideOther
  } else {
    if (overlap.matches.length < 2) odds += ODDS.loneWord
    if (sharesNumber(a, b)) odds += ODDS.otherNoun
    else if (a.quantities.length > 0 && b.quantities.length > 0) odds += ODDS.otherKind
  }
  const dates = compareDates(pair)
  const weeks = Math.min(MOST_WEEKS, Math.max(0, Math.abs(daysApart) / 7 - 1))
  // Reports months apart that date a thing alike speak of the same past event, and time says nothing against it.
  if (dates?.relation === 'agree') odds += ODDS.date + (weeks > 0 ? ODDS.dateLater : 0)
  else odds += (dates ? ODDS.otherDay : 0) + ODDS.week * weeks
  if ((a.speaker && a.speaker === b.speaker) || isSameSource(a, b)) odds += ODDS.speaker
  odds += ODDS.quotedWord * Math.min(MOST_QUOTED, countShared(a.quoted, b.quoted))
  if (figures && otherPeriods(a, b)) odds += ODDS.otherPeriod
  if (figures && isPlan(a) !== isPlan(b)) odds += ODDS.planAndState
  if (saysOther(pair)) odds += ODDS.otherVerb
  if (areOpposed(pair) || compareUnanimity(pair)) odds += ODDS.opposed
  if (compareActors(pair) ?? compareAgents(pair)) odds += ODDS.otherActor
  else if (noPersonInCommon(a, b)) odds += ODDS.otherPerson
  return odds
}

/**
 * Log-odds that the two facts of a pair speak of the same thing; `fuller` is the share of its words that the side which
 * has more of them in common has in common.
 */
export function oddsOf(pair: Pair, fuller: number): number {
  const { common, overlap } = pair
  return (
    ODDS.none +
    ODDS.both * common +
    ODDS.fuller * fuller +
    ODDS.shared * Math.min(MOST_SHARED, overlap.shared) +
    ODDS.word * Math.min(MOST_WORDS, overlap.matches.length) +
    typedOdds(pair)
  )
}
