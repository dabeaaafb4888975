import { EngineError } from '#server/engine/pool.ts'
import { extractVersion, setAside } from '#server/extraction/extract-version.ts'
import { extractJob } from '#server/ingest/jobs.ts'
import { handle } from '../handler.ts'

/** Reads new versions. A text that the engine fails on is set aside for its article to say so; the queue tries again. */
export const extract = handle({
  kind: extractJob,
  concurrency: 2,
  async run({ versionId }) {
    try {
      await extractVersion(versionId)
    } catch (error) {
      if (error instanceof EngineError) await setAside(versionId, error.message)
      throw error
    }
  },
})
