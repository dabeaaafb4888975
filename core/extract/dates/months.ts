import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isDay,
  isoDate,
  monthOf as monthAt,
  monthNumber,
} from './calendar.ts'
import { nthWeekday } from './holidays.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { dayReading, open, yearFor } from './resolve.ts'
import {
  DAY,
  GAP,
  LETTER,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  pattern,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './words.ts'

const WHICH_MONTH = `(?:the${GAP})?(?<which>this|next|last|current|previous|the|following)${GAP}month`

/** The year and month that "of March 2014", "in October" or "of next month" stand for. */
function monthMeant(
  match: RegExpExecArray,
  context: Context,
): { year: number; month: number; inferred: boolean } | null {
  const { mo, y, which } = match.groups ?? {}
  if (mo) {
    const month = monthOf(mo)
    if (month === null) return null
    if (y) return { year: Number(y), month, inferred: false }
    const found = yearFor(month, null, spanOf(match), context)
    return found && { ...found, month }
  }
  const { reference } = context
  if (reference?.month == null) return null
  const offset = /last|previous/i.test(which ?? '') ? -1 : /next|following/i.test(which ?? '') ? 1 : 0
  return { ...monthAt(monthNumber(reference.year, reference.month) + offset), inferred: true }
}

/** Days and weeks told by their place in a month. */
export const MONTH_RULES: Rule[] = [
  {
    // "the first week of October", "the last week of next month": seven days from the 1st, the 8th …
    needs: ['week'],
    pattern: pattern(
      `(?:the${GAP})?(?<n>first|second|third|fourth|last)${GAP}week${GAP}(?:of|in)${GAP}(?:(?<mo>${MONTH})(?:\\.|)(?:,?${GAP}(?<y>${YEAR}))?|${WHICH_MONTH})`,
    ),
    read(match, context) {
      const { n } = match.groups ?? {}
      const meant = monthMeant(match, context)
      if (!meant) return [open(spanOf(match))]
      const { year, month } = meant
      const last = /last/i.test(n ?? '')
      const to = last ? daysInMonth(year, month) : 7 * (ordinalOf(n) ?? 1)
      return [
        {
          ...spanOf(match),
          value: `${isoDate(year, month, to - 6)}/${isoDate(year, month, to)}`,
          inferred: meant.inferred,
        },
      ]
    },
  },
  {
    // "the last Monday of March", "first Tuesday in October 2014", "the last day of May"
    pattern: pattern(
      `(?:the${GAP})?(?:(?<n>${ORDINAL}|\\d{1,2}(?:st|nd|rd|th))${GAP})?(?<last>last${GAP})?(?<wd>day|${WEEKDAY})${GAP}(?:of|in)${GAP}(?:(?<mo>${MONTH})(?:,?${GAP}(?<y>${YEAR}))?|${WHICH_MONTH})`,
    ),
    read(match, context) {
      const { n, last, wd } = match.groups ?? {}
      const meant = monthMeant(match, context)
      const order = n ? ordinalOf(n) : 1
      if (order === null || (!n && !last)) return []
      if (!meant) return [open(spanOf(match))]
      const weekday = weekdayOf(wd)
      const length = daysInMonth(meant.year, meant.month)
      if (weekday === null && order > length) return []
      const day =
        weekday !== null
          ? nthWeekday(meant.year, meant.month, last ? -order : order, weekday)
          : dayNumber(meant.year, meant.month, last ? length + 1 - order : order)
      return day === null ? [] : [dayReading(spanOf(match), day, meant.inferred)]
    },
  },
  {
    // "the 20th of next month", "the 15th day of this month"
    pattern: pattern(`(?:the${GAP})?(?<d>${DAY}(?:st|nd|rd|th)?)${GAP}(?:day${GAP})?of${GAP}${WHICH_MONTH}`),
    read(match, context) {
      const meant = monthMeant(match, context)
      const day = ordinalOf(match.groups?.d)
      if (!meant) return [open(spanOf(match))]
      return day === null || !isDay(meant.year, meant.month, day)
        ? []
        : [dayReading(spanOf(match), dayNumber(meant.year, meant.month, day), true)]
    },
  },
  {
    // "on the 18th": a day of the month alone, where no noun follows it
    pattern: pattern(
      `(?<=(?:on|until|till|by|since|from|before|after)${GAP})(?:the${GAP})?(?<d>${DAY}(?:st|nd|rd|th))(?!${GAP}[${LETTER}\\d]|-)`,
    ),
    read(match, context) {
      const { reference } = context
      const number = ordinalOf(match.groups?.d)
      if (number === null) return []
      if (reference?.day == null) return [open(spanOf(match))]
      const { tense } = context.tense(spanOf(match))
      const here = calendarDay(reference.day)
      const step = tense === 'past' ? (number <= here.day ? 0 : -1) : number >= here.day ? 0 : 1
      const { year, month } = monthAt(monthNumber(here.year, here.month) + step)
      return isDay(year, month, number)
        ? [dayReading(spanOf(match), dayNumber(year, month, number), true)]
        : []
    },
  },
]

/** A weekday and the day of the month, "Tuesday the 19th": the nearest month in which they meet. */
export function weekdayAndDay(match: RegExpExecArray, context: Context): Reading[] {
  const { wd, d } = match.groups ?? {}
  const { reference } = context
  const weekday = weekdayOf(wd)
  const number = ordinalOf(d)
  if (reference?.month == null || weekday === null || number === null) return []
  for (const step of [0, 1, -1, 2, -2, 3, -3, 4, 5, 6, 7, 8, 9]) {
    const { year, month } = monthAt(monthNumber(reference.year, reference.month) + step)
    if (!isDay(year, month, number)) continue
    const day = dayNumber(year, month, number)
    if ((day + 4) % 7 === weekday) return [dayReading(spanOf(match), day, true)]
  }
  return []
}
