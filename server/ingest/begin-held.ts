import { sql } from 'drizzle-orm'
import { fromDrizzle } from 'pg-boss'
import { db } from '#db/client.ts'
import { readItemJob, unpackJob } from '#server/imports/jobs.ts'
import { jobQueue, jobTableName } from '#server/jobs/enqueue.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { alignJob } from './jobs.ts'

/**
 * Has comparing and placing begin that were held back for the sake of reading (see ask-for-follow-up.ts), once nothing
 * is left to open or to read. Safe to run at any time.
 */
export async function beginHeld(): Promise<void> {
  const jobs = await jobTableName()
  const queue = await jobQueue()
  await db().transaction(async (tx) => {
    const { rows } = await tx.execute<{ name: string; id: string }>(sql`
      with begun as (
        update ${jobs} set start_after = now()
        where name in (${alignJob.queue}, ${clusterJob.queue}) and state = 'created' and not blocked
          and start_after > now() and not exists (
            select from ${jobs} where name in (${unpackJob.queue}, ${readItemJob.queue}) and state < 'completed')
        returning name, id)
      select distinct on (name) name, id from begun`)
    // Wakes a worker, which would look by itself twice a minute.
    for (const { name, id } of rows)
      await queue.update(name, undefined, { id, startAfter: 0, db: fromDrizzle(tx, sql) })
  })
}
