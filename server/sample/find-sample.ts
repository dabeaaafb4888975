import { eq, inArray, or } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'

/** What removing the sample story takes away. */
export type SampleExtent = {
  reports: number
  /** The demonstration and every saved comparison in which a sample report stands. */
  comparisons: number
}

/** Counts what removing the sample story would take away. @throws CollateError `forbidden` for all but admins. */
export async function countSample(viewer: Viewer): Promise<SampleExtent> {
  requireRole(viewer, 'admin')
  const reports = await db().$count(articles, eq(articles.isSample, true))
  return { reports, comparisons: (await sampleComparisons(db())).length }
}

/** Ids of the comparisons that rest on the sample. */
export async function sampleComparisons(database: Database | Transaction): Promise<string[]> {
  const samples = database.select({ id: articles.id }).from(articles).where(eq(articles.isSample, true))
  const using = database
    .select({ id: comparisonArticles.comparisonId })
    .from(comparisonArticles)
    .where(inArray(comparisonArticles.articleId, samples))
  const rows = await database
    .select({ id: comparisons.id })
    .from(comparisons)
    .where(or(eq(comparisons.isSample, true), inArray(comparisons.id, using)))
  return rows.map(({ id }) => id)
}
