import { alignArticles } from '#server/extraction/align-article.ts'
import { alignJob } from '#server/ingest/jobs.ts'
import { askToPlace } from '#server/stories/ask-to-cluster.ts'
import { handleEach } from '../handler.ts'

/**
 * Compares articles that were just read with their neighbours; ones that were alone may belong with them after all.
 * Many at once: neighbours have each other for neighbours. Not too many: whoever brings something in alone waits for
 * those that are under way.
 */
export const align = handleEach({
  kind: alignJob,
  concurrency: 1,
  together: 12,
  async run(jobs) {
    const ids = jobs.map(({ articleId }) => articleId)
    try {
      await compare(ids)
      return []
    } catch (error) {
      if (ids.length === 1) throw error
    }
    // Which of them it was, and why, shows when each is compared by itself.
    const ended: PromiseSettledResult<void>[] = []
    for (const id of ids) ended.push(...(await Promise.allSettled([compare([id])])))
    return ended
  },
})

async function compare(ids: string[]): Promise<void> {
  await alignArticles(ids)
  await askToPlace(ids)
}
