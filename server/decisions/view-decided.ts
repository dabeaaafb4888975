import type { StoredComparison } from '#core/comparison.ts'
import { applyDecisions } from '#core/decide/apply-decisions.ts'
import type { DecidedComparison } from '#core/decide/compare-decided.ts'
import { buildView } from '../compare/build-view.ts'
import { onThreadOrSayWhy, toCompared } from '../compare/on-thread.ts'
import { recently } from '../compare/recently.ts'
import type { CompareView } from '../compare/types.ts'
import type { Reading } from '../reading/types.ts'
import type { Viewer } from '../viewer.ts'
import { asOf, inForce, type KnownDecision, loadDecisions } from './load-decisions.ts'
import { showDecisions } from './show-decisions.ts'

/** What was saved, and when. `asSaved`: with the decisions of that moment, else with those of today. */
export type Saved = { result: StoredComparison; at: Date; asSaved: boolean }

/**
 * Readings side by side with what people decided about them: compared now, or as they were saved. Access is the
 * caller's to check. @throws CollateError `unavailable` where the engine fails on them.
 */
export async function decideReadings(
  readings: Reading[],
  saved: Saved | null,
): Promise<{ comparison: DecidedComparison; known: KnownDecision[] }> {
  const all = await loadDecisions(readings.map(({ articleId }) => articleId))
  const known = saved?.asSaved ? asOf(all, saved.at) : all
  const decisions = inForce(known)
  const articles = toCompared(readings)
  if (!saved) {
    const key = JSON.stringify([
      readings.map(({ versionId, extraction, source, title, published }) => [
        ...[versionId, extraction],
        ...[source, title, published],
      ]),
      decisions,
    ])
    const comparison = await recently(key, () => onThreadOrSayWhy('compareDecided', { articles, decisions }))
    return { comparison, known }
  }
  const { result: stored } = saved
  if (decisions.length === 0) {
    return { comparison: { ...stored, ...applyDecisions(stored, [], [], () => []) }, known }
  }
  return { comparison: await onThreadOrSayWhy('decideStored', { stored, articles, decisions }), known }
}

/** The same, as pages show it to this viewer. */
export async function viewDecided(
  viewer: Viewer,
  readings: Reading[],
  saved: Saved | null,
): Promise<CompareView> {
  const { comparison, known } = await decideReadings(readings, saved)
  const view = buildView(readings, comparison)
  const { rows, decisions } = showDecisions(viewer, readings, comparison, known, saved?.at ?? null)
  return {
    ...view,
    rows: view.rows.map((row, at) => ({ ...row, ...rows[at] })),
    decisions,
  }
}
