import { createHash } from 'node:crypto'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import type { KnownArticle, Placement } from './types.ts'

/** More copies of one text than this are not worth listing. */
const MOST_LISTED = 5

const KNOWN = {
  id: articles.id,
  title: articles.title,
  source: sources.name,
  published: articles.published,
  isSample: articles.isSample,
}

/** SHA-256 of a stored text, hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

type Incoming = { canonicalUrl: string | null; hash: string }

/**
 * Makes those who store one address, or one text, at the same moment come one after the other, so that a form sent
 * twice finds its own report. Held until the transaction ends; addresses before texts, so that nobody waits in a ring.
 */
export async function lockPlacement(tx: Transaction, { canonicalUrl, hash }: Incoming): Promise<void> {
  for (const key of [canonicalUrl, hash]) {
    if (key) await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  }
}

/**
 * Where a report belongs among the articles that are here: its address decides, then its words. A text that an
 * article had before its newest version is a new version again, because the outlet changed it back.
 */
export async function findPlacement(database: Database | Transaction, report: Incoming): Promise<Placement> {
  if (report.canonicalUrl) {
    const [known] = await database
      .select({ ...KNOWN, n: versions.n, hash: versions.hash })
      .from(articles)
      .innerJoin(sources, eq(sources.id, articles.sourceId))
      .innerJoin(versions, eq(versions.articleId, articles.id))
      .where(eq(articles.canonicalUrl, report.canonicalUrl))
      .orderBy(desc(versions.n))
      .limit(1)
    if (known) {
      const { n, hash, ...of } = known
      return hash === report.hash ? { kind: 'unchanged', of } : { kind: 'version', of, n: n + 1 }
    }
  }
  const same: KnownArticle[] = await database
    .select(KNOWN)
    .from(versions)
    .innerJoin(articles, and(eq(articles.id, versions.articleId), eq(articles.currentVersionId, versions.id)))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(versions.hash, report.hash))
    .orderBy(articles.id)
    .limit(MOST_LISTED)
  return same.length ? { kind: 'same-text', articles: same } : { kind: 'new' }
}
