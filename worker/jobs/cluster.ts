import { clusterArticle } from '#server/stories/cluster-article.ts'
import { clusterLibrary } from '#server/stories/cluster-library.ts'
import { clusterJob } from '#server/stories/jobs.ts'
import { handle } from '../handler.ts'

/** Puts articles into stories: each once it was compared, and those in none yet when a worker starts, and every day. */
export const cluster = handle({
  kind: clusterJob,
  concurrency: 1,
  daily: {},
  run: ({ articleId }, { signal }) => (articleId ? clusterArticle(articleId) : clusterLibrary(signal)),
})
