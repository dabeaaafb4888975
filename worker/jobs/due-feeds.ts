import { db } from '#db/client.ts'
import { dueFeedsJob, pollFeedJob } from '#server/feeds/jobs.ts'
import { dueFeeds } from '#server/feeds/poll-feed.ts'
import { enqueueAll } from '#server/jobs/enqueue.ts'
import { handle } from '../handler.ts'

/** Looks every minute which feeds are due. */
export const lookForDueFeeds = handle({
  kind: dueFeedsJob,
  concurrency: 1,
  everyMinute: {},
  run: async () => {
    const due = await dueFeeds()
    const asked = due.map((feedId) => ({ feedId }))
    await db().transaction((tx) =>
      enqueueAll(tx, pollFeedJob, asked, { singletonKey: ({ feedId }) => feedId }),
    )
  },
})
