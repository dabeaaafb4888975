import { and, eq, isNull, lt, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { signInAttempts } from '#db/schema/sign-in-attempts.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '#server/audit.ts'
import { Refusal } from './refusal.ts'
import { SESSION_DAYS } from './types.ts'

/**
 * Begins a session of a person who has just proved who they are, and sweeps away what has run out.
 * @param how `way` is `password` or a provider's name; `userAgent` is what their browser calls itself.
 * @returns the session's id, for their cookie. @throws Refusal for a disabled account.
 */
export async function startSession(
  userId: string,
  how: { way: string; userAgent: string | null },
): Promise<string> {
  return db().transaction(async (tx) => {
    const [user] = await tx
      .select({ name: users.name })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .for('share')
    if (!user) throw new Refusal('disabled')
    await tx.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))
    await tx.delete(signInAttempts).where(lt(signInAttempts.windowStartedAt, sql`now() - interval '1 day'`))
    const [session] = await tx
      .insert(sessions)
      .values({
        userId,
        userAgent: how.userAgent?.slice(0, 500) ?? null,
        expiresAt: sql`now() + make_interval(days => ${SESSION_DAYS})`,
      })
      .returning({ id: sessions.id })
    if (!session) throw new Error('The new session was not returned.')
    await audit(
      tx,
      { userId, name: user.name },
      'session.started',
      { type: 'session', id: session.id },
      {
        way: how.way,
      },
    )
    return session.id
  })
}
