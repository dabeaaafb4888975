import { decideReadings } from '../decisions/view-decided.ts'
import type { Viewer } from '../viewer.ts'
import { readReports } from './compare-reports.ts'

/**
 * Compares reports ahead of the moment in which somebody asks to see it: the comparison is kept for a while, and theirs
 * then waits for nothing. Stores nothing. Errors as `readReports`.
 */
export async function prepareComparison(viewer: Viewer, articleIds: unknown): Promise<void> {
  await decideReadings(await readReports(viewer, articleIds), null)
}
