import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Relation } from '#core/comparison.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { sources } from '#db/schema/sources.ts'
import { users } from '#db/schema/users.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { countRelations } from './build-view.ts'
import type { ComparisonSummary } from './types.ts'
import { visibleComparisons } from './visible.ts'

const PAGE = 30
const Cursor = z.uuid()

/**
 * The saved comparisons a person may see, newest first, a page at a time: ids sort by the time they were made.
 * @param after last id of the page before; one that cannot be read starts at the top.
 */
export async function listComparisons(
  viewer: Viewer,
  { mine = false, after }: { mine?: boolean; after?: string } = {},
): Promise<{ comparisons: ComparisonSummary[]; next: string | null }> {
  const user = requireUser(viewer)
  const cursor = Cursor.safeParse(after)
  const rows = await db()
    .select({
      id: comparisons.id,
      title: comparisons.title,
      visibility: comparisons.visibility,
      ownerId: comparisons.ownerId,
      owner: users.name,
      isSample: comparisons.isSample,
      // Only what the list shows: a result holds every row with its explanation.
      relations: sql<Relation[]>`jsonb_path_query_array(${comparisons.result}, '$.rows[*].relation')`,
      origins: sql<number>`(${comparisons.result} #>> '{origins,count}')::int`,
      updatedAt: comparisons.updatedAt,
    })
    .from(comparisons)
    .leftJoin(users, eq(users.id, comparisons.ownerId))
    .where(
      and(
        mine ? eq(comparisons.ownerId, user.userId) : visibleComparisons(viewer),
        cursor.success ? lt(comparisons.id, cursor.data) : undefined,
      ),
    )
    .orderBy(desc(comparisons.id))
    .limit(PAGE + 1)
  const page = rows.slice(0, PAGE)
  const names = await sourcesOf(page.map((row) => row.id))
  const last = rows.length > PAGE ? page.at(-1) : undefined
  return {
    comparisons: page.map(({ ownerId, relations, ...row }) => ({
      ...row,
      isOwner: ownerId === user.userId,
      sources: names.filter((name) => name.comparisonId === row.id).map((name) => name.source),
      counts: countRelations(relations),
    })),
    next: last?.id ?? null,
  }
}

async function sourcesOf(ids: string[]) {
  if (ids.length === 0) return []
  return db()
    .select({ comparisonId: comparisonArticles.comparisonId, source: sources.name })
    .from(comparisonArticles)
    .innerJoin(articles, eq(articles.id, comparisonArticles.articleId))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(inArray(comparisonArticles.comparisonId, ids))
    .orderBy(asc(comparisonArticles.position))
}
