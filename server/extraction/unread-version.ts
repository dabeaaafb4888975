import { and, eq, isNull, max } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractions } from '#db/schema/extractions.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { calledTitle } from '../reading/called-title.ts'

/** A version that an engine has not read yet, with what it needs to know of its article. */
export type UnreadVersion = {
  id: string
  articleId: string
  sourceId: string
  source: string
  title: string
  text: string
  published: string | null
  publishedAt: Date | null
  /** How often what an engine is told of the article was set by people. */
  told: number
  /** How many readings there are, by other engines or told otherwise. */
  extractions: number
}

/** The version, or null where it is gone or this engine has read it already, told of its article what holds now. */
export async function findUnread(
  database: Database | Transaction,
  versionId: string,
  engine: string,
): Promise<UnreadVersion | null> {
  const [row] = await database
    .select({
      id: versions.id,
      articleId: articles.id,
      sourceId: articles.sourceId,
      source: sources.name,
      title: calledTitle(),
      text: versions.text,
      published: articles.published,
      publishedAt: articles.publishedAt,
      told: articles.told,
    })
    .from(versions)
    .innerJoin(articles, eq(articles.id, versions.articleId))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(versions.id, versionId))
  if (!row) return null
  const [read] = await database
    .select({ n: extractions.n })
    .from(extractions)
    .where(
      and(
        eq(extractions.versionId, versionId),
        eq(extractions.engine, engine),
        eq(extractions.told, row.told),
        isNull(extractions.correctedFrom),
      ),
    )
  if (read) return null
  const [last] = await database
    .select({ n: max(extractions.n) })
    .from(extractions)
    .where(eq(extractions.versionId, versionId))
  return { ...row, extractions: last?.n ?? 0 }
}

/** Holds the article until the transaction ends, so that two workers cannot store one reading twice. */
export async function lockArticle(tx: Transaction, articleId: string): Promise<void> {
  await tx.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).for('update')
}
