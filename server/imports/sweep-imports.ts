import { inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { jobTableName } from '#server/jobs/enqueue.ts'
import { GONE } from './can-retry.ts'
import { OPEN } from './item.ts'
import { importItemJob, readItemJob } from './jobs.ts'
import type { ImportCode } from './problem.ts'

/** An item that nothing was done to for so long, and that no job is left for, is forgotten. */
const FORGOTTEN_AFTER = '15 minutes'
/** How long what was sent is kept where it could not be brought in, for another try. */
export const CONTENTS_KEPT_DAYS = 30

/**
 * Sets items aside whose jobs are gone, because workers died over them until the queue gave up, and lets go of what was
 * sent with items that failed or were stopped long ago. Safe to run at any time and by several workers at once.
 */
export async function sweepImports(): Promise<void> {
  await setForgottenAside()
  await dropOldContents()
}

async function setForgottenAside(): Promise<void> {
  const jobs = await jobTableName()
  const code: ImportCode = 'set-aside'
  await db().execute(sql`
    update ${importItems} set state = 'failed', code = ${code}, next_try_at = null, updated_at = now(),
      reason = 'Bringing it in was broken off again and again, so it was set aside.'
    where ${inArray(importItems.state, [...OPEN])} and updated_at < now() - ${FORGOTTEN_AFTER}::interval
      and not exists (
        select from ${jobs} where data ->> 'itemId' = ${importItems.id}::text
          and name in (${importItemJob.queue}, ${readItemJob.queue}) and state < 'completed')`)
}

async function dropOldContents(): Promise<void> {
  await db().execute(sql`
    with dropped as (
      delete from ${importContents} using ${importItems}
      where ${importItems.id} = ${importContents.itemId} and ${importItems.state} in ('failed', 'cancelled')
        and ${importItems.updatedAt} < now() - ${`${CONTENTS_KEPT_DAYS} days`}::interval
      returning ${importContents.itemId} as id
    )
    update ${importItems} set code = ${GONE},
      reason = concat_ws(' ', reason, ${'What was sent is not kept any more; to try again, bring it in once more.'}::text)
    where ${importItems.id} in (select id from dropped)`)
}
