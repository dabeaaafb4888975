import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { notDuplicates } from '#db/schema/not-duplicates.ts'
import { audit } from '#server/audit.ts'
import { CollateError, notFound } from '#server/errors.ts'
import { requireUser, type User, type Viewer } from '#server/viewer.ts'

/** One's own word, and for editors everybody's. */
export const mayWithdraw = (user: User, madeBy: string | null) =>
  user.role !== 'researcher' || madeBy === user.userId

/**
 * Takes back that two reports are no duplicates: near-copies are shown as such again.
 * @throws CollateError `not-found`; `forbidden` for somebody else's word, below editor; `conflict` where it was taken
 * back before.
 */
export async function withdrawToldApart(viewer: Viewer, given: unknown): Promise<void> {
  const user = requireUser(viewer)
  const id = z.uuid().safeParse(given)
  if (!id.success) throw notFound('decision')
  await db().transaction(async (tx) => {
    const [found] = await tx.select().from(notDuplicates).where(eq(notDuplicates.id, id.data))
    if (!found) throw notFound('decision')
    if (!mayWithdraw(user, found.madeBy)) {
      throw new CollateError('forbidden', 'Only who said so, or an editor, can take it back.')
    }
    const [withdrawn] = await tx
      .update(notDuplicates)
      .set({ withdrawnBy: user.userId, withdrawnAt: sql`now()` })
      .where(and(eq(notDuplicates.id, id.data), isNull(notDuplicates.withdrawnAt)))
      .returning({ id: notDuplicates.id })
    if (!withdrawn) throw new CollateError('conflict', 'This has been taken back already.')
    await audit(
      tx,
      user,
      'article.told-apart-withdrawn',
      { type: 'article', id: found.a },
      { from: found.b, decision: found.id },
    )
  })
}
