import { and, eq, isNull, lt, or, sql } from 'drizzle-orm'
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
  const isIt = eq(pageChecks.articleId, articleId)
  // Taken before it is looked at: of two who press at once, one looks.
  const [row] = await db()
    .update(pageChecks)
    .set({ lastCheckedAt: sql`now()` })
    .where(
      and(isIt, or(isNull(pageChecks.lastCheckedAt), lt(pageChecks.lastCheckedAt, sql`now() - ${PAUSE}`))),
    )
    .returning()
  if (row) return look(row, user, { ...options, scheduled: false })
  if ((await db().$count(pageChecks, isIt)) === 0) throw notFound('page')
  throw new CollateError('too-many-attempts', 'It was looked at a moment ago.')
}
