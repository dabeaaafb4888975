import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { audit } from '../audit.ts'
import { notFound } from '../errors.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'

/** Deletes one's own comparison; collections that hold it keep its title. @throws CollateError `not-found`. */
export async function deleteComparison(viewer: Viewer, id: string): Promise<void> {
  const user = requireUser(viewer)
  await db().transaction((tx) => deleteOwnComparison(tx, user, id))
}

/** The same in the caller's transaction. */
export async function deleteOwnComparison(tx: Transaction, user: User, id: string): Promise<void> {
  if (!z.uuid().safeParse(id).success) throw notFound('comparison')
  const [gone] = await tx
    .delete(comparisons)
    .where(and(eq(comparisons.id, id), eq(comparisons.ownerId, user.userId)))
    .returning({ title: comparisons.title })
  if (!gone) throw notFound('comparison')
  await audit(tx, user, 'comparison.deleted', { type: 'comparison', id }, { title: gone.title })
}
