import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { notFound } from '../errors.ts'
import { requireUser, type Viewer } from '../viewer.ts'

/** Takes back the deletion of one's own collection. @throws CollateError `not-found`, also once it was purged. */
export async function restoreCollection(viewer: Viewer, id: string): Promise<{ title: string }> {
  const user = requireUser(viewer)
  if (!z.uuid().safeParse(id).success) throw notFound('collection')
  return db().transaction(async (tx) => {
    const [restored] = await tx
      .update(collections)
      .set({ deletedAt: null, updatedAt: sql`now()` })
      .where(
        and(eq(collections.id, id), eq(collections.ownerId, user.userId), isNotNull(collections.deletedAt)),
      )
      .returning({ title: collections.title })
    if (!restored) throw notFound('collection')
    await audit(tx, viewer, 'collection.restored', { type: 'collection', id }, { title: restored.title })
    return restored
  })
}
