import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { auditAll } from '../audit.ts'
import { notFound } from '../errors.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
import { lockCollectionOf, touch } from './lock.ts'
import { UNDO_DAYS } from './types.ts'

/**
 * Takes an item out of one's own collection. It keeps its place, to come back to, until it is purged with the
 * other things that were removed more than a month ago.
 * @throws CollateError `not-found`.
 */
export async function removeItem(viewer: Viewer, id: string): Promise<void> {
  const user = requireUser(viewer)
  await db().transaction(async (tx) => {
    if ((await removeFromCollection(tx, user, [id])) === 0) throw notFound('item')
  })
}

/**
 * The same for any number of items of one collection, in the caller's transaction. What is out of it already stays so.
 * @returns how many were taken out. @throws CollateError `not-found` where the first is not in a collection of one's own.
 */
export async function removeFromCollection(
  tx: Transaction,
  user: User,
  ids: [string, ...string[]],
): Promise<number> {
  const { id: collectionId } = await lockCollectionOf(tx, user, ids[0])
  const isHere = eq(collectionItems.collectionId, collectionId)
  const removed = await tx
    .update(collectionItems)
    .set({ removedAt: sql`now()` })
    .where(and(isHere, inArray(collectionItems.id, ids), isNull(collectionItems.removedAt)))
    .returning({ kind: collectionItems.kind, label: collectionItems.label })
  if (removed.length === 0) return 0
  await tx
    .delete(collectionItems)
    .where(and(isHere, sql`${collectionItems.removedAt} < now() - make_interval(days => ${UNDO_DAYS})`))
  await touch(tx, collectionId)
  await auditAll(
    tx,
    removed.map((detail) => ({
      actor: user,
      action: 'collection.item-removed',
      subject: { type: 'collection', id: collectionId },
      detail,
    })),
  )
  return removed.length
}
