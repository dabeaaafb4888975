import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { users } from '#db/schema/users.ts'
import { findOpenInvitation } from './admit.ts'
import type { InvitationOffer } from './types.ts'

/** What the holder of an invitation's link may know of it. Null where it is used, withdrawn, too old or made up. */
export async function findInvitation(token: string): Promise<InvitationOffer | null> {
  const invitation = await findOpenInvitation(db(), token)
  if (!invitation) return null
  const [inviter] = invitation.createdBy
    ? await db().select({ name: users.name }).from(users).where(eq(users.id, invitation.createdBy))
    : []
  const { email, role, expiresAt } = invitation
  return { email, role, expiresAt, invitedBy: inviter?.name ?? null }
}
