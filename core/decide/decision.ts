import type { Aspect, Relation, StoredRow } from '#core/comparison.ts'
import type { Anchor } from '#core/correct/anchor.ts'

export const ROW_DECISION_KINDS = ['join', 'split', 'relate', 'not-comparable', 'note'] as const
export type RowDecisionKind = (typeof ROW_DECISION_KINDS)[number]

/** How facts of several reports can relate. */
export type SaidRelation = Exclude<Relation, 'only'>

/**
 * What a person decided about facts of a comparison. `join`: the parts speak of one thing and share a row; how they
 * relate is said with it, or left to the engine (null). `relate`: they share a row, and this is how they relate.
 * `split`: the first part speaks of something else than the second. `not-comparable`: no part speaks of what another
 * speaks of. `note`: something to be read beside them.
 */
export type Judgement =
  | { kind: 'join'; relation: SaidRelation | null; aspect: Aspect | null }
  | { kind: 'relate'; relation: SaidRelation; aspect: Aspect | null }
  | { kind: 'split' }
  | { kind: 'not-comparable' }
  | { kind: 'note' }

/** A fact that was decided about, by its words in the version that the person had before them. */
export type DecidedFact = { articleId: string; part: number; about: Anchor }

/** One decision. `reports`: of how many reports its facts are. Ids sort by when it was made. */
export type RowDecision = { id: string; reports: number; facts: DecidedFact[]; decision: Judgement }

/**
 * A row as people left it. `decided`: the decisions that hold in it, the oldest first; `notes`: those written beside it.
 * `engine`: the rows that the engine had in its place, where the decisions changed anything.
 */
export type DecidedRow = StoredRow & { decided: string[]; notes: string[]; engine: StoredRow[] }

/**
 * Why a decision has no effect on a comparison: its words are not in these versions, the engine reads no such fact any
 * more, it was made of reports that are not all here, its row has further reports here, or a later decision says
 * otherwise.
 */
export type NoEffect = 'words' | 'fact' | 'reports' | 'wider' | 'superseded'
export type Unapplied = { id: string; reason: NoEffect }
