import type { Span } from '#core/fact.ts'
import { dayNumber, isDay } from './calendar.ts'

/** The publication date as far as it is known. `day` is a day number, `minute` that of the day. */
export type Reference = { year: number; month: number | null; day: number | null; minute?: number }

/** The tense of a clause; `close` where the verb that tells it stands right before the expression, `fragment` where a few words have no verb. */
export type Tense = { tense: 'past' | 'future' | 'none'; close: boolean; fragment?: boolean }

/** What a rule may look at besides its own match. */
export type Context = {
  text: string
  reference: Reference | null
  /** The last day that the text named before this expression, as a day number. */
  focus: number | null
  /** The last month that the text named without a day, where no day came after it. */
  focusMonth: Reference | null
  /** The last day that this sentence named. */
  sentenceDay: number | null
  /** The year that this sentence wrote out last: its months and days belong to it. */
  focusYear: number | null
  /** The last year that the text wrote out. */
  lastYear: number | null
  /** The tense of the clause around the expression. */
  tense(span: Span): Tense
}

/**
 * A date read from the text. `value` is EDTF, empty where open; `day` and `year` are what it names, where it does.
 * `offset` is how far it stands from the date that follows it: "two weeks before" Easter, by whole weeks or weekdays in "the week before" it; `undated` the month and day
 * that were written without a year; `impossible` marks a day that no calendar has, whose words are passed over; `time` the time of the clock, as EDTF writes it behind a day.
 */
export type Reading = Span & {
  value: string
  inferred: boolean
  day?: number
  year?: number
  offset?: { unit: string; count: number; whole?: true }
  impossible?: true
  time?: string
  undated?: { month: number; day: number | null }
}

/**
 * A family of expressions: `read` gives none where the words only look like a date. A text that
 * has none of `needs`, in lower case, is not searched.
 */
export type Rule = {
  needs?: string[]
  pattern: RegExp
  read(match: RegExpExecArray, context: Context): Reading[]
}

/** The moment that relative dates are counted from, of a publication date in EDTF; null where it is none. */
export function readReference(published: string | null): Reference | null {
  const found = /^\s*(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?/.exec(published ?? '')
  if (!found) return null
  const year = Number(found[1])
  const month = found[2] ? Number(found[2]) : null
  const day = found[3] ? Number(found[3]) : null
  if (month === null || month < 1 || month > 12) return { year, month: null, day: null }
  return {
    year,
    month,
    day: day !== null && isDay(year, month, day) ? dayNumber(year, month, day) : null,
    ...(found[4] ? { minute: 60 * Number(found[4]) + Number(found[5]) } : {}),
  }
}

export const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})
