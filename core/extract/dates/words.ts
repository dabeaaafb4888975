import { DECADES, MONTHS, SEASONS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { ONES, ORDINALS, TENS } from '#core/lexicon/numbers.ts'

/**
 * Pieces of the date expressions, as sources of regular expressions. White space is bounded everywhere: two open runs
 * side by side would take quadratic time on a long run of spaces.
 */

const either = (words: Iterable<string>) => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`

/** One gap between words, over at most one line break. */
export const GAP = '[ \\t\\u00a0]{0,3}[\\s\\u00a0][ \\t\\u00a0]{0,3}'
export const MONTH = `${either(Object.keys(MONTHS))}(?![\\p{L}\\p{N}])`
export const WEEKDAY = `${either(Object.keys(WEEKDAYS))}(?![\\p{L}\\p{N}])`
export const SEASON = either(Object.keys(SEASONS))
export const DECADE = either(Object.keys(DECADES))
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
export const YEAR = '(?:1\\d|20|21)\\d\\d(?!\\d)'
export const ORDINAL = either(Object.keys(ORDINALS))
export const UNIT = '(?:day|week|fortnight|month|quarter|year|decade|century|centurie)'
const ONE = either(Object.keys(ONES))
const TEN = either(Object.keys(TENS))
export const COUNT = `(?:\\d{1,4}(?![\\d.,]\\d)|${TEN}(?:[- ]${ONE})?|${ONE}|a(?:n)?(?: couple(?: of)?| few| dozen| half[- ]dozen)?|half a|couple(?: of)?|few|several|many|dozen|some)`
/** No letter or figure before: where a word may begin. */
export const START = '(?<![\\p{L}\\p{N}])'
export const END = '(?![\\p{L}\\p{N}])'

export const pattern = (source: string): RegExp => new RegExp(START + source + END, 'giu')

export const monthOf = (word: string | undefined): number | null => MONTHS[word?.toLowerCase() ?? ''] ?? null
export const weekdayOf = (word: string | undefined): number | null =>
  WEEKDAYS[word?.toLowerCase() ?? ''] ?? null

/** A small number in figures or words; null where it is vague ("a few"). */
export function countOf(word: string | undefined): number | null {
  const text = (word ?? '').toLowerCase()
  if (/^\d+$/.test(text)) return Number(text)
  if (text === 'a' || text === 'an') return 1
  if (/couple/.test(text)) return 2
  if (/half[- ]dozen/.test(text)) return 6
  if (/dozen/.test(text)) return 12
  const [ten, one] = text.split(/[- ]/)
  const tens = TENS[ten ?? '']
  if (tens !== undefined) return tens + (ONES[one ?? 'zero'] ?? 0)
  return ONES[text] ?? null
}

/** A day of the month or an ordinal, in figures or words. */
export function ordinalOf(word: string | undefined): number | null {
  const text = (word ?? '').toLowerCase()
  const digits = /^\d+/.exec(text)
  if (digits) return Number(digits[0])
  const [ten, one] = text.split(/[- ]/)
  const tens = TENS[ten ?? '']
  if (tens !== undefined) return tens + (ORDINALS[one ?? ''] ?? 0)
  return ORDINALS[text] ?? null
}
