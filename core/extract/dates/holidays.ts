import { HOLIDAY_NAMES, type Reckoning } from '#core/lexicon/holidays.ts'
import { calendarDay, dayNumber, daysInMonth, easter, orthodoxEaster, weekdayOf } from './calendar.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { dayReading, open } from './resolve.ts'
import { COUNT, countOf, GAP, pattern, YEAR } from './words.ts'

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

export function holiday(is: Reckoning, year: number): number | null {
  if ('nth' in is) {
    const [n, weekday, month] = is.nth
    const day = nthWeekday(year, month, n, weekday)
    return day === null ? null : day + (is.plus ?? 0)
  }
  if ('easter' in is) return easter(year) + is.easter
  if ('orthodox' in is) return orthodoxEaster(year) + is.orthodox
  if ('hebrew' in is)
    return dayIn('hebrew', is.hebrew === 'Adar' ? ['Adar', 'Adar II'] : [is.hebrew], is.day, year)
  if ('calendar' in is) return dayIn(is.calendar, [String(is.month)], is.day, year)
  return dayNumber(year, is.day[0], is.day[1])
}

const NAMES = [...HOLIDAY_NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', GAP))
  .join('|')

/** "Thanksgiving", "last Easter", "Christmas 2019", "Election Day of next year", "Easter in three years" */
export const HOLIDAY_RULES: Rule[] = [
  {
    pattern: pattern(
      `(?:(?<which>last|next|this|the${GAP}previous|the${GAP}next|the${GAP}following|previous|following)${GAP})?(?<name>${NAMES})(?:,?${GAP}(?:(?:in|of)${GAP})?(?:(?<y>${YEAR})|(?<rel>this|last|next)${GAP}year)|${GAP}(?:in${GAP}(?<n>${COUNT})${GAP}years?|(?<ago>${COUNT})${GAP}years?${GAP}ago))?`,
    ),
    read: readHoliday,
  },
]

function readHoliday(match: RegExpExecArray, context: Context): Reading[] {
  const { which, name, y, rel, n, ago } = match.groups ?? {}
  const is = HOLIDAY_NAMES.get((name ?? '').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '))
  // "Johnnie Christmas" is a person
  const before = context.text.slice(Math.max(0, match.index - 20), match.index)
  if (!is || (!which && /[^.!?\s]\s\p{Lu}\p{Ll}+\s$/u.test(before))) return []
  const span = spanOf(match)
  const of = (year: number | undefined, inferred: boolean): Reading[] => {
    const day = year === undefined ? null : holiday(is, year)
    return day === null ? [open(span)] : [dayReading(span, day, inferred)]
  }
  if (y) return of(Number(y), false)
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
  const day = past
    ? days.findLast((day) => day < today || (!which && day === today))
    : days.find(
        (day) =>
          day > today || (!which && day === today) || (which?.toLowerCase() === 'this' && day === today),
      )
  return day === undefined ? [open(span)] : [dayReading(span, day, true)]
}
