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
import { type CompareView, FEWEST_REPORTS, type GoneReport, MOST_REPORTS } from './types.ts'

const Input = z.array(z.uuid('One of the reports has an address that cannot be right.'))

/**
 * Puts the newest reading of two to twelve reports side by side. Those that are no longer in the library are named in
 * `gone`, and the others compared without them.
 * @param articleIds in the order of the columns; a report named twice counts once.
 * @throws CollateError `invalid` for too few or too many reports, `not-found` where fewer than two of them are there,
 * `being-read` while one of them has no facts yet, `unavailable` where one could not be read or the engine fails on them.
 */
export async function compareReports(viewer: Viewer, articleIds: unknown): Promise<CompareView> {
  const { readings, gone } = await findReports(viewer, articleIds)
  if (readings.length < FEWEST_REPORTS) {
    throw new CollateError(
      'not-found',
      `${readings.length === 0 ? 'None' : 'Only one'} of these ${gone.length + readings.length} reports is in the library; the others are no longer there, or never were.`,
    )
  }
  return { ...(await viewDecided(viewer, readings, null)), gone }
}

/** The readings and what the engine finds between them, whatever people decided; errors as `readReports`. */
export async function alignReports(
  viewer: Viewer,
  articleIds: unknown,
): Promise<{ readings: Reading[]; comparison: Comparison }> {
  const readings = await readReports(viewer, articleIds)
  return { readings, comparison: await onThreadOrSayWhy('compare', toCompared(readings)) }
}

/** The newest readings of some reports, to be compared; errors as `compareReports`, and `not-found` where one is gone. */
export async function readReports(viewer: Viewer, articleIds: unknown): Promise<Reading[]> {
  const { readings, gone } = await findReports(viewer, articleIds)
  if (gone.length > 0) throw notFound('report')
  return readings
}

async function findReports(
  viewer: Viewer,
  articleIds: unknown,
): Promise<{ readings: Reading[]; gone: GoneReport[] }> {
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
      problem: articles.readingProblem,
    })
    .from(articles)
    .where(inArray(articles.id, ids))
  const keys = ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    if (row.versionId === null || row.extraction === null) throw unread(row)
    return [{ versionId: row.versionId, extraction: row.extraction }]
  })
  // One that was deleted between the two queries is gone like those deleted before.
  const readings = await loadReadings(keys)
  const gone = ids.flatMap((id, at) =>
    readings.some(({ articleId }) => articleId === id) ? [] : [{ at, title: null, source: null }],
  )
  return { readings, gone }
}

function unread({ title, problem }: { title: string; problem: string | null }): CollateError {
  return problem === null
    ? new CollateError('being-read', `“${title}” is still being read.`)
    : new CollateError('unavailable', `“${title}” could not be read, so it has no facts to compare.`)
}
