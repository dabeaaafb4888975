import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { audit } from '#server/audit.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { source, title } from './inputs.ts'
import { pollFeedJob } from './jobs.ts'
import { lockOwnFeed } from './own-feed.ts'

const input = z
  .object({ title, source, paused: z.boolean() })
  .partial()
  .transform(({ paused, ...words }) => ({ words, paused }))

/**
 * Renames a feed or its source, pauses it, or takes it up again; then it is asked at once. Reports that it brought
 * stay under the source that they have.
 * @throws CollateError `invalid`, `not-found`, `forbidden` where somebody else added it.
 */
export async function changeFeed(viewer: Viewer, id: string, given: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { words, paused } = parse(input, given)
  await db().transaction(async (tx) => {
    const feed = await lockOwnFeed(tx, user, id)
    const resumed = paused === false && feed.state !== 'active'
    const state = paused === undefined ? feed.state : paused ? 'paused' : 'active'
    await tx
      .update(feeds)
      .set({
        ...words,
        state,
        ...(resumed && { nextPollAt: sql`now()`, failures: 0, code: null, reason: null }),
      })
      .where(eq(feeds.id, id))
    await audit(
      tx,
      user,
      'feed.changed',
      { type: 'feed', id },
      { ...words, ...(paused !== undefined && { paused }) },
    )
    if (resumed) await enqueue(tx, pollFeedJob, { feedId: id }, { singletonKey: id })
  })
}
