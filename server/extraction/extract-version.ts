import { and, eq, isNull } from 'drizzle-orm'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { onThread } from '#server/engine/pool.ts'
import { alignJob } from '#server/ingest/jobs.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { storeCorrected } from '../corrections/store-corrected.ts'
import { storeExtraction } from './store-extraction.ts'
import { findUnread, lockArticle } from './unread-version.ts'

/**
 * Reads the facts out of a version and stores them; then asks for its article to be aligned. Safe to run twice and
 * by two workers at once: what this engine has read is not read again. `priority` is that of the aligning.
 * @throws EngineError where the text cannot be read.
 */
export async function extractVersion(versionId: string, priority = 0): Promise<void> {
  const version = await findUnread(db(), versionId, ENGINE_VERSION)
  if (!version) return
  const extraction = await onThread('extract', {
    id: version.articleId,
    text: version.text,
    title: version.title,
    source: version.source,
    published: version.published ?? undefined,
  })
  await db().transaction(async (tx) => {
    await lockArticle(tx, version.articleId)
    const unread = await findUnread(tx, versionId, ENGINE_VERSION)
    // Where it was told otherwise in the meantime, another job is on its way to read what holds now.
    if (unread?.told !== version.told) return
    const stored = await storeExtraction(tx, unread, extraction, ENGINE_VERSION)
    await storeCorrected(tx, unread, { ...stored, engine: ENGINE_VERSION })
    const { articleId } = version
    // Work that waits behind all other must not stand for the same work that somebody waits for.
    const singletonKey = priority < 0 ? `${articleId} later` : articleId
    await enqueue(tx, alignJob, { articleId }, { singletonKey, priority })
  })
}

/** Sets a version aside that could not be read, with the reason that its article shows; not one that has been read. */
export async function setAside(versionId: string, reason: string): Promise<void> {
  await db()
    .update(articles)
    .set({ readingProblem: reason })
    .where(and(eq(articles.currentVersionId, versionId), isNull(articles.currentExtraction)))
}
