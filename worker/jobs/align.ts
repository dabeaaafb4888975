import { alignArticle } from '#server/extraction/align-article.ts'
import { alignJob } from '#server/ingest/jobs.ts'
import { handle } from '../handler.ts'

/** Compares an article that was just read with its neighbours. */
export const align = handle({
  kind: alignJob,
  concurrency: 1,
  run: ({ articleId }) => alignArticle(articleId),
})
