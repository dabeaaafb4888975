import type { Quantity } from '#core/fact.ts'
import { stem } from '#core/text/stem.ts'
import { once } from './once.ts'
import { converter, isCount, isMoney, isSameUnit, isTime } from './units.ts'
import { areSynonyms } from './words.ts'

/**
 * How two figures that can be compared meet: the same; the same after conversion or rounding; one a bound or range that
 * leaves room for the other; or at odds, by another value, by the same digits in another order or on another scale, by the
 * same numeral of another unit, as level and change, or as rise and fall.
 */
export type Verdict =
  | 'same'
  | 'converted'
  | 'rounded'
  | 'bound'
  | 'other'
  | 'transposed'
  | 'scaled'
  | 'other unit'
  | 'level and change'
  | 'rise and fall'

/** Rounding that a conversion between units is forgiven. */
const CONVERSION_SLACK = 0.02
/** "Two decades" may be 21 years, and four weeks a month. */
const TIME_SLACK = 0.1
/** Room that "about" leaves, and how far a round number that is said to be approximate may have been rounded. */
const ABOUT = 0.05
const ABOUT_ROUND = 0.1
/** How far a round number may have been rounded that does not say so, from a thousand on. */
const ROUNDED = 0.02
const ROUND_FROM = 1000
/** "Just over 400" is no more than this above. */
const JUST_OVER = 0.1
/** A range wider than this, upper end by lower, leaves open what it is. */
const NARROW = 1.2

const digitsIn = ({ text }: Quantity) => /\d[\d,]*(?:\.(\d+))?/.exec(text)
const JUST =
  /\b(?:just|slightly|a little|little|barely|a bit)\s+(?:over|above|more than|under|below|less than|short of)\s+$/i
const JUST_REACH = 24
export const isJust = (text: string, { start }: Quantity): boolean =>
  JUST.test(text.slice(Math.max(0, start - JUST_REACH), start))

/** The unit that a whole number is rounded to by its trailing zeros: 1,400 to hundreds. */
function roundTo(value: number): number {
  let unit = 1
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** What the written number leaves open: half of its last digit. 27.5 trillion stands for 27.45 to 27.55. */
const slackOf = once(({ quantity, just }: Measure): number => {
  const digits = digitsIn(quantity)
  const written = digits ? Number(digits[0].replaceAll(',', '')) : 0
  const value = Math.abs(quantity.value)
  const scale = written > 0 ? value / written : 0
  const half = scale > 0 ? (scale * 10 ** -(digits?.[1]?.length ?? 0)) / 2 : 0
  const round = Number.isInteger(written) && written > 0 ? (roundTo(written) * scale) / 2 : 0
  const unsaid = written >= ROUND_FROM && round > half * 10 ? Math.min(round, value * ROUNDED) : 0
  if (just) return Math.max(half, value * JUST_OVER)
  if (quantity.change !== '~') return Math.max(half, unsaid)
  return Math.max(half, value * ABOUT, Math.min(round, value * ABOUT_ROUND))
})

type Stretch = { from: number; to: number }
const meet = (a: Stretch, b: Stretch, extra: number) => a.from <= b.to + extra && b.from <= a.to + extra

/** The values that a quantity can stand for: closely, and with the room that "at least", "up to" or a range leaves. */
function stretchesOf(measure: Measure, into: (value: number) => number) {
  const { quantity, just } = measure
  const low = Math.min(quantity.value, quantity.high ?? quantity.value)
  const high = Math.max(quantity.value, quantity.high ?? quantity.value)
  const room = slackOf(measure)
  const wide: Stretch = {
    from: quantity.change === '<' && !just ? Number.NEGATIVE_INFINITY : into(low - room),
    to: quantity.change === '>' && !just ? Number.POSITIVE_INFINITY : into(high + room),
  }
  const isWide = low > 0 && high / low > NARROW
  const close: Stretch[] = isWide
    ? [low, high].map((value) => ({ from: into(value - room), to: into(value + room) }))
    : [{ from: into(low - room), to: into(high + room) }]
  return { wide, close, isWide }
}
const asWritten = (value: number) => value
const stretchesAsWritten = once((measure: Measure) => stretchesOf(measure, asWritten))

/** Whether the values of two figures meet: closely, only because one is a bound or a range, or not. */
function valuesMeet(
  a: Measure,
  b: Measure,
  into: (value: number) => number,
  slack: number,
): 'close' | 'bound' | null {
  const x = into === asWritten ? stretchesAsWritten(a) : stretchesOf(a, into)
  const y = stretchesAsWritten(b)
  const extra = slack * Math.abs(b.quantity.value)
  const bothEnds = x.isWide && y.isWide
  const close = bothEnds
    ? x.close.every((end, i) => y.close[i] && meet(end, y.close[i], extra))
    : !x.isWide && !y.isWide && x.close.some((s) => y.close.some((other) => meet(s, other, extra)))
  if (close) return 'close'
  return meet(x.wide, y.wide, extra) ? 'bound' : null
}

/** The digits of a figure, without those that only tell its size: "43" for 43 trillion and for 4.3. */
export const digitsOf = once(({ value }: Quantity) =>
  Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, ''),
)
/** The same, in order of size: figures whose digits were swapped have them alike. */
export const sortedDigits = once((quantity: Quantity) => [...digitsOf(quantity)].sort().join(''))

/** The same digits in another order, as 48 and 84, or on another scale, as 300 and 3,000. */
function alikeDigits(a: Quantity, b: Quantity): 'transposed' | 'scaled' | null {
  const x = digitsOf(a)
  const y = digitsOf(b)
  if (x === y) return x.length > 0 ? 'scaled' : null
  return x.length > 1 && x.length === y.length && sortedDigits(a) === sortedDigits(b) ? 'transposed' : null
}

export type Measure = {
  quantity: Quantity
  /** "by 2 percent" is a change, "to 2 percent" a level. */
  role: 'change' | 'level' | null
  /** "just over 400" */
  just: boolean
}

const withoutRate = (unit: string) =>
  unit.includes('/') ? unit.replace(/^([A-Z]{3}|%|count:[^/]+)\/.*$/, '$1') : unit

/** A figure that leaves unsaid what it is reckoned by is compared with one that says it: "$5 million", "$5 million a year". */
function inCommonTerms(a: Measure, b: Measure): [Measure, Measure] {
  const x = withoutRate(a.quantity.unit)
  const y = withoutRate(b.quantity.unit)
  if ((x === a.quantity.unit) === (y === b.quantity.unit)) return [a, b]
  return [
    { ...a, quantity: { ...a.quantity, unit: x } },
    { ...b, quantity: { ...b.quantity, unit: y } },
  ]
}

function nounsMeet(a: string, b: string): boolean {
  if (a === 'number' || b === 'number') return a === b
  const [x, y] = [stem(a.slice('count:'.length)), stem(b.slice('count:'.length))]
  return x === y || areSynonyms(x, y)
}

const isTurned = (a: Quantity, b: Quantity) =>
  (a.change === 'up' && b.change === 'down') || (a.change === 'down' && b.change === 'up')

const isPercentage = (unit: string) => unit === '%' || unit === 'pp'

const isMoved = ({ change }: Quantity) => change === 'up' || change === 'down'

/** Compares two figures by unit, scale, rounding and approximation; null where they do not measure the same. */
export function compareMeasures(left: Measure, right: Measure): Verdict | null {
  const [a, b] = inCommonTerms(left, right)
  const x = a.quantity
  const y = b.quantity
  const sameNumeral = x.value === y.value
  if (isSameUnit(x.unit, y.unit) || (isCount(x.unit) && isCount(y.unit) && nounsMeet(x.unit, y.unit))) {
    if (isTurned(x, y)) return 'rise and fall'
    const met = valuesMeet(a, b, asWritten, 0)
    if (met === null) return alikeDigits(x, y) ?? 'other'
    if (x.unit === '%' && sameNumeral && a.role && b.role && a.role !== b.role) return 'level and change'
    if (met === 'bound') return 'bound'
    return sameNumeral ? 'same' : 'rounded'
  }
  if (isMoney(x.unit) && isMoney(y.unit)) return sameNumeral ? 'other unit' : null
  if (isPercentage(x.unit) && isPercentage(y.unit)) return sameNumeral ? 'other unit' : null
  if ((x.unit === '%' && isMoney(y.unit)) || (y.unit === '%' && isMoney(x.unit)))
    return sameNumeral && isMoved(x) && isMoved(y) ? 'other unit' : null
  const into = converter(x.unit, y.unit)
  if (!into) return null
  if (sameNumeral && x.value !== 0) return 'other unit'
  const met = valuesMeet(a, b, into, isTime(x.unit) ? TIME_SLACK : CONVERSION_SLACK)
  return met === 'close' ? 'converted' : (met ?? 'other')
}
