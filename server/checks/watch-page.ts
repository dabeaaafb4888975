import { sql } from 'drizzle-orm'
import { nextCheck, startOfChecks } from '#core/checks/schedule.ts'
import { firstMoment } from '#core/dates/published.ts'
import type { Transaction } from '#db/client.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import { spreadOf } from './spread.ts'

/** A page as it was fetched, apart from the words in it. */
export type FetchedPage = {
  url: string
  /** As the page itself gives it. */
  title: string
  etag: string | null
  lastModified: string | null
}

/**
 * Writes down that a version was read from a page, which is looked at again from then on. Where it is on the list
 * already, its schedule begins anew, unless somebody stopped it.
 */
export async function watchPage(
  tx: Transaction,
  page: FetchedPage,
  { articleId, versionId, published }: { articleId: string; versionId: string; published: string | null },
): Promise<void> {
  const now = Date.now()
  const startedAt = startOfChecks(published ? (firstMoment(published)?.getTime() ?? null) : null, now)
  const next = nextCheck({ startedAt, now, spread: spreadOf(articleId) })
  const seen = {
    ...page,
    versionId,
    startedAt: new Date(startedAt),
    state: next === null ? ('ended' as const) : ('active' as const),
    nextCheckAt: next === null ? null : new Date(next),
  }
  const stopped = sql`${pageChecks.state} = 'stopped'`
  await tx
    .insert(pageChecks)
    .values({ articleId, ...seen })
    .onConflictDoUpdate({
      target: pageChecks.articleId,
      set: {
        ...seen,
        state: sql`case when ${stopped} then ${pageChecks.state} else excluded.state end`,
        nextCheckAt: sql`case when ${stopped} then null else excluded.next_check_at end`,
        lastCheckedAt: sql`now()`,
        outcome: 'changed',
        failures: 0,
        code: null,
        reason: null,
        goneSince: null,
      },
    })
}
