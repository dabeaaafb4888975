import { z } from 'zod'
import type { JobKind } from '#server/jobs/job.ts'

/**
 * Brings in one item: fetch, read, keep. Faults of a site are kept with the item, which asks for its next try itself;
 * the queue tries again only where a worker died (its heart stops) or the database was gone.
 */
export const importItemJob: JobKind<{ itemId: string }> = {
  queue: 'import',
  payload: z.object({ itemId: z.uuid() }),
  options: {
    retryLimit: 20,
    retryDelay: 5,
    retryDelayMax: 300,
    retryBackoff: true,
    expireInSeconds: 300,
    heartbeatSeconds: 30,
  },
}
