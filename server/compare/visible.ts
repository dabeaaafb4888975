import { eq, or, type SQL } from 'drizzle-orm'
import { comparisons } from '#db/schema/comparisons.ts'
import type { Viewer } from '../viewer.ts'

/** The comparisons a viewer may see, as SQL: public ones for everybody, members' and their own for a signed-in user. */
export function visibleComparisons(viewer: Viewer): SQL | undefined {
  const open = eq(comparisons.visibility, 'public')
  if (viewer.kind !== 'user') return open
  return or(open, eq(comparisons.visibility, 'members'), eq(comparisons.ownerId, viewer.userId))
}
