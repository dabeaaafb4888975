import { asc, eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { feedEntries } from '#db/schema/feed-entries.ts'
import { feeds } from '#db/schema/feeds.ts'
import { users } from '#db/schema/users.ts'
import { requireUser, type User, type Viewer } from '#server/viewer.ts'
import { isOwnFeed } from './own-feed.ts'
import type { FeedSummary } from './types.ts'

/** Every feed on the list, those that need a look first: gone, failing, and then by name. */
export async function listFeeds(viewer: Viewer): Promise<FeedSummary[]> {
  const user = requireUser(viewer)
  const rows = await feedRows().orderBy(
    sql`${feeds.state} = 'gone' desc, ${feeds.failures} > 0 desc`,
    asc(sql`lower(${feeds.title})`),
    feeds.id,
  )
  return rows.map((row) => summaryOf(user, row))
}

/** Feeds with what is counted of them, ready to be narrowed down. */
export function feedRows() {
  // Grouped once for all feeds; for a single one the database narrows this down as well.
  const counted = db()
    .select({
      feedId: feedEntries.feedId,
      entries: sql<number>`count(*)::int`.as('entries'),
      recent: sql<number>`count(*) filter (where ${feedEntries.seenAt} > now() - interval '7 days')::int`.as(
        'recent',
      ),
    })
    .from(feedEntries)
    .groupBy(feedEntries.feedId)
    .as('counted')
  return db()
    .select({
      feed: feeds,
      addedBy: users.name,
      entries: sql<number>`coalesce(${counted.entries}, 0)`,
      recent: sql<number>`coalesce(${counted.recent}, 0)`,
    })
    .from(feeds)
    .leftJoin(users, eq(users.id, feeds.addedBy))
    .leftJoin(counted, eq(counted.feedId, feeds.id))
}

type FeedRow = Awaited<ReturnType<typeof feedRows>>[number]

/** A feed as people see it. */
export function summaryOf(user: User, { feed, addedBy, entries, recent }: FeedRow): FeedSummary {
  const { id, url, title, homepage, source, state, failures, reason } = feed
  const { lastPolledAt, lastSuccessAt, nextPollAt } = feed
  return {
    id,
    url,
    title,
    homepage,
    source,
    state,
    addedBy,
    isOwn: isOwnFeed(user, feed.addedBy),
    lastPolledAt,
    lastSuccessAt,
    nextPollAt,
    failures,
    reason,
    entries,
    recent,
  }
}
