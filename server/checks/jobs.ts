import { z } from 'zod'
import type { JobKind } from '#server/jobs/job.ts'

/** Looks which pages are due and asks for each of them; every minute. */
export const duePagesJob: JobKind<Record<string, never>> = {
  queue: 'pages-due',
  payload: z.strictObject({}),
  options: { retryLimit: 0, expireInSeconds: 60, policy: 'short' },
}

/** Looks at one page again. What a site does wrong is kept with the page, which says itself when it is looked at next. */
export const checkPageJob: JobKind<{ articleId: string }> = {
  queue: 'check-page',
  payload: z.object({ articleId: z.uuid() }),
  options: { retryLimit: 2, retryDelay: 60, retryBackoff: true, expireInSeconds: 300, policy: 'short' },
}
