import { eq, inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { sources } from '#db/schema/sources.ts'
import { audit } from '#server/audit.ts'
import { dropUnnamed } from '#server/library/drop-unnamed.ts'
import { holdWithNeighbors, removeArticles } from '#server/library/remove-articles.ts'
import { requireRole, type Viewer } from '#server/viewer.ts'
import { type SampleExtent, sampleComparisons } from './find-sample.ts'

/**
 * Takes the sample story out of the library: its reports, the comparisons that rest on them, its outlets, and names
 * that stood nowhere else. An outlet under which somebody has filed a report of their own stays. Collections keep
 * what they kept.
 * @throws CollateError `forbidden` for all but admins.
 */
export async function removeSample(viewer: Viewer): Promise<SampleExtent> {
  const admin = requireRole(viewer, 'admin')
  return db().transaction(async (tx) => {
    const samples = await tx.select({ id: articles.id }).from(articles).where(eq(articles.isSample, true))
    const all = samples.map(({ id }) => id)
    // Held before what rests on them, so that no comparison is saved with half its reports.
    await holdWithNeighbors(tx, all)
    const ids = await sampleComparisons(tx)
    if (ids.length) await tx.delete(comparisons).where(inArray(comparisons.id, ids))
    const gone = await removeArticles(tx, all)
    await tx.execute(sql`
      delete from ${sources} s where s.is_sample and not exists (select 1 from ${articles} a where a.source_id = s.id)
    `)
    await tx.update(sources).set({ isSample: false }).where(eq(sources.isSample, true))
    await dropUnnamed(tx)
    const extent = { reports: gone.length, comparisons: ids.length }
    await audit(tx, admin, 'sample.removed', { type: 'sample', id: null }, extent)
    return extent
  })
}
