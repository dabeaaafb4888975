import type { Weigh } from './likeness.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { groupsOf, isName, type Word } from './words.ts'

/** A key that more than this share of all facts have says nothing about which belong together. */
const TOO_COMMON = 0.1
const FEW = 60
/** A fact of so few words is looked up by the rest of its sentence too. */
const SHORT = 4

const keysOf = noted((proposition: Proposition): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const word of proposition.words) {
    keys.add(word.stem)
    if (isName(word.stem)) for (const part of word.stem.replace(/^@+/, '').split(' ')) keys.add(part)
    for (const group of groupsOf(word.stem)) keys.add(`#${group}`)
  }
  for (const { value, unit } of proposition.quantities) {
    keys.add(`=${value}`)
    // 27.47 and 27.5 are to meet: both stand in the steps 27 and 28 of their size.
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - 1)
    for (const round of [Math.floor, Math.ceil]) keys.add(`~${round(value / step)} ${step} ${unit}`)
  }
  if (proposition.words.length <= SHORT) for (const word of proposition.context) keys.add(word.stem)
  return keys
})

/** Of each other article, a fact is compared with this many facts: those that share the most with it. */
const MOST_PARTNERS = 12
/** Of all other articles together with this many, for each doubling of their number. */
const PARTNERS_A_DOUBLING = 8
/** What two facts share is at least this part of all that the shorter one could share. */
const LEAST_SHARED = 0.1

/**
 * Pairs of facts of different articles that share telling words, by an inverted index; indices into `propositions`.
 * Each fact chooses at most MOST_PARTNERS of each other article, and of all together a number that grows with the
 * logarithm of the articles, so that the pairs are no more than facts × log articles.
 */
export function candidatePairs(propositions: readonly Proposition[]): Array<[number, number]> {
  const all = propositions.length
  const limit = Math.max(FEW, all * TOO_COMMON)
  // A key is known by its number: the place, in `holders`, of the facts that have it.
  const numbers = new Map<string, number>()
  const holders: number[][] = []
  const keys = propositions.map((proposition, i) =>
    Array.from(keysOf(proposition), (key) => {
      const number = numbers.get(key) ?? holders.push([]) - 1
      numbers.set(key, number)
      holders[number]?.push(i)
      return number
    }),
  )
  const worths = holders.map(({ length }) => (length > limit ? 0 : Math.log((all + 1) / length)))
  // A word of many meanings could meet no more than one of them.
  const isMeaning = Array.from(numbers.keys(), (key) => key.startsWith('#'))
  const most = keys.map((own) => own.reduce((sum, key) => sum + (isMeaning[key] ? 0 : (worths[key] ?? 0)), 0))
  const articleOf = propositions.map(({ ref }) => ref.article)
  const partners = PARTNERS_A_DOUBLING * Math.log2(new Set(articleOf).size + 1)
  const shared = new Float64Array(all)
  const chosen = new Set<number>()
  keys.forEach((own, i) => {
    const met: number[] = []
    for (const key of own) {
      const worth = worths[key] ?? 0
      const having = holders[key]
      if (worth === 0 || !having) continue
      // By hand: half a million steps, before anything is compiled.
      for (let at = 0; at < having.length; at++) {
        const j = having[at] ?? -1
        if (articleOf[j] === articleOf[i]) continue
        if (shared[j] === 0) met.push(j)
        shared[j] = (shared[j] ?? 0) + worth
      }
    }
    const alike = met.filter((j) => (shared[j] ?? 0) >= LEAST_SHARED * Math.min(most[i] ?? 0, most[j] ?? 0))
    for (const j of foremost(alike, shared, articleOf, partners))
      chosen.add(i < j ? i * all + j : j * all + i)
    for (const j of met) shared[j] = 0
  })
  // Numbers in an array of numbers are sorted as such, many times faster than by a function.
  return Array.from(Float64Array.from(chosen).sort(), (key) => [Math.floor(key / all), key % all])
}

/** The facts that share most, no more than so many in all; the earlier one of two that share as much. */
function foremost(
  met: number[],
  shared: Float64Array,
  articleOf: readonly number[],
  partners: number,
): number[] {
  if (met.length <= MOST_PARTNERS) return met
  const taken = new Map<number, number>()
  return met
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
    .filter((j) => {
      const article = articleOf[j] ?? -1
      const count = taken.get(article) ?? 0
      taken.set(article, count + 1)
      return count < MOST_PARTNERS
    })
    .slice(0, partners)
}

/** Weighs words by how rare they are in the language and among the facts compared. */
export function weigher(propositions: readonly Proposition[]): Weigh {
  const holders = new Map<string, number>()
  for (const { words } of propositions) {
    for (const key of new Set(words.map((word) => word.stem))) holders.set(key, (holders.get(key) ?? 0) + 1)
  }
  const all = Math.log(propositions.length + 1)
  const factors = new Map(
    [...holders].map(([key, count]) => [key, 0.3 + (0.7 * (all - Math.log(count))) / all]),
  )
  // Asked four times for each pair, and of no use after the comparison: a Map is found faster than what outlives it.
  const known = new Map<readonly Word[], readonly number[]>()
  return (words) => {
    const found = known.get(words)
    if (found) return found
    const weights = words.map(({ stem, weight }) => weight * (factors.get(stem) ?? 1))
    known.set(words, weights)
    return weights
  }
}
