import { importItem } from '#server/imports/import-item.ts'
import { importItemJob, readItemJob } from '#server/imports/jobs.ts'
import { readItems } from '#server/imports/read-items.ts'
import { handle, handleTogether } from '../handler.ts'

/** Brings in what was asked for by its address. */
export const importing = handle({
  kind: importItemJob,
  concurrency: 3,
  run: ({ itemId }, { signal }) => importItem(itemId, { signal }),
})

/** Brings in what browsers and files brought. While one lot is stored the next is read. */
export const reading = handleTogether({
  kind: readItemJob,
  concurrency: 2,
  together: 16,
  run: (items) => readItems(items.map(({ itemId }) => itemId)),
})
