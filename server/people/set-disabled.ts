import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { CollateError, notFound } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { requireAdminNow } from './require-admin-now.ts'

const disabledInput = z.object({ userId: z.uuid(), disabled: z.boolean() })

/**
 * Shuts a person out at once, wherever they are signed in, or lets them in again. What they made stays.
 * @throws `forbidden` for all but admins, `not-found`, `conflict` for oneself.
 */
export async function setDisabled(viewer: Viewer, input: unknown): Promise<{ name: string }> {
  requireRole(viewer, 'admin')
  const { userId, disabled } = parse(disabledInput, input)
  return db().transaction(async (tx) => {
    const admin = await requireAdminNow(tx, viewer)
    if (userId === admin.userId) throw new CollateError('conflict', 'You cannot disable your own account.')
    const [person] = await tx
      .update(users)
      .set({ disabledAt: disabled ? new Date() : null })
      .where(eq(users.id, userId))
      .returning({ name: users.name })
    if (!person) throw notFound('person')
    if (disabled) await tx.delete(sessions).where(eq(sessions.userId, userId))
    const action = disabled ? 'person.disabled' : 'person.enabled'
    await audit(tx, admin, action, { type: 'person', id: userId }, { name: person.name })
    return person
  })
}
