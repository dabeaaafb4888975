import { HOLIDAY_NAMES, type Reckoning } from '#core/lexicon/holidays.ts'
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  easter,
  isDay,
  isoDay,
  mondayOf,
  orthodoxEaster,
  weekdayOf,
} from './calendar.ts'
import { hinduLunar, hinduSolar } from './hindu.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { dayReading, open } from './resolve.ts'
import { ANY_YEAR, COUNT, countOf, either, GAP, pattern, yearOf } from './words.ts'

/** The nth weekday of a month, or the last where n is -1; null where there is none. */
export function nthWeekday(year: number, month: number, n: number, weekday: number): number | null {
  const length = daysInMonth(year, month)
  if (n < 0) {
    const last = dayNumber(year, month, length)
    return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (n + 1)
  }
  const first = dayNumber(year, month, 1)
  const day = 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
  return day <= length ? dayNumber(year, month, day) : null
}

const formats = new Map<string, Intl.DateTimeFormat>()
const found = new Map<string, number | null>()

/** The day of a year on which another calendar shows a month and day. */
function dayIn(calendar: string, months: string[], day: number, year: number): number | null {
  const id = `${calendar} ${months} ${day} ${year}`
  const kept = found.get(id)
  if (kept !== undefined) return kept
  let format = formats.get(calendar)
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    formats.set(calendar, format)
  }
  let result: number | null = null
  for (let n = dayNumber(year, 1, 1); n <= dayNumber(year, 12, 31) && result === null; n++) {
    const parts = format.formatToParts(n * 86_400_000)
    const month = parts.find((part) => part.type === 'month')?.value ?? ''
    if (months.includes(month) && Number(parts.find((part) => part.type === 'day')?.value) === day) result = n
  }
  if (found.size > 500) found.clear()
  found.set(id, result)
  return result
}

const later = (day: number | null, days = 0): number | null => (day === null ? null : day + days)

function lastBefore(day: number | null, weekday: number | undefined): number | null {
  if (day === null || weekday === undefined) return day
  return day - ((weekdayOf(day) - weekday + 7) % 7 || 7)
}

/** The day of a feast in a year; null where it has none. */
export function holiday(is: Reckoning, year: number): number | null {
  if ('nth' in is) {
    const [n, weekday, month] = is.nth
    return later(nthWeekday(year, month, n, weekday), is.plus)
  }
  if ('easter' in is) return easter(year) + is.easter
  if ('orthodox' in is) return orthodoxEaster(year) + is.orthodox
  if ('hebrew' in is)
    return dayIn('hebrew', is.hebrew === 'Adar' ? ['Adar', 'Adar II'] : [is.hebrew], is.day, year)
  if ('lunar' in is) {
    const [month, lunarDay, hour] = is.lunar
    return later(hinduLunar({ month, lunarDay, hour }, year), is.plus)
  }
  if ('solar' in is) return later(hinduSolar(is.solar[0], is.solar[1], year), is.plus)
  if ('parsi' in is) {
    const turn = dayNumber(...is.parsi) - dayNumber(year, 1, 1)
    return dayNumber(year, 1, 1) + (((turn % 365) + 365) % 365)
  }
  if ('calendar' in is) return lastBefore(dayIn(is.calendar, [String(is.month)], is.day, year), is.before)
  if (!isDay(year, ...is.day)) return null
  const day = dayNumber(year, ...is.day)
  if (is.workday) return day + ([1, 0, 0, 0, 0, 0, -1][weekdayOf(day)] ?? 0)
  return lastBefore(day, is.before)
}

const SOURCES: Record<string, string> = { ' ': GAP, '.': '\\.', "'": "['’]" }
const NAMES = either(HOLIDAY_NAMES.keys(), (character) => SOURCES[character] ?? character)

/** "Thanksgiving", "last Easter", "Christmas 2019", "Election Day of next year", "Easter in three years" */
export const HOLIDAY_RULES: Rule[] = [
  {
    pattern: pattern(
      `(?:(?<which>last|next|this|the${GAP}previous|the${GAP}next|the${GAP}following|previous|following)${GAP})?(?<name>${NAMES})(?:${GAP}(?<around>week|weekend))?(?:,?${GAP}(?:(?:in|of)${GAP})?(?:(?<y>${ANY_YEAR})|(?<rel>this|last|next)${GAP}year)|${GAP}(?:in${GAP}(?<n>${COUNT})${GAP}years?|(?<ago>${COUNT})${GAP}years?${GAP}ago))?`,
    ),
    read: readHoliday,
  },
]

/** "Easter week" from Monday to Sunday; "Thanksgiving weekend" from the feast to Sunday, or from Saturday to the feast. */
function stretchAround(day: number, around: string): string {
  const monday = mondayOf(day)
  if (around.toLowerCase() === 'week') return `${isoDay(monday)}/${isoDay(monday + 6)}`
  const saturday = day - monday < 2 ? monday - 2 : monday + 5
  return `${isoDay(Math.min(day, saturday))}/${isoDay(Math.max(day, saturday + 1))}`
}

/** A feast no further ahead is meant in a past clause too: "prayed as Easter drew near". */
const NEAR = 14

/** The last day of another calendar's month that begins on a day: the one before the next begins, 29 or 30 days on. */
function lastOfMonth({ calendar, month }: { calendar: string; month: number }, first: number): number {
  const year = calendarDay(first + 30).year
  const next = dayIn(calendar, [String(month + 1)], 1, year)
  return next !== null && next - first > 27 && next - first < 32 ? next - 1 : first + 29
}

function readHoliday(match: RegExpExecArray, context: Context): Reading[] {
  const { which, name, around, y, rel, n, ago } = match.groups ?? {}
  const is = HOLIDAY_NAMES.get((name ?? '').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '))
  // "Johnnie Christmas" is a person
  const before = context.text.slice(Math.max(0, match.index - 20), match.index)
  if (!is || (!which && !y && /[^.!?\s]\s\p{Lu}\p{Ll}+\s$/u.test(before))) return []
  const span = spanOf(match)
  const reading = (day: number, inferred: boolean): Reading =>
    around
      ? { ...span, value: stretchAround(day, around), inferred }
      : 'calendar' in is && is.whole
        ? { ...span, value: `${isoDay(day)}/${isoDay(lastOfMonth(is, day))}`, inferred }
        : dayReading(span, day, inferred)
  const of = (year: number | undefined, inferred: boolean): Reading[] => {
    const day = year === undefined ? null : holiday(is, year)
    return day === null ? [open(span)] : [reading(day, inferred)]
  }
  if (y) return of(yearOf(y), false)
  const { reference } = context
  if (!reference) return [open(span)]
  if (rel) return of(reference.year + (/last/i.test(rel) ? -1 : /next/i.test(rel) ? 1 : 0), true)
  if (n || ago) {
    const count = countOf(n ?? ago)
    return count === null ? [open(span)] : of(reference.year + (n ? count : -count), true)
  }
  if (reference.day === null) return of(reference.year, true)
  const past = /last|previous/i.test(which ?? '') || (!which && context.tense(span).tense === 'past')
  const years = [-1, 0, 1, 2].map((offset) => (calendarDay(reference.day ?? 0).year ?? 0) + offset)
  const days = years.map((year) => holiday(is, year)).filter((day) => day !== null)
  const today = reference.day
  const last = days.findLast((day) => day < today || (!which && day === today))
  const next = days.find(
    (day) => day > today || (!which && day === today) || (which?.toLowerCase() === 'this' && day === today),
  )
  const near = !which && next !== undefined && next - today <= NEAR
  const day = past && !near ? last : next
  return day === undefined ? [open(span)] : [reading(day, true)]
}
