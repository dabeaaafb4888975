import { and, eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { NOBODY } from '../viewer.ts'
import { UNDO_DAYS } from './types.ts'

/**
 * Removes a deleted collection for good once its time for undoing is over; one that was restored meanwhile stays.
 * For the worker: there is no viewer to ask.
 */
export async function purgeCollection(collectionId: string): Promise<void> {
  await db().transaction(async (tx) => {
    const [gone] = await tx
      .delete(collections)
      .where(
        and(
          eq(collections.id, collectionId),
          sql`${collections.deletedAt} < now() - make_interval(days => ${UNDO_DAYS})`,
        ),
      )
      .returning({ title: collections.title })
    if (!gone) return
    await audit(
      tx,
      NOBODY,
      'collection.purged',
      { type: 'collection', id: collectionId },
      { title: gone.title },
    )
  })
}
