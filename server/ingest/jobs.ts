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
  options: { retryLimit: 2, retryDelay: 30, retryBackoff: true, expireInSeconds: 1800, policy: 'short' },
}
