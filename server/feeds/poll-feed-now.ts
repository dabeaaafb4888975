import { and, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { CollateError, notFound } from '#server/errors.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { pollFeedJob } from './jobs.ts'

/** A site is not asked more often than this, however often a button is pressed. */
const PAUSE = sql`interval '1 minute'`

/** Asks a feed for news ahead of its time. @throws CollateError `not-found`, `too-many-attempts`. */
export async function pollFeedNow(viewer: Viewer, id: string): Promise<void> {
  requireUser(viewer)
  if (!validate(id)) throw notFound('feed')
  await db().transaction(async (tx) => {
    const [feed] = await tx
      .select({ recent: sql<boolean>`coalesce(${feeds.lastPolledAt} > now() - ${PAUSE}, false)` })
      .from(feeds)
      .where(and(eq(feeds.id, id), eq(feeds.state, 'active')))
      .for('update')
    if (!feed) throw notFound('feed')
    if (feed.recent) throw new CollateError('too-many-attempts', 'It was asked less than a minute ago.')
    await tx.update(feeds).set({ nextPollAt: sql`now()` }).where(eq(feeds.id, id))
    await enqueue(tx, pollFeedJob, { feedId: id }, { singletonKey: id })
  })
}
