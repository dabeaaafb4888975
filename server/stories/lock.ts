import { and, eq, exists, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { stories, storyArticles } from '#db/schema/stories.ts'
import { notFound } from '../errors.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { digestJob } from './jobs.ts'

export type StoryRow = typeof stories.$inferSelect

/**
 * Whatever places articles in stories holds this until its transaction ends: the engine in any number of workers, and
 * people, also by deleting a report or by setting its day. Placing takes milliseconds, and none is decided on what
 * another is just changing.
 *
 * Nobody waits in a ring, because all hold things in one order: first articles, those they need at once and sorted by
 * their ids; then this; then stories. Whoever holds this asks for no article any more that they do not hold yet.
 */
export async function lockPlaces(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('collate: places in stories'))`)
}

/** A story that has reports, held until the transaction ends. @throws `not-found`, also for one that went into another. */
export async function lockStory(tx: Transaction, id: string): Promise<StoryRow> {
  if (!z.uuid().safeParse(id).success) throw notFound('story')
  const placed = tx.select({ one: sql`1` }).from(storyArticles).where(eq(storyArticles.storyId, stories.id))
  const [story] = await tx
    .select()
    .from(stories)
    .where(and(eq(stories.id, id), exists(placed)))
    .for('update')
  if (!story) throw notFound('story')
  return story
}

/**
 * After articles were placed: where stories stand in the list follows their newest report, one that got a report again
 * leads nowhere else any more, and what was found in them is asked for anew.
 */
export async function storiesChanged(tx: Transaction, ids: string[]): Promise<void> {
  const newest = sql`(
    select max(coalesce(${articles.publishedAt}, ${articles.addedAt})) from ${storyArticles}
    join ${articles} on ${articles.id} = ${storyArticles.articleId} where ${storyArticles.storyId} = ${stories.id})`
  const alive = await tx
    .update(stories)
    .set({ changedAt: newest, mergedInto: null })
    .where(and(inArray(stories.id, ids), sql`${newest} is not null`))
    .returning({ id: stories.id })
  for (const { id } of alive) await askForDigest(tx, id)
}

/** Reports often come in bunches: the story waits a moment for the next one. */
const SOON_SECONDS = 2

export async function askForDigest(tx: Transaction, storyId: string): Promise<void> {
  await enqueue(tx, digestJob, { storyId }, { singletonKey: storyId, startAfter: SOON_SECONDS, priority: -1 })
}
