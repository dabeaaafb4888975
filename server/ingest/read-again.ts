import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { audit } from '#server/audit.ts'
import { notFound } from '#server/errors.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { extractJob } from './jobs.ts'

const schema = z.object({ articleId: z.uuid() })

/** Asks once more for a report to be read that could not be. @throws CollateError `not-found`. */
export async function readAgain(viewer: Viewer, input: unknown): Promise<void> {
  const user = requireUser(viewer)
  const { articleId } = parse(schema, input)
  await db().transaction(async (tx) => {
    const [article] = await tx
      .update(articles)
      .set({ readingProblem: null })
      .where(eq(articles.id, articleId))
      .returning({ versionId: articles.currentVersionId })
    if (!article?.versionId) throw notFound('report')
    await enqueue(tx, extractJob, { versionId: article.versionId })
    await audit(tx, user, 'article.read-again', { type: 'article', id: articleId })
  })
}
