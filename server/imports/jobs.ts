import { z } from 'zod'
import type { JobKind } from '#server/jobs/job.ts'

const payload = z.object({ itemId: z.uuid() })

/**
 * Whatever a worker that died left open is done by the next. Items and files count their tries themselves, and one that
 * kills workers is set aside after a few; the limit here is for those that were taken with it. As many as a worker takes
 * at once may be such, one after the other. Sites' faults are not the queue's, so that long waits would help nobody.
 */
const WATCHED = {
  retryLimit: 200,
  retryDelay: 5,
  retryDelayMax: 60,
  retryBackoff: true,
  heartbeatSeconds: 30,
}

/** Opens a file that was sent: what is in it is written down, and asked for in turn. Goes on where it was cut short. */
export const unpackJob: JobKind<{ fileId: string }> = {
  queue: 'unpack',
  payload: z.object({ fileId: z.uuid() }),
  options: { ...WATCHED, expireInSeconds: 900, heartbeatSeconds: 60 },
}

/**
 * Brings one item in: fetch, read, keep. Faults of a site are kept with the item, which asks for its next try itself;
 * the queue tries again only where a worker died or the database was gone.
 */
export const importItemJob: JobKind<{ itemId: string }> = {
  queue: 'import',
  payload,
  options: { ...WATCHED, expireInSeconds: 300 },
}

/** The same for an item whose content is here: many are read and kept together. */
export const readItemJob: JobKind<{ itemId: string }> = {
  queue: 'read',
  payload,
  options: { ...WATCHED, expireInSeconds: 900 },
}

/** Sets aside what was forgotten, and lets go of what is kept no longer; every minute. */
export const sweepImportsJob: JobKind<Record<string, never>> = {
  queue: 'imports-sweep',
  payload: z.strictObject({}),
  options: { retryLimit: 0, expireInSeconds: 60, policy: 'short' },
}
