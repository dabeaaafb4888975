import { isoDay, mondayOf, weekdayOf as weekdayOfDay } from './calendar.ts'
import { type Reading, type Rule, spanOf } from './reading.ts'
import { open, period, referenceAt } from './resolve.ts'
import { GAP, MONTH_NAME, ORDINAL, ordinalOf, pattern, WEEKDAY, weekdayOf } from './words.ts'

const NTH = `(?:(?<n>${ORDINAL}|\\d{1,2}(?:st|nd|rd|th))${GAP})?`
const WAY = '(?<way>before|after|preceding|following)'
const A_DATE = `(?=${GAP}(?:the${GAP})?(?:\\d{1,2}(?:st|nd|rd|th)?${GAP}(?:of${GAP})?)?(?:${MONTH_NAME}|christmas|easter|thanksgiving|labor${GAP}day|memorial${GAP}day|new${GAP}year|election${GAP}day))`

/**
 * How far a date stands from the one named right behind: "the day before" Christmas, "the second Tuesday after" May 1.
 * With no date behind them the words hang on an event, and stay open.
 */
export const OFFSETS: Rule[] = [
  {
    // "in the weeks before the vote"
    pattern: pattern(
      `(?<=(?:in|during|over|for)${GAP})the${GAP}(?:days|weeks|months|years|decades)${GAP}(?:before|after|since|following|preceding|leading${GAP}up${GAP}to)(?=${GAP}\\w)`,
    ),
    read: (match) => [open(spanOf(match))],
  },
  {
    pattern: pattern(
      `(?<!(?:later?|early|earlier|any time|some time)${GAP}in${GAP})the${GAP}${NTH}(?<unit>day|week|weekend|month|year|${WEEKDAY})${GAP}${WAY}(?=${GAP}\\w)`,
    ),
    read: offset,
  },
  { pattern: pattern(`${NTH}(?<unit>${WEEKDAY})${GAP}${WAY}${A_DATE}`), read: offset },
]

function offset(match: RegExpExecArray): Reading[] {
  const { n, unit, way } = match.groups ?? {}
  const count = n === undefined ? 1 : ordinalOf(n)
  if (count === null) return []
  const signed = /before|preceding/i.test(way ?? '') ? -count : count
  return [{ ...open(spanOf(match)), offset: { unit: unit ?? '', count: signed, whole: true } }]
}

/** What stands so many whole weeks, weekends, months, years or weekdays from a day. */
export function wholeFrom(day: number, unit: string, count: number): { value: string; day?: number } | null {
  const weekday = weekdayOf(unit)
  if (weekday !== null) {
    const found = nthWeekdayFrom(day, weekday, count)
    return { value: isoDay(found), day: found }
  }
  if (unit.toLowerCase() === 'weekend') {
    const saturday =
      mondayOf(day) +
      5 +
      7 * (count < 0 && day - mondayOf(day) < 5 ? count : count < 0 ? count + 1 : count - 1)
    return { value: `${isoDay(saturday)}/${isoDay(saturday + 1)}` }
  }
  const value = period(unit, count, referenceAt(day))
  return value === null ? null : { value, ...(unit.toLowerCase() === 'day' ? { day: day + count } : {}) }
}

/** The nth such weekday after a day, or before it where n is negative. */
export function nthWeekdayFrom(day: number, weekday: number, n: number): number {
  const ahead = (weekday - weekdayOfDay(day) + 7) % 7
  return n > 0 ? day + (ahead || 7) + 7 * (n - 1) : day + ahead - 7 + 7 * (n + 1)
}
