import { sweepImportsJob } from '#server/imports/jobs.ts'
import { sweepImports } from '#server/imports/sweep-imports.ts'
import { handle } from '../handler.ts'

/** Looks every minute for items of imports that nobody works on any more. */
export const sweepingImports = handle({
  kind: sweepImportsJob,
  concurrency: 1,
  everyMinute: {},
  run: () => sweepImports(),
})
