import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { notFound } from '../errors.ts'
import { requireUser, type Viewer } from '../viewer.ts'
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
    const collection = await lockCollectionOf(tx, user, id)
    const [removed] = await tx
      .update(collectionItems)
      .set({ removedAt: sql`now()` })
      .where(and(eq(collectionItems.id, id), isNull(collectionItems.removedAt)))
      .returning({ kind: collectionItems.kind, label: collectionItems.label })
    if (!removed) throw notFound('item')
    await tx
      .delete(collectionItems)
      .where(
        and(
          eq(collectionItems.collectionId, collection.id),
          sql`${collectionItems.removedAt} < now() - make_interval(days => ${UNDO_DAYS})`,
        ),
      )
    await touch(tx, collection.id)
    await audit(tx, viewer, 'collection.item-removed', { type: 'collection', id: collection.id }, removed)
  })
}
