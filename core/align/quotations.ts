import type { Span } from '#core/fact.ts'
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

/** Words outside the common run, and the stretches they make; a stretch of mere small words is none. */
function restOf(words: readonly Word[], taken: readonly boolean[]): { words: Word[]; spans: Span[] } {
  const runs: Word[][] = []
  words.forEach((word, i) => {
    if (taken[i]) return
    const last = runs.at(-1)
    if (last && i > 0 && !taken[i - 1]) last.push(word)
    else runs.push([word])
  })
  const telling = runs.filter((run) => run.some(({ weight }) => weight > 0))
  return {
    words: telling.flat().filter(({ weight }) => weight > 0),
    spans: telling.map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 })),
  }
}

/** Least share of the weight of the shorter quotation that must return in the other for both to be the same remark. */
const SAME_REMARK = 0.6
/** The same, where the remarks were reported at two moments and may well be two. */
const REPEATED_REMARK = 0.85

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
  const needed = pair.sameMoment ? SAME_REMARK : REPEATED_REMARK
  if (common / Math.max(1e-9, Math.min(weighOf(a), weighOf(b))) < needed) return null
  const [restA, restB] = [restOf(a, inA), restOf(b, inB)]
  const found = (relation: Finding['relation'], score: number, why: string): Finding => ({
    relation,
    aspect: 'quote',
    score,
    a: restA.spans,
    b: restB.spans,
    why,
  })
  if (restA.words.length === 0 && restB.words.length === 0) return found('agree', 0.9, 'word for word')
  if (restA.words.length === 0 || restB.words.length === 0)
    return found('differ', 0.85, 'the quotation is cut')
  const replaced = restA.words.filter(
    (word) => !restB.words.some((other) => areSynonyms(word.stem, other.stem)),
  )
  const instead = restB.words.filter(
    (word) => !restA.words.some((other) => areSynonyms(word.stem, other.stem)),
  )
  const altered = Math.max(weighOf(replaced), weighOf(instead)) <= MOST_ALTERED * common
  if (altered && replaced.length > 0 && instead.length > 0)
    return found('contradict', 0.8, 'the same remark in other words')
  return found('differ', 0.8, 'the wording of the quotation differs')
}
