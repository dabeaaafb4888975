import { and, asc, count, desc, eq, isNull, ne, type SQL } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { collections } from '#db/schema/collections.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { users } from '#db/schema/users.ts'
import { requireUser, type User, type Viewer } from '#server/viewer.ts'
import type { DeletionPreview, TitleList } from './types.ts'

type Reader = Pick<Transaction, 'select'>
type Owned = typeof collections | typeof comparisons

const MOST_SHOWN = 10

/** Says beforehand what deleting the viewer's account will do. */
export function previewDeletion(viewer: Viewer): Promise<DeletionPreview> {
  return readDeletion(db(), requireUser(viewer))
}

/** The same, for the transaction that then does it. */
export async function readDeletion(tx: Reader, user: User): Promise<DeletionPreview> {
  const others = await tx.select({ count: count() }).from(users).where(ne(users.id, user.userId))
  const [heir = null] = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(and(ne(users.id, user.userId), eq(users.role, 'admin'), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(1)
  const list = async (which: 'private' | 'shared' | 'all'): Promise<DeletionPreview['deleted']> => ({
    collections: await readTitles(tx, collections, [
      eq(collections.ownerId, user.userId),
      isNull(collections.deletedAt),
      visible(collections, which),
    ]),
    comparisons: await readTitles(tx, comparisons, [
      eq(comparisons.ownerId, user.userId),
      visible(comparisons, which),
    ]),
  })
  const lonely = others[0]?.count === 0
  const nothing = { collections: { count: 0, newest: [] }, comparisons: { count: 0, newest: [] } }
  return {
    onlyAdmin: user.role === 'admin' && !heir && !lonely,
    heir,
    handedOver: heir ? await list('shared') : nothing,
    deleted: await list(heir ? 'private' : 'all'),
  }
}

function visible(table: Owned, which: 'private' | 'shared' | 'all'): SQL | undefined {
  if (which === 'all') return undefined
  return which === 'private' ? eq(table.visibility, 'private') : ne(table.visibility, 'private')
}

async function readTitles(tx: Reader, table: Owned, conditions: (SQL | undefined)[]): Promise<TitleList> {
  const [all] = await tx
    .select({ count: count() })
    .from(table)
    .where(and(...conditions))
  const newest = await tx
    .select({ id: table.id, title: table.title })
    .from(table)
    .where(and(...conditions))
    .orderBy(desc(table.updatedAt), desc(table.id))
    .limit(MOST_SHOWN)
  return { count: all?.count ?? 0, newest }
}
