import type { DateValue } from '#core/fact.ts'
import { isDenied } from './denials.ts'
import { type Days, daysOf } from './edtf.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { isWhollyMet, saysOther } from './predicates.ts'
import type { PlacedDate, Proposition } from './proposition.ts'

/** Days further apart than this are taken for those of two events, not for two accounts of one. */
const NEAR = 31
/** A report dates many things: only facts that are surely one can be at odds over their day. */
const SURE = 0.75
/** What facts need to share before other months, other years or far days are those of one event. */
const LIKELY = 0.5
const ALIKE = 0.5
const MORE_ALIKE = 0.6
const VERY_ALIKE = 0.7
/** Statements that are the same but for their dates. */
const ALL_BUT = 0.95

const overlap = (a: Days, b: Days) => a.from <= b.to && b.from <= a.to
const length = (days: Days) => days.to - days.from + 1

/** Two reports that both write "Sunday" mean the same Sunday, whichever they were placed on. */
const isSameWord = (x: DateValue, y: DateValue) => x.text.toLowerCase() === y.text.toLowerCase()

const spans = (x: DateValue, y: DateValue) => ({
  a: [{ start: x.start, end: x.end }],
  b: [{ start: y.start, end: y.end }],
})

/** A time of day in minutes, and how exactly it is told: a full hour may be rounded. */
type Clock = { date: DateValue; minutes: number; within: number }
const HOUR = 60
const CLOSE = 5
const ABOUT = 30

const clocksOf = noted(({ dates }: Proposition): Clock[] => {
  return dates.flatMap((date) => {
    const told =
      /T(\d\d):(\d\d)/.exec(date.value) ?? /^(\d{1,2})[:.](\d\d)(?!\d)(?!\s*[ap]\.?m)/i.exec(date.text)
    if (!told) return []
    const minutes = Number(told[1]) * HOUR + Number(told[2])
    const rough =
      minutes % HOUR === 0 || /\b(?:about|around|shortly|just|nearly|before|after)\b/i.test(date.text)
    return [{ date, minutes, within: rough ? ABOUT : CLOSE }]
  })
})

/** Compares times of day, where either fact tells one. */
function compareClocks(pair: Pair): Finding | null {
  const [[x, ...moreX], [y, ...moreY]] = [clocksOf(pair.a), clocksOf(pair.b)]
  if (!x || !y || moreX.length > 0 || moreY.length > 0) return null
  const apart = Math.abs(x.minutes - y.minutes)
  const found = { aspect: 'date', ...spans(x.date, y.date) } as const
  if (Math.min(apart, 24 * HOUR - apart) <= Math.max(x.within, y.within))
    return { ...found, relation: 'agree', score: 0.7, why: 'the same time' }
  if (pair.likeness < LIKELY || pair.common < ALIKE || saysOther(pair)) return null
  const sure = pair.likeness >= SURE
  return { ...found, relation: sure ? 'contradict' : 'differ', score: sure ? 0.75 : 0.4, why: 'another time' }
}

type Grain = 'day' | 'month' | 'part' | 'year'
const grainOf = (days: Days): Grain =>
  length(days) === 1 ? 'day' : length(days) <= 31 ? 'month' : length(days) < 365 ? 'part' : 'year'
/** Years further apart than this are those of two events. */
const NEAR_YEARS = 5 * 366

/** "January 14" and "June 14": one of the two may be a slip. */
const isSameDayNumber = (x: PlacedDate, y: PlacedDate) =>
  /-\d\d$/.test(x.date.value) && x.date.value.slice(-3) === y.date.value.slice(-3)

/** 1962 and 1926: the same digits in another order. */
const haveSameDigits = (x: PlacedDate, y: PlacedDate) =>
  /^\d{4}$/.test(x.date.value) && [...x.date.value].sort().join() === [...y.date.value].sort().join()

/** Two deadlines, or two days from which something goes on, are compared as days: "by May 5", "by May 15". */
function bounded(x: PlacedDate, y: PlacedDate): [PlacedDate, PlacedDate] {
  const isBefore = ({ days }: PlacedDate) => days.from === Number.NEGATIVE_INFINITY
  if (!x.days.open || !y.days.open || isBefore(x) !== isBefore(y)) return [x, y]
  const ends = [x, y].map(({ date }) => daysOf(date.value.split('/')[isBefore(x) ? 1 : 0] ?? ''))
  return ends[0] && ends[1]
    ? [
        { ...x, days: ends[0] },
        { ...y, days: ends[1] },
      ]
    : [x, y]
}

/** The same figure, of two digits and more, on both sides: one event was told of two days. */
const haveSameFigure = ({ a, b }: Pair) =>
  a.quantities.some(
    (x) => Math.abs(x.value) >= 10 && b.quantities.some((y) => y.value === x.value && y.unit === x.unit),
  )

/** "6,000 fans in 2019", "6,000 fans in 2016": so large a count of one thing hardly comes twice. */
const haveSameCount = ({ a, b, overlap }: Pair) =>
  overlap.matches.some(({ strength }) => strength === 1) &&
  a.quantities.some(
    (x) =>
      x.unit.startsWith('count:') &&
      Math.abs(x.value) >= 1000 &&
      b.quantities.some((y) => y.value === x.value && y.unit === x.unit),
  )

/** Whether dates that do not meet are two accounts of when one thing was, and how surely. */
function conflictOf(pair: Pair, x: PlacedDate, y: PlacedDate): 'contradict' | 'differ' | null {
  const { likeness, common } = pair
  // What was not done on one day may well be done on another.
  if (isDenied(pair.a) !== isDenied(pair.b)) return null
  // What rose in March and fell in June are two things.
  if (pair.overlap.matches.some(({ opposite }) => opposite)) return null
  const gap = Math.abs(x.days.from - y.days.from)
  const [a, b] = [grainOf(x.days), grainOf(y.days)]
  const isOneCount = a === 'year' && b === 'year' && gap <= NEAR_YEARS && haveSameCount(pair)
  if (likeness >= LIKELY && isOneCount) return 'contradict'
  // What is told of the thing is another thing: so may its day be.
  if (saysOther(pair)) return a === 'day' && b === 'day' && gap <= NEAR ? 'differ' : null
  const whole = likeness >= LIKELY && common >= ALIKE && isWhollyMet(pair)
  if (a === 'day' && b === 'day' && gap <= NEAR) return likeness >= SURE || whole ? 'contradict' : 'differ'
  if (likeness >= SURE && isWhollyMet(pair) && haveSameFigure(pair) && gap <= NEAR_YEARS) return 'contradict'
  if (likeness < LIKELY || common < ALIKE) return null
  if (a === 'year' && b === 'year' && haveSameDigits(x, y)) return 'contradict'
  const isTwice = pair.a.quantities.length > 0 || pair.b.quantities.length > 0
  if (gap > NEAR_YEARS) return (whole || common >= ALL_BUT) && !isTwice ? beginsOnce(pair) : null
  if (a === 'day' && b === 'day' && isSameDayNumber(x, y)) return 'contradict'
  // Figures of two months or years are those of two periods, unless they are the very same.
  if (pair.a.quantities.length > 0 && pair.b.quantities.length > 0)
    return haveSameFigure(pair) ? 'contradict' : null
  if (whole && common >= MORE_ALIKE) return 'contradict'
  if (likeness < SURE || common < MORE_ALIKE) return null
  return common >= VERY_ALIKE ? 'contradict' : 'differ'
}

/** What is built, founded or born is so once; much else that is told in the same words may have been so again. */
const ONCE =
  /\b(?:built|founded|established|erected|constructed|invented|discovered|born|died|dead|killed|created|inaugurated|incorporated|abolished)\b/i
const beginsOnce = ({ a, b }: Pair): 'contradict' | 'differ' =>
  ONCE.test(a.fact.quote) && ONCE.test(b.fact.quote) ? 'contradict' : 'differ'

const WHY: Readonly<Record<Grain, string>> = {
  day: 'another day',
  month: 'another month',
  part: 'another time of the year',
  year: 'another year',
}

/** Compares the dates of two facts as stretches of time: stretches that meet agree, single ones that do not conflict. */
export function compareDates(pair: Pair): Finding | null {
  if (pair.a.dates.length === 0 || pair.b.dates.length === 0) return null
  const [a, b] = [pair.a.placed, pair.b.placed]
  const clocks = compareClocks(pair)
  if (clocks && clocks.relation !== 'agree') return clocks
  for (const x of a) {
    for (const y of b) {
      const [left, right] = bounded(x, y)
      if (!overlap(left.days, right.days)) continue
      return { relation: 'agree', aspect: 'date', score: 0.7, ...spans(x.date, y.date), why: 'the same date' }
    }
  }
  const [first, second] = [a[0], b[0]]
  if (a.length !== 1 || b.length !== 1 || !first || !second) return clocks
  const [x, y] = bounded(first, second)
  if (x.days.open || y.days.open || pair.overlap.matches.length === 0 || isSameWord(x.date, y.date))
    return clocks
  const relation = conflictOf(pair, x, y)
  if (!relation) return clocks
  const coarser = length(x.days) >= length(y.days) ? x : y
  const score = relation === 'differ' ? 0.4 : 0.75
  return { relation, aspect: 'date', score, ...spans(x.date, y.date), why: WHY[grainOf(coarser.days)] }
}

/** Both facts are dated, and none of the dates of one meets any of the other's. */
export function otherPeriods(a: Proposition, b: Proposition): boolean {
  const [x, y] = [a.placed, b.placed]
  return x.length > 0 && y.length > 0 && !x.some(({ days }) => y.some((other) => overlap(days, other.days)))
}
