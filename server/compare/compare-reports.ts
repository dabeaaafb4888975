import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Comparison } from '#core/comparison.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { viewDecided } from '../decisions/view-decided.ts'
import { CollateError, notFound } from '../errors.ts'
import { parse } from '../parse.ts'
import { loadReadings, type ReadingKey } from '../reading/load-readings.ts'
import { READING_HEAD } from '../reading/reading-head.ts'
import type { Reading } from '../reading/types.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { columnHeads } from './column-heads.ts'
import { onThreadOrSayWhy, toCompared } from './on-thread.ts'
import {
  type CompareView,
  FEWEST_REPORTS,
  type GoneReport,
  MOST_REPORTS,
  type StartedComparison,
} from './types.ts'

const Input = z.array(z.uuid('One of the reports has an address that cannot be right.'))

/**
 * Begins to put the newest reading of two to twelve reports side by side. Those that are no longer in the library are
 * named in the view's `gone`, and the others compared without them.
 * @param articleIds in the order of the columns; a report named twice counts once.
 * @throws CollateError `invalid` for too few or too many reports, `not-found` where fewer than two of them are there,
 * `being-read` while one of them has no facts yet, `unavailable` where one could not be read. The view is rejected with
 * `unavailable` where the engine fails on them, and with `not-found` where they were deleted meanwhile.
 */
export async function startComparison(viewer: Viewer, articleIds: unknown): Promise<StartedComparison> {
  const { ids, heads } = await findReports(viewer, articleIds)
  if (heads.length < FEWEST_REPORTS) throw tooFew(heads.length, ids.length)
  const view = viewReports(viewer, ids, heads)
  // It is the page's to say why there is none; one that has no use for it any more leaves it.
  view.catch(() => {})
  return { columns: columnHeads(heads), view }
}

/** Puts reports side by side; as `startComparison`, with the errors of its view. */
export async function compareReports(viewer: Viewer, articleIds: unknown): Promise<CompareView> {
  const { view } = await startComparison(viewer, articleIds)
  return view
}

async function viewReports(viewer: Viewer, ids: string[], keys: ReadingKey[]): Promise<CompareView> {
  const { readings, gone } = await loadFound(ids, keys)
  if (readings.length < FEWEST_REPORTS) throw tooFew(readings.length, ids.length)
  return { ...(await viewDecided(viewer, readings, null)), gone }
}

const tooFew = (there: number, asked: number) =>
  new CollateError(
    'not-found',
    `${there === 0 ? 'None' : 'Only one'} of these ${asked} reports is in the library; the others are no longer there, or never were.`,
  )

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
  const { ids, heads } = await findReports(viewer, articleIds)
  const { readings, gone } = await loadFound(ids, heads)
  if (gone.length > 0) throw notFound('report')
  return readings
}

/** Which of some reports are there, and what their columns are headed by. */
async function findReports(viewer: Viewer, articleIds: unknown) {
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
    .select({ ...READING_HEAD, extraction: articles.currentExtraction, problem: articles.readingProblem })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .leftJoin(versions, eq(versions.id, articles.currentVersionId))
    .where(inArray(articles.id, ids))
  const heads = ids.flatMap((id) => {
    const row = rows.find(({ articleId }) => articleId === id)
    if (!row) return []
    const { versionId, versionN, extraction, problem, ...head } = row
    if (versionId === null || versionN === null || extraction === null) throw unread(row)
    return [{ ...head, versionId, versionN, extraction }]
  })
  return { ids, heads }
}

/** What was read from the reports that were found. One that was deleted since is gone like those deleted before. */
async function loadFound(
  ids: string[],
  keys: ReadingKey[],
): Promise<{ readings: Reading[]; gone: GoneReport[] }> {
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
