import { inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importFileParts, importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { jobTableName } from '#server/jobs/enqueue.ts'
import { GONE } from './can-retry.ts'
import { OPEN } from './item.ts'
import { importItemJob, readItemJob, unpackJob } from './jobs.ts'
import type { ImportCode } from './problem.ts'

/** An item, or a file, that nothing was done to for so long, and that no job is left for, is forgotten. */
const FORGOTTEN_AFTER = '15 minutes'
/** How long what was sent is kept where it could not be brought in, for another try. */
export const CONTENTS_KEPT_DAYS = 30
const FORGOTTEN_FILE = `Opening it was broken off again and again, so it was set aside. What was sent is kept for ${CONTENTS_KEPT_DAYS} days.`

/**
 * Sets items and files aside whose jobs are gone, because workers died over them until the queue gave up, and lets go of what was
 * sent with items and files that failed or were stopped long ago. Safe to run at any time and by several workers at once.
 */
export async function sweepImports(): Promise<void> {
  await setForgottenAside()
  await setForgottenFilesAside()
  await dropOldContents()
  await dropOldFiles()
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

/** The same for files that are not opened yet, whose bytes are kept for another try. */
async function setForgottenFilesAside(): Promise<void> {
  const jobs = await jobTableName()
  await db().execute(sql`
    update ${importFiles} set state = 'cancelled', updated_at = now(), reason = ${FORGOTTEN_FILE}
    where ${importFiles.importId} is not null and ${inArray(importFiles.state, ['waiting', 'unpacking'])}
      and updated_at < now() - ${FORGOTTEN_AFTER}::interval
      and not exists (
        select from ${jobs} where data ->> 'fileId' = ${importFiles.id}::text
          and name = ${unpackJob.queue} and state < 'completed')`)
}

const NOT_KEPT = 'What was sent is not kept any more; to try again, bring it in once more.'

/** Items are locked first: one that somebody tries again at this very moment keeps what it needs. */
async function dropOldContents(): Promise<void> {
  await db().execute(sql`
    with old as (
      select id from ${importItems}
      where ${importItems.state} in ('failed', 'cancelled')
        and ${importItems.updatedAt} < now() - ${`${CONTENTS_KEPT_DAYS} days`}::interval
        and exists (select from ${importContents} where ${importContents.itemId} = ${importItems.id})
      for update skip locked
    ), dropped as (
      delete from ${importContents} where ${importContents.itemId} in (select id from old)
    )
    update ${importItems} set code = ${GONE}, reason = concat_ws(' ', reason, ${NOT_KEPT}::text)
    where ${importItems.id} in (select id from old)`)
}

async function dropOldFiles(): Promise<void> {
  await db().execute(sql`
    with old as (
      select id from ${importFiles}
      where ${importFiles.state} = 'cancelled'
        and ${importFiles.updatedAt} < now() - ${`${CONTENTS_KEPT_DAYS} days`}::interval
        and exists (select from ${importFileParts} where ${importFileParts.fileId} = ${importFiles.id})
      for update skip locked
    ), dropped as (
      delete from ${importFileParts} where ${importFileParts.fileId} in (select id from old)
    )
    update ${importFiles} set reason = ${NOT_KEPT} where ${importFiles.id} in (select id from old)`)
}
