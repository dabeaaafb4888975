import type { Days } from '#core/align/edtf.ts'

/** How a report lies to what it tells: days before it (`ahead`), days after it (`later`), or in its midst. */
export type Lag = { when: 'ahead' | 'within' | 'later'; days: number }

/** How long after something happened it was reported; null where one of the two is not known. */
export function lagOf(happened: Pick<Days, 'from' | 'to'> | null, reported: number | null): Lag | null {
  if (!happened || reported === null) return null
  if (reported < happened.from) {
    return Number.isFinite(happened.from) ? { when: 'ahead', days: happened.from - reported } : null
  }
  if (reported > happened.to) return { when: 'later', days: reported - happened.to }
  return { when: 'within', days: 0 }
}

const DAYS_IN_MONTH = 30.44
const DAYS_IN_YEAR = 365.25

/** A number of days in the unit people would count them in: "3 days", "5 weeks", "7 months", "2 years". */
export function sayDays(days: number): string {
  const [n, unit] =
    days < 14
      ? [days, 'day']
      : days < 61
        ? [Math.round(days / 7), 'week']
        : days < 700
          ? [Math.round(days / DAYS_IN_MONTH), 'month']
          : [Math.round(days / DAYS_IN_YEAR), 'year']
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}
