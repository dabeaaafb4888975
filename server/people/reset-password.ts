import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { forgetAttempts } from './attempts.ts'
import { findReset, type Reset } from './find-reset.ts'
import { typedPassword } from './inputs.ts'
import { hashPassword } from './password-hash.ts'
import { checkNewPassword } from './password-rules.ts'

const resetInput = z.object({ token: z.string().max(200), password: typedPassword })

/**
 * Sets a new password for whoever holds a token of makeResetLink, and ends all of that person's sessions.
 * @returns whose it was, who is not signed in by this. @throws `invalid` for the password, `forbidden` for the token.
 */
export async function resetPassword(input: unknown): Promise<Reset> {
  const { token, password } = parse(resetInput, input)
  const asked = await findReset(token)
  if (!asked) throw over()
  checkNewPassword(password, asked)
  const hash = await hashPassword(password)
  await db().transaction(async (tx) => {
    await tx.select({ id: users.id }).from(users).where(eq(users.id, asked.userId)).for('update')
    // Looked at again under the lock: of two at the same time, one sets the password and the other is too late.
    if (!(await findReset(token, tx))) throw over()
    const { userId } = asked
    await tx
      .insert(credentials)
      .values({ userId, hash })
      .onConflictDoUpdate({ target: credentials.userId, set: { hash, updatedAt: new Date() } })
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await audit(tx, asked, 'person.password-reset', { type: 'person', id: userId })
  })
  await forgetAttempts({ email: asked.email })
  return asked
}

function over(): CollateError {
  return new CollateError('forbidden', 'This link has been used or is too old. Ask an admin for a new one.')
}
