import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { corrections } from '#db/schema/corrections.ts'
import { users } from '#db/schema/users.ts'
import { audit } from '../audit.ts'
import { CollateError, notFound } from '../errors.ts'
import { lockArticle } from '../extraction/unread-version.ts'
import { alignJob } from '../ingest/jobs.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { requireRole, type Viewer } from '../viewer.ts'
import { toOwn } from './correct-fact.ts'
import { findOwnKey, loadOwnReading } from './own-reading.ts'
import { storeCorrected } from './store-corrected.ts'

/**
 * Takes a correction back, one's own or somebody else's: it stays in the list, marked, and what the engine read counts
 * again. @throws CollateError `unauthenticated`; `forbidden` below editor; `not-found`; `conflict` where it was taken
 * back before, or the report has been read anew just now.
 */
export async function withdrawCorrection(viewer: Viewer, id: unknown): Promise<{ articleId: string }> {
  const user = requireRole(viewer, 'editor')
  if (!z.uuid().safeParse(id).success) throw notFound('correction')
  const correctionId = String(id)
  const [found] = await db()
    .select({ articleId: corrections.articleId, kind: corrections.kind, about: corrections.about })
    .from(corrections)
    .where(eq(corrections.id, correctionId))
  if (!found) throw notFound('correction')
  const { articleId, kind, about } = found
  const own = await loadOwnReading(articleId)
  await db().transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const key = await findOwnKey(tx, articleId)
    // Also where nothing was read before, and now is, with the correction that is to go.
    if (key.extraction !== (own?.extraction ?? null) || (own && key.versionId !== own.versionId)) {
      throw new CollateError('conflict', 'This report is just being read anew. Try again in a moment.')
    }
    const [withdrawn] = await tx
      .update(corrections)
      .set({ withdrawnBy: user.userId, withdrawnAt: sql`now()` })
      .where(and(eq(corrections.id, correctionId), isNull(corrections.withdrawnAt)))
      .returning({ id: corrections.id })
    if (!withdrawn) {
      const [before] = await tx
        .select({ by: users.name })
        .from(corrections)
        .leftJoin(users, eq(users.id, corrections.withdrawnBy))
        .where(eq(corrections.id, correctionId))
      throw new CollateError('conflict', `${before?.by ?? 'Somebody'} has withdrawn this correction already.`)
    }
    await audit(
      tx,
      viewer,
      'correction.withdrawn',
      { type: 'article', id: articleId },
      { correction: correctionId, kind, quote: about.quote.slice(0, 200) },
    )
    if (!own) return
    await storeCorrected(tx, { id: own.versionId, articleId }, toOwn(own))
    await enqueue(tx, alignJob, { articleId }, { singletonKey: articleId })
  })
  return { articleId }
}
