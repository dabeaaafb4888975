import { MONTHS } from '#core/lexicon/calendar.ts'
import { HEADLINE_VERBS } from '#core/lexicon/openers.ts'
import { ORGANIZATION_HEADS } from '#core/lexicon/organizations.ts'
import { GIVEN_NAMES, TITLES } from '#core/lexicon/people.ts'
import { DIRECTIONS, PEOPLES, PLACE_HEADS, PLACES } from '#core/lexicon/places.ts'
import { RAREST, RARITY } from '#core/lexicon/rarity.ts'
import { DOCUMENT_HEADS, EVENT_HEADS } from '#core/lexicon/things.ts'
import { stem } from '#core/text/stem.ts'
import type { Token } from '#core/text/tokens.ts'

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ad|as|ash|bin|d|l|o)[-’']\p{Lu}|i(?:Phone|Pad|Tunes|Pod|Mac))/u

/** Whether a word may be part of a name by its capital, "al-Masri" and "iPhone" too. */
export const isCapital = (token: Token | undefined): boolean => {
  if (token === undefined || token.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  return (first >= 65 && first <= 90) || CAPITAL.test(token.text)
}

/** Headings In Title Case, or in capitals throughout: capitals tell nothing there. */
export function isHeading(line: Token[]): boolean {
  const words = line.filter((token) => token.kind === 'word')
  const long = words.filter((word) => word.text.length > 3)
  if (long.length < 4) return false
  const shouting = words.filter(
    (word) => word.text.length > 1 && word.text === word.text.toUpperCase(),
  ).length
  if (shouting > words.length * 0.7) return true
  const commas = line.filter(({ text }) => text === ',' || text === ';').length
  if (commas > words.length / 6) return false
  if (line.at(-1)?.text === '.' && !isTitled(words)) return false
  return long.filter((word) => CAPITAL.test(word.text)).length >= long.length * 0.85
}

const LITTLE =
  /^(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|nor|as|if|into|onto|over|under|after|before|than|that|vs|v|via|per|up|off|out|down|about|amid|near|its|his|her|their|it|s|t|['’]s)$/
/** A line with a full stop is a heading where capitals stand on common words, too, and none but little words have none. */
const isTitled = (words: Token[]): boolean =>
  words.every((word) => CAPITAL.test(word.text) || LITTLE.test(word.text)) &&
  words.filter(
    ({ text, lower }, i) =>
      i > 0 &&
      text.length > 3 &&
      (HEADLINE_VERBS.has(text) || ((RARITY.get(stem(lower)) ?? RAREST) < 9 && !isNaming(text))),
  ).length >= 2

/** Common words that make names: "Ministry", "River", "Minister", "Will". */
const isNaming = (word: string): boolean =>
  ORGANIZATION_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  PLACES.has(word) ||
  PEOPLES.has(word) ||
  TITLES.has(word) ||
  GIVEN_NAMES.has(word) ||
  DIRECTIONS.has(word) ||
  EVENT_HEADS.has(word) ||
  DOCUMENT_HEADS.has(word) ||
  MONTHS[word.toLowerCase()] !== undefined
