import { desc, eq } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { feedEntries } from '#db/schema/feed-entries.ts'
import { feeds } from '#db/schema/feeds.ts'
import { importItems } from '#db/schema/import-items.ts'
import { notFound } from '#server/errors.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { feedRows, summaryOf } from './list-feeds.ts'
import type { FeedView } from './types.ts'

const PAGE = 50

/**
 * A feed with what it listed, newest first, and what came of each entry.
 * @param page 1 for the first; one past the end shows the last. @throws CollateError `not-found`.
 */
export async function getFeed(viewer: Viewer, id: string, page = 1): Promise<FeedView> {
  const user = requireUser(viewer)
  if (!validate(id)) throw notFound('feed')
  const [row] = await feedRows().where(eq(feeds.id, id))
  if (!row) throw notFound('feed')
  const feed = summaryOf(user, row)
  const pages = Math.max(1, Math.ceil(feed.entries / PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const items = await db()
    .select({
      key: feedEntries.key,
      url: feedEntries.url,
      title: feedEntries.title,
      published: feedEntries.published,
      seenAt: feedEntries.seenAt,
      item: { state: importItems.state, reason: importItems.reason, articleId: importItems.articleId },
    })
    .from(feedEntries)
    .leftJoin(importItems, eq(importItems.id, feedEntries.itemId))
    .where(eq(feedEntries.feedId, id))
    .orderBy(desc(feedEntries.seenAt), feedEntries.key)
    .limit(PAGE)
    .offset((shown - 1) * PAGE)
  return { feed, items, page: shown, pages }
}
