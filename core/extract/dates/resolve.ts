import type { Span } from '#core/fact.ts'
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  isDay,
  isoDate,
  isoDay,
  isoMonth,
  isoYear,
  mondayOf,
  monthNumber,
  monthOf,
  weekdayOf,
} from './calendar.ts'
import type { Context, Reading, Reference, Tense } from './reading.ts'
import { unitOf } from './words.ts'

const year4 = (value: number) => isoYear(value)

/** The year of a day or month that was written without one; null where nothing tells. */
export function yearFor(
  month: number,
  day: number | null,
  span: Span,
  context: Context,
): { year: number; inferred: boolean } | null {
  const near = context.focusYear
  const { reference } = context
  // "invited in 1997, will join on March 12": what is ahead is not of a year that is over
  const over = near !== null && reference !== null && near < reference.year
  if (near !== null && near !== reference?.year && !(over && context.tense(span).tense === 'future'))
    return { year: near, inferred: false }
  if (!reference) return near === null ? null : { year: near, inferred: false }
  if (reference.month === null) return { year: reference.year, inferred: true }
  const { tense, close, fragment } = context.tense(span)
  const ahead = daysAhead(month, day, reference)
  const year = reference.year
  const grain = day === null ? 31 : 0
  if (tense === 'future' || (fragment && day === null))
    return { year: ahead < -RECENT - grain ? year + 1 : year, inferred: true }
  if (tense === 'past')
    return {
      year: ahead > (close ? 1 : SOON) ? year - 1 : ahead < -365 + SOON && !close ? year + 1 : year,
      inferred: true,
    }
  return { year: ahead > 183 ? year - 1 : ahead < -183 ? year + 1 : year, inferred: true }
}

/**
 * A day ahead by no more than this is meant even in a past clause ("set a Jan. 14 deadline"), unless its verb stands right
 * there ("died in November"); one just behind even in a future clause ("will run from January 23"): a day further off
 * would have its year with it.
 */
const SOON = 92
const RECENT = 14

/** Days from the publication date to the day (or month) of the same year. */
function daysAhead(month: number, day: number | null, reference: Reference): number {
  const refMonth = reference.month ?? 1
  if (day === null || reference.day === null) return (month - refMonth) * 30.4
  return dayNumber(reference.year, month, Math.min(day, 28)) - reference.day
}

/** A day or month without its year. */
export function undated(month: number, day: number | null, span: Span, context: Context): Reading | null {
  if (day !== null && !isDay(2000, month, day)) return null
  const found = yearFor(month, day, span, context)
  if (!found)
    return {
      ...span,
      value: day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`,
      inferred: false,
    }
  if (day === null)
    return { ...span, value: isoMonth(found.year, month), inferred: found.inferred, undated: { month, day } }
  if (!isDay(found.year, month, day)) {
    // 29 February: the leap year before or after
    const step = context.tense(span).tense === 'future' ? 1 : -1
    for (let i = 1; i < 9 && !isDay(found.year, month, day); i++) found.year += step
  }
  return {
    ...span,
    value: isoDate(found.year, month, day),
    inferred: found.inferred,
    day: dayNumber(found.year, month, day),
    undated: { month, day },
  }
}

const pad = (n: number) => String(n).padStart(2, '0')

export const dayReading = (span: Span, n: number, inferred: boolean): Reading => ({
  ...span,
  value: isoDay(n),
  inferred,
  day: n,
})
export const open = (span: Span): Reading => ({ ...span, value: '', inferred: false })

/** The day on which a weekday falls: the last one up to the publication day in past clauses, else the next. */
export function nearWeekday(weekday: number, { tense, fragment }: Tense, from: number): number {
  const back = (weekdayOf(from) - weekday + 7) % 7
  if (back === 0) return from
  return tense === 'future' || fragment ? from + 7 - back : from - back
}

/** "last Tuesday" is the last one before today; "next Tuesday" that of next week; "this" and "coming" the first ahead. */
export function whichWeekday(which: string, weekday: number, day: number): number {
  const word = which.toLowerCase()
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  if (/last|past|previous/.test(word)) return day + ahead - 7
  if (word === 'next' || word === 'following') return mondayOf(day) + 7 + ((weekday + 6) % 7)
  if (/coming/.test(word)) return day + (ahead || 7)
  return day + ahead
}

/** The period of a unit so many units away from the publication date: 0 is this one, -1 the last. */
export function period(unit: string, offset: number, reference: Reference): string | null {
  const { year, month, day } = reference
  const name = unitOf(unit)
  if (name === 'year') return year4(year + offset)
  if (name === 'decade') return `${year4(Math.floor(year / 10) * 10 + offset * 10).slice(0, 3)}X`
  if (name.startsWith('centur')) return `${year4((Math.floor(year / 100) + offset) * 100).slice(0, 2)}XX`
  if (month === null) return null
  if (name === 'month') {
    const to = monthOf(monthNumber(year, month) + offset)
    return isoMonth(to.year, to.month)
  }
  if (name === 'quarter') {
    const to = year * 4 + Math.floor((month - 1) / 3) + offset
    return `${year4(Math.floor(to / 4))}-${33 + (((to % 4) + 4) % 4)}`
  }
  if (day === null) return null
  if (name === 'week')
    return `${isoDay(mondayOf(day) + 7 * offset)}/${isoDay(mondayOf(day) + 7 * offset + 6)}`
  if (name === 'fortnight')
    return `${isoDay(mondayOf(day) + 14 * offset)}/${isoDay(mondayOf(day) + 14 * offset + 13)}`
  if (name === 'day') return isoDay(day + offset)
  return null
}

const DAY = 24 * 60

/** The day so many months or years after a day, or before it: the same of its month, or its month's last. */
export function sameDay(day: number, unit: string, count: number): number | null {
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[unitOf(unit)]
  if (months === undefined) return null
  const here = calendarDay(day)
  const { year, month } = monthOf(monthNumber(here.year, here.month) + count * months)
  return dayNumber(year, month, Math.min(here.day, daysInMonth(year, month)))
}

/** The day so many units before or after a day; as vague as its unit. */
export function shifted(unit: string, count: number, from: Reference): string | null {
  const name = unitOf(unit)
  if (name === 'decade') return period('year', count * 10, from)
  if (name.startsWith('centur')) return period('year', count * 100, from)
  if (name === 'year') return period('year', count, from)
  if (name === 'month') return period('month', count, from)
  if (name === 'quarter') return period('quarter', count, from)
  if (from.day === null) return null
  // Within a day, the day is as near as a date can come.
  const minutes = { hour: 60, minute: 1, second: 1 / 60 }[name]
  if (minutes !== undefined) {
    const days =
      from.minute === undefined
        ? Math.trunc((count * minutes) / DAY)
        : Math.floor((from.minute + count * minutes) / DAY)
    return isoDay(from.day + days)
  }
  const days = name === 'week' ? 7 : name === 'fortnight' ? 14 : 1
  return isoDay(from.day + count * days)
}

/** A day as a reference of its own: what "later" and "earlier" count from. */
export function referenceAt(day: number): Reference {
  const { year, month } = calendarDay(day)
  return { year, month, day }
}

/** The last moment of a period: its last day, month or year, as exact as the period is. */
export function endOf(value: string): string {
  const last = value.split('/').at(-1) ?? value
  if (/^\d{4}$/.test(last)) return `${last}-12-31`
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(last)
  if (month)
    return isoDay(
      dayNumber(Number(month[1]) + (month[2] === '12' ? 1 : 0), (Number(month[2]) % 12) + 1, 1) - 1,
    )
  const quarter = /^(\d{4})-(3[3-6])$/.exec(last)
  if (quarter) return endOf(isoMonth(Number(quarter[1]), (Number(quarter[2]) - 32) * 3))
  if (/^\d{3}X$/.test(last)) return `${last.slice(0, 3)}9-12-31`
  if (/^\d{2}XX$/.test(last)) return `${last.slice(0, 2)}99-12-31`
  return last
}
