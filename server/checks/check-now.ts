import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import { CollateError, notFound } from '#server/errors.ts'
import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { look } from './check-page.ts'
import type { Look } from './types.ts'

const input = z.object({ articleId: z.uuid() })
/** A site is not asked more often than this, however often a button is pressed. */
const PAUSE = sql`interval '30 seconds'`

/**
 * Looks at once whether the page of a report has changed. A changed one becomes a new version.
 * @throws CollateError `not-found` where there is no such report, or its words were not fetched from a page;
 * `too-many-attempts`.
 */
export async function checkNow(viewer: Viewer, given: unknown, options: FetchOptions = {}): Promise<Look> {
  const user = requireUser(viewer)
  const { articleId } = parse(input, given)
  const [found] = await db()
    .select({
      row: pageChecks,
      recent: sql<boolean>`coalesce(${pageChecks.lastCheckedAt} > now() - ${PAUSE}, false)`,
    })
    .from(pageChecks)
    .where(eq(pageChecks.articleId, articleId))
  if (!found) throw notFound('page')
  if (found.recent) throw new CollateError('too-many-attempts', 'It was looked at a moment ago.')
  return look(found.row, user, { ...options, scheduled: false })
}
