import { and, asc, count, eq, exists, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Kept } from '#core/kept.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { collectionItems, collections } from '#db/schema/collections.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { users } from '#db/schema/users.ts'
import { visibleComparisons } from '../compare/visible.ts'
import { notFound } from '../errors.ts'
import type { User, Viewer } from '../viewer.ts'
import { factsKept, fatesOf } from './fates.ts'
import { type CollectionItem, type CollectionView, type Living, MOST_ITEMS } from './types.ts'
import { visibleCollections } from './visible.ts'

const PAGE = 100

/**
 * A collection with the things in it, in their order.
 * @param page which stretch of the things, 1 for the first; a page past the end shows the last one. `'all'` for the
 * whole collection, as exports need it.
 * @throws CollateError `not-found`, also for somebody else's private one.
 */
export async function getCollection(
  viewer: Viewer,
  id: string,
  page: number | 'all' = 1,
): Promise<CollectionView> {
  if (!z.uuid().safeParse(id).success) throw notFound('collection')
  const inIt = and(eq(collectionItems.collectionId, id), isNull(collectionItems.removedAt))
  const [[found], [counted]] = await Promise.all([
    db()
      .select({ collection: collections, owner: users.name })
      .from(collections)
      .innerJoin(users, eq(users.id, collections.ownerId))
      .where(and(eq(collections.id, id), visibleCollections(viewer))),
    db().select({ n: count() }).from(collectionItems).where(inIt),
  ])
  if (!found) throw notFound('collection')
  const n = counted?.n ?? 0
  const size = page === 'all' ? MOST_ITEMS : PAGE
  const pages = Math.max(1, Math.ceil(n / size))
  const shown = page === 'all' ? 1 : Math.min(Math.max(1, page), pages)
  const items = await db()
    .select({
      id: collectionItems.id,
      kind: collectionItems.kind,
      label: collectionItems.label,
      kept: collectionItems.kept,
      note: collectionItems.note,
      addedAt: collectionItems.addedAt,
      comparisonId: comparisons.id,
    })
    .from(collectionItems)
    .leftJoin(comparisons, and(eq(comparisons.id, collectionItems.comparisonId), visibleComparisons(viewer)))
    .where(inIt)
    .orderBy(asc(collectionItems.position), asc(collectionItems.id))
    .limit(size)
    .offset((shown - 1) * size)
  const { collection, owner } = found
  return {
    id,
    title: collection.title,
    description: collection.description,
    visibility: collection.visibility,
    isOwner: viewer.kind === 'user' && collection.ownerId === viewer.userId,
    owner,
    createdAt: collection.createdAt,
    updatedAt: collection.updatedAt,
    items: items.map((item): CollectionItem => ({ ...item, kept: item.kept ?? {} })),
    first: (shown - 1) * size + 1,
    count: n,
    page: shown,
    pages,
    living: await findLiving(items.map((item) => item.kept ?? {})),
    closed: viewer.kind === 'user' ? await countClosed(viewer, inIt) : 0,
  }
}

function countClosed({ userId }: User, inIt: SQL | undefined): Promise<number> {
  const closed = and(
    eq(comparisons.id, collectionItems.comparisonId),
    eq(comparisons.ownerId, userId),
    eq(comparisons.visibility, 'private'),
  )
  const kept = db().select({ one: sql`1` }).from(comparisons).where(closed)
  return db().$count(collectionItems, and(inIt, eq(collectionItems.kind, 'comparison'), exists(kept)))
}

/** Every article that something kept names. */
function articlesOf({ report, fact, row, comparison }: Kept): string[] {
  const reports = [
    report,
    fact,
    ...(row?.reports ?? []),
    ...(row?.facts ?? []),
    ...(comparison?.reports ?? []),
  ]
  return reports.flatMap((one) => one?.articleId ?? [])
}

async function findLiving(kept: Kept[]): Promise<Living> {
  const ids = kept.flatMap(articlesOf)
  if (ids.length === 0) return { articles: {}, fates: {} }
  const rows = await db()
    .select({ id: articles.id, currentVersionId: articles.currentVersionId })
    .from(articles)
    .where(inArray(articles.id, [...new Set(ids)]))
  const living = Object.fromEntries(rows.map(({ id, currentVersionId }) => [id, { currentVersionId }]))
  return { articles: living, fates: await fatesOf(kept.flatMap(factsKept), living) }
}
