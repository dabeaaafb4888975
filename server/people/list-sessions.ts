import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import type { SessionRow } from './types.ts'

/** Where the viewer is signed in: this session first, then by when it was last used. */
export async function listSessions(viewer: Viewer): Promise<SessionRow[]> {
  const user = requireUser(viewer)
  const current = sql<boolean>`${sessions.id} = ${user.sessionId}`
  return db()
    .select({
      id: sessions.id,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
      userAgent: sessions.userAgent,
      current,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, user.userId), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(current), desc(sessions.lastSeenAt), desc(sessions.id))
}
