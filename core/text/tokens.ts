import type { Span } from '#core/fact.ts'
import { matchesOf } from './matches.ts'

/** A word, number or mark. `lower` is its lower-case form with straight apostrophes, for look-ups. */
export type Token = Span & { text: string; lower: string; kind: 'word' | 'number' | 'mark' }

// A clitic ("'s", "'ll") is a token of its own, "didn't" is one; abbreviations keep their inner and final periods ("U.S.", "Mr.").
const TOKEN =
  /\d+(?:[.,:]\d+)*|(?:\p{L}\.){2,}|['’](?:s|re|ve|ll|d|m)(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑&/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|['’](?!(?:s|re|ve|ll|d|m)(?!\p{L}))(?=\p{L})[\p{L}\p{M}\p{N}]+)*|\S/gu

/** Words, numbers and marks of `text` between `span`'s ends, in order, with their place in the whole text. Linear. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end)
  for (const match of matchesOf(TOKEN, part)) {
    const word = match[0]
    const start = span.start + match.index
    const lower = word.toLowerCase()
    tokens.push({
      start,
      end: start + word.length,
      text: word,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind: kindOf(word),
    })
  }
  return tokens
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'number'
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90)) return 'word'
  return /^['’]?[\p{L}\p{M}]/u.test(word) ? 'word' : 'mark'
}
