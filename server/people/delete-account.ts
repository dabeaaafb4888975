import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { lockPeople } from './lock.ts'
import { readDeletion } from './preview-deletion.ts'
import type { DeletionPreview } from './types.ts'

const deleteInput = z.object({ confirmation: z.string().trim().toLowerCase() })

/**
 * Deletes the viewer's account. What is private to them goes with it; what they shared goes to the oldest other
 * admin, because others may be citing it. Reports they added stay, and forget who added them.
 * @param input `confirmation`: the person's own e-mail address, typed.
 * @returns what was done. @throws `invalid`, or `conflict` for the only admin among others.
 */
export async function deleteAccount(viewer: Viewer, input: unknown): Promise<DeletionPreview> {
  const user = requireUser(viewer)
  const { confirmation } = parse(deleteInput, input)
  if (confirmation !== user.email) {
    const message = `Type ${user.email} to confirm.`
    throw new CollateError('invalid', message, { confirmation: message })
  }
  return db().transaction(async (tx) => {
    await lockPeople(tx)
    const [own] = await tx.select({ role: users.role }).from(users).where(eq(users.id, user.userId))
    if (!own) throw new CollateError('unauthenticated', 'This account has been deleted already.')
    const deletion = await readDeletion(tx, { ...user, role: own.role })
    if (deletion.onlyAdmin) {
      throw new CollateError('conflict', 'You are the only admin. Make somebody else an admin first.')
    }
    const { heir } = deletion
    if (heir) {
      await tx
        .update(collections)
        .set({ ownerId: heir.id })
        .where(
          and(
            eq(collections.ownerId, user.userId),
            ne(collections.visibility, 'private'),
            isNull(collections.deletedAt),
          ),
        )
      await tx
        .update(comparisons)
        .set({ ownerId: heir.id })
        .where(and(eq(comparisons.ownerId, user.userId), ne(comparisons.visibility, 'private')))
    }
    const { handedOver, deleted } = deletion
    await audit(
      tx,
      user,
      'person.left',
      { type: 'person', id: user.userId },
      {
        heir: heir?.name ?? null,
        handedOver: { collections: handedOver.collections.count, comparisons: handedOver.comparisons.count },
        deleted: { collections: deleted.collections.count, comparisons: deleted.comparisons.count },
      },
    )
    await tx.delete(users).where(eq(users.id, user.userId))
    return deletion
  })
}
