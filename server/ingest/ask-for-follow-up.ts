import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { readItemJob } from '#server/imports/jobs.ts'
import { enqueueAll, jobTableName } from '#server/jobs/enqueue.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { alignJob } from './jobs.ts'

/** How long reading one takes at most, on two cores that do other things as well. */
const READING_SECONDS = 0.05
/** What takes longer to read is not reckoned: once it is read, what was held back begins within a minute (begin-held.ts). */
const MOST_COUNTED = 60 / READING_SECONDS
/** However much there is to read, nobody waits longer than this for stories and comparisons. */
const LONGEST_SECONDS = 1800
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

/** How long to wait for what is still to be read, in whole seconds. */
async function secondsToRead(tx: Transaction): Promise<number> {
  const jobs = await jobTableName()
  const { rows } = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from (
      select from ${jobs}
      where name = ${readItemJob.queue} and state < 'active' and not blocked and start_after <= now()
      limit ${MOST_COUNTED}) as waiting`)
  const waiting = rows[0]?.n ?? 0
  return waiting < MOST_COUNTED ? Math.ceil(waiting * READING_SECONDS) : LONGEST_SECONDS
}
