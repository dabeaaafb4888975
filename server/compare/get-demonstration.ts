import { and, asc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { SAMPLE_NOTICE } from '#db/sample/story.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { NOBODY } from '../viewer.ts'
import { getComparison } from './get-comparison.ts'
import type { SavedComparison } from './types.ts'

/**
 * The sample comparison that anybody may look at, with what has to be said beside it; null once the sample story has
 * been removed.
 */
export async function getDemonstration(): Promise<{ saved: SavedComparison; notice: string } | null> {
  const [row] = await db()
    .select({ id: comparisons.id })
    .from(comparisons)
    .where(and(eq(comparisons.isSample, true), eq(comparisons.visibility, 'public')))
    .orderBy(asc(comparisons.createdAt))
    .limit(1)
  return row ? { saved: await getComparison(NOBODY, row.id), notice: SAMPLE_NOTICE } : null
}
