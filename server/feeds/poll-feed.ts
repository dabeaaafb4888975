import { and, eq, lte, ne, sql } from 'drizzle-orm'
import { backOff, pollInterval } from '#core/feeds/interval.ts'
import { afterSkipped, askedPause } from '#core/feeds/pace.ts'
import { ReadError } from '#core/read/report.ts'
import { db, type Transaction } from '#db/client.ts'
import { feedEntries } from '#db/schema/feed-entries.ts'
import { feeds } from '#db/schema/feeds.ts'
import { EngineError } from '#server/engine/pool.ts'
import { logFault } from '#server/faults.ts'
import type { FetchOptions } from '#server/fetch/fetch-address.ts'
import { FetchError } from '#server/fetch/fetch-error.ts'
import { requestImport } from '#server/imports/request-import.ts'
import { URL_LIMIT } from '#server/ingest/limits.ts'
import { type LoadedFeed, loadFeed } from './load-feed.ts'
import { FIRST_ENTRIES, itemOf, listed } from './new-entries.ts'

/** Longer than the asking takes at most: after it, another worker may take over from one that died. */
const LEASE = sql`interval '5 minutes'`
const AT_ONCE = 1000

type FeedRow = typeof feeds.$inferSelect

/**
 * Asks a feed for news, if it is due, and asks for what is new in it to be brought in; both in one transaction, so that
 * nothing is lost or doubled wherever a worker dies. What the site does wrong is kept with the feed.
 * @throws what only a fault of the database can be.
 */
export async function pollFeed(feedId: string, options: FetchOptions = {}): Promise<void> {
  const [feed] = await db()
    .update(feeds)
    .set({ nextPollAt: sql`now() + ${LEASE}` })
    .where(and(eq(feeds.id, feedId), eq(feeds.state, 'active'), lte(feeds.nextPollAt, sql`now()`)))
    .returning()
  if (!feed) return
  try {
    const loaded = await loadFeed(feed.url, feed, { ...options, scheduled: true })
    if (loaded.page !== null)
      throw new ReadError('not-a-feed', 'There is a page at this address and no feed.')
    await db().transaction((tx) => keepNews(tx, feed, loaded))
  } catch (error) {
    await keepFailure(feed, error)
  }
}

/** Stores what a feed listed for the first time, and asks for it. @returns how many new entries there were. */
async function keepNews(tx: Transaction, feed: FeedRow, loaded: LoadedFeed): Promise<number> {
  const [kept] = await tx
    .select({ id: feeds.id })
    .from(feeds)
    .where(eq(feeds.id, feed.id))
    .for('no key update')
  if (!kept) return 0 // taken off the list while it was asked
  const entries = loaded.feed ? listed(loaded.feed).slice(0, AT_ONCE) : []
  const isFirst = feed.lastSuccessAt === null
  const fresh = entries.length > 0 ? await insertNew(tx, feed.id, entries) : new Set<string>()
  const news = entries.filter(({ key }) => fresh.has(key)).slice(0, isFirst ? FIRST_ENTRIES : AT_ONCE)
  if (news.length > 0) {
    const { itemIds } = await requestImport(tx, {
      kind: 'feed',
      label: feed.title,
      requestedBy: null,
      items: news.map(({ entry }) => itemOf(entry, feed.source)),
    })
    const keys = news.map(({ key }) => key)
    await tx.execute(sql`
      update ${feedEntries} set item_id = news.item_id
      from unnest(${sql.param(keys)}::text[], ${sql.param(itemIds)}::uuid[]) as news (key, item_id)
      where ${feedEntries.feedId} = ${feed.id} and ${feedEntries.key} = news.key`)
  }
  await keepSuccess(tx, feed, loaded)
  return news.length
}

async function insertNew(tx: Transaction, feedId: string, entries: ReturnType<typeof listed>) {
  const rows = await tx
    .insert(feedEntries)
    .values(
      entries.map(({ key, entry: { url, title, published } }) => ({
        feedId,
        key,
        url,
        title: title ?? url ?? 'Untitled',
        published,
      })),
    )
    .onConflictDoNothing()
    .returning({ key: feedEntries.key })
  return new Set(rows.map(({ key }) => key))
}

async function keepSuccess(tx: Transaction, feed: FeedRow, loaded: LoadedFeed): Promise<void> {
  const now = Date.now()
  const dates = loaded.feed
    ? loaded.feed.entries.map(({ published, updated }) => Date.parse(published ?? updated ?? ''))
    : await knownDates(tx, feed.id)
  const url = await movedUrl(tx, feed, loaded.movedTo)
  const pace = loaded.feed ? loaded.feed.pace : feed.pace
  const asked = Math.max(loaded.maxAge, askedPause(pace))
  await tx
    .update(feeds)
    .set({
      url,
      homepage: loaded.feed?.homepage ?? feed.homepage,
      etag: loaded.etag,
      lastModified: loaded.lastModified,
      lastPolledAt: new Date(now),
      lastSuccessAt: new Date(now),
      pace,
      nextPollAt: new Date(afterSkipped(now + pollInterval(dates, now, asked), pace)),
      failures: 0,
      code: null,
      reason: null,
    })
    .where(eq(feeds.id, feed.id))
}

async function knownDates(tx: Transaction, feedId: string): Promise<number[]> {
  const rows = await tx
    .select({ published: feedEntries.published })
    .from(feedEntries)
    .where(eq(feedEntries.feedId, feedId))
    .orderBy(sql`${feedEntries.seenAt} desc`, feedEntries.key)
    .limit(20)
  return rows.map(({ published }) => Date.parse(published ?? ''))
}

/** A feed that moved for good is asked at its new address, unless it is on the list there already. */
async function movedUrl(tx: Transaction, feed: FeedRow, movedTo: string | null): Promise<string> {
  if (!movedTo || movedTo === feed.url || movedTo.length > URL_LIMIT) return feed.url
  const [taken] = await tx
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(eq(feeds.url, movedTo), ne(feeds.id, feed.id)))
  return taken ? feed.url : movedTo
}

async function keepFailure(feed: FeedRow, error: unknown): Promise<void> {
  const now = Date.now()
  if (error instanceof FetchError && error.code === 'busy') {
    // Waiting for its turn is no failure.
    await db()
      .update(feeds)
      .set({ nextPollAt: new Date(now + (error.retryAfterMs ?? 60_000)) })
      .where(eq(feeds.id, feed.id))
    return
  }
  const known = error instanceof FetchError || error instanceof ReadError
  if (!known && !(error instanceof EngineError)) logFault(error)
  const failures = feed.failures + 1
  const asked = error instanceof FetchError ? (error.retryAfterMs ?? 0) : 0
  await db()
    .update(feeds)
    .set({
      // Else it stays as it is: somebody may have paused it while it was asked.
      ...(error instanceof FetchError && error.code === 'gone' && { state: 'gone' as const }),
      failures,
      code: known ? error.code : 'unexpected',
      reason: known ? error.message : 'Something went wrong on our side. It is tried again.',
      lastPolledAt: new Date(now),
      nextPollAt: new Date(now + backOff(failures, asked)),
    })
    .where(eq(feeds.id, feed.id))
}

/** Feeds that are due now, the longest overdue first. */
export async function dueFeeds(): Promise<string[]> {
  const rows = await db()
    .select({ id: feeds.id })
    .from(feeds)
    .where(and(eq(feeds.state, 'active'), lte(feeds.nextPollAt, sql`now()`)))
    .orderBy(feeds.nextPollAt, feeds.id)
    .limit(500)
  return rows.map(({ id }) => id)
}
