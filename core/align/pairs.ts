import { candidatePairs, weigher } from './candidates.ts'
import { compareDates } from './dates.ts'
import { publishedDay } from './edtf.ts'
import { compareFigures } from './figures.ts'
import type { Pair } from './finding.ts'
import { type Overlap, overlapOf } from './likeness.ts'
import type { Proposition } from './proposition.ts'

/** A pair with the places of its two facts in the list of propositions; what depends on what is not known yet. */
export type ScoredPair = Omit<Pair, 'derived'> & { i: number; j: number }

/** Below this a pair is no pair. */
export const LEAST_LIKENESS = 0.42
/** A pair is kept if it is nearly as like as the best that either fact has in the other's article. */
const NEARLY_BEST = 0.8
/** Reports further apart than this tell of different moments, and need a closer likeness to speak of one thing. */
const ONE_EPISODE = 14
const FAR_APART = 0.12

const SAME_FIGURE = 0.12
const SAME_DATE = 0.06
const SAME_SPEAKER = 0.06
const OTHER_SPEAKER = 0.08
/** Shared weight at which containment of a short fact in a long one counts in full. */
const ENOUGH = 1.6

function likenessOf(a: Proposition, b: Proposition, overlap: Overlap, daysApart: number): number {
  const { ofA, ofB, shared } = overlap
  const both = (2 * ofA * ofB) / Math.max(ofA + ofB, 1e-9)
  const contained = Math.max(ofA, ofB) * Math.min(1, shared / ENOUGH)
  let score = 0.7 * both + 0.3 * contained
  const pair: Pair = { a, b, overlap, likeness: score, daysApart, derived: false }
  const figures = compareFigures(pair)
  if (figures && (figures.relation === 'agree' || figures.score > 0.8)) score += SAME_FIGURE
  if (compareDates(pair)?.relation === 'agree') score += SAME_DATE
  if (a.speaker && b.speaker) score += a.speaker === b.speaker ? SAME_SPEAKER : -OTHER_SPEAKER
  if (Math.abs(daysApart) > ONE_EPISODE) score -= FAR_APART
  return Math.max(0, Math.min(1, score))
}

/** All pairs of facts of different articles that are like enough to speak of the same thing, most alike first. */
export function alignedPairs(propositions: readonly Proposition[]): ScoredPair[] {
  const weightOf = weigher(propositions)
  const scored: ScoredPair[] = []
  for (const [i, j] of candidatePairs(propositions)) {
    const a = propositions[i]
    const b = propositions[j]
    if (!a || !b) continue
    const overlap = overlapOf(a.words, b.words, weightOf)
    const [dayA, dayB] = [publishedDay(a.published), publishedDay(b.published)]
    const daysApart = dayA === null || dayB === null ? 0 : dayB - dayA
    const likeness = likenessOf(a, b, overlap, daysApart)
    if (likeness < LEAST_LIKENESS) continue
    scored.push({ i, j, a, b, overlap, likeness, daysApart })
  }
  const best = new Map<string, number>()
  const keep = (key: string, score: number) => best.set(key, Math.max(best.get(key) ?? 0, score))
  for (const { i, j, a, b, likeness } of scored) {
    keep(`${i} ${b.ref.article}`, likeness)
    keep(`${j} ${a.ref.article}`, likeness)
  }
  return scored
    .filter(
      ({ i, j, a, b, likeness }) =>
        likeness >= NEARLY_BEST * (best.get(`${i} ${b.ref.article}`) ?? 0) &&
        likeness >= NEARLY_BEST * (best.get(`${j} ${a.ref.article}`) ?? 0),
    )
    .sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j)
}
