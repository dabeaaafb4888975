import { and, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractions } from '#db/schema/extractions.ts'
import { EngineError } from '#server/engine/pool.ts'
import { faultReason } from '#server/faults.ts'
import { type RereadPlace, rereadJob } from '#server/ingest/jobs.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { ordered, past } from '#server/library/keyset.ts'
import { extractVersion } from './extract-version.ts'

/** Others' work comes first: what is read again is only better, not missing. */
const LOW_PRIORITY = -10
const BATCH = 20
/** A job ends before a worker that is told to stop loses patience with it, but for texts that take long. */
const BATCH_MS = 10_000

/**
 * Reads some articles again that no engine as new as this one has read, newest first from `after` on, one at a time,
 * and asks for the next batch. Their earlier readings stay. Batches wait for each other, however many workers there
 * are; one that is killed leaves nothing half done, and whoever comes next goes on where it was.
 * @throws Error where none of a batch could be stored, for the queue to try again. Texts that the engine fails on are no
 * reason: they would hold up everything behind them for ever.
 */
export async function rereadBatch(after: RereadPlace | undefined, signal: AbortSignal): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('collate: read the library again'))`)
    const batch = await findOutdated(after)
    const end = Date.now() + BATCH_MS
    let unstored = 0
    let last: RereadPlace | undefined
    for (const { versionId, addedAt, id } of batch) {
      if (signal.aborted || Date.now() > end) break
      try {
        await extractVersion(versionId, LOW_PRIORITY)
      } catch (error) {
        if (!(error instanceof EngineError)) unstored++
        // Tried again with the next sweep; until then the article keeps the reading it has.
        console.error(`Article ${id} could not be read again: ${faultReason(error)}`)
      }
      last = { addedAt, id }
    }
    if (unstored > 0 && unstored === batch.length) throw new Error('None of these readings could be stored.')
    if (last) await enqueue(tx, rereadJob, { after: last })
  })
}

async function findOutdated(after: RereadPlace | undefined) {
  const place = [sql`${articles.addedAt}`, sql`${articles.id}`]
  const rows = await db()
    .select({
      id: articles.id,
      versionId: articles.currentVersionId,
      // As text: a JavaScript date would lose the microseconds that the order goes by.
      addedAt: sql<string>`${articles.addedAt}::text`,
    })
    .from(articles)
    .where(
      and(
        or(isNotNull(articles.currentExtraction), isNotNull(articles.readingProblem)),
        isOutdated(),
        after && past(place, [sql`${after.addedAt}::timestamptz`, sql`${after.id}::uuid`], 'desc'),
      ),
    )
    .orderBy(...ordered(place, 'desc'))
    .limit(BATCH)
  return rows.flatMap(({ versionId, ...row }) => (versionId ? [{ ...row, versionId }] : []))
}

/** That no engine as new as this one has read the article's newest words, told what holds now. One without a number counts as older. */
export function isOutdated(): SQL {
  const number = (engine: SQL | typeof extractions.engine) => sql`string_to_array(${engine}, '.')::int[]`
  return sql`not exists (
    select 1 from ${extractions} where ${extractions.versionId} = ${articles.currentVersionId}
      and ${extractions.told} = ${articles.told}
      and case when ${extractions.engine} ~ '^[0-9]+([.][0-9]+)*$'
        then ${number(extractions.engine)} >= ${number(sql`${ENGINE_VERSION}::text`)} else false end)`
}
