import type { Quantity } from '#core/fact.ts'
import { compareActors } from './actors.ts'
import { candidatePairs, weigher } from './candidates.ts'
import { compareDates, otherPeriods } from './dates.ts'
import { publishedDay } from './edtf.ts'
import { compareFigures } from './figures.ts'
import type { Pair } from './finding.ts'
import { type Overlap, overlapOf, strengthOf } from './likeness.ts'
import type { Proposition } from './proposition.ts'
import type { Word } from './words.ts'

/** A pair with the places of its two facts in the list of propositions; what depends on what is not known yet. */
export type ScoredPair = Omit<Pair, 'derived' | 'sameMoment'> & { i: number; j: number }

/** Below this a pair is no pair. */
const LEAST_LIKENESS = 0.2
/** A pair less sure than this must at least share this much of its words. */
const SURE = 0.35
const LEAST_COMMON = 0.35
const isPair = ({ likeness, common }: ScoredPair) =>
  likeness >= (common >= LEAST_COMMON ? LEAST_LIKENESS : SURE)
/** A pair is kept if it is nearly as like as the best that either fact has in the other's article. */
const NEARLY_BEST = 0.7

/**
 * Log-odds that two facts speak of the same thing, by what they share. Words count by the share of their weight that
 * meets (of both sides, of the fuller side, and as a sum); typed values count the more the rarer they are.
 */
const ODDS = {
  none: -5.6,
  both: 3.2,
  fuller: 2.2,
  shared: 0.9,
  word: 0.2,
  figure: 2.2,
  smallCount: 0.6,
  otherKind: -0.8,
  preciseFigure: 3.2,
  veryPreciseFigure: 4,
  sameNumeral: 4,
  otherFigure: 0.3,
  date: 0.5,
  dateLater: 1,
  otherDay: 1.8,
  speaker: 0.5,
  quotedWord: 0.7,
  otherPeriod: -1,
  planAndState: -0.8,
  otherPerson: -0.8,
  otherActor: 1.5,
  loneWord: -1.2,
  /** For each week between two reports after the first, at most two: the more time, the more likely another event. */
  week: -0.5,
} as const
const MOST_WEEKS = 2
const MOST_SHARED = 3
const MOST_WORDS = 5
const MOST_QUOTED = 3

/** What a word is worth that the other side has only in the rest of its sentence. */
const IN_CONTEXT = 0.5

type Weigh = (word: Word) => number

/** Weight of the words of one side, left over by the match, that stand in the other side's sentence. */
function foundInContext(
  words: readonly Word[],
  taken: ReadonlySet<number>,
  context: readonly Word[],
  weightOf: Weigh,
): number {
  let found = 0
  words.forEach((word, at) => {
    if (taken.has(at)) return
    const best = context.reduce((most, other) => Math.max(most, strengthOf(word.stem, other.stem)), 0)
    found += weightOf(word) * best
  })
  return found
}

function withContext(
  a: Proposition,
  b: Proposition,
  overlap: Overlap,
  weightOf: Weigh,
): { ofA: number; ofB: number } {
  const total = (words: readonly Word[]) =>
    Math.max(
      words.reduce((sum, word) => sum + weightOf(word), 0),
      1e-9,
    )
  const [inA, inB] = [new Set(overlap.matches.map((m) => m.a)), new Set(overlap.matches.map((m) => m.b))]
  return {
    ofA: overlap.ofA + (IN_CONTEXT * foundInContext(a.words, inA, b.context, weightOf)) / total(a.words),
    ofB: overlap.ofB + (IN_CONTEXT * foundInContext(b.words, inB, a.context, weightOf)) / total(b.words),
  }
}

/** How telling a figure is, by its digits: "27.47" has four and "10" two; "500" counts as two, a round number is less so. */
function digitsOf({ text }: Quantity): number {
  const digits = (/\d[\d,.]*/.exec(text)?.[0] ?? '').replace(/[,.]/g, '')
  const significant = digits.replace(/0+$/, '').length
  return significant === 1 && digits.length > 2 ? 2 : significant
}

const isSmallCount = ({ value, unit }: Quantity) =>
  Math.abs(value) < 10 &&
  (unit.startsWith('count:') || unit === 'number' || /^(?:year|month|week|day|hour)$/.test(unit))

const isPlan = ({ fact }: Proposition) =>
  fact.stage !== null && fact.stage !== 'done' && fact.stage !== 'decided'

/** "a senior union official" and "an unnamed union official" may well be one. */
const SAME_SOURCE = 0.6
function isSameSource({ source: a }: Proposition, { source: b }: Proposition): boolean {
  if (a.size === 0 || b.size === 0) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.min(a.size, b.size) >= SAME_SOURCE
}

const noPersonInCommon = ({ persons: a }: Proposition, { persons: b }: Proposition) =>
  a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name))

/** What figures, dates, speakers and persons say for or against one thing, in log-odds. */
function typedOdds(pair: Pair): number {
  const { a, b, overlap, daysApart } = pair
  let odds = 0
  const figures = compareFigures(pair)
  if (figures?.relation === 'agree') {
    const figure = a.quantities.find(({ start }) => start === figures.a[0]?.start)
    const digits = figure ? digitsOf(figure) : 0
    odds +=
      figure && isSmallCount(figure)
        ? ODDS.smallCount
        : digits > 2
          ? ODDS.veryPreciseFigure
          : digits > 1
            ? ODDS.preciseFigure
            : ODDS.figure
  } else if (figures) odds += figures.score > 0.85 ? ODDS.sameNumeral : ODDS.otherFigure
  else {
    if (overlap.matches.length < 2) odds += ODDS.loneWord
    if (a.quantities.length > 0 && b.quantities.length > 0) odds += ODDS.otherKind
  }
  const dates = compareDates(pair)
  const weeks = Math.min(MOST_WEEKS, Math.max(0, Math.abs(daysApart) / 7 - 1))
  // Reports months apart that date a thing alike speak of the same past event, and time says nothing against it.
  if (dates?.relation === 'agree') odds += ODDS.date + (weeks > 0 ? ODDS.dateLater : 0)
  else odds += (dates ? ODDS.otherDay : 0) + ODDS.week * weeks
  if ((a.speaker && a.speaker === b.speaker) || isSameSource(a, b)) odds += ODDS.speaker
  odds += ODDS.quotedWord * Math.min(MOST_QUOTED, [...a.quoted].filter((word) => b.quoted.has(word)).length)
  if (figures && otherPeriods(a, b)) odds += ODDS.otherPeriod
  if (figures && isPlan(a) !== isPlan(b)) odds += ODDS.planAndState
  if (compareActors(pair)) odds += ODDS.otherActor
  else if (noPersonInCommon(a, b)) odds += ODDS.otherPerson
  return odds
}

/** Two facts side by side, with how surely they speak of the same thing. */
export function pairOf(
  propositions: readonly Proposition[],
  i: number,
  j: number,
  weightOf: Weigh,
): ScoredPair | null {
  const a = propositions[i]
  const b = propositions[j]
  if (!a || !b) return null
  const overlap = overlapOf(a.words, b.words, weightOf)
  const [dayA, dayB] = [publishedDay(a.published), publishedDay(b.published)]
  const daysApart = dayA === null || dayB === null ? 0 : dayB - dayA
  const { ofA, ofB } = withContext(a, b, overlap, weightOf)
  const both = (2 * ofA * ofB) / Math.max(ofA + ofB, 1e-9)
  const words =
    ODDS.both * both +
    ODDS.fuller * Math.max(ofA, ofB) +
    ODDS.shared * Math.min(MOST_SHARED, overlap.shared) +
    ODDS.word * Math.min(MOST_WORDS, overlap.matches.length)
  const pair: Pair = {
    a,
    b,
    overlap,
    common: both,
    likeness: both,
    daysApart,
    derived: false,
    sameMoment: true,
  }
  const likeness = 1 / (1 + Math.exp(-(ODDS.none + words + typedOdds(pair))))
  return { i, j, a, b, overlap, common: both, likeness, daysApart }
}

/** Pairs as unlikely as this are not kept even to weigh a group by. */
const NOT_ALIKE = 0.02

export type Alignment = {
  /** Pairs of facts that speak of the same thing, most alike first. */
  pairs: ScoredPair[]
  /** How alike any two facts are, 0 where nothing speaks for it. */
  likeness: (i: number, j: number) => number
}

/** Aligns the facts of different articles: which speak of the same thing, and how alike all others are. */
export function align(propositions: readonly Proposition[]): Alignment {
  const weightOf = weigher(propositions)
  const scored = candidatePairs(propositions).flatMap(([i, j]) => {
    const pair = pairOf(propositions, i, j, weightOf)
    return pair && pair.likeness >= NOT_ALIKE ? [pair] : []
  })
  const best = new Map<string, number>()
  const keep = (key: string, score: number) => best.set(key, Math.max(best.get(key) ?? 0, score))
  for (const { i, j, a, b, likeness } of scored) {
    keep(`${i} ${b.ref.article}`, likeness)
    keep(`${j} ${a.ref.article}`, likeness)
  }
  const isNearlyBest = ({ i, j, a, b, likeness }: ScoredPair) =>
    likeness >= NEARLY_BEST * (best.get(`${i} ${b.ref.article}`) ?? 0) &&
    likeness >= NEARLY_BEST * (best.get(`${j} ${a.ref.article}`) ?? 0)
  const known = new Map(scored.map(({ i, j, likeness }) => [i * propositions.length + j, likeness]))
  const within = (i: number, j: number) => {
    const key = i * propositions.length + j
    const likeness = known.get(key) ?? pairOf(propositions, i, j, weightOf)?.likeness ?? 0
    known.set(key, likeness)
    return likeness
  }
  return {
    pairs: scored
      .filter((pair) => isPair(pair) && isNearlyBest(pair))
      .sort((x, y) => y.likeness - x.likeness || x.i - y.i || x.j - y.j),
    likeness: (i, j) => {
      const [low, high] = i < j ? [i, j] : [j, i]
      if (propositions[i]?.ref.article === propositions[j]?.ref.article) return within(low, high)
      return known.get(low * propositions.length + high) ?? 0
    },
  }
}
