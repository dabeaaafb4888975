import { daysOf } from '#core/align/edtf.ts'
import { pageDate } from '#core/read/page-date.ts'

const POINT =
  /^(\d{4})(?:-(0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?[~?%]?$/
const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2100

export type PublishedProblem = 'not-a-date' | 'out-of-range'

/**
 * The day of publication as a person types it: EDTF (`2022-12`, `2022-12-02T17:40:00Z`, `../2020-12-31`, `2022~`) or
 * a plain date ("2 December 2022").
 * @returns EDTF; or what is wrong with it: not a date, or outside the years 1000 to 2100.
 */
export function parsePublished(typed: string): { value: string } | { problem: PublishedProblem } {
  const value = typed.trim()
  const ends = value.split('/')
  const edtf = ends.length <= 2 && ends.some(isPoint) && ends.every((end) => end === '..' || isPoint(end))
  const date = edtf ? value : pageDate(value)
  if (!date) return { problem: yearsOutside(value) ? 'out-of-range' : 'not-a-date' }
  return yearsOutside(date) ? { problem: 'out-of-range' } : { value: date }
}

/** The first moment a published date can mean, null where it is open: what articles are sorted by. */
export function firstMoment(published: string): Date | null {
  if (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(published)) return new Date(published)
  const days = daysOf(published)
  return days && Number.isFinite(days.from) ? new Date(days.from * 86_400_000) : null
}

/** First and last day (`YYYY-MM-DD`) that an EDTF date can mean; null where it is open or cannot be placed. */
export function dayRange(value: string): { earliest: string | null; latest: string | null } {
  const days = daysOf(value)
  return { earliest: isoDay(days?.from), latest: isoDay(days?.to) }
}

function isPoint(value: string): boolean {
  const match = POINT.exec(value)
  if (!match) return false
  const [, year, month, day] = match
  if (!day) return true
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day
}

function yearsOutside(value: string): boolean {
  const years = [...value.matchAll(/(?<!\d)\d{4,}(?=$|[-/T~?%\s,.])/g)].map(([year]) => Number(year))
  return years.some((year) => year < EARLIEST_YEAR || year > LATEST_YEAR)
}

function isoDay(day: number | undefined): string | null {
  if (day === undefined || !Number.isFinite(day)) return null
  const date = new Date(day * 86_400_000)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1 || date.getUTCFullYear() > 9999) return null
  return date.toISOString().slice(0, 10)
}
