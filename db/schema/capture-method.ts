import { pgEnum } from 'drizzle-orm/pg-core'

/** How a text came here. */
export const captureMethod = pgEnum('capture_method', [
  'paste',
  'upload',
  'command',
  'sample',
  'address',
  'capture',
  'feed',
  'bulk',
])
