import { DECADES, MONTHS, SEASONS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { ONES, ORDINALS, TENS } from '#core/lexicon/numbers.ts'

/**
 * Pieces of the date expressions, as sources of regular expressions. White space is bounded everywhere: two open runs
 * side by side would take quadratic time on a long run of spaces.
 */

type Letters = Map<string, Letters>

/**
 * A pattern for any of the words, the longest that fits. Words that begin alike share their beginning, as the engine would
 * else try each of them at every letter of the text; `source` writes one character as a pattern.
 */
export function either(words: Iterable<string>, source: (character: string) => string = (c) => c): string {
  const root: Letters = new Map()
  const ends = new Set<Letters>()
  for (const word of words) {
    let at = root
    for (const character of word) {
      const next: Letters = at.get(character) ?? new Map()
      at.set(character, next)
      at = next
    }
    ends.add(at)
  }
  const write = (at: Letters): string => {
    const branches = [...at].map(([c, next]) => source(c) + write(next))
    if (branches.length < 2 && !ends.has(at)) return branches.join('')
    return branches.length ? `(?:${branches.join('|')})${ends.has(at) ? '?' : ''}` : ''
  }
  return `(?:${write(root)})`
}

/** Latin letters, for the inside of a class: patterns this long compile several times faster without Unicode classes. */
export const LETTER = 'A-Za-z\\u00c0-\\u024f'
/** One gap between words, over at most one line break. */
export const GAP = '[ \\t\\u00a0]{0,3}[\\s\\u00a0][ \\t\\u00a0]{0,3}'
/** The name of a month; `MONTH` ends there, while a figure may follow `MONTH_NAME` at once ("Dec31"). */
export const MONTH_NAME = `${either(Object.keys(MONTHS))}(?![${LETTER}])`
export const MONTH = `${MONTH_NAME}(?!\\d)`
export const WEEKDAY = `${either(Object.keys(WEEKDAYS))}(?![${LETTER}\\d])`
export const SEASON = either(Object.keys(SEASONS))
export const DECADE = either(Object.keys(DECADES))
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
export const YEAR = '(?:1\\d|20|21)\\d\\d(?!\\d)'
export const ORDINAL = either(Object.keys(ORDINALS))
export const UNIT = '(?:day|week|fortnight|month|quarter|year|yr|decade|century|centurie)'
/** Units within a day. */
export const CLOCK_UNIT = '(?:hour|hr|minute|min|second|sec)'
const ONE = either(Object.keys(ONES))
const TEN = either(Object.keys(TENS))
export const COUNT = `(?:\\d{1,4}(?![\\d.,]\\d)|${TEN}(?:[- ]${ONE})?|${ONE}|a(?:n)?(?: couple(?: of)?| few| dozen| half[- ]dozen)?|half a|couple(?: of)?|few|several|many|dozen|some)`
const TEEN = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const OF_CENTURY = `(?:${TEN}(?:[\\s-]${ONE})?|${TEEN})`
/** A year in figures, or spelt out: "nineteen seventy-two", "two thousand and ten". */
export const ANY_YEAR = `(?:${YEAR}|(?:sixteen|seventeen|eighteen|nineteen|twenty)[\\s-](?:hundred[\\s-](?:and[\\s-])?)?${OF_CENTURY}|two[\\s-]thousand(?:[\\s-](?:and[\\s-])?(?:${OF_CENTURY}|${ONE}))?)`
/** No letter or figure before: where a word may begin. */
export const START = `(?<![${LETTER}\\d])`
const END = `(?![${LETTER}\\d])`

export const pattern = (source: string): RegExp => new RegExp(START + source + END, 'i')

export const monthOf = (word: string | undefined): number | null => MONTHS[word?.toLowerCase() ?? ''] ?? null
export const weekdayOf = (word: string | undefined): number | null =>
  WEEKDAYS[word?.toLowerCase() ?? ''] ?? null

/** The full name of a unit in lower case: "yr" is a year, "Centurie" a century. */
export function unitOf(word: string | undefined): string {
  const unit = (word ?? '').toLowerCase()
  return UNIT_NAMES[unit] ?? unit
}

const UNIT_NAMES: Record<string, string> = {
  yr: 'year',
  hr: 'hour',
  min: 'minute',
  sec: 'second',
  centurie: 'century',
}

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
  if (tens !== undefined) return tens + (ORDINALS[one ?? ''] ?? ONES[one ?? ''] ?? 0)
  return ORDINALS[text] ?? null
}

/** The year that figures or words give; two figures are of this century or the last. */
export function yearOf(text: string): number {
  const figures = /\d+/.exec(text)?.[0]
  if (figures) {
    const n = Number(figures)
    return figures.length > 2 ? n : n < 50 ? 2000 + n : 1900 + n
  }
  const parts = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== 'and' && part !== 'hundred')
  if (parts[1] === 'thousand') return 2000 + sumOf(parts.slice(2))
  return 100 * sumOf(parts.slice(0, 1)) + sumOf(parts.slice(1))
}

const sumOf = (parts: string[]): number =>
  parts.reduce((sum, part) => sum + (TENS[part] ?? ONES[part] ?? 0), 0)
