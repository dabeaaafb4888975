import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { audit } from '#server/audit.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

/** Signs the viewer out everywhere, here as well. @returns how many sessions were ended. */
export async function endAllSessions(viewer: Viewer): Promise<number> {
  const user = requireUser(viewer)
  return db().transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(eq(sessions.userId, user.userId))
      .returning({ id: sessions.id })
    await audit(tx, user, 'session.all-ended', { type: 'person', id: user.userId }, { count: ended.length })
    return ended.length
  })
}
