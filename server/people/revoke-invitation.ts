import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { invitations } from '#db/schema/invitations.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'

/** Withdraws an invitation that nobody has used yet. @throws `forbidden` for all but admins, `not-found`. */
export async function revokeInvitation(viewer: Viewer, id: string): Promise<void> {
  const admin = requireRole(viewer, 'admin')
  if (!validate(id)) throw notFound('invitation')
  await db().transaction(async (tx) => {
    const revoked = await tx
      .update(invitations)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(invitations.id, id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
      .returning({ id: invitations.id })
    if (revoked.length === 0) throw notFound('invitation')
    await audit(tx, admin, 'invitation.withdrawn', { type: 'invitation', id })
  })
}
