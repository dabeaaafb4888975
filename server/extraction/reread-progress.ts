import { count, isNotNull, sql } from 'drizzle-orm'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { isOutdated } from './reread-library.ts'
import type { RereadProgress } from './types.ts'

/**
 * How much of the library this engine has read again; null where nothing is left to do.
 * @throws `forbidden` for all but admins.
 */
export async function rereadProgress(viewer: Viewer): Promise<RereadProgress | null> {
  requireRole(viewer, 'admin')
  const [row] = await db()
    .select({ total: count(), left: sql<number>`count(*) filter (where ${isOutdated()})`.mapWith(Number) })
    .from(articles)
    .where(isNotNull(articles.currentExtraction))
  if (!row || row.left === 0) return null
  return { engine: ENGINE_VERSION, done: row.total - row.left, total: row.total }
}
