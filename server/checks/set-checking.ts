import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { nextCheck } from '#core/checks/schedule.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { mayTend } from '#server/library/may-tend.ts'
import { parse } from '#server/parse.ts'
import { requireRole, requireUser, type User, type Viewer } from '#server/viewer.ts'
import { spreadOf } from './spread.ts'

const input = z.object({ articleId: z.uuid(), on: z.boolean() })

/**
 * Stops the looks at the page of a report, or has them begin again, with a schedule from its beginning. By hand it can
 * be looked at all the same.
 * @throws CollateError `invalid`, `not-found`, `forbidden` for a researcher where somebody else added the report.
 */
export async function setChecking(viewer: Viewer, given: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { articleId, on } = parse(input, given)
  await db().transaction(async (tx) => {
    const [found] = await tx
      .select({ addedBy: articles.addedBy, title: articles.title, state: pageChecks.state })
      .from(pageChecks)
      .innerJoin(articles, eq(articles.id, pageChecks.articleId))
      .where(eq(pageChecks.articleId, articleId))
      .for('update', { of: pageChecks })
    if (!found) throw notFound('page')
    if (!mayTend(user, found.addedBy)) requireRole(user, 'editor')
    if (found.state === (on ? 'active' : 'stopped')) return
    await tx
      .update(pageChecks)
      .set(on ? beginning(articleId) : stopping(user))
      .where(eq(pageChecks.articleId, articleId))
    const action = on ? 'article.checks-resumed' : 'article.checks-stopped'
    await audit(tx, user, action, { type: 'article', id: articleId }, { title: found.title })
  })
}

function beginning(articleId: string) {
  const now = Date.now()
  const next = nextCheck({ startedAt: now, now, spread: spreadOf(articleId) }) ?? now
  return {
    state: 'active' as const,
    startedAt: new Date(now),
    nextCheckAt: new Date(next),
    failures: 0,
    stoppedBy: null,
    stoppedAt: null,
  }
}

function stopping({ userId }: User) {
  return { state: 'stopped' as const, nextCheckAt: null, stoppedBy: userId, stoppedAt: new Date() }
}
