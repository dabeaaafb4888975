import { db } from '#db/client.ts'
import { alignArticle } from '#server/extraction/align-article.ts'
import { alignJob } from '#server/ingest/jobs.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { handle } from '../handler.ts'

/** Compares an article that was just read with its neighbours; one that was alone may belong with them after all. */
export const align = handle({
  kind: alignJob,
  concurrency: 1,
  async run({ articleId }) {
    await alignArticle(articleId)
    await db().transaction((tx) => enqueue(tx, clusterJob, { articleId }, { singletonKey: articleId }))
  },
})
