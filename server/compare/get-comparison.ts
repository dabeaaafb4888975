import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { users } from '#db/schema/users.ts'
import { viewDecided } from '../decisions/view-decided.ts'
import { notFound } from '../errors.ts'
import type { Viewer } from '../viewer.ts'
import { loadStored } from './load-stored.ts'
import type { SavedComparison } from './types.ts'
import { visibleComparisons } from './visible.ts'

/**
 * A saved comparison: what was found when it was saved, with what people decided about its rows until now, or, for
 * `asSaved`, until then. @throws CollateError `not-found`, also for somebody else's private one.
 */
export async function getComparison(
  viewer: Viewer,
  id: string,
  { asSaved = false }: { asSaved?: boolean } = {},
): Promise<SavedComparison> {
  if (!z.uuid().safeParse(id).success) throw notFound('comparison')
  const [row] = await db()
    .select({ comparison: comparisons, owner: users.name })
    .from(comparisons)
    .leftJoin(users, eq(users.id, comparisons.ownerId))
    .where(and(eq(comparisons.id, id), visibleComparisons(viewer)))
  if (!row) throw notFound('comparison')
  const { comparison, owner } = row
  const { readings, result, gone } = await loadStored(id, comparison.result)
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
    asSaved,
    view: { ...(await viewDecided(viewer, readings, { result, at: comparison.createdAt, asSaved })), gone },
  }
}
