import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { users } from '#db/schema/users.ts'
import { notFound } from '../errors.ts'
import { loadReadings } from '../reading/load-readings.ts'
import type { Viewer } from '../viewer.ts'
import { buildView } from './build-view.ts'
import type { SavedComparison } from './types.ts'
import { visibleComparisons } from './visible.ts'

/** A saved comparison as it was saved. @throws CollateError `not-found`, also for somebody else's private one. */
export async function getComparison(viewer: Viewer, id: string): Promise<SavedComparison> {
  if (!z.uuid().safeParse(id).success) throw notFound('comparison')
  const [row] = await db()
    .select({ comparison: comparisons, owner: users.name })
    .from(comparisons)
    .leftJoin(users, eq(users.id, comparisons.ownerId))
    .where(and(eq(comparisons.id, id), visibleComparisons(viewer)))
  if (!row) throw notFound('comparison')
  const { comparison, owner } = row
  const keys = await db()
    .select({ versionId: comparisonArticles.versionId, extraction: comparisonArticles.extraction })
    .from(comparisonArticles)
    .where(eq(comparisonArticles.comparisonId, id))
    .orderBy(asc(comparisonArticles.position))
  const readings = await loadReadings(keys)
  return {
    id,
    title: comparison.title,
    note: comparison.note,
    visibility: comparison.visibility,
    isSample: comparison.isSample,
    isOwner: viewer.kind === 'user' && comparison.ownerId === viewer.userId,
    owner,
    engine: comparison.engine,
    createdAt: comparison.createdAt,
    view: buildView(readings, comparison.result),
  }
}
