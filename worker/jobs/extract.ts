import { EngineError } from '#server/engine/pool.ts'
import { extractVersion, setAside } from '#server/extraction/extract-version.ts'
import { extractJob } from '#server/ingest/jobs.ts'
import { askToCluster } from '#server/stories/ask-to-cluster.ts'
import { handle } from '../handler.ts'

/**
 * Reads new versions, and has their articles put into stories. One that fails is set aside, for its article to say so,
 * and tried again by the queue.
 */
export const extract = handle({
  kind: extractJob,
  concurrency: 2,
  async run({ versionId }) {
    try {
      await extractVersion(versionId)
    } catch (error) {
      const reason = error instanceof EngineError ? error.message : 'its facts could not be stored'
      // Where the database is gone, the note is lost as well; why the job failed is what has to be told then.
      await setAside(versionId, reason).catch(() => {})
      throw error
    }
    await askToCluster(versionId)
  },
})
