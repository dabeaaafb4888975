import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { invitations } from '#db/schema/invitations.ts'
import { users } from '#db/schema/users.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import type { InvitationRow } from './types.ts'

const MOST = 200

/** Invitations that can still be used, newest first. @throws `forbidden` for all but admins. */
export async function listInvitations(viewer: Viewer): Promise<InvitationRow[]> {
  requireRole(viewer, 'admin')
  return db()
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      createdBy: users.name,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .leftJoin(users, eq(users.id, invitations.createdBy))
    .where(
      and(
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, sql`now()`),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(MOST)
}
