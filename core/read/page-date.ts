import { monthNumber } from '#core/lexicon/months.ts'

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/
const SLASHED = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.º])?[\s\u00a0-]+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?[\s\u00a0-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,12})\.?[\s\u00a0-]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+\S{1,10}(?:\s+|\s*[ap]m\s*))?(\d{4})(?!\d)/gu
const NUMERIC = /(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/
const MONTH_ONLY = /^(\d{4})-(\d{2})$/
const YEAR_ONLY = /^\d{4}$/
const EPOCH = /^1\d{9}(?:\d{3})?$/

/** Which of 03 and 04 is the month in 03/04/2022, where the page's language tells. */
export type DayOrder = 'day-first' | 'month-first' | null

/**
 * The date in what a page states as one: ISO 8601, RFC 2822, "Dec. 2, 2022", "2 December 2022" (in the usual languages
 * of news), "2022/12/02", "2022年12月2日", seconds since 1970. A date written 03/04/2022 is left alone, since it may be
 * two days, unless `order` says which is meant.
 * @returns EDTF, with the time only where its zone is stated; null where there is no date.
 */
export function pageDate(value: string, order: DayOrder = null): string | null {
  const text = value.trim()
  const iso = ISO.exec(text)
  if (iso) return isoDate(iso)
  const east = EAST_ASIAN.exec(text) ?? SLASHED.exec(text) ?? COMPACT.exec(text)
  if (east) return calendarDay(east[1], east[2], east[3])
  for (const [, day, month, year] of text.matchAll(DAY_FIRST)) {
    const date = namedMonth(year, month, day)
    if (date) return date
  }
  for (const [, month, day, year] of text.matchAll(MONTH_FIRST)) {
    const date = namedMonth(year, month, day)
    if (date) return date
  }
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const first = numeric[2] === '.' ? 'day-first' : order
    return numericDay(Number(numeric[1]), Number(numeric[3]), numeric[4], first)
  }
  if (MONTH_ONLY.test(text) && Number(text.slice(5)) >= 1 && Number(text.slice(5)) <= 12) return text
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z')
  return YEAR_ONLY.test(text) && Number(text) >= 1000 && Number(text) <= 2100 ? text : null
}

function isoDate([, y, m, d, hour, minute, second, zone]: RegExpExecArray): string | null {
  const day = calendarDay(y, m, d)
  if (!day || !hour || !zone || Number(hour) > 23 || Number(minute) > 59) return day
  const offset = /^(?:z|utc|gmt)$/i.test(zone)
    ? 'Z'
    : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`
}

function numericDay(first: number, second: number, year: string | undefined, order: DayOrder): string | null {
  if (first > 12 || first === second || (order === 'day-first' && second <= 12))
    return calendarDay(year, String(second), String(first))
  return second > 12 || order === 'month-first' ? calendarDay(year, String(first), String(second)) : null
}

function namedMonth(year: string | undefined, month = '', day: string | undefined): string | null {
  const number = monthNumber(month)
  return number ? calendarDay(year, String(number), day) : null
}

/** The day as YYYY-MM-DD where the calendar has it, between the years 1000 and 2100. */
function calendarDay(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written) return null
  return Number(year) >= 1000 && Number(year) <= 2100 ? written : null
}
