import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '#db/client.ts'
import { collectionItems, collections } from '#db/schema/collections.ts'
import { notFound } from '../errors.ts'
import type { User } from '../viewer.ts'

type Locked = Pick<typeof collections.$inferSelect, 'id' | 'title' | 'visibility'>

/**
 * Locks one's own collection until the transaction ends: everything that changes what is in a collection or in
 * which order goes through here, so that two changes at once come one after the other.
 * @throws CollateError `not-found` for what is not there, deleted, or somebody else's.
 */
export async function lockCollection(tx: Transaction, user: User, id: string): Promise<Locked> {
  if (!z.uuid().safeParse(id).success) throw notFound('collection')
  const [found] = await tx
    .select({ id: collections.id, title: collections.title, visibility: collections.visibility })
    .from(collections)
    .where(and(eq(collections.id, id), eq(collections.ownerId, user.userId), isNull(collections.deletedAt)))
    .for('update')
  if (!found) throw notFound('collection')
  return found
}

/** Locks the collection that an item of one's own is in. Errors as `lockCollection`, for the item. */
export async function lockCollectionOf(tx: Transaction, user: User, itemId: string): Promise<Locked> {
  if (!z.uuid().safeParse(itemId).success) throw notFound('item')
  const [item] = await tx
    .select({ collectionId: collectionItems.collectionId })
    .from(collectionItems)
    .innerJoin(collections, eq(collections.id, collectionItems.collectionId))
    .where(and(eq(collectionItems.id, itemId), eq(collections.ownerId, user.userId)))
  if (!item) throw notFound('item')
  return lockCollection(tx, user, item.collectionId)
}

/** Marks a collection as changed now, which is what lists of collections go by. */
export async function touch(tx: Transaction, id: string): Promise<void> {
  await tx.update(collections).set({ updatedAt: sql`now()` }).where(eq(collections.id, id))
}
