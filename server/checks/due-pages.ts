import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { pageChecks } from '#db/schema/page-checks.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { checkPageJob } from './jobs.ts'
import { checksPages } from './settings.ts'

/** What a worker can look at in a minute, and a little more. */
const AT_ONCE = 300
/** A page that nobody came to look at within this is asked for again. */
const LEASE = sql`interval '15 minutes'`
/** Behind everything that somebody waits for or that is new. */
const PRIORITY = -15

/** Asks for the pages that are due to be looked at, the longest overdue first. @returns how many. */
export async function askForDuePages(): Promise<number> {
  if (!checksPages()) return 0
  return db().transaction(async (tx) => {
    const due = tx.$with('due').as(
      tx
        .select({ articleId: pageChecks.articleId })
        .from(pageChecks)
        .where(and(eq(pageChecks.state, 'active'), lte(pageChecks.nextCheckAt, sql`now()`)))
        .orderBy(pageChecks.nextCheckAt, pageChecks.articleId)
        .limit(AT_ONCE)
        .for('update', { skipLocked: true }),
    )
    const taken = await tx
      .with(due)
      .update(pageChecks)
      .set({ nextCheckAt: sql`now() + ${LEASE}` })
      .where(inArray(pageChecks.articleId, sql`(select ${due.articleId} from ${due})`))
      .returning({ articleId: pageChecks.articleId })
    await enqueueAll(tx, checkPageJob, taken, {
      priority: PRIORITY,
      singletonKey: ({ articleId }) => articleId,
    })
    return taken.length
  })
}
