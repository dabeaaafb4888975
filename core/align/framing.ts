import type { Finding, Pair } from './finding.ts'
import { areSynonyms } from './words.ts'

/**
 * Terms that both reports put in quotation marks in their own voice, alike but not the same: each calls the thing by
 * another name.
 */
export function compareTerms({ a, b }: Pair): Finding | null {
  if (a.fact.voice !== 'own' || b.fact.voice !== 'own') return null
  const [x, y] = [[...a.quoted], [...b.quoted]]
  if (!x.some((word) => b.quoted.has(word))) return null
  const rest = (own: string[], other: string[]) =>
    own.filter((word) => !other.includes(word) && !other.some((one) => areSynonyms(word, one)))
  const [onlyA, onlyB] = [rest(x, y), rest(y, x)]
  if (onlyA.length === 0 || onlyB.length === 0) return null
  const spans = (words: Pair['a']['words'], stems: string[]) =>
    words.flatMap(({ stem, start, end }) => (stems.includes(stem) ? [{ start, end }] : []))
  return {
    relation: 'differ',
    aspect: 'framing',
    score: 0.7,
    a: spans(a.words, onlyA),
    b: spans(b.words, onlyB),
    why: 'another term',
  }
}
