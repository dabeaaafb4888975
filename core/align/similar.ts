import type { Relation } from '#core/comparison.ts'
import { byRarity, type Overlap, overlapOf } from './likeness.ts'
import { type Word, wordsOf } from './words.ts'

/** How two sentences relate; `score` is how alike they are, 0…1. */
export type Similarity = { score: number; relation: Exclude<Relation, 'only' | 'update'> | 'unrelated' }

/** Score below which two sentences have nothing to do with each other, and from which a denial is a contradiction. */
const RELATED_FROM = 0.3
const DENIED_FROM = 0.5
/** An opposite word alone says less than a negation: the rest has to be nearly the same. */
const TURNED_FROM = 0.75
/** Another figure contradicts where nearly all the rest is said alike; else it may count another thing. */
const SAME_FROM = 0.95

/** Weights of the score, fitted to people's judgments of news sentences and headlines (SemEval STS 2012–2014). */
const SCORE = { none: 0.06, words: 0.53, letters: 0.42, otherFigure: -0.12 } as const

/**
 * Log-odds that two sentences state the same or the shorter follows from the longer, fitted to MSRP's and RTE-3's
 * development parts. `words` is negative because `short` and `long` have its say already: what counts beside them is
 * that one side stands whole in the other.
 */
const AGREE = {
  none: -3,
  short: 6.2,
  long: 10.6,
  words: -13.3,
  letters: 3.35,
  newFigure: -0.45,
  denied: -0.7,
  opposite: -0.9,
} as const

const NEGATION = /\b(?:no|not|never|nobody|nothing|none|neither|cannot|without)\b|n[’']t\b/i
const FIGURE = /\d+(?:[.,]\d+)*/g
const GRAM = 3

function gramsOf(text: string): Set<string> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  return new Set(
    Array.from({ length: Math.max(0, plain.length - GRAM + 1) }, (_, at) => plain.slice(at, at + GRAM)),
  )
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const item of a) if (b.has(item)) shared += 1
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** A figure meets one that rounds to it: "27.47" and "27.5". */
function meets(a: string, b: string): boolean {
  const digits = Math.min(a.split('.')[1]?.length ?? 0, b.split('.')[1]?.length ?? 0)
  return a === b || Number(a).toFixed(digits) === Number(b).toFixed(digits)
}

const figuresOf = (text: string) =>
  new Set((text.match(FIGURE) ?? []).map((figure) => figure.replaceAll(',', '')))
const lacks = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...own].some((figure) => ![...other].some((one) => meets(figure, one)))
const weigh = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.weight, 0)
const harmonic = ({ ofA, ofB }: Overlap) => (2 * ofA * ofB) / Math.max(ofA + ofB, 1e-9)

const isFigure = ({ text }: Word) => /^\d/.test(text)

/** How far two sentences use the same words, their figures left out. */
function besidesFigures(a: readonly Word[], b: readonly Word[]): number {
  const plain = (words: readonly Word[]) => words.filter((word) => !isFigure(word))
  return harmonic(overlapOf(plain(a), plain(b), byRarity))
}

/**
 * Compares two sentences: how alike, by their content words (rarer ones count more, synonyms meet), their letters and
 * figures; and whether they state the same, differ, deny each other or have nothing in common.
 */
export function compareSentences(a: string, b: string): Similarity {
  const left = wordsOf(a).filter((word) => word.weight > 0)
  const right = wordsOf(b).filter((word) => word.weight > 0)
  const overlap = overlapOf(left, right, byRarity)
  const words = harmonic(overlap)
  const letters = dice(gramsOf(a), gramsOf(b))
  const [figuresA, figuresB] = [figuresOf(a), figuresOf(b)]
  const otherFigure = lacks(figuresA, figuresB) && lacks(figuresB, figuresA)
  const raw =
    SCORE.none + SCORE.words * words + SCORE.letters * letters + (otherFigure ? SCORE.otherFigure : 0)
  const score = Number(Math.max(0, Math.min(1, raw)).toFixed(4))
  const denied = NEGATION.test(a) !== NEGATION.test(b)
  const opposites = overlap.matches.filter(({ opposite }) => opposite).length
  const turned =
    (denied && words >= DENIED_FROM) ||
    (opposites > 0 && words >= TURNED_FROM) ||
    (otherFigure && besidesFigures(left, right) >= SAME_FROM)
  if (turned) return { score, relation: 'contradict' }
  const isAShort = weigh(left) <= weigh(right)
  const odds =
    AGREE.none +
    AGREE.short * (isAShort ? overlap.ofA : overlap.ofB) +
    AGREE.long * (isAShort ? overlap.ofB : overlap.ofA) +
    AGREE.words * words +
    AGREE.letters * letters +
    (lacks(figuresB, figuresA) ? AGREE.newFigure : 0) +
    (denied ? AGREE.denied : 0) +
    opposites * AGREE.opposite
  return { score, relation: odds > 0 ? 'agree' : relationBy(score, 'differ') }
}

/** The relation for a score: whether sentences that do not state or deny the same have to do with each other at all. */
export const relationBy = (score: number, relation: Similarity['relation']): Similarity['relation'] =>
  relation === 'agree' || relation === 'contradict' ? relation : score < RELATED_FROM ? 'unrelated' : 'differ'
