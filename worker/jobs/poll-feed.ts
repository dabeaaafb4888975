import { pollFeedJob } from '#server/feeds/jobs.ts'
import { pollFeed } from '#server/feeds/poll-feed.ts'
import { handle } from '../handler.ts'

/** Asks a feed for news. */
export const askFeed = handle({
  kind: pollFeedJob,
  concurrency: 2,
  run: ({ feedId }, { signal }) => pollFeed(feedId, { signal }),
})
