import type { Aspect, Relation } from '#core/comparison.ts'
import type { NoEffect, RowDecisionKind, SaidRelation } from '#core/decide/decision.ts'
import type { FactKey } from '#core/kept.ts'

export type { NoEffect, RowDecisionKind, SaidRelation }

/**
 * What a page sends. `parts`: the facts, side by side with whom they are put or kept apart from; `seen`: the latest
 * decision that the person had before them, if any.
 */
export type DecisionInput = { parts: FactKey[][]; note?: string; seen: string | null } & (
  | { kind: 'join'; relation: SaidRelation | null; aspect: Aspect | null }
  | { kind: 'relate'; relation: SaidRelation; aspect: Aspect | null }
  | { kind: 'split' | 'not-comparable' | 'note' }
)

/** A decision as members see it beside a comparison. A name is null where that person has left. */
export type DecisionView = {
  id: string
  kind: RowDecisionKind
  relation: SaidRelation | null
  aspect: Aspect | null
  /** Markdown. */
  note: string
  by: string | null
  at: Date
  withdrawn: { by: string | null; at: Date } | null
  mayWithdraw: boolean
  /** Whether it holds in this comparison, or why not. */
  state: 'holds' | 'withdrawn' | NoEffect
  /** Made after the comparison was saved. */
  later: boolean
  /** The facts it is about, in the words it was made on. */
  facts: Array<{ articleId: string; part: number; quote: string }>
}

/**
 * That people decided about a row, and who did so last: null for those who are no members, too. `reports`: how many they
 * had before them; the row may have more here.
 */
export type DecidedMark = { kinds: RowDecisionKind[]; by: string | null; at: Date; reports: number }

/** A row as the engine had it before people decided. */
export type EngineRow = {
  relation: Relation
  aspect: Aspect | null
  explanation: string
  facts: Array<{ column: number; quote: string }>
}

/** What is added to a row of a comparison. `history`: ids of decisions and notes about it, the newest first. */
export type RowDecided = { decided: DecidedMark | null; engine: EngineRow[]; history: string[] }
