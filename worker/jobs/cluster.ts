import { clusterArticle } from '#server/stories/cluster-article.ts'
import { clusterLibrary } from '#server/stories/cluster-library.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { handleEach } from '../handler.ts'

/** Puts articles into stories: each once it was compared, and those in none yet when a worker starts, and every day. */
export const cluster = handleEach({
  kind: clusterJob,
  concurrency: 1,
  together: 10,
  daily: {},
  async run(jobs, { signal }) {
    const ended: PromiseSettledResult<void>[] = []
    for (const { articleId } of jobs) {
      const placed = articleId ? clusterArticle(articleId) : clusterLibrary(signal)
      ended.push(...(await Promise.allSettled([placed])))
    }
    return ended
  },
})
