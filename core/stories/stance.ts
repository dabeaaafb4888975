import type { Span } from '#core/fact.ts'
import { type Side, STANCES } from '#core/lexicon/stance.ts'
import { matchesOf } from '#core/text/matches.ts'
import { stem } from '#core/text/stem.ts'

/** A side that somebody takes, and the words that say so (offsets of the quote). */
export type Stance = Span & { side: Side }

const WORD = /[\p{L}]+(?:[’'-][\p{L}]+)*/gu
const NEGATION =
  /(?:^|\s)(?:not|never|no longer|neither|nor|without|refused? to|declined? to|has yet to|have yet to)\s+(?:\p{L}+\s+){0,2}$/iu
const NOT = /n[’']t\s+(?:\p{L}+\s+){0,2}$/iu

const single = new Map<string, Side>()
const phrases: Array<{ phrase: RegExp; side: Side }> = []
for (const [side, { words, phrases: told }] of Object.entries(STANCES) as Array<
  [Side, (typeof STANCES)[Side]]
>) {
  for (const word of words.split(/\s+/)) single.set(stem(word), side)
  for (const phrase of told.split(/,\s+/)) phrases.push({ phrase: new RegExp(`\\b${phrase}\\b`, 'i'), side })
}

const turned = (side: Side): Side => (side === 'for' ? 'against' : 'for')

/** The sides taken in a quote, in the order of its words. A negated word turns its side; hesitation that is denied is none. */
export function stancesIn(quote: string): Stance[] {
  const found: Stance[] = []
  for (const match of matchesOf(WORD, quote)) {
    const side = single.get(stem(match[0].toLowerCase()))
    if (side) found.push({ side, start: match.index, end: match.index + match[0].length })
  }
  for (const { phrase, side } of phrases) {
    const match = phrase.exec(quote)
    if (match) found.push({ side, start: match.index, end: match.index + match[0].length })
  }
  return found
    .flatMap((stance): Stance[] => {
      const before = quote.slice(0, stance.start)
      if (!NEGATION.test(before) && !NOT.test(before)) return [stance]
      return stance.side === 'reluctant' ? [] : [{ ...stance, side: turned(stance.side) }]
    })
    .sort((a, b) => a.start - b.start)
}
