import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { rowDecisionFacts, rowDecisions } from '#db/schema/row-decisions.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
import { countAnew } from './decide.ts'

/** One's own decisions, and for editors everybody's. */
export const mayWithdraw = (user: User, madeBy: string | null) =>
  user.role !== 'researcher' || madeBy === user.userId

/**
 * Takes a decision about a row back: it stays in the history, marked, and what counted before it counts again.
 * @throws CollateError `unauthenticated`; `not-found`; `forbidden` for somebody else's, below editor; `conflict` where
 * it was taken back before.
 */
export async function withdrawDecision(viewer: Viewer, given: unknown): Promise<void> {
  const user = requireUser(viewer)
  const id = z.uuid().safeParse(given)
  if (!id.success) throw notFound('decision')
  await db().transaction(async (tx) => {
    const [found] = await tx
      .select({ kind: rowDecisions.kind, madeBy: rowDecisions.madeBy })
      .from(rowDecisions)
      .where(eq(rowDecisions.id, id.data))
    if (!found) throw notFound('decision')
    if (!mayWithdraw(user, found.madeBy)) {
      throw new CollateError('forbidden', 'Only who made a decision, or an editor, can take it back.')
    }
    const [withdrawn] = await tx
      .update(rowDecisions)
      .set({ withdrawnBy: user.userId, withdrawnAt: sql`now()` })
      .where(and(eq(rowDecisions.id, id.data), isNull(rowDecisions.withdrawnAt)))
      .returning({ id: rowDecisions.id })
    if (!withdrawn) {
      const [before] = await tx
        .select({ by: users.name })
        .from(rowDecisions)
        .leftJoin(users, eq(users.id, rowDecisions.withdrawnBy))
        .where(eq(rowDecisions.id, id.data))
      throw new CollateError('conflict', `${before?.by ?? 'Somebody'} has taken this back already.`)
    }
    await audit(tx, viewer, 'row.decision-withdrawn', { type: 'decision', id: id.data }, { kind: found.kind })
    if (found.kind === 'note') return
    const reports = await tx
      .selectDistinct({ articleId: rowDecisionFacts.articleId })
      .from(rowDecisionFacts)
      .where(eq(rowDecisionFacts.decisionId, id.data))
    await countAnew(
      tx,
      reports.map(({ articleId }) => articleId),
    )
  })
}
