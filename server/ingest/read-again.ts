import { and, desc, eq, notExists, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractions } from '#db/schema/extractions.ts'
import { versions } from '#db/schema/versions.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { extractJob } from './jobs.ts'

const schema = z.object({ articleId: z.uuid() })

/**
 * Asks once more for a report to be read that could not be, or not since people set something of it: those of its
 * captures that have no reading told what holds now. @throws CollateError `not-found`.
 */
export async function readAgain(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { articleId } = parse(schema, input)
  await db().transaction(async (tx) => {
    const [article] = await tx
      .update(articles)
      .set({ readingProblem: null })
      .where(eq(articles.id, articleId))
      .returning({ versionId: articles.currentVersionId, told: articles.told })
    if (!article?.versionId) throw notFound('report')
    const read = tx
      .select({ one: sql`1` })
      .from(extractions)
      .where(and(eq(extractions.versionId, versions.id), eq(extractions.told, article.told)))
    const unread = await tx
      .select({ versionId: versions.id })
      .from(versions)
      .where(and(eq(versions.articleId, articleId), notExists(read)))
      .orderBy(desc(versions.n))
    await enqueueAll(tx, extractJob, unread)
    await audit(tx, user, 'article.read-again', { type: 'article', id: articleId })
  })
}
