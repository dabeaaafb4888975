import type { Fact, Quantity } from '#core/fact.ts'
import { converter, isCount, isSameUnit } from '../align/units.ts'

/** What of a statement can be another, beside its words. */
export const CHANGED_IN = ['figure', 'date', 'speaker'] as const
export type ChangedIn = (typeof CHANGED_IN)[number]

type Said = Pick<Fact, 'quantities' | 'dates' | 'attribution'>

/**
 * In what a statement is another than it was: a figure or a date stands where another one stood, or somebody else says
 * it. Empty where only its words are others: the same figure in other words, or one more of them, is none of these.
 */
export function changedIn(was: Said, now: Said): ChangedIn[] {
  const isChanged: Record<ChangedIn, boolean> = {
    figure: isReplaced(was.quantities, now.quantities, isSameFigure),
    date: isReplaced(datesOf(was), datesOf(now), isSame),
    speaker: isReplaced(speakerOf(was), speakerOf(now), isSame),
  }
  return CHANGED_IN.filter((one) => isChanged[one])
}

const isSame = (one: string, other: string) => one === other
const datesOf = ({ dates }: Said) => dates.map(({ value }) => value).filter(Boolean)
const speakerOf = ({ attribution }: Said) =>
  attribution.slice(-1).map(({ entity, source }) => entity ?? source)

/** Measures in other units are rounded. */
const NEAR = 0.01

/** Whether two figures are one: what is counted may be called otherwise, and a measure stand in another unit. */
function isSameFigure(one: Quantity, other: Quantity): boolean {
  const same = isSameUnit(one.unit, other.unit) || (isCount(one.unit) && isCount(other.unit))
  const convert = same ? (value: number) => value : converter(one.unit, other.unit)
  if (!convert) return false
  const near = same ? 0 : NEAR
  const isNear = (x: number, y: number) => Math.abs(convert(x) - y) <= near * Math.abs(y)
  return isNear(one.value, other.value) && isNear(one.high ?? one.value, other.high ?? other.value)
}

/** Whether something went, and something else came in its place. */
function isReplaced<T>(was: T[], now: T[], same: (one: T, other: T) => boolean): boolean {
  return without(was, now, same).length > 0 && without(now, was, (one, other) => same(other, one)).length > 0
}

/** What is left of a list when each of the others has taken its like. */
function without<T>(all: T[], others: T[], same: (one: T, other: T) => boolean): T[] {
  const left = [...others]
  return all.filter((one) => {
    const at = left.findIndex((other) => same(one, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
