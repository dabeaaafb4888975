import { sweepImportsJob } from '#server/imports/jobs.ts'
import { sweepImports } from '#server/imports/sweep-imports.ts'
import { beginHeld } from '#server/ingest/begin-held.ts'
import { handle } from '../handler.ts'

/** Looks every minute for items of imports that nobody works on any more, and for what was held back for others. */
export const sweepingImports = handle({
  kind: sweepImportsJob,
  concurrency: 1,
  everyMinute: {},
  async run() {
    await sweepImports()
    await beginHeld()
  },
})
