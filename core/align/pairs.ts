import { candidatePairs, weigher } from './candidates.ts'
import { SILENCE } from './episodes.ts'
import type { Pair } from './finding.ts'
import { counterpartsAmong, type Match, overlapOf, sumOf, type Weigh } from './likeness.ts'
import { oddsOf } from './odds.ts'
import { compareOrdinals, tellsOrdinal } from './ordinals.ts'
import type { Proposition } from './proposition.ts'
import { areRivals } from './rivals.ts'
import { soleOf } from './sole.ts'
import { standingsOf } from './standing.ts'
import { countTwoThings, haveOtherQualifiers, nameTwoThings } from './two-things.ts'
import { soleVotes } from './unanimity.ts'
import type { Word } from './words.ts'

/** A pair with the places of its two facts in the list of propositions; what depends on what is not known yet. */
export type ScoredPair = Omit<Pair, 'derived' | 'sameMoment'> & {
  i: number
  j: number
  /** Both answer one question, each in its way. */
  rival?: boolean
}

/** Below this a pair is no pair. */
const LEAST_LIKENESS = 0.2
/** A pair less sure than this must at least share this much of its words. */
const SURE = 0.3
const LEAST_COMMON = 0.35
/** Facts reported at two moments of a story need less: much else has changed between them, in the world and in words. */
export const LEAST_ACROSS = 0.15
const isPair = ({ likeness, common, daysApart }: ScoredPair) =>
  likeness >= (Math.abs(daysApart) > SILENCE ? LEAST_ACROSS : common >= LEAST_COMMON ? LEAST_LIKENESS : SURE)
/** A pair is kept if it is nearly as like as the best that either fact has in the other's article. */
const NEARLY_BEST = 0.7

/** What a word is worth that the other side has only in the rest of its sentence. */
const IN_CONTEXT = 0.5

/** How much of the words of one side, of those that the match leaves over, stands in the other side's sentence. */
function shareInContext(
  words: readonly Word[],
  matches: readonly Match[],
  side: 'a' | 'b',
  context: readonly Word[],
  weightsOf: Weigh,
): number {
  if (context.length === 0) return 0
  const taken: boolean[] = []
  for (const match of matches) taken[match[side]] = true
  const weights = weightsOf(words)
  const counterpart = counterpartsAmong(words, context)
  let found = 0
  for (let at = 0; at < weights.length; at++) {
    if (!taken[at]) found += (weights[at] ?? 0) * counterpart(at)
  }
  return (IN_CONTEXT * found) / sumOf(weights)
}

/** Two facts side by side as their words meet; `fuller` is the share that the side which has more in common has. */
type SideBySide = { pair: Pair; fuller: number }

function sideBySide(a: Proposition, b: Proposition, weightsOf: Weigh): SideBySide {
  const overlap = overlapOf(a.words, b.words, weightsOf)
  const daysApart = a.day === null || b.day === null ? 0 : b.day - a.day
  const ofA = overlap.ofA + shareInContext(a.words, overlap.matches, 'a', b.context, weightsOf)
  const ofB = overlap.ofB + shareInContext(b.words, overlap.matches, 'b', a.context, weightsOf)
  const both = (2 * ofA * ofB) / Math.max(ofA + ofB, 1e-9)
  const pair = { a, b, overlap, common: both, likeness: both, daysApart, derived: false, sameMoment: true }
  return { pair, fuller: Math.max(ofA, ofB) }
}

/** The same with how surely they speak of the same thing, by all that they say. */
const asSaid = ({ pair, fuller }: SideBySide): Pair => ({
  ...pair,
  likeness: toLikeness(oddsOf(pair, fuller)),
})

const scoredOf = (
  i: number,
  j: number,
  { a, b, overlap, common, likeness, daysApart }: Pair,
): ScoredPair => ({
  i,
  j,
  a,
  b,
  overlap,
  common,
  likeness,
  daysApart,
})

/** A key for a fact in the article of another. */
const MOST_ARTICLES = 1e6
const keyIn = (i: number, { ref }: Proposition) => i * MOST_ARTICLES + ref.article

/** Pairs as unlikely as this are not kept even to weigh a group by. */
const NOT_ALIKE = 0.02

/** What a lead over the nearest rival is worth, of its log-odds; it makes a pair likely, never sure. */
const UNRIVALLED = 0.8
const MOST_LEAD = 3
const MOST_BY_LEAD = -0.4
const toOdds = (likeness: number) => Math.log(likeness / (1 - likeness))
const toLikeness = (odds: number) => 1 / (1 + Math.exp(-odds))

const withLead = (odds: number, lead: number) =>
  Math.max(odds, Math.min(MOST_BY_LEAD, odds + UNRIVALLED * Math.min(MOST_LEAD, lead)))

/** How surely two answers to one question are of one thing, at least. */
const LEAST_OF_RIVALS = 0.4
/** Facts that surely are of one thing need no such sign. */
const SURELY = 0.7
const isRival = (pair: Pair) =>
  pair.likeness < SURELY && Math.abs(pair.daysApart) <= SILENCE && areRivals(pair)

/** One word in common is a coincidence, if no figures stand beside it. */
const isTelling = ({ a, b, overlap }: ScoredPair) =>
  overlap.matches.length > 1 || (a.quantities.length > 0 && b.quantities.length > 0)

/**
 * A fact tells of a thing once, as a rule: that nothing else in either report comes near speaks for a pair, in log-odds,
 * by its lead over what comes nearest.
 */
function unrivalled(scored: readonly ScoredPair[]): ScoredPair[] {
  const bests = new Map<number, { first: number; second: number }>()
  const weigh = (key: number, likeness: number) => {
    const best = bests.get(key)
    if (!best) bests.set(key, { first: Math.max(likeness, NOT_ALIKE), second: NOT_ALIKE })
    else if (likeness > best.first) {
      best.second = best.first
      best.first = likeness
    } else if (likeness > best.second) best.second = likeness
  }
  const rivalOf = (key: number, likeness: number) => {
    const best = bests.get(key)
    return (likeness === best?.first ? best.second : best?.first) ?? NOT_ALIKE
  }
  for (const { i, j, a, b, likeness } of scored) {
    weigh(keyIn(i, b), likeness)
    weigh(keyIn(j, a), likeness)
  }
  return scored.map((pair) => {
    const { i, j, a, b, likeness } = pair
    const rival = Math.max(rivalOf(keyIn(i, b), likeness), rivalOf(keyIn(j, a), likeness))
    const lead = toOdds(likeness) - toOdds(rival)
    return lead > 0 && isTelling(pair)
      ? { ...pair, likeness: toLikeness(withLead(toOdds(pair.likeness), lead)) }
      : pair
  })
}

/** The candidates, and beside them what goes together by more than its words; each pair as one number, `i * facts + j`. */
function candidatesWith(more: ReadonlySet<number>, propositions: readonly Proposition[]): number[] {
  const candidates = candidatePairs(propositions).map(([i, j]) => i * propositions.length + j)
  const missing = new Set(more)
  for (const key of candidates) missing.delete(key)
  return [...candidates, ...missing]
}

export type Alignment = {
  /** Pairs of facts that speak of the same thing, most alike first. */
  pairs: ScoredPair[]
  /** How alike any two facts are, 0 where nothing speaks for it, below all bounds where they surely are of two things. */
  likeness: (i: number, j: number) => number
  /** Every two facts of different articles of which `likeness` is not 0, each once, with it. */
  links: Array<[i: number, j: number, likeness: number]>
  articleOf: (i: number) => number
}

export type Aligned = Alignment & {
  /** Any two facts side by side, however little alike. */
  pair: (i: number, j: number) => ScoredPair | null
}

/** Aligns the facts of different articles: which speak of the same thing, and how alike all others are. */
export function align(propositions: readonly Proposition[]): Aligned {
  const weightsOf = weigher(propositions)
  const pairOf = (i: number, j: number): ScoredPair | null => {
    const a = propositions[i]
    const b = propositions[j]
    return a && b ? scoredOf(i, j, asSaid(sideBySide(a, b, weightsOf))) : null
  }
  const votes = new Set(soleVotes(propositions).map(([i, j]) => i * propositions.length + j))
  const apart = new Set<number>()
  const said = new Map<number, number>()
  const sayingAlike: ScoredPair[] = []
  for (const key of candidatesWith(votes, propositions)) {
    const i = Math.floor(key / propositions.length)
    const j = key % propositions.length
    const a = propositions[i]
    const b = propositions[j]
    if (!a || !b) continue
    const nameTwo = nameTwoThings(a, b)
    // Most that name two things need no matching of their words to tell it.
    if (nameTwo && !(tellsOrdinal(a) && tellsOrdinal(b))) {
      apart.add(key)
      continue
    }
    const beside = sideBySide(a, b, weightsOf)
    const isOrdinal = () => compareOrdinals(beside.pair) !== null
    const areNamed = nameTwo || haveOtherQualifiers(beside.pair)
    if (areNamed && !isOrdinal()) {
      apart.add(key)
      continue
    }
    const pair = asSaid(beside)
    if (!areNamed && countTwoThings(pair) && !isOrdinal()) {
      apart.add(key)
      continue
    }
    said.set(key, pair.likeness)
    const scored = scoredOf(i, j, pair)
    if (votes.has(key)) sayingAlike.push({ ...scored, rival: true, oneVote: true })
    else sayingAlike.push(isRival(pair) ? { ...scored, rival: true } : scored)
  }
  const standingOf = standingsOf(propositions, (i, j) => said.get(i * propositions.length + j) ?? 0)
  const soleIn = soleOf(propositions)
  const scored = unrivalled(
    sayingAlike.flatMap((pair) => {
      const likeness = toLikeness(toOdds(pair.likeness) + standingOf(pair) + soleIn(pair))
      if (pair.rival) return [{ ...pair, likeness: Math.max(likeness, LEAST_OF_RIVALS) }]
      return likeness < NOT_ALIKE ? [] : [{ ...pair, likeness }]
    }),
  )
  const best = new Map<number, number>()
  for (const { i, j, a, b, likeness } of scored)
    for (const key of [keyIn(i, b), keyIn(j, a)]) best.set(key, Math.max(best.get(key) ?? 0, likeness))
  const isNearlyBest = ({ i, j, a, b, likeness }: ScoredPair) =>
    likeness >= NEARLY_BEST * Math.max(best.get(keyIn(i, b)) ?? 0, best.get(keyIn(j, a)) ?? 0)
  const known = new Map(scored.map(({ i, j, likeness }) => [i * propositions.length + j, likeness]))
  const within = (i: number, j: number) => {
    const key = i * propositions.length + j
    const likeness = known.get(key) ?? pairOf(i, j)?.likeness ?? 0
    known.set(key, likeness)
    return likeness
  }
  return {
    pairs: scored
      .filter((pair) => pair.rival || (isPair(pair) && isNearlyBest(pair)))
      .map((pair) => ({
        ...pair,
        likeness: Math.max(pair.likeness, said.get(pair.i * propositions.length + pair.j) ?? 0),
      }))
      .sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j),
    links: [
      ...scored.map(({ i, j, likeness }): [number, number, number] => [i, j, likeness]),
      ...[...apart].map((key): [number, number, number] => [
        Math.floor(key / propositions.length),
        key % propositions.length,
        Number.NEGATIVE_INFINITY,
      ]),
    ],
    articleOf: (i) => propositions[i]?.ref.article ?? -1,
    likeness: (i, j) => {
      const [low, high] = i < j ? [i, j] : [j, i]
      if (propositions[i]?.ref.article === propositions[j]?.ref.article) return within(low, high)
      const key = low * propositions.length + high
      return apart.has(key) ? Number.NEGATIVE_INFINITY : (known.get(key) ?? 0)
    },
    pair: (i, j) => pairOf(Math.min(i, j), Math.max(i, j)),
  }
}
