import { and, desc, eq, isNull } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractions } from '#db/schema/extractions.ts'
import { notFound } from '../errors.ts'
import { loadReadings } from '../reading/load-readings.ts'
import type { Reading } from '../reading/types.ts'

type OwnKey = { versionId: string; extraction: number | null }

/** An article's newest capture and the newest reading of it by an engine alone. @throws `not-found`. */
export async function findOwnKey(database: Pick<Transaction, 'select'>, articleId: string): Promise<OwnKey> {
  const [row] = await database
    .select({ versionId: articles.currentVersionId, extraction: extractions.n })
    .from(articles)
    .leftJoin(
      extractions,
      and(eq(extractions.versionId, articles.currentVersionId), isNull(extractions.correctedFrom)),
    )
    .where(eq(articles.id, articleId))
    .orderBy(desc(extractions.n))
    .limit(1)
  if (!row?.versionId) throw notFound('report')
  return { versionId: row.versionId, extraction: row.extraction }
}

/** What the engine itself read from an article's newest capture, without corrections; null while it is not read. */
export async function loadOwnReading(articleId: string): Promise<Reading | null> {
  const { versionId, extraction } = await findOwnKey(db(), articleId)
  if (extraction === null) return null
  const [reading] = await loadReadings([{ versionId, extraction }])
  return reading ?? null
}
