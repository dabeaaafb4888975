import { db } from '#db/client.ts'
import { dueFeedsJob, pollFeedJob } from '#server/feeds/jobs.ts'
import { dueFeeds } from '#server/feeds/poll-feed.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { handle } from '../handler.ts'

/** Looks every minute which feeds are due. */
export const lookForDueFeeds = handle({
  kind: dueFeedsJob,
  concurrency: 1,
  everyMinute: {},
  run: async () => {
    const due = await dueFeeds()
    await db().transaction(async (tx) => {
      for (const feedId of due) await enqueue(tx, pollFeedJob, { feedId }, { singletonKey: feedId })
    })
  },
})
