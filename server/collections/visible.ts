import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { collections } from '#db/schema/collections.ts'
import type { Viewer } from '../viewer.ts'

/** The collections a viewer may read, as SQL: public ones, for members the members' ones and their own. None deleted. */
export function visibleCollections(viewer: Viewer): SQL | undefined {
  const shown = isNull(collections.deletedAt)
  if (viewer.kind !== 'user') return and(shown, eq(collections.visibility, 'public'))
  return and(
    shown,
    or(inArray(collections.visibility, ['members', 'public']), eq(collections.ownerId, viewer.userId)),
  )
}
