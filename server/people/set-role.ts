import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { CollateError, notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { ROLES, requireRole, type Viewer } from '#server/viewer.ts'
import { requireAdminNow } from './require-admin-now.ts'

const roleInput = z.object({ userId: z.uuid(), role: z.enum(ROLES, 'Choose a role.') })

/** Gives a person another role. Nobody changes their own. @throws `forbidden` for all but admins, `not-found`. */
export async function setRole(viewer: Viewer, input: unknown): Promise<{ name: string }> {
  requireRole(viewer, 'admin')
  const { userId, role } = parse(roleInput, input)
  return db().transaction(async (tx) => {
    const admin = await requireAdminNow(tx, viewer)
    if (userId === admin.userId) {
      throw new CollateError('conflict', 'Your own role can only be changed by another admin.')
    }
    const [person] = await tx.select().from(users).where(eq(users.id, userId)).for('update')
    if (!person) throw notFound('person')
    await tx.update(users).set({ role }).where(eq(users.id, userId))
    await audit(
      tx,
      admin,
      'person.role-changed',
      { type: 'person', id: userId },
      {
        name: person.name,
        before: person.role,
        after: role,
      },
    )
    return { name: person.name }
  })
}
