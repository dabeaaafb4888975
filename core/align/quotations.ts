import type { Finding, Pair } from './finding.ts'
import { type Proposition, quotedWords } from './proposition.ts'
import { areSynonyms, type Word } from './words.ts'

/** Words in quotation marks are a remark only where somebody is quoted; in the outlet's own voice they are a term. */
const remark = ({ text, fact }: Proposition): Word[] => (fact.voice === 'own' ? [] : quotedWords(text, fact))

/** Length of the longest common subsequence, as marks of which words of either side belong to it. */
function commonWords(a: readonly Word[], b: readonly Word[]): { inA: boolean[]; inB: boolean[] } {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.stem === b[j]?.stem ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const inA = a.map(() => false)
  const inB = b.map(() => false)
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.stem === b[j]?.stem) {
      inA[i++] = true
      inB[j++] = true
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return { inA, inB }
}

const weighOf = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.weight, 0)

const left = (words: readonly Word[], taken: readonly boolean[], from: number, to: number) =>
  words.filter((word, i) => !taken[i] && i >= from && i <= to && word.weight > 0)

/** Least share of the weight of the shorter quotation that must return in the other for both to be the same remark. */
const SAME_REMARK = 0.6

/** Above this share of what both have, words put in the place of others make another remark. */
const MOST_ALTERED = 0.75

/**
 * Compares two quotations word for word: in full, cut (one within the other), merged, or altered. A content word put in
 * another's place is a contradiction, unless both mean the same.
 */
export function compareQuotations(pair: Pair): Finding | null {
  const a = remark(pair.a)
  const b = remark(pair.b)
  if (a.length < 2 || b.length < 2) return null
  const { inA, inB } = commonWords(a, b)
  const common = weighOf(a.filter((_, i) => inA[i]))
  if (common / Math.max(1e-9, Math.min(weighOf(a), weighOf(b))) < SAME_REMARK) return null
  const spans = (words: readonly Word[]) => words.map(({ start, end }) => ({ start, end }))
  const restA = left(a, inA, 0, a.length)
  const restB = left(b, inB, 0, b.length)
  if (restA.length === 0 && restB.length === 0) {
    return { relation: 'agree', aspect: 'quote', score: 0.9, a: spans(a), b: spans(b), why: 'word for word' }
  }
  if (restA.length === 0 || restB.length === 0) {
    return {
      relation: 'differ',
      aspect: 'quote',
      score: 0.85,
      a: spans(restA),
      b: spans(restB),
      why: 'the quotation is cut',
    }
  }
  const replaced = restA.filter((word) => !restB.some((other) => areSynonyms(word.stem, other.stem)))
  const instead = restB.filter((word) => !restA.some((other) => areSynonyms(word.stem, other.stem)))
  const altered = Math.max(weighOf(replaced), weighOf(instead)) <= MOST_ALTERED * common
  if (altered && replaced.length > 0 && instead.length > 0) {
    return {
      relation: 'contradict',
      aspect: 'quote',
      score: 0.8,
      a: spans(replaced),
      b: spans(instead),
      why: 'the same remark in other words',
    }
  }
  return {
    relation: 'differ',
    aspect: 'quote',
    score: 0.8,
    a: spans(restA),
    b: spans(restB),
    why: 'the wording of the quotation differs',
  }
}
