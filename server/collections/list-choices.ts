import { and, desc, eq, isNull } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { collectionItems, collections } from '#db/schema/collections.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { CollectionChoice } from './types.ts'

/** More than these do not help anybody to choose; the one changed last comes first. */
const MOST = 200

/** The collections one can put something into. */
export async function listChoices(viewer: Viewer): Promise<CollectionChoice[]> {
  const user = requireUser(viewer)
  return db()
    .select({
      id: collections.id,
      title: collections.title,
      visibility: collections.visibility,
      count: db().$count(
        collectionItems,
        and(eq(collectionItems.collectionId, collections.id), isNull(collectionItems.removedAt)),
      ),
    })
    .from(collections)
    .where(and(eq(collections.ownerId, user.userId), isNull(collections.deletedAt)))
    .orderBy(desc(collections.updatedAt), desc(collections.id))
    .limit(MOST)
}
