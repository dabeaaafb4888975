import { jobReason, WENT_AWAY } from '../jobs/job-reason.ts'

/** What is told where no job is left, or somebody set it aside. */
export const NOBODY_AT_IT = 'nothing is at work on it any more'

/**
 * Why a version could not be read, in words for people, of what the queue keeps of the job that failed over it. The
 * engine says why in such words, and so does the queue; what else went wrong is for an admin to see.
 */
export function unreadReason(output: unknown): string {
  const { name } = Object(output) as { name?: unknown }
  const said = name === undefined || name === 'EngineError' ? jobReason(output) : null
  if (said === WENT_AWAY) return 'the worker that was reading it went away before it was done'
  return said ?? 'its facts could not be stored'
}
