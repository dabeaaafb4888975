import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { NOBODY, type Viewer } from '#server/viewer.ts'
import { SESSION_DAYS } from './types.ts'

/** How exactly "last seen" is kept: writing it at every request would be a write for every page. */
const SEEN_MINUTES = 5

/**
 * Who a session id stands for. A session that was ended or ran out, and one of a disabled or deleted person, is
 * nobody's. A session that is used goes on: it ends SESSION_DAYS after it was last seen.
 *
 * Runs in a transaction because those always reach the primary database: on a replica that lags behind, somebody
 * who has just signed in would not be known yet, and somebody who has been shut out would still come in.
 */
export async function findViewer(sessionId: string): Promise<Viewer> {
  return db().transaction(async (tx) => {
    const [found] = await tx
      .select({
        userId: users.id,
        name: users.name,
        email: users.email,
        role: users.role,
        stale: sql<boolean>`${sessions.lastSeenAt} < now() - make_interval(mins => ${SEEN_MINUTES})`,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`), isNull(users.disabledAt)))
    if (!found) return NOBODY
    const { stale, ...user } = found
    if (stale) {
      await tx
        .update(sessions)
        .set({ lastSeenAt: sql`now()`, expiresAt: sql`now() + make_interval(days => ${SESSION_DAYS})` })
        .where(eq(sessions.id, sessionId))
    }
    return { kind: 'user', sessionId, ...user }
  })
}
