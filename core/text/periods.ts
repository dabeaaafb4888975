import {
  LEADING_ABBREVIATIONS,
  NEVER_LAST,
  SENTENCE_STARTERS,
  TRAILING_ABBREVIATIONS,
} from '#core/lexicon/abbreviations.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { isSpace } from './spans.ts'

/** How far a decision looks around; keeps the walk linear on text without spaces. */
export const LOOK = 48

/** Zones and words that go on naming a time after "a.m." and "p.m.". */
const OF_TIME = /^(?:[A-Z]{1,4}T|UTC|Zulu|Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Universal)$/

export const isStarter = (word: string): boolean =>
  SENTENCE_STARTERS.has(word.toLowerCase().replaceAll('’', "'"))

/**
 * Whether the full stop at `index` ends the sentence that began at `from`, or belongs to an abbreviation or initial.
 * `following` is the next word, `next` the text from it on.
 */
export function periodEnds(
  text: string,
  from: number,
  index: number,
  following: string,
  next: string,
): boolean {
  const before = wordBefore(text, index, from)
  const key = before.toLowerCase().replace(/^\P{L}+/u, '')
  const starter = isStarter(following) || /^\p{Lu}\p{Ll}+:$/u.test(following)
  const digit = /^[\d$€£¥#]/.test(following)
  if (/^\p{Lu}$/u.test(before)) {
    const previous = wordBefore(text, index - 2, from)
    return starter && !/^\p{Lu}/u.test(previous) // "you and I. Did", but "Karin I. Holt"
  }
  if (NEVER_LAST.has(key) || (/^[([]/.test(before) && /^(?:[bdmcr]|fl|est)$/.test(key))) return false
  if (key === 'etc') return !digit // what follows is in capitals
  const trailing = TRAILING_ABBREVIATIONS.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(key)
  if (LEADING_ABBREVIATIONS.has(key) && !(key === 'no' && !digit)) return trailing && starter
  // "At 6 p.m. Dr. Orme left", "at 4 a.m. EDT", "at 4 p.m. Beijing time"
  if (/^[ap]\.?m$/.test(key))
    return !digit && !goesOnWithTime(following, next) && words(text, from, index) > 3
  if (trailing) return (starter || /^(?:Mr|Mrs|Ms)$/.test(following)) && !digit
  return !digit || !/^\p{L}{1,2}$/u.test(before)
}

function goesOnWithTime(following: string, next: string): boolean {
  const word = following.toLowerCase()
  return (
    OF_TIME.test(following) ||
    WEEKDAYS[word] !== undefined ||
    (MONTHS[word] !== undefined && word !== 'may') ||
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? [tT]ime\b/u.test(next)
  )
}

function words(text: string, from: number, to: number): number {
  return text.slice(from, Math.min(to, from + LOOK)).split(/\s+/, 5).length
}

/** The word that ends at an offset. */
export function wordBefore(text: string, end: number, floor: number): string {
  let from = end
  while (from > floor && end - from < LOOK && !isSpace(text.charCodeAt(from - 1))) from--
  return text.slice(from, end)
}
