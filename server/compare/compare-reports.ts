import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Comparison } from '#core/comparison.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { viewDecided } from '../decisions/view-decided.ts'
import { CollateError, notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { loadReadings } from '../reading/load-readings.ts'
import type { Reading } from '../reading/types.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { onThreadOrSayWhy, toCompared } from './on-thread.ts'
import { type CompareView, FEWEST_REPORTS, MOST_REPORTS } from './types.ts'

const Input = z.array(z.uuid('One of the reports has an address that cannot be right.'))

/**
 * Puts the newest reading of two to twelve reports side by side.
 * @param articleIds in the order of the columns; a report named twice counts once.
 * @throws CollateError `invalid` for too few or too many reports, `not-found` for an unknown one, `unavailable`
 * while one of them is still being read, or where the engine fails on them.
 */
export async function compareReports(viewer: Viewer, articleIds: unknown): Promise<CompareView> {
  return viewDecided(viewer, await readReports(viewer, articleIds), null)
}

/** The readings and what the engine finds between them, whatever people decided; errors as `compareReports`. */
export async function alignReports(
  viewer: Viewer,
  articleIds: unknown,
): Promise<{ readings: Reading[]; comparison: Comparison }> {
  const readings = await readReports(viewer, articleIds)
  return { readings, comparison: await onThreadOrSayWhy('compare', toCompared(readings)) }
}

/** The newest readings of some reports, to be compared; errors as `compareReports`. */
export async function readReports(viewer: Viewer, articleIds: unknown): Promise<Reading[]> {
  requireUser(viewer)
  const ids = [...new Set(parse(Input, articleIds))]
  if (ids.length < FEWEST_REPORTS) {
    throw new CollateError('invalid', 'A comparison needs at least two different reports.')
  }
  if (ids.length > MOST_REPORTS) {
    throw new CollateError(
      'invalid',
      `A comparison takes at most ${MOST_REPORTS} reports; these are ${ids.length}.`,
    )
  }
  const rows = await db()
    .select({
      id: articles.id,
      title: articles.title,
      versionId: articles.currentVersionId,
      extraction: articles.currentExtraction,
    })
    .from(articles)
    .where(inArray(articles.id, ids))
  const keys = ids.map((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) throw notFound('report')
    if (row.versionId === null || row.extraction === null) {
      throw new CollateError('unavailable', `“${row.title}” is still being read. Try again in a moment.`)
    }
    return { versionId: row.versionId, extraction: row.extraction }
  })
  return loadReadings(keys)
}
