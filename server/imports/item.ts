import type { importItems } from '#db/schema/import-items.ts'

export type Item = typeof importItems.$inferSelect

/** States in which something is still to happen to an item. */
export const OPEN = ['waiting', 'fetching', 'reading'] as const
/** After this many beginnings an item is set aside, whatever made them fail. */
export const MOST_ATTEMPTS = 6
