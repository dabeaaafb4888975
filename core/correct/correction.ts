import type { Certainty, Fact, Hop, Polarity, Span } from '#core/fact.ts'
import type { Anchor } from './anchor.ts'

export const CORRECTION_KINDS = ['reject', 'speaker', 'span', 'add'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/** What a person decided about a fact. An empty attribution is the outlet's own voice. */
export type Decision =
  | { kind: 'reject' }
  | { kind: 'speaker'; attribution: Hop[] }
  | { kind: 'span'; span: Anchor }
  | { kind: 'add'; attribution: Hop[]; certainty: Certainty; polarity: Polarity }

/**
 * A decision about one fact. `about` is where the machine had the fact, and for `add` the words that were missing;
 * both in version `versionId`. Ids sort by when the decision was made.
 */
export type Correction = { id: string; versionId: string; about: Anchor; decision: Decision }

/**
 * A fact as people left it. `corrections`: the decisions that made it what it is. `machine`: what the engine had
 * given, null for a fact that a person added. `about`: where further decisions about it point to, which is where the
 * engine had it, or the words that were added.
 */
export type CorrectedFact = Fact & {
  corrections: string[]
  rejected: boolean
  machine: Fact | null
  about: Span
}

/** Why a decision has no effect on a reading: its words are not in this text, or the engine finds no such fact any more. */
export type Unplaced = { id: string; reason: 'words' | 'fact' }
