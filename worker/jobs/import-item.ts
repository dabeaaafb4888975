import { importItem } from '#server/imports/import-item.ts'
import { importItemJob } from '#server/imports/jobs.ts'
import { handle } from '../handler.ts'

/** Brings in what was asked for: pages from their addresses, what browsers and files brought. */
export const importing = handle({
  kind: importItemJob,
  concurrency: 3,
  run: ({ itemId }, { signal }) => importItem(itemId, { signal }),
})
