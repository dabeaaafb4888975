import { type SQL, sql } from 'drizzle-orm'
import { fromDrizzle } from 'pg-boss'
import { db, type Transaction } from '#db/client.ts'
import { importFileParts, importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { importItemJob, readItemJob, unpackJob } from '#server/imports/jobs.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { chosenJobs, chosenJobsInput } from './chosen-jobs.ts'
import { jobQueue, jobTableName } from './enqueue.ts'

/**
 * Has work that failed tried once more, at once: one job, all that failed of a kind, or all that failed. A single one
 * that was set aside comes back this way as well.
 * @param given `id` and `kind` of one job; or `kind`, or nothing.
 * @returns how many. @throws CollateError `forbidden` for all but admins, `conflict` where there is nothing to try again.
 */
export async function retryJobs(viewer: Viewer, given: unknown): Promise<number> {
  const admin = requireRole(viewer, 'admin')
  const chosen = parse(chosenJobsInput, given)
  const jobTable = await jobTableName()
  const queue = await jobQueue()
  return db().transaction(async (tx) => {
    if (chosen.id) {
      // The queue itself only tries again what failed.
      await tx.execute(sql`
        update ${jobTable} set state = 'failed' where ${chosenJobs(chosen)} and state = 'cancelled'`)
    }
    const { rows } = await tx.execute<{ name: string; ids: string[] }>(sql`
      select name, array_agg(id) as ids from ${jobTable}
      where ${chosenJobs(chosen)} and state = 'failed' group by name`)
    let count = 0
    for (const { name, ids } of rows) {
      const within = { db: fromDrizzle(tx, sql) }
      await queue.retry(name, ids, within)
      // Retrying wakes no worker, and one that is woken for what is new looks by itself twice a minute; this does.
      await queue.update(name, undefined, { id: ids[0], startAfter: 0, ...within })
      if (name === importItemJob.queue || name === readItemJob.queue) await openItems(tx, jobTable, name, ids)
      if (name === unpackJob.queue) await openFiles(tx, jobTable, ids)
      count += ids.length
    }
    if (count === 0) throw new CollateError('conflict', 'Nothing of this has failed any more.')
    const detail = { kind: chosen.kind ?? 'all', jobs: count }
    await audit(tx, admin, 'work.tried-again', { type: 'job', id: chosen.id ?? null }, detail)
    return count
  })
}

/** Items of imports whose job had failed were set aside with it: their jobs find them open again. */
async function openItems(tx: Transaction, jobTable: SQL, name: string, ids: string[]): Promise<void> {
  await tx.execute(sql`
    update ${importItems} set state = 'waiting', code = null, reason = null, next_try_at = null, attempts = 0,
      updated_at = now()
    where state = 'failed' and code = 'set-aside' and id in (
      select (data ->> 'itemId')::uuid from ${jobTable} where name = ${name} and id in ${ids})`)
}

/** The same for files that were to be opened, where what was sent is still kept. A person's stop stays. */
async function openFiles(tx: Transaction, jobTable: SQL, ids: string[]): Promise<void> {
  await tx.execute(sql`
    update ${importFiles} set state = 'waiting', reason = null, attempts = 0, updated_at = now()
    where state = 'cancelled' and reason is not null
      and exists (select from ${importFileParts} where ${importFileParts.fileId} = ${importFiles.id})
      and id in (select (data ->> 'fileId')::uuid from ${jobTable} where name = ${unpackJob.queue} and id in ${ids})`)
}
