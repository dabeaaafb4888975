import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { credentials } from '#db/schema/credentials.ts'
import { sessions } from '#db/schema/sessions.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { countAttempt, forgetAttempts } from './attempts.ts'
import { typedPassword } from './inputs.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { checkNewPassword } from './password-rules.ts'

const changeInput = z.object({ current: typedPassword, next: typedPassword })

/**
 * Changes the viewer's password and ends their other sessions, so that whoever knew the old one is out.
 * @returns how many other sessions were ended.
 * @throws CollateError `invalid`, or `too-many-attempts`: guessing here is limited like guessing at the door.
 */
export async function changePassword(viewer: Viewer, input: unknown): Promise<number> {
  const user = requireUser(viewer)
  const given = parse(changeInput, input)
  checkNewPassword(given.next, user, 'next')
  await countAttempt({ email: user.email })
  const [kept] = await db()
    .select({ hash: credentials.hash })
    .from(credentials)
    .where(eq(credentials.userId, user.userId))
  if (!kept)
    throw new CollateError('conflict', 'This account has no password: you sign in through a provider.')
  if (!(await verifyPassword(given.current, kept.hash)).matches) {
    throw new CollateError('invalid', 'This is not your password.', { current: 'This is not your password.' })
  }
  await forgetAttempts({ email: user.email })
  const hash = await hashPassword(given.next)
  return db().transaction(async (tx) => {
    const changed = await tx
      .update(credentials)
      .set({ hash, updatedAt: new Date() })
      .where(and(eq(credentials.userId, user.userId), eq(credentials.hash, kept.hash)))
      .returning({ userId: credentials.userId })
    if (changed.length === 0) {
      throw new CollateError('conflict', 'Your password was changed at the same moment, from elsewhere.')
    }
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.userId, user.userId), ne(sessions.id, user.sessionId)))
      .returning({ id: sessions.id })
    await audit(
      tx,
      user,
      'person.password-changed',
      { type: 'person', id: user.userId },
      {
        sessionsEnded: ended.length,
      },
    )
    return ended.length
  })
}
