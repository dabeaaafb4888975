import { cosine, type Signature } from './signature.ts'

/** What comparing two reports fact by fact has found, where that was done. */
export type PairEvidence = { agree: number; containment: number }

/** A report that a new one may belong with: the story it is in, and how the two compare. */
export type Neighbor = { story: string; signature: Signature; pair: PairEvidence | null }

/**
 * Log-odds that two reports are of one story: `terms` and `names` fitted to which reports of ECB+'s training part tell
 * of one event (Cybulska and Vossen 2014), where each topic has two events of one kind. What follows is not in that
 * corpus and is set by hand, weakly.
 */
const ODDS = {
  none: -5.7,
  terms: 14,
  names: 3.2,
  /** Alike in words but with nobody in common: the same kind of news of somebody else, however it is worded. */
  strangers: -9,
  /** For each doubling of what both state. */
  agree: 0.3,
  /** For a text that stands whole in the other. */
  copied: 4,
  /** For each time that the weeks between them double: a story may rest for years, but most new events are new. */
  silence: -0.1,
} as const

/** Names as little alike as this are of strangers. */
const FEW_NAMES = 0.05
/** Shared text below this share is turns of phrase. */
const COPIED_FROM = 0.3
/** The nearest reports of a story that decide; a long story has many that a new one has nothing to do with. */
const NEAREST = 3
/** Log-odds that it takes to join. Below it a report starts a story of its own: lumping is worse than splitting. */
const JOINS_FROM = 0
const DAYS_IN_WEEK = 7

/** Log-odds that two reports are of one story. */
export function storyOdds(a: Signature, b: Signature, pair: PairEvidence | null = null): number {
  const names = cosine(a.names, b.names)
  const strangers = names < FEW_NAMES
  const weeks = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day) / DAYS_IN_WEEK
  const containment = pair && pair.containment >= COPIED_FROM ? pair.containment : 0
  return (
    ODDS.none +
    ODDS.terms * cosine(a.terms, b.terms) +
    ODDS.names * names +
    (strangers ? ODDS.strangers : 0) +
    ODDS.agree * Math.log2(1 + (pair?.agree ?? 0)) +
    ODDS.copied * containment +
    ODDS.silence * Math.log2(1 + weeks)
  )
}

/**
 * The story that a report belongs to, by its nearest neighbours; null where none is near enough, and it starts one.
 * Of two stories as near the one that comes first in the alphabet of their ids is taken, so that the answer is always
 * the same.
 */
export function chooseStory(report: Signature, neighbors: readonly Neighbor[]): string | null {
  const oddsOf = new Map<string, number[]>()
  for (const { story, signature, pair } of neighbors) {
    const odds = oddsOf.get(story) ?? []
    odds.push(storyOdds(report, signature, pair))
    oddsOf.set(story, odds)
  }
  let best: { story: string; odds: number } | null = null
  for (const [story, all] of [...oddsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const nearest = all.sort((a, b) => b - a).slice(0, NEAREST)
    const odds = nearest.reduce((sum, one) => sum + one, 0) / nearest.length
    if (odds >= JOINS_FROM && (!best || odds > best.odds)) best = { story, odds }
  }
  return best?.story ?? null
}
