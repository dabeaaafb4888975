import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { readItemJob } from '#server/imports/jobs.ts'
import { jobTableName } from '#server/jobs/enqueue.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { alignJob } from './jobs.ts'

/**
 * Has comparing and placing begin that were held back for the sake of reading (see ask-for-follow-up.ts), once nothing
 * is left to read. Safe to run at any time.
 */
export async function beginHeld(): Promise<void> {
  const jobs = await jobTableName()
  await db().execute(sql`
    update ${jobs} set start_after = now()
    where name in (${alignJob.queue}, ${clusterJob.queue}) and state = 'created' and start_after > now()
      and not exists (select from ${jobs} where name = ${readItemJob.queue} and state < 'completed')`)
}
