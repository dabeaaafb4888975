import type { EntityKind } from '#core/fact.ts'
import { ORGANIZATIONS } from '#core/lexicon/organizations.ts'
import { COUNTRY_OF, PLACES } from '#core/lexicon/places.ts'
import { DOCUMENTS, EVENTS, SYSTEMS } from '#core/lexicon/things.ts'
import { type Token, tokenize } from '#core/text/tokens.ts'

export type Known = { kind: EntityKind; name: string }

/** Names in the lexicon by their first token, longest first. Later kinds do not displace earlier ones. */
const BY_FIRST = new Map<string, { words: string[]; known: Known }[]>()

function add(name: string, known: Known): void {
  const words = tokenize(name).map((token) => token.text)
  const first = words[0]
  if (first === undefined) return
  const entries = BY_FIRST.get(first) ?? []
  if (entries.some((entry) => entry.words.join(' ') === words.join(' '))) return
  entries.push({ words, known })
  BY_FIRST.set(first, entries)
}

for (const [alias, name] of ORGANIZATIONS) add(alias, { kind: 'organization', name })
for (const place of PLACES) add(place, { kind: 'place', name: COUNTRY_OF.get(place) ?? place })
for (const name of SYSTEMS) add(name, { kind: 'system', name })
for (const name of DOCUMENTS) add(name, { kind: 'document', name })
for (const name of EVENTS) add(name, { kind: 'event', name })
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.words.length - a.words.length)

/** The longest known name that begins at a token and ends before `to`. */
export function knownAt(tokens: Token[], i: number, to: number): (Known & { end: number }) | null {
  const entries = BY_FIRST.get(tokens[i]?.text ?? '')
  for (const { words, known } of entries ?? []) {
    if (i + words.length <= to && words.every((word, n) => tokens[i + n]?.text === word))
      return { ...known, end: i + words.length }
  }
  return null
}

/** A known name in capitals throughout, as in datelines and headlines: "TOKYO", "NORTH KOREA". */
export function shoutedAt(tokens: Token[], i: number, to: number): (Known & { end: number }) | null {
  const words: Token[] = []
  for (let n = i; n < to && n < i + LONGEST_SHOUTED; n++) {
    const token = tokens[n]
    if (!token || token.text.length < 2 || token.text !== token.text.toUpperCase()) break
    words.push({ ...token, text: `${token.text[0]}${token.lower.slice(1)}` })
  }
  const known = words.length > 0 ? knownAt(words, 0, words.length) : null
  return known && words.slice(0, known.end).some(({ text }) => text.length > 3)
    ? { ...known, end: i + known.end }
    : null
}

const LONGEST_SHOUTED = 5
