import { z } from 'zod'
import { db } from '#db/client.ts'
import { deleteOwnComparison } from '../compare/delete-comparison.ts'
import { parse } from '../parse.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { removeFromCollection } from './remove-item.ts'
import { shareComparisons } from './share-comparisons.ts'
import { MOST_AT_ONCE } from './types.ts'

const ids = z.array(z.uuid()).max(MOST_AT_ONCE + 1)
const Input = z.object({ added: ids, saved: z.string().nullable(), shared: ids.default([]) })

/**
 * Takes back what was just added to a collection, all of it or nothing: the items leave it, and a comparison that was
 * saved for it is deleted; what members could open because of it is private again. What somebody has taken out in the meantime stays out.
 * @throws CollateError `not-found` for an item or comparison that is not there, or not one's own.
 */
export async function takeBack(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { added, saved, shared } = parse(Input, input)
  const [first, ...more] = added
  await db().transaction(async (tx) => {
    if (first !== undefined) await removeFromCollection(tx, user, [first, ...more])
    if (shared.length > 0) await shareComparisons(tx, user, shared, { from: 'members', to: 'private' })
    if (saved !== null) await deleteOwnComparison(tx, user, saved)
  })
}
