import { unpackJob } from '#server/imports/jobs.ts'
import { unpackFile } from '#server/imports/unpack-file.ts'
import { handle } from '../handler.ts'

/** Opens files that were sent. One at a time: a list, which is no archive, is in memory as a whole while it is opened. */
export const unpacking = handle({
  kind: unpackJob,
  concurrency: 1,
  run: ({ fileId }, { signal }) => unpackFile(fileId, signal),
})
