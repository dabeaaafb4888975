import type { Viewer } from '#server/viewer.ts'
import { moveJobs } from './move-jobs.ts'

/**
 * Sets work aside that failed, and that is to be left alone: one job, all that failed of a kind, or all that failed. It
 * stays in its list for as long as the queue keeps what is over, and can be tried again from there.
 * @param given `id` and `kind` of one job; or `kind`, or nothing. @returns how many. @throws as moveJobs.
 */
export async function discardJobs(viewer: Viewer, given: unknown): Promise<number> {
  return moveJobs(viewer, given, 'failed', 'cancelled')
}
