import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import type { Role, User } from '#server/viewer.ts'

let made = 0

/** A new person who is signed in, for a test of a verb. Has no password. */
export async function makePerson(role: Role = 'researcher', name = 'Robin Vale'): Promise<User> {
  made += 1
  const email = `person-${process.pid}-${made}@example.org`
  const [user] = await db().insert(users).values({ name, email, role }).returning()
  if (!user) throw new Error('The new person was not returned.')
  const [session] = await db()
    .insert(sessions)
    .values({ userId: user.id, expiresAt: new Date(Date.now() + 3_600_000) })
    .returning()
  if (!session) throw new Error('The new session was not returned.')
  return { kind: 'user', userId: user.id, sessionId: session.id, name, email, role }
}
