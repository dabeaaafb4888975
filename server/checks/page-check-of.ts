import { eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import { users } from '#db/schema/users.ts'
import { versions } from '#db/schema/versions.ts'
import { mayTend } from '#server/library/may-tend.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { checksPages } from './settings.ts'
import type { PageCheck } from './types.ts'

/** How the page that a report was fetched from stands; null where its words came in another way. */
export async function pageCheckOf(viewer: Viewer, articleId: string): Promise<PageCheck | null> {
  const user = requireUser(viewer)
  if (!validate(articleId)) return null
  const [found] = await db()
    .select({ row: pageChecks, version: versions.n, addedBy: articles.addedBy, stoppedBy: users.name })
    .from(pageChecks)
    .innerJoin(articles, eq(articles.id, pageChecks.articleId))
    .innerJoin(versions, eq(versions.id, pageChecks.versionId))
    .leftJoin(users, eq(users.id, pageChecks.stoppedBy))
    .where(eq(pageChecks.articleId, articleId))
  if (!found) return null
  const { row, version, addedBy, stoppedBy } = found
  const { url, state, lastCheckedAt, nextCheckAt, outcome, reason, goneSince, stoppedAt } = row
  return {
    url,
    version,
    state,
    lastCheckedAt,
    nextCheckAt,
    outcome,
    reason,
    goneSince,
    stopped: stoppedAt && { by: stoppedBy, at: stoppedAt },
    scheduled: checksPages(),
    mayStop: mayTend(user, addedBy),
  }
}
