import { createHash } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { invitations } from '#db/schema/invitations.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { lockPeople } from './lock.ts'
import { Refusal } from './refusal.ts'
import { signUpPolicy } from './sign-up-policy.ts'

export type Newcomer = {
  name: string
  /** Lower case. */
  email: string
  /** How they prove who they are: `password`, or the name of a provider. */
  way: string
  /** The token of an invitation's link, where they came by one. */
  invitation: string | null
}

/**
 * Makes the account of a newcomer, whichever way they came. The first account of an instance becomes its admin,
 * whatever COLLATE_SIGNUP says; of two first ones at the same time, only one does.
 * @throws Refusal where sign-up is not open to them, or the address has an account.
 */
export async function admit(tx: Transaction, newcomer: Newcomer): Promise<typeof users.$inferSelect> {
  await lockPeople(tx)
  const [anybody] = await tx.select({ id: users.id }).from(users).limit(1)
  const invitation = newcomer.invitation ? await findOpenInvitation(tx, newcomer.invitation) : null
  if (anybody) checkPolicy(newcomer, invitation)

  const [taken] = await tx
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, newcomer.email))
  if (taken) throw new Refusal('taken', 'email')

  const role = anybody ? (invitation?.role ?? 'researcher') : 'admin'
  const [user] = await tx
    .insert(users)
    .values({ name: newcomer.name, email: newcomer.email, role })
    .returning()
  if (!user) throw new Error('The new account was not returned.')
  if (invitation) {
    await tx
      .update(invitations)
      .set({ acceptedBy: user.id, acceptedAt: sql`now()` })
      .where(eq(invitations.id, invitation.id))
  }
  await audit(
    tx,
    { userId: user.id, name: user.name },
    'person.signed-up',
    { type: 'person', id: user.id },
    {
      role,
      way: newcomer.way,
      ...(invitation && { invitation: invitation.id }),
    },
  )
  return user
}

/** The invitation behind a link, unless it is used, revoked or too old. */
export async function findOpenInvitation(
  tx: Pick<Transaction, 'select'>,
  token: string,
): Promise<typeof invitations.$inferSelect | null> {
  const [invitation] = await tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, hashToken(token)),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, sql`now()`),
      ),
    )
  return invitation ?? null
}

/** What is kept of an invitation's token: who reads the database cannot use the link. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function checkPolicy(newcomer: Newcomer, invitation: { email: string | null } | null): void {
  const policy = signUpPolicy()
  if (policy === 'closed') throw new Refusal('closed')
  if (newcomer.invitation && !invitation) throw new Refusal('invitation-over')
  if (policy === 'invite' && !invitation) throw new Refusal('invitation-needed')
  if (invitation?.email && invitation.email !== newcomer.email) throw new Refusal('other-address', 'email')
}
