import { eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { purgeCollectionJob } from './jobs.ts'
import { lockCollection } from './lock.ts'
import { UNDO_DAYS } from './types.ts'

/**
 * Deletes one's own collection: it is gone for everybody at once, can be restored for a month, and is then purged.
 * @throws CollateError `not-found`.
 */
export async function deleteCollection(viewer: Viewer, id: string): Promise<{ title: string }> {
  const user = requireUser(viewer)
  return db().transaction(async (tx) => {
    const { title } = await lockCollection(tx, user, id)
    await tx.update(collections).set({ deletedAt: sql`now()` }).where(eq(collections.id, id))
    await enqueue(tx, purgeCollectionJob, { collectionId: id }, { startAfter: UNDO_DAYS * 24 * 60 * 60 + 60 })
    await audit(tx, viewer, 'collection.deleted', { type: 'collection', id }, { title })
    return { title }
  })
}
