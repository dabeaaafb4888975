import { desc, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { type Actor, audit } from '#server/audit.ts'
import { extractJob } from '#server/ingest/jobs.ts'
import { hashText, lockPlacements } from '#server/ingest/placement.ts'
import { storeSnapshots } from '#server/ingest/snapshot.ts'
import { storeVersion } from '#server/ingest/store-report.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import type { CheckRow, Edit } from './look-at-page.ts'

/** The version that an edit became, or the one that has its very words already. */
export type StoredEdit = { kind: 'stored' | 'known'; versionId: string; n: number }

/**
 * Stores what a page says now as the newest version of its article, as adding it by its address would, and asks for its
 * facts. Where the newest version has these very words, because somebody brought them in the meantime, that is the one.
 */
export async function storeEdit(
  tx: Transaction,
  { articleId }: CheckRow,
  actor: Actor,
  { text, blocks, title, snapshot }: Edit,
): Promise<StoredEdit | null> {
  const about = await articleOf(tx, articleId)
  if (!about) return null
  await lockPlacements(tx, [{ canonicalUrl: about.canonicalUrl, hash: hashText(text) }])
  const newest = await newestOf(tx, articleId)
  if (!newest) return null
  const called = title ?? newest.title
  if (newest.hash === hashText(text) && newest.title === called)
    return { kind: 'known', versionId: newest.versionId, n: newest.n }
  const by = 'userId' in actor ? actor.userId : null
  const version = await storeVersion(
    tx,
    articleId,
    { title: called, text, blocks },
    { method: 'address', by },
  )
  if (snapshot) await storeSnapshots(tx, [{ versionId: version.id, ...snapshot }])
  await enqueue(tx, extractJob, { versionId: version.id })
  await audit(
    tx,
    actor,
    'article.version-added',
    { type: 'article', id: articleId },
    { title: called, source: about.source, version: version.n, method: 'address', found: 'by a check' },
  )
  return { kind: 'stored', versionId: version.id, n: version.n }
}

async function articleOf(tx: Transaction, id: string) {
  const [article] = await tx
    .select({ canonicalUrl: articles.canonicalUrl, source: sources.name })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, id))
  return article
}

async function newestOf(tx: Transaction, articleId: string) {
  const [newest] = await tx
    .select({ versionId: versions.id, n: versions.n, title: versions.title, hash: versions.hash })
    .from(versions)
    .where(eq(versions.articleId, articleId))
    .orderBy(desc(versions.n))
    .limit(1)
  return newest
}
