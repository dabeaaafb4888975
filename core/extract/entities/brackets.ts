import { SHIP_PREFIXES } from '#core/lexicon/things.ts'
import type { Mention } from './mention.ts'

const SHORT = /^(?:\p{Lu}[\p{L}\p{N}&-]{1,7}|\p{Lu}{1,4}\s\d{1,4})$/u
const LETTERS = /\p{Lu}/gu

/**
 * "the Popular Alliance for Work (PopAll)", "HMS Ocean (L 12)": what stands in brackets right after a name, and is made
 * of its letters, is another name for it in the whole text, whatever the lexicon knows by those letters.
 */
export function withBrackets(text: string, mentions: Mention[]): Mention[] {
  const long = new Map<string, Mention>()
  for (let i = 1; i < mentions.length; i++) {
    const [a, b] = [mentions[i - 1], mentions[i]]
    if (
      !a ||
      !b ||
      a.kind === null ||
      a.kind === 'person' ||
      a.role ||
      a.nominal ||
      (b.known && b.known === a.known)
    )
      continue
    if (text[b.end] !== ')' || !/^\s?\($/.test(text.slice(a.end, b.start)) || !SHORT.test(b.name)) continue
    if (stands(b.name, a.name) && !long.has(b.name)) long.set(b.name, a)
  }
  if (long.size === 0) return mentions
  return mentions.map((mention) => {
    const full = long.get(mention.name)
    return full && !mention.role && !mention.nominal && mention !== full && full.kind !== null
      ? { ...mention, kind: full.kind, sure: true, known: full.known ?? full.name }
      : mention
  })
}

/** Whether the capitals of the short name come one after another in the long one; a ship's number has none of its own. */
function stands(short: string, long: string): boolean {
  if (SHIP_PREFIXES.has(long.split(' ')[0] ?? '')) return /\d/.test(short)
  const letters = (short.match(LETTERS) ?? []).map((letter) => letter.toLowerCase())
  const words = long.toLowerCase().split(/[\s-]+/)
  if (words.length < 2 || !words.slice(0, 3).some((word) => word.startsWith(letters[0] ?? ' '))) return false
  let at = 0
  for (const letter of long.toLowerCase()) if (letter === letters[at]) at++
  return at === letters.length
}
