import { and, eq, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { extractions } from '#db/schema/extractions.ts'
import { NOBODY_AT_IT, unreadReason } from '../extraction/unread-reason.ts'
import { extractJob } from '../ingest/jobs.ts'
import { jobTableName } from '../jobs/enqueue.ts'

/**
 * Why a version could not be read, told of its article what holds now: it was tried as often as it is, or somebody set
 * the work aside, and nobody is at it any more. Null while it is still to be done, and where it has just been.
 * @param told how often what an engine is told of the article was set by people
 */
export async function rereadProblem(versionId: string, told: number): Promise<string | null> {
  const { rows } = await db().execute<{ state: string; output: unknown }>(sql`
    select state, output from ${await jobTableName()}
    where name = ${extractJob.queue} and data ->> 'versionId' = ${versionId} and state <> 'completed'
    order by created_on desc`)
  if (rows.some(({ state }) => ['created', 'retry', 'active'].includes(state))) return null
  // Looked at last: what was still to be done before may be done by now.
  const isRead = and(eq(extractions.versionId, versionId), eq(extractions.told, told))
  if ((await db().$count(extractions, isRead)) > 0) return null
  const failed = rows.find(({ state }) => state === 'failed')
  return failed ? unreadReason(failed.output) : NOBODY_AT_IT
}
