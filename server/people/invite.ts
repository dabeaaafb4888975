import { randomBytes } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { invitations } from '#db/schema/invitations.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { ROLES, requireRole, type Viewer } from '#server/viewer.ts'
import { hashToken } from './admit.ts'
import { email } from './inputs.ts'
import { INVITATION_DAYS } from './types.ts'

const inviteInput = z.object({
  email: z.preprocess((value) => (value === '' ? null : value), email.nullish()),
  role: z.enum(ROLES, 'Choose a role.'),
  days: z.coerce
    .number('Choose how long it lasts.')
    .pipe(z.literal([...INVITATION_DAYS], 'Choose how long it lasts.')),
})

/**
 * Makes an invitation. Its token is returned this once and kept only as a hash.
 * @throws CollateError `forbidden` for all but admins, `invalid`, `conflict` where the address has an account.
 */
export async function invite(viewer: Viewer, input: unknown): Promise<{ id: string; token: string }> {
  const admin = requireRole(viewer, 'admin')
  const given = parse(inviteInput, input)
  const token = randomBytes(32).toString('base64url')
  return db().transaction(async (tx) => {
    if (given.email) {
      const [taken] = await tx
        .select({ id: users.id })
        .from(users)
        .where(eq(sql`lower(${users.email})`, given.email))
      const message = 'Somebody with this address has an account already.'
      if (taken) throw new CollateError('conflict', message, { email: message })
    }
    const [invitation] = await tx
      .insert(invitations)
      .values({
        tokenHash: hashToken(token),
        email: given.email ?? null,
        role: given.role,
        createdBy: admin.userId,
        expiresAt: sql`now() + make_interval(days => ${given.days})`,
      })
      .returning({ id: invitations.id })
    if (!invitation) throw new Error('The new invitation was not returned.')
    await audit(
      tx,
      admin,
      'invitation.made',
      { type: 'invitation', id: invitation.id },
      {
        role: given.role,
        email: given.email ?? null,
        days: given.days,
      },
    )
    return { id: invitation.id, token }
  })
}
