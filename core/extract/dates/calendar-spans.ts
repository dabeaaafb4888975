import type { Span } from '#core/fact.ts'
import { BOUNDS } from './bounds.ts'
import { EXPLICIT } from './explicit.ts'
import { RuleSet } from './matches.ts'
import { QUARTERS } from './quarters.ts'
import type { Context } from './reading.ts'
import { YEARS } from './years.ts'

const CALENDAR = new RuleSet([...BOUNDS, ...EXPLICIT, ...QUARTERS, ...YEARS])

/**
 * Where a text writes days, months and years out: figures there count nothing. Durations that a date expression is made
 * of ("in five years") are left out, as they are quantities too.
 */
export function calendarSpans(text: string): Span[] {
  const context: Context = {
    text,
    reference: null,
    focus: null,
    focusMonth: null,
    focusYear: null,
    sentenceDay: null,
    lastYear: null,
    tense: () => ({ tense: 'none', close: false }),
  }
  const spans = CALENDAR.candidates(text).flatMap(({ match, rule }) =>
    rule.read(match, context).flatMap(({ start, end }) => withoutCount(text, start, end)),
  )
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Span[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else found.push(span)
  }
  return found
}

/** In "May 9, 12 people" and "9 May, 49.5 tons" the second figure counts something: no year of two digits goes on so. */
function withoutCount(text: string, start: number, end: number): Span[] {
  if (!/^(?:\.\d|\s\p{Ll})/u.test(text.slice(end, end + 2))) return [{ start, end }]
  const tail = /(?:^|(?<=[\p{L}\d]),\s|(?<=\d\s\p{L}{3,9})\s)\d{1,2}$/u.exec(text.slice(start, end))
  if (!tail) return [{ start, end }]
  return tail.index > 0 ? [{ start, end: start + tail.index }] : []
}
