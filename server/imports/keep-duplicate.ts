import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { versions } from '#db/schema/versions.ts'
import { CollateError, notFound } from '#server/errors.ts'
import type { ReadyReport } from '#server/ingest/read-report.ts'
import { storeCaptures } from '#server/ingest/store-captures.ts'
import { parse } from '#server/parse.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { visibleImports } from './visible.ts'

const input = z.object({ importId: z.uuid(), itemId: z.uuid() })

type Item = typeof importItems.$inferSelect

/**
 * Says of an item that was left out that it is no duplicate, though another report has its very words: it is stored as a
 * report of its own, with what was read of it, and is told apart from the other.
 * @returns its article. @throws CollateError `invalid`; `not-found`; `conflict` where it was left out for another reason,
 * or has been stored since.
 */
export async function keepDuplicate(viewer: Viewer, given: unknown): Promise<string> {
  const user = requireUser(viewer)
  const { importId, itemId } = parse(input, given)
  return db().transaction(async (tx) => {
    const [found] = await tx
      .select({ item: importItems })
      .from(importItems)
      .innerJoin(imports, eq(imports.id, importItems.importId))
      .where(and(eq(importItems.id, itemId), eq(imports.id, importId), visibleImports(user)))
      .for('update', { of: importItems })
    if (!found) throw notFound('item')
    const { item } = found
    const report = item.state === 'duplicate' && item.code === 'same-text' && (await reportOf(tx, item))
    if (!report) throw new CollateError('conflict', 'It is not left out as a duplicate any more.')
    const { method } = item
    const [kept] = await storeCaptures(tx, [
      { actor: user, report, method, addAnyway: true, toldApart: true },
    ])
    if (kept?.kind !== 'stored')
      throw new CollateError('conflict', 'This address is here with these very words.')
    const { articleId } = kept.added
    await tx
      .update(importItems)
      .set({
        state: 'done',
        articleId,
        versionId: kept.versionId,
        wantedBy: user.userId,
        code: null,
        reason: null,
        updatedAt: sql`now()`,
      })
      .where(eq(importItems.id, itemId))
    return articleId
  })
}

/** The report as it was read: what was noted of it, with the words that the other has too. */
async function reportOf(tx: Transaction, { versionId, given }: Item): Promise<ReadyReport | null> {
  if (!versionId) return null
  const [same] = await tx
    .select({
      text: versions.text,
      blocks: versions.blocks,
      title: versions.title,
      language: articles.language,
    })
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .where(eq(versions.id, versionId))
  if (!same) return null
  return {
    text: same.text,
    blocks: same.blocks,
    title: given.title ?? same.title,
    source: given.source ?? 'Unknown source',
    byline: given.byline ?? [],
    published: given.published ?? null,
    language: same.language,
    canonicalUrl: given.url ?? null,
    modified: null,
    site: null,
  }
}
