/**
 * Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian). Weekdays run from 0 (Sunday) to
 * 6 (Saturday), months from 1 to 12. The two conversions follow Howard Hinnant, "chrono-compatible low-level date
 * algorithms" (public domain), whose years begin in March so that the leap day comes last.
 */

export type CalendarDay = { year: number; month: number; day: number }

/** The day number of a date, which must be one of the calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day number. */
export function calendarDay(n: number): CalendarDay {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7

export const daysInMonth = (year: number, month: number): number =>
  month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Months counted through the years, so that adding is plain addition. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1
export const monthOf = (n: number): { year: number; month: number } => ({
  year: Math.floor(n / 12),
  month: (((n % 12) + 12) % 12) + 1,
})

/** The Monday of the day's week. */
export const mondayOf = (n: number): number => n - ((weekdayOf(n) + 6) % 7)

const two = (n: number) => String(n).padStart(2, '0')
export const isoYear = (year: number): string => String(year).padStart(4, '0')
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`
export const isoDate = (year: number, month: number, day: number): string =>
  `${isoYear(year)}-${two(month)}-${two(day)}`
/** A day number as YYYY-MM-DD. */
export function isoDay(n: number): string {
  const { year, month, day } = calendarDay(n)
  return isoDate(year, month, day)
}

/** Easter Sunday (anonymous Gregorian algorithm, as in Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Orthodox Easter: the Julian computation, moved to the Gregorian calendar (13 days, 1900 to 2099). */
export function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + 13
}
