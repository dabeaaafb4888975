import { z } from 'zod'
import type { JobKind } from '#server/jobs/job.ts'

/** Puts an article into a story; without one, those of the library that are in none yet, a batch at a time. */
export const clusterJob: JobKind<{ articleId?: string }> = {
  queue: 'cluster',
  payload: z.object({ articleId: z.uuid().optional() }),
  options: {
    retryLimit: 3,
    retryDelay: 10,
    retryDelayMax: 600,
    retryBackoff: true,
    expireInSeconds: 600,
    policy: 'short',
  },
}

/** Compares the reports of a story with each other, for its page. */
export const digestJob: JobKind<{ storyId: string }> = {
  queue: 'digest-story',
  payload: z.object({ storyId: z.uuid() }),
  options: {
    // The last to be done of an import, one by one, so that each may be lost with its worker more than once.
    retryLimit: 5,
    retryDelay: 60,
    retryDelayMax: 600,
    retryBackoff: true,
    expireInSeconds: 3600,
    policy: 'short',
  },
}
