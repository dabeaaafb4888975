import type { StoredComparison, StoredRow } from '#core/comparison.ts'
import type { ComparedSource } from '../align/citations.ts'
import { compareAndJudge } from '../align/compare.ts'
import { applyDecisions } from './apply-decisions.ts'
import type { DecidedRow, RowDecision, Unapplied } from './decision.ts'

type Decided<Found> = Omit<Found, 'rows'> & { rows: DecidedRow[]; unapplied: Unapplied[] }

/** A comparison whose rows are as people left them. */
export type DecidedComparison = Decided<StoredComparison>

/** Articles side by side, with what people decided about them. */
export function compareDecided(
  articles: ComparedSource[],
  decisions: readonly RowDecision[],
): DecidedComparison {
  const made = compareAndJudge(articles)
  return decide({ ...made.found, terms: made.terms() }, articles, decisions, () => made)
}

/** The same without what the articles call things, where only the rows are asked for. */
export function compareDecidedRows(
  articles: ComparedSource[],
  decisions: readonly RowDecision[],
): Omit<DecidedComparison, 'terms'> {
  const made = compareAndJudge(articles)
  return decide(made.found, articles, decisions, () => made)
}

/**
 * What was found before, with what people decided about it. All of it stays as it was, but rows whose facts they put
 * together or apart: those are judged by the engine of today.
 */
export function decideStored(
  stored: StoredComparison,
  articles: ComparedSource[],
  decisions: readonly RowDecision[],
): DecidedComparison {
  let made: Made | undefined
  return decide(stored, articles, decisions, () => {
    made ??= compareAndJudge(articles)
    return made
  })
}

type Made = ReturnType<typeof compareAndJudge>

function decide<Found extends { rows: readonly StoredRow[] }>(
  engine: Found,
  articles: ComparedSource[],
  decisions: readonly RowDecision[],
  makeAnew: () => Made,
): Decided<Found> {
  const extractions = articles.map(({ extraction }) => extraction)
  const { rows, unapplied } = applyDecisions(engine, extractions, decisions, (groups) =>
    makeAnew().judge(groups),
  )
  const isRegrouped =
    rows.length !== engine.rows.length || rows.some(({ facts }, at) => facts !== engine.rows[at]?.facts)
  // Alarms name rows by their places.
  return { ...engine, rows, unapplied, ...(isRegrouped && { alarms: makeAnew().alarmsIn(rows) }) }
}
