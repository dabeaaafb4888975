import { db } from '#db/client.ts'
import { CollateError } from '#server/errors.ts'
import type { Viewer } from '#server/viewer.ts'
import type { ReadyReport } from './read-report.ts'
import { type Added, type Capture, storeCaptures } from './store-captures.ts'

/**
 * Stores a report that was read and asks for its facts, in one transaction. Whether the actor may is the caller's to
 * check; the operator at the machine's own command line is nobody, and may.
 * @throws CollateError `conflict` where it is already here with these very words.
 */
export async function keepReport(
  actor: Viewer,
  report: ReadyReport,
  keeping: Omit<Capture, 'actor' | 'report'>,
): Promise<Added> {
  const [kept] = await db().transaction((tx) => storeCaptures(tx, [{ actor, report, ...keeping }]))
  if (kept?.kind === 'stored') return kept.added
  throw new CollateError('conflict', 'This report is already here, with exactly these words.')
}
