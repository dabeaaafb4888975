import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { description, title, visibility } from './fields.ts'
import { lockCollection } from './lock.ts'

const Input = z.object({
  id: z.string(),
  title: title.optional(),
  description: description.optional(),
  visibility: visibility.optional(),
})

/**
 * Changes what one's own collection is called, what is said about it, or who may see it; what is left out stays.
 * @throws CollateError `invalid`, `not-found`.
 */
export async function changeCollection(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { id, ...change } = parse(Input, input)
  await db().transaction(async (tx) => {
    const before = await lockCollection(tx, user, id)
    await tx
      .update(collections)
      .set({ ...change, updatedAt: sql`now()` })
      .where(eq(collections.id, id))
    const shared = change.visibility !== undefined && change.visibility !== before.visibility
    await audit(
      tx,
      viewer,
      shared ? 'collection.shared' : 'collection.changed',
      { type: 'collection', id },
      { title: change.title ?? before.title, ...(shared && { visibility: change.visibility }) },
    )
  })
}
