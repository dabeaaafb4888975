import type { DecidedComparison } from '#core/decide/compare-decided.ts'
import type { DecidedRow } from '#core/decide/decision.ts'
import { locate } from '#core/decide/locate.ts'
import type { Reading } from '../reading/types.ts'
import type { Viewer } from '../viewer.ts'
import type { KnownDecision } from './load-decisions.ts'
import type { DecisionView, EngineRow, RowDecided } from './types.ts'
import { mayWithdraw } from './withdraw-decision.ts'

/**
 * What to show of people's decisions beside a comparison: for each of its rows, and each decision with whether it holds.
 * Those who are no members learn that people decided, not who, nor what they noted.
 * @param savedAt when the comparison was saved, if it was
 */
export function showDecisions(
  viewer: Viewer,
  readings: readonly Reading[],
  { rows, unapplied }: DecidedComparison,
  known: readonly KnownDecision[],
  savedAt: Date | null,
): { rows: RowDecided[]; decisions: DecisionView[] } {
  const byId = new Map(known.map((one) => [one.id, one]))
  const reasons = new Map(unapplied.map(({ id, reason }) => [id, reason]))
  const history = viewer.kind === 'user' ? historyOf(readings, rows, known) : rows.map(() => [])
  return {
    rows: rows.map(({ decided, engine }, at) => {
      const made = decided.flatMap((id) => byId.get(id) ?? [])
      const last = made.at(-1)
      return {
        decided: last
          ? {
              kinds: [...new Set(made.map(({ decision }) => decision.kind))],
              by: viewer.kind === 'user' ? last.by : null,
              at: last.at,
              reports: last.reports,
            }
          : null,
        engine: engine.map((row) => asFound(readings, row)),
        history: history[at] ?? [],
      }
    }),
    decisions:
      viewer.kind !== 'user'
        ? []
        : known
            .filter(({ id }) => reasons.get(id) !== 'reports')
            .map(({ id, decision, note, madeBy, by, at, withdrawn, facts }) => ({
              id,
              kind: decision.kind,
              relation: 'relation' in decision ? decision.relation : null,
              aspect: 'aspect' in decision ? decision.aspect : null,
              note,
              by,
              at,
              withdrawn,
              mayWithdraw: !withdrawn && mayWithdraw(viewer, madeBy),
              state: withdrawn ? 'withdrawn' : (reasons.get(id) ?? 'holds'),
              later: savedAt !== null && at > savedAt,
              facts: facts.map(({ articleId, part, about }) => ({ articleId, part, quote: about.quote })),
            })),
  }
}

/** For each row the decisions that hold in it; those that hold nowhere belong to every row with one of their facts. */
function historyOf(
  readings: readonly Reading[],
  rows: readonly DecidedRow[],
  known: readonly KnownDecision[],
): string[][] {
  const articles = readings.map(({ result }) => result)
  const holding = new Set(rows.flatMap(({ decided, notes }) => [...decided, ...notes]))
  const idle = known
    .filter(({ id }) => !holding.has(id))
    .map((one) => ({ id: one.id, refs: locate(articles, one).parts.flat() }))
  return rows.map(({ decided, notes, facts }) => {
    const past = idle.filter(({ refs }) =>
      refs.some((ref) => facts.some(({ article, fact }) => article === ref.article && fact === ref.fact)),
    )
    return [...decided, ...notes, ...past.map(({ id }) => id)].sort().reverse()
  })
}

function asFound(readings: readonly Reading[], row: DecidedRow['engine'][number]): EngineRow {
  const { relation, aspect, explanation, facts } = row
  return {
    relation,
    aspect,
    explanation,
    facts: facts.flatMap(({ article, fact }) => {
      const found = readings[article]?.result.facts.find(({ id }) => id === fact)
      return found ? [{ column: article, quote: found.quote }] : []
    }),
  }
}
