import { z } from 'zod'
import { db } from '#db/client.ts'
import { deleteOwnComparison } from '../compare/delete-comparison.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { removeFromCollection } from './remove-item.ts'
import { MOST_AT_ONCE } from './types.ts'

const Input = z.object({ added: z.array(z.uuid()).max(MOST_AT_ONCE + 1), saved: z.string().nullable() })

/**
 * Takes back what was just added to a collection, all of it or nothing: the items leave it, and a comparison that was
 * saved for it is deleted. What somebody has taken out in the meantime stays out.
 * @throws CollateError `not-found` for an item or comparison that is not there, or not one's own.
 */
export async function takeBack(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { added, saved } = parse(Input, input)
  const [first, ...more] = added
  await db().transaction(async (tx) => {
    if (first !== undefined) await removeFromCollection(tx, user, [first, ...more])
    if (saved !== null) await deleteOwnComparison(tx, user, saved)
  })
}
