import { z } from 'zod'
import type { JobKind } from '#server/jobs/job.ts'

/** Reads facts out of a version. A text that was tried often enough is set aside; its article says why. */
export const extractJob: JobKind<{ versionId: string }> = {
  queue: 'extract',
  payload: z.object({ versionId: z.uuid() }),
  options: { retryLimit: 2, retryDelay: 10, retryBackoff: true, expireInSeconds: 600 },
}

/** Compares an article with those that share most with it. */
export const alignJob: JobKind<{ articleId: string }> = {
  queue: 'align',
  payload: z.object({ articleId: z.uuid() }),
  options: {
    retryLimit: 2,
    retryDelay: 30,
    retryDelayMax: 600,
    retryBackoff: true,
    expireInSeconds: 1800,
    policy: 'short',
  },
}

/** Where a sweep through the library has come to: the article that it read last. */
export type RereadPlace = { addedAt: string; id: string }

/** Reads articles again that an older engine has read, a batch at a time, from `after` on or else from the newest. */
export const rereadJob: JobKind<{ after?: RereadPlace }> = {
  queue: 'reread',
  payload: z.object({ after: z.object({ addedAt: z.string(), id: z.uuid() }).optional() }),
  options: { retryLimit: 2, retryDelay: 60, retryBackoff: true, expireInSeconds: 900, policy: 'short' },
}
