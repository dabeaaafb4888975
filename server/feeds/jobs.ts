import { z } from 'zod'
import type { JobKind } from '#server/jobs/job.ts'

/** Looks which feeds are due and asks for each of them; every minute. */
export const dueFeedsJob: JobKind<Record<string, never>> = {
  queue: 'feeds-due',
  payload: z.strictObject({}),
  options: { retryLimit: 0, expireInSeconds: 60, policy: 'short' },
}

/** Asks one feed for news. What a site does wrong is kept with the feed, which says itself when it is asked next. */
export const pollFeedJob: JobKind<{ feedId: string }> = {
  queue: 'feed',
  payload: z.object({ feedId: z.uuid() }),
  options: { retryLimit: 2, retryDelay: 30, retryBackoff: true, expireInSeconds: 180, policy: 'short' },
}
