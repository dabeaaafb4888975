import { SILENCE } from './episodes.ts'
import type { ScoredPair } from './pairs.ts'
import { saysOther } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import type { Word } from './words.ts'

/**
 * What speaks for or against one thing in how two facts stand in their reports, in log-odds, beside what they say. Fitted
 * by logistic regression on pairs of facts of reports written for the purpose, each story held against the others.
 */
const STANDING = {
  none: 1.8,
  /** Reports tell a thing first or last alike: the whole length of a report apart. */
  place: -3.2,
  /** For each word of full weight in common that other facts of the reports have, too. */
  usedOften: -1.6,
  /** The facts right before, or right after, are surely one thing. */
  beside: 1.5,
} as const
const MOST_USED = 3
/** Where they say other things of what both name, how they stand speaks for one thing half as much. */
const HALVED = 0.5
/** Where a report has fewer other facts than this, its places say less. */
const ENOUGH = 5

/** How two facts stand in their reports; `baseOf` is how alike two facts are by what they say alone, 0…1. */
export type Standing = (pair: ScoredPair) => number

/** Makes out how facts stand in their reports; facts of one report follow one another in `propositions`, in its order. */
export function standingsOf(
  propositions: readonly Proposition[],
  baseOf: (i: number, j: number) => number,
): Standing {
  const holders = new Map<number, Map<string, number>>()
  const first = new Map<number, number>()
  const length = new Map<number, number>()
  propositions.forEach(({ ref: { article }, words }, i) => {
    const inReport = holders.get(article) ?? new Map<string, number>()
    holders.set(article, inReport)
    for (const stem of new Set(words.map((word) => word.stem)))
      inReport.set(stem, (inReport.get(stem) ?? 0) + 1)
    if (!first.has(article)) first.set(article, i)
    length.set(article, (length.get(article) ?? 0) + 1)
  })
  const placeOf = (i: number, article: number) => (i - (first.get(article) ?? 0)) / (length.get(article) ?? 1)
  const isOne = (i: number, j: number) => propositions[i]?.ref.article === propositions[j]?.ref.article
  /** How alike the facts beside two are; what is beside the first and the last fact is another report. */
  const besideOf = (i: number, j: number, step: -1 | 1) =>
    isOne(i, i + step) && isOne(j, j + step) ? baseOf(i + step, j + step) : 0
  return (pair) => {
    const { i, j, a, b, overlap, daysApart } = pair
    if (Math.abs(daysApart) > SILENCE) return 0
    const [x, y] = [a.ref.article, b.ref.article]
    const [inX, inY] = [holders.get(x), holders.get(y)]
    const isSole = ({ stem }: Word) => (inX?.get(stem) ?? 0) <= 1 && (inY?.get(stem) ?? 0) <= 1
    let used = 0
    for (const match of overlap.matches) {
      const [left, right] = [a.words[match.a], b.words[match.b]]
      if (!left || !right) continue
      if (!isSole(left) || !isSole(right)) used += match.strength * Math.min(left.weight, right.weight)
    }
    const odds =
      STANDING.none +
      STANDING.place * Math.abs(placeOf(i, x) - placeOf(j, y)) +
      STANDING.usedOften * Math.min(MOST_USED, used) +
      STANDING.beside * Math.max(besideOf(i, j, -1), besideOf(i, j, 1))
    const others = Math.min(length.get(x) ?? 1, length.get(y) ?? 1) - 1
    const told = Math.min(1, others / ENOUGH)
    return odds <= 0 ? odds : odds * told * (saysOther(pair) ? HALVED : 1)
  }
}
