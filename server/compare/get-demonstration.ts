import { and, asc, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { NOBODY } from '../viewer.ts'
import { getComparison } from './get-comparison.ts'
import type { SavedComparison } from './types.ts'

/** The sample comparison that anybody may look at; null once the sample story has been removed. */
export async function getDemonstration(): Promise<SavedComparison | null> {
  const [row] = await db()
    .select({ id: comparisons.id })
    .from(comparisons)
    .where(and(eq(comparisons.isSample, true), eq(comparisons.visibility, 'public')))
    .orderBy(asc(comparisons.createdAt))
    .limit(1)
  return row ? getComparison(NOBODY, row.id) : null
}
