import { purgeCollectionJob } from '#server/collections/jobs.ts'
import { purgeCollection } from '#server/collections/purge-collection.ts'
import { handle } from '../handler.ts'

/** Removes deleted collections for good, a month later. */
export const purge = handle({
  kind: purgeCollectionJob,
  concurrency: 1,
  run: ({ collectionId }) => purgeCollection(collectionId),
})
