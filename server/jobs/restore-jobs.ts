import type { Viewer } from '#server/viewer.ts'
import { moveJobs } from './move-jobs.ts'

/** Takes back that work was set aside: it is among what failed again. @param given and @throws as for discardJobs. */
export async function restoreJobs(viewer: Viewer, given: unknown): Promise<number> {
  return moveJobs(viewer, given, 'cancelled', 'failed')
}
