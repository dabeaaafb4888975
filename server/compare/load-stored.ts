import { asc, eq } from 'drizzle-orm'
import type { StoredComparison } from '#core/comparison.ts'
import { db } from '#db/client.ts'
import { comparisonArticles } from '#db/schema/comparisons.ts'
import { loadReadings } from '../reading/load-readings.ts'
import type { Reading } from '../reading/types.ts'
import type { GoneReport } from './types.ts'
import { withoutGone } from './without-gone.ts'

/**
 * The readings that a saved comparison was made on, with what was found on them. An article that has been deleted since
 * is named in `gone`, and what was found is given without it. Access is the caller's to check.
 */
export async function loadStored(
  id: string,
  stored: StoredComparison,
): Promise<{ readings: Reading[]; result: StoredComparison; gone: GoneReport[] }> {
  const keys = await db()
    .select({
      position: comparisonArticles.position,
      versionId: comparisonArticles.versionId,
      extraction: comparisonArticles.extraction,
    })
    .from(comparisonArticles)
    .where(eq(comparisonArticles.comparisonId, id))
    .orderBy(asc(comparisonArticles.position))
  const readings = await loadReadings(keys)
  const kept = keys.flatMap(({ position, versionId, extraction }) =>
    readings.some((one) => one.versionId === versionId && one.extraction === extraction) ? [position] : [],
  )
  const gone = stored.articles.flatMap(({ title, source }, at) =>
    kept.includes(at) ? [] : [{ at, title, source }],
  )
  return { readings, result: withoutGone(stored, kept), gone }
}
