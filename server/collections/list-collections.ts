import { and, count, eq, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { collectionItems, collections } from '#db/schema/collections.ts'
import { users } from '#db/schema/users.ts'
import { fromMicroseconds, microseconds } from '../library/article-order.ts'
import { readCursor } from '../library/cursor.ts'
import { ordered, past, readPage, type Segment } from '../library/keyset.ts'
import { requireUser, type User, type Viewer } from '../viewer.ts'
import type { CollectionSummary, ItemKind } from './types.ts'
import { visibleCollections } from './visible.ts'

const PAGE = 30
const ORDER = 'collections'

/** Whose collections: one's own, those that others share, or one's own that are deleted and can be brought back. */
export type Whose = 'mine' | 'shared' | 'deleted'

const columns = [sql`${collections.updatedAt}`, sql`${collections.id}`]

const byChange: Segment = {
  holds: null,
  contains: () => true,
  order: (direction) => ordered(columns, direction),
  past: ([at, id], direction) =>
    past(columns, [fromMicroseconds(typeof at === 'number' ? at : 0), sql`${id}::uuid`], direction),
}

/**
 * Collections, the one changed last first, a page at a time.
 * @param cursor where the page begins, as an earlier page gave it; one that cannot be read starts at the top.
 */
export async function listCollections(
  viewer: Viewer,
  { whose = 'mine', cursor }: { whose?: Whose; cursor?: string } = {},
): Promise<{ collections: CollectionSummary[]; previous: string | null; next: string | null }> {
  const user = requireUser(viewer)
  const page = await readPage(
    {
      segments: [byChange],
      direction: 'desc',
      order: `${ORDER}.${whose}`,
      size: PAGE,
      read: (where, orderBy, limit) => read(and(belongs(user, whose), ...where), orderBy, limit),
      keyOf: ({ at, id }) => [at, id],
    },
    readCursor(cursor, `${ORDER}.${whose}`),
  )
  const counts = await countItems(page.rows.map((row) => row.id))
  return {
    collections: page.rows.map(({ at: _, ownerId, ...row }) => ({
      ...row,
      isOwner: ownerId === user.userId,
      counts: counts(row.id),
    })),
    previous: page.previous,
    next: page.next,
  }
}

function belongs(user: User, whose: Whose): SQL | undefined {
  if (whose === 'shared') return and(visibleCollections(user), ne(collections.ownerId, user.userId))
  const deleted = whose === 'deleted' ? isNotNull(collections.deletedAt) : isNull(collections.deletedAt)
  return and(eq(collections.ownerId, user.userId), deleted)
}

const read = (where: SQL | undefined, orderBy: SQL[], limit: number) =>
  db()
    .select({
      id: collections.id,
      title: collections.title,
      description: collections.description,
      visibility: collections.visibility,
      ownerId: collections.ownerId,
      owner: users.name,
      updatedAt: collections.updatedAt,
      deletedAt: collections.deletedAt,
      at: microseconds(collections.updatedAt),
    })
    .from(collections)
    .innerJoin(users, eq(users.id, collections.ownerId))
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)

async function countItems(ids: string[]) {
  const rows =
    ids.length === 0
      ? []
      : await db()
          .select({ id: collectionItems.collectionId, kind: collectionItems.kind, n: count() })
          .from(collectionItems)
          .where(and(inArray(collectionItems.collectionId, ids), isNull(collectionItems.removedAt)))
          .groupBy(collectionItems.collectionId, collectionItems.kind)
  return (id: string): Record<ItemKind, number> => {
    const counts = { article: 0, fact: 0, row: 0, comparison: 0, note: 0 }
    for (const row of rows) if (row.id === id) counts[row.kind] = row.n
    return counts
  }
}
