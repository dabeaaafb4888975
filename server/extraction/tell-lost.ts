import { and, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractJob } from '../ingest/jobs.ts'
import { jobTableName } from '../jobs/enqueue.ts'
import { setAside } from './extract-version.ts'
import { NOBODY_AT_IT, unreadReason } from './unread-reason.ts'

/**
 * Sets aside newest captures that were never read and that no job is left for: workers died over them until the queue
 * gave up, the queue stopped the last try itself, or somebody set the work aside. Who does the work says what it fails
 * by; here nobody lived to say it. Safe to run at any time and by several workers at once.
 * @returns how many.
 */
export async function tellLost(): Promise<number> {
  const job = sql`(select state, output, created_on, data ->> 'versionId' as version_id
    from ${await jobTableName()} where name = ${extractJob.queue}) as job`
  const rows = await db()
    .select({
      versionId: sql<string>`${articles.currentVersionId}`,
      failed: sql<
        unknown[] | null
      >`array_agg(job.output order by job.created_on desc) filter (where job.state = 'failed')`,
    })
    .from(articles)
    .leftJoin(job, sql`job.version_id = ${articles.currentVersionId}::text`)
    .where(
      and(
        isNotNull(articles.currentVersionId),
        isNull(articles.currentExtraction),
        isNull(articles.readingProblem),
      ),
    )
    .groupBy(articles.currentVersionId)
    .having(sql`bool_and(coalesce(job.state >= 'completed', true))`)
  for (const { versionId, failed } of rows)
    await setAside(versionId, failed ? unreadReason(failed[0]) : NOBODY_AT_IT)
  return rows.length
}
