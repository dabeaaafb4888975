import { rereadBatch } from '#server/extraction/reread-library.ts'
import { rereadJob } from '#server/ingest/jobs.ts'
import { handle } from '../handler.ts'

/** Reads the library again where a newer engine has come: looked for when a worker starts, and every day. */
export const reread = handle({
  kind: rereadJob,
  concurrency: 1,
  daily: {},
  run: ({ after }, { signal }) => rereadBatch(after, signal),
})
