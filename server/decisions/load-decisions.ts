import { asc, countDistinct, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { RowDecision } from '#core/decide/decision.ts'
import { db } from '#db/client.ts'
import { rowDecisionFacts, rowDecisions } from '#db/schema/row-decisions.ts'
import { users } from '#db/schema/users.ts'

/** A decision with who made it and when, and who took it back. */
export type KnownDecision = RowDecision & {
  note: string
  madeBy: string | null
  by: string | null
  at: Date
  withdrawn: { by: string | null; at: Date } | null
}

const withdrawers = alias(users, 'withdrawers')

/**
 * Every decision about a comparison of these articles, the oldest first, withdrawn ones too: those about facts of at
 * least two of them, or of one where it is about no other. Access is the caller's to check.
 */
export async function loadDecisions(articleIds: string[]): Promise<KnownDecision[]> {
  if (articleIds.length === 0) return []
  const concerned = db()
    .select({ id: rowDecisions.id })
    .from(rowDecisions)
    .innerJoin(rowDecisionFacts, eq(rowDecisionFacts.decisionId, rowDecisions.id))
    .where(inArray(rowDecisionFacts.articleId, articleIds))
    .groupBy(rowDecisions.id)
    .having(sql`${countDistinct(rowDecisionFacts.articleId)} >= least(2, ${rowDecisions.reports})`)
  const [rows, facts] = await Promise.all([
    db()
      .select({
        id: rowDecisions.id,
        decision: rowDecisions.decision,
        reports: rowDecisions.reports,
        note: rowDecisions.note,
        madeBy: rowDecisions.madeBy,
        by: users.name,
        at: rowDecisions.madeAt,
        withdrawnBy: withdrawers.name,
        withdrawnAt: rowDecisions.withdrawnAt,
      })
      .from(rowDecisions)
      .leftJoin(users, eq(users.id, rowDecisions.madeBy))
      .leftJoin(withdrawers, eq(withdrawers.id, rowDecisions.withdrawnBy))
      .where(inArray(rowDecisions.id, concerned))
      .orderBy(asc(rowDecisions.id)),
    db()
      .select()
      .from(rowDecisionFacts)
      .where(inArray(rowDecisionFacts.decisionId, concerned))
      .orderBy(asc(rowDecisionFacts.decisionId), asc(rowDecisionFacts.n)),
  ])
  const factsOf = Map.groupBy(facts, ({ decisionId }) => decisionId)
  return rows.map(({ withdrawnBy, withdrawnAt, ...row }) => ({
    ...row,
    withdrawn: withdrawnAt && { by: withdrawnBy, at: withdrawnAt },
    facts: (factsOf.get(row.id) ?? []).map(({ articleId, part, about }) => ({ articleId, part, about })),
  }))
}

/** As the engine takes them: those in force. */
export function inForce(known: readonly KnownDecision[]): RowDecision[] {
  return known
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ id, reports, facts, decision }) => ({ id, reports, facts, decision }))
}

/** As they stood at a moment: what was made later is not there, what was taken back later is. */
export function asOf(known: readonly KnownDecision[], moment: Date): KnownDecision[] {
  return known
    .filter(({ at }) => at <= moment)
    .map((one) => ({ ...one, withdrawn: one.withdrawn && one.withdrawn.at <= moment ? one.withdrawn : null }))
}
