import type { DateValue, Span } from '#core/fact.ts'
import { asDeadline, BOUNDS } from './dates/bounds.ts'
import { CLOCK } from './dates/clock.ts'
import { COUNTED } from './dates/counted.ts'
import { DAYS } from './dates/days.ts'
import { EXPLICIT } from './dates/explicit.ts'
import { HOLIDAY_RULES } from './dates/holidays.ts'
import { joined, opensRange } from './dates/join.ts'
import { RuleSet } from './dates/matches.ts'
import { MONTH_NAMES } from './dates/month-names.ts'
import { MONTH_RULES } from './dates/months.ts'
import { OFFSETS } from './dates/offsets.ts'
import { PERIODS } from './dates/periods.ts'
import { MONTHS_OF_YEAR, QUARTERS } from './dates/quarters.ts'
import { type Context, type Reading, readReference } from './dates/reading.ts'
import { RECURRING } from './dates/recurring.ts'
import { tenseAt } from './dates/tense.ts'
import { WEEKDAY_RULES } from './dates/weekdays.ts'
import { YEARS } from './dates/years.ts'

/** Earlier rules win where two match the same words. */
const RULES = new RuleSet([
  ...BOUNDS,
  ...CLOCK,
  ...RECURRING,
  ...HOLIDAY_RULES,
  ...MONTH_RULES,
  ...EXPLICIT,
  ...OFFSETS,
  ...COUNTED,
  ...DAYS,
  ...PERIODS,
  ...MONTH_NAMES,
  ...WEEKDAY_RULES,
  ...QUARTERS,
  ...MONTHS_OF_YEAR,
  ...YEARS,
])

/**
 * The date expressions of a text in order, resolved against the publication date where it is known.
 *
 * `published` is EDTF (a year, month, day or instant) or null. Values are EDTF and stay as vague as the text: a week is
 * an interval from Monday to Sunday, a deadline `../2022-12-31`, a season `2022-21`; an expression that hangs on an
 * event or on an unknown publication date has the empty value or open digits (`XXXX-06`). Takes time in proportion to
 * the text, as every rule reads bounded stretches.
 */
export function extractDates(text: string, sentences: Span[], published: string | null): DateValue[] {
  const candidates = RULES.candidates(text)
  candidates.sort(
    (a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length || a.order - b.order,
  )
  const sentenceAt = locator(text, sentences)
  const context: Context = {
    text,
    reference: readReference(published),
    focus: null,
    focusMonth: null,
    focusYear: null,
    sentenceDay: null,
    lastYear: null,
    tense: (span) => tenseAt(text, sentenceAt(span.start), span),
  }
  const found: Reading[] = []
  let end = 0
  let sentence = -1
  for (const { match, rule } of candidates) {
    if (match.index < end) continue
    const here = sentenceAt(match.index).start
    if (here !== sentence) {
      context.focusYear = null
      context.sentenceDay = null
    }
    sentence = here
    for (const read of rule.read(match, context)) {
      const start = Math.max(read.start, end)
      const words = withoutStop(text.slice(start, read.end))
      end = start + words.length
      if (read.impossible) continue
      const reading = { ...read, start, end }
      const last = found.at(-1)
      const whole = last && joined(text, last, reading)
      if (whole) found.pop()
      else if (last) found[found.length - 1] = opensRange(text, last, reading) ?? last
      found.push(whole ?? reading)
      remember(context, whole ?? reading)
    }
  }
  return found.map((reading, i) => asValue(text, asDeadline(text, reading, found[i - 1]?.end ?? 0)))
}

const ABBREVIATION =
  /(?:^|[^\p{L}])(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thur?s?|fri|sat|sun|\p{L}\.\p{L})\.$/iu

/** A full stop belongs to an abbreviation, not to the end of a sentence. */
const withoutStop = (words: string) =>
  words.endsWith('.') && !ABBREVIATION.test(words) ? words.slice(0, -1) : words

const asValue = (text: string, { start, end, value, inferred }: Reading): DateValue => ({
  start,
  end,
  text: text.slice(start, end),
  value,
  inferred,
})

function remember(context: Context, reading: Reading): void {
  if (reading.day !== undefined) {
    context.focus = reading.day
    context.focusMonth = null
    context.sentenceDay = reading.day
  } else if (/^\d{4}-(?:0\d|1[0-2])$/.test(reading.value) && (reading.year !== undefined || reading.undated))
    context.focusMonth = readReference(reading.value)
  if (reading.year === undefined) return
  context.focusYear = reading.year
  context.lastYear = reading.year
}

/** The sentence around a position, for positions that never go back. */
function locator(text: string, sentences: Span[]): (position: number) => Span {
  let i = 0
  return (position) => {
    while (i < sentences.length && (sentences[i]?.end ?? 0) <= position) i++
    const sentence = sentences[i]
    return sentence && sentence.start <= position ? sentence : { start: 0, end: text.length }
  }
}
