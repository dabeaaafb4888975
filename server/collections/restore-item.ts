import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { lockCollectionOf, touch } from './lock.ts'
import { checkRoom } from './room.ts'
import { isSame } from './same.ts'

/**
 * Puts a removed item back to where it was.
 * @throws CollateError `not-found`, also once it was purged; `conflict` where the same thing has been added again
 * since; `too-large` for a collection that has filled up.
 */
export async function restoreItem(viewer: Viewer, id: string): Promise<void> {
  const user = requireUser(viewer)
  await db().transaction(async (tx) => {
    const collection = await lockCollectionOf(tx, user, id)
    const items = await tx
      .select()
      .from(collectionItems)
      .where(eq(collectionItems.collectionId, collection.id))
    const item = items.find((one) => one.id === id)
    if (!item?.removedAt) throw notFound('item')
    const here = items.filter((one) => one.removedAt === null)
    if (here.some((one) => isSame(one, item))) {
      throw new CollateError('conflict', 'It has been added again since, so there is nothing to bring back.')
    }
    checkRoom(here.length, 1)
    await tx.update(collectionItems).set({ removedAt: null }).where(eq(collectionItems.id, id))
    await touch(tx, collection.id)
    const { kind, label } = item
    await audit(
      tx,
      viewer,
      'collection.item-restored',
      { type: 'collection', id: collection.id },
      { kind, label },
    )
  })
}
