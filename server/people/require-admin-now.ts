import { and, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { CollateError } from '#server/errors.ts'
import { requireRole, type User, type Viewer } from '#server/viewer.ts'
import { lockPeople } from './lock.ts'

/**
 * For changes of who is an admin: takes the lock, then looks again whether the viewer still is one. Of two admins
 * who take the role from each other at the same moment, one succeeds, so an instance never ends up without any.
 * @throws CollateError `forbidden`.
 */
export async function requireAdminNow(tx: Transaction, viewer: Viewer): Promise<User> {
  const admin = requireRole(viewer, 'admin')
  await lockPeople(tx)
  const [still] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, admin.userId), eq(users.role, 'admin'), isNull(users.disabledAt)))
  if (!still) throw new CollateError('forbidden', 'Only an admin can do this.')
  return admin
}
