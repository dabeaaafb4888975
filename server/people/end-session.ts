import { and, eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

/** Ends one session of the viewer's: signing out, here or on another device. @throws `not-found` for anybody else's. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<void> {
  const user = requireUser(viewer)
  if (!validate(sessionId)) throw notFound('session')
  await db().transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, user.userId)))
      .returning({ id: sessions.id })
    if (ended.length === 0) throw notFound('session')
    await audit(tx, user, 'session.ended', { type: 'session', id: sessionId })
  })
}
