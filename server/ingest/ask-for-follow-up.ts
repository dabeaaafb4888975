import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { readItemJob } from '#server/imports/jobs.ts'
import { enqueueAll, jobTableName } from '#server/jobs/enqueue.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { alignJob } from './jobs.ts'

/**
 * How long reading one takes at most, on two cores that do other things as well. Where it is less, what was held back
 * begins up to a minute after the last was read (see begin-held.ts); where it is more, a little before.
 */
const READING_SECONDS = 0.05
/** However much there is to read, nobody waits longer than this for stories and comparisons. */
const LONGEST_SECONDS = 1800
const MOST_COUNTED = LONGEST_SECONDS / READING_SECONDS
/** What comes by the lot goes after what somebody brought alone. */
const LATER = -5

/**
 * Asks for articles to be compared and put into stories, once they were read. With `inTurn` that waits until what else
 * was sent is read as well, as far as that can be told: comparing costs more than reading, and would hold it up.
 */
export async function askForFollowUp(
  tx: Transaction,
  articleIds: string[],
  { inTurn }: { inTurn: boolean },
): Promise<void> {
  if (articleIds.length === 0) return
  const options = inTurn ? { priority: LATER, startAfter: await secondsToRead(tx) } : {}
  // What is held back must not stand for the same work that somebody waits for.
  const singletonKey = ({ articleId = '' }) => (inTurn ? `${articleId} later` : articleId)
  const about = articleIds.map((articleId) => ({ articleId }))
  await enqueueAll(tx, alignJob, about, { ...options, singletonKey })
  await enqueueAll(tx, clusterJob, about, { ...options, singletonKey })
}

/** How long reading what waits for it takes, in whole seconds. */
async function secondsToRead(tx: Transaction): Promise<number> {
  const jobs = await jobTableName()
  const { rows } = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from (
      select from ${jobs}
      where name = ${readItemJob.queue} and state < 'active' and not blocked and start_after <= now()
      limit ${MOST_COUNTED}) as waiting`)
  return Math.ceil((rows[0]?.n ?? 0) * READING_SECONDS)
}
