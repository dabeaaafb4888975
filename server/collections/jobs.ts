import { z } from 'zod'
import type { JobKind } from '../jobs/job.ts'

/** Purges a collection whose deletion can no longer be undone. */
export const purgeCollectionJob: JobKind<{ collectionId: string }> = {
  queue: 'collections.purge',
  payload: z.object({ collectionId: z.uuid() }),
}
