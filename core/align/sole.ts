import type { Quantity } from '#core/fact.ts'
import { SILENCE } from './episodes.ts'
import { digitsOf, sortedDigits } from './measures.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'

/**
 * What speaks for one thing where two facts alone of their reports have a figure or a date, in log-odds: reports of one
 * matter seldom come by the same number for two things. Fitted as the weights of `standing.ts`, beside them.
 */
const SOLE = {
  figure: 1.7,
  /** The same number of something else: "a 1.9 billion kwacha dam", "a dam of $1.9 billion". */
  otherUnit: 4.5,
  /** "Three written warnings" on both sides. */
  smallCount: 3,
  /** The same digits, a power of ten apart or in another order: "6,200 people", "62,000 villagers". */
  slip: 1.2,
  day: 2.6,
  month: 1.3,
} as const
const SMALL = 10
/** No longer than a month, in days. */
const SHORT = 31
const DAY = /^(\S+) \1$/
/** What happened so many days before a report is what all of it is about. */
const LATELY = 3

const datedIn = noted(({ placed, day }: Proposition): string[] =>
  placed.flatMap(({ days: { from, to, open } }) =>
    open || to - from >= SHORT || (day !== null && from <= day + 1 && to >= day - LATELY)
      ? []
      : [`${from} ${to}`],
  ),
)

/** How many facts of each report have a figure, its digits, or a date. */
function holdersOf(propositions: readonly Proposition[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const of of propositions)
    for (const key of new Set([
      ...of.quantities.map(({ value }) => `=${value}`),
      ...of.quantities.map((quantity) => `#${sortedDigits(quantity)}`),
      ...datedIn(of),
    ])) {
      const own = `${of.ref.article} ${key}`
      holders.set(own, (holders.get(own) ?? 0) + 1)
    }
  return holders
}

/** Sums of money, counts, and measures: a number of the one kind has nothing to do with that of another. */
const kindOf = ({ unit }: Quantity) =>
  /^[A-Z]{3}$/.test(unit) ? 'money' : unit.startsWith('count:') || unit === 'number' ? 'count' : 'measure'

/** An age stands for a person, of whom much is told. */
const isAge = ({ unit }: Quantity) => unit === 'year-old'

function ofFigures(x: Quantity, y: Quantity, isSole: (key: string) => boolean): number {
  if (isAge(x) || isAge(y)) return 0
  const isTelling = digitsOf(x).length > 1
  if (x.value !== y.value) {
    if (!isTelling || sortedDigits(x) !== sortedDigits(y)) return 0
    return isSole(`#${sortedDigits(x)}`) ? SOLE.slip : 0
  }
  if (!isSole(`=${x.value}`)) return 0
  if (x.unit !== y.unit) return isTelling && kindOf(x) === kindOf(y) ? SOLE.otherUnit : 0
  return isTelling || Math.abs(x.value) >= SMALL ? SOLE.figure : SOLE.smallCount
}

/** Makes out what two facts alone of their reports have. */
export function soleOf(
  propositions: readonly Proposition[],
): (pair: { a: Proposition; b: Proposition; daysApart: number }) => number {
  const holders = holdersOf(propositions)
  return ({ a, b, daysApart }) => {
    if (Math.abs(daysApart) > SILENCE) return 0
    const isSole = (key: string) =>
      [a, b].every(({ ref: { article } }) => holders.get(`${article} ${key}`) === 1)
    let figures = 0
    for (const x of a.quantities)
      for (const y of b.quantities) figures = Math.max(figures, ofFigures(x, y, isSole))
    const dates = datedIn(b)
    const date = datedIn(a).find((one) => dates.includes(one) && isSole(one))
    return figures + (date === undefined ? 0 : DAY.test(date) ? SOLE.day : SOLE.month)
  }
}
