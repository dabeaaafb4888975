import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { audit } from '#server/audit.ts'
import { CollateError } from '#server/errors.ts'
import { parse } from '#server/parse.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { chosenJobs, chosenJobsInput } from './chosen-jobs.ts'
import { jobTableName } from './enqueue.ts'

type Over = 'failed' | 'cancelled'

/**
 * Moves jobs that are over from one state of the queue's to another, as an admin has chosen them.
 * @returns how many. @throws CollateError `forbidden` for all but admins, `conflict` where there is nothing of it.
 */
export async function moveJobs(viewer: Viewer, given: unknown, from: Over, to: Over): Promise<number> {
  const admin = requireRole(viewer, 'admin')
  const chosen = parse(chosenJobsInput, given)
  const jobTable = await jobTableName()
  const state = (name: Over) => sql.raw(`'${name}'`)
  return db().transaction(async (tx) => {
    const { rowCount } = await tx.execute(sql`
      update ${jobTable} set state = ${state(to)} where ${chosenJobs(chosen)} and state = ${state(from)}`)
    const count = rowCount ?? 0
    if (count === 0) throw new CollateError('conflict', 'There is nothing of this any more.')
    const action = to === 'failed' ? 'work.taken-back' : 'work.set-aside'
    const detail = { kind: chosen.kind ?? 'all', jobs: count }
    await audit(tx, admin, action, { type: 'job', id: chosen.id ?? null }, detail)
    return count
  })
}
