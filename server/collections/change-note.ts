import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { collectionItems } from '#db/schema/collections.ts'
import { audit } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { note } from './fields.ts'
import { lockCollectionOf, touch } from './lock.ts'

const Input = z.object({ id: z.string(), note })

/**
 * Changes the note under an item of one's own collection; an empty one takes it away.
 * @throws CollateError `not-found`, `invalid` for a note that is too long, or empty where it is all there is.
 */
export async function changeNote(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { id, note } = parse(Input, input)
  await db().transaction(async (tx) => {
    const collection = await lockCollectionOf(tx, user, id)
    const [item] = await tx
      .update(collectionItems)
      .set({ note })
      .where(and(eq(collectionItems.id, id), isNull(collectionItems.removedAt)))
      .returning({ kind: collectionItems.kind })
    if (!item) throw notFound('item')
    if (item.kind === 'note' && note === '') {
      const message = 'A note by itself cannot be empty. Remove it instead.'
      throw new CollateError('invalid', message, { note: message })
    }
    await touch(tx, collection.id)
    await audit(
      tx,
      viewer,
      'collection.note-changed',
      { type: 'collection', id: collection.id },
      { item: id },
    )
  })
}
