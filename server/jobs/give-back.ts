import { sql } from 'drizzle-orm'
import { fromDrizzle, type PgBoss } from 'pg-boss'
import { db } from '#db/client.ts'
import { type Attempt, ROW_LOCK } from './attempt-lock.ts'
import { jobTableName } from './enqueue.ts'
import { WENT_AWAY } from './job-reason.ts'

/** A worker takes a job first and its lock right after; between the two the job is not lost. */
const HARDLY_BEGUN = '1 second'

/**
 * So many tries a job of a kind of which many are taken at once may have, where its workers went away: it is rarely the
 * one that they went away by.
 */
const TRIES_IN_COMPANY = 12

/**
 * Gives back what workers had that are gone: every job that is being worked on while nobody holds its lock (see
 * worker/mark.ts). It counts as a try, as any other failure, but for `inCompany`, kinds of which many are taken at once,
 * which get another in its place. The first time, it is the next to be taken; later on after the waits of its queue, of
 * which each job has its own, so that what kills workers does not come back together with what was only taken with it.
 * Safe to run at any time and by several workers at once: a lock that is taken here keeps all others away until this is
 * committed, and the queue fails a job only if it is still the same try.
 * @returns how many.
 */
export async function giveBackLost(
  queue: PgBoss,
  names: string[],
  inCompany: ReadonlySet<string>,
): Promise<number> {
  const jobTable = await jobTableName()
  return db().transaction(async (tx) => {
    const { rows } = await tx.execute<Attempt & { name: string; priority: number }>(sql`
      with active as materialized (
        select name, id, retry_count, priority from ${jobTable}
        where state = 'active' and name in ${names} and started_on < now() - ${HARDLY_BEGUN}::interval
      )
      select name, id, retry_count as "retryCount", priority from active where pg_try_advisory_xact_lock(${ROW_LOCK})`)
    const within = { db: fromDrizzle(tx, sql) }
    for (const [name, lost] of Map.groupBy(rows, (row) => row.name)) {
      if (inCompany.has(name))
        await tx.execute(sql`
          update ${jobTable} set retry_limit = retry_limit + 1
          where name = ${name} and id in ${lost.map(({ id }) => id)} and state = 'active'
            and retry_limit < ${TRIES_IN_COMPANY - 1}`)
      await queue.fail(name, lost, { message: WENT_AWAY }, within)
      for (const { id, retryCount, priority } of lost) {
        if (retryCount > 0) continue
        // It had its turn already. This wakes whoever waits for work, too.
        await queue.update(name, undefined, { id, startAfter: 0, priority: priority + 1, ...within })
      }
    }
    return rows.length
  })
}
