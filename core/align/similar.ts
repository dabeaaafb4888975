import type { Relation } from '#core/comparison.ts'
import { overlapOf } from './likeness.ts'
import { wordsOf } from './words.ts'

/** How two sentences relate; `score` is how alike they are, 0…1. */
export type Similarity = { score: number; relation: Exclude<Relation, 'only' | 'update'> | 'unrelated' }

const AGREE_FROM = 0.6
const RELATED_FROM = 0.3
const NEGATION = /\b(?:no|not|never|nobody|nothing|none|neither|cannot|without)\b|n[’']t\b/i

/** Compares two sentences by their content words, weighed by how rare each is in the language. */
export function compareSentences(a: string, b: string): Similarity {
  const left = wordsOf(a).filter((word) => word.weight > 0)
  const right = wordsOf(b).filter((word) => word.weight > 0)
  const { ofA, ofB } = overlapOf(left, right, (word) => word.weight)
  const score = Number(((2 * ofA * ofB) / Math.max(ofA + ofB, 1e-9)).toFixed(4))
  if (score < RELATED_FROM) return { score, relation: 'unrelated' }
  if (NEGATION.test(a) !== NEGATION.test(b))
    return { score, relation: score >= AGREE_FROM ? 'contradict' : 'differ' }
  return { score, relation: score >= AGREE_FROM ? 'agree' : 'differ' }
}
