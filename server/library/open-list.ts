import { and, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { search } from '#db/schema/search.ts'
import { sources } from '#db/schema/sources.ts'
import { type OpenSearch, openSearch } from '../search/open-search.ts'
import { articleConditions, foundBy, searchedMonths } from './article-conditions.ts'
import type { ArticleListQuery } from './article-list-input.ts'
import { articleOrder } from './article-order.ts'
import { estimate } from './count.ts'
import { readCursor } from './cursor.ts'
import { readPage } from './keyset.ts'
import type { ArticleRow } from './types.ts'

/**
 * The library's articles as a list asks for them, ready to be read: what was searched for, which ones they are, and a
 * page of any size from where the list stands.
 */
export async function openList(query: ArticleListQuery) {
  const q = query.q?.trim() ?? ''
  const filters = articleConditions(query)
  const found = q ? await findAmong(q, query, filters) : null
  const where = and(...filters, found ? foundBy(found) : undefined)
  const sort = query.sort === 'rank' && !found ? 'published' : query.sort
  const { key, segments } = articleOrder(sort, found)
  const order = `${sort} ${query.direction}`
  const read = (size: number) =>
    readPage(
      {
        segments,
        direction: query.direction,
        order,
        size,
        read: (more, orderBy, limit) => readRows(key, and(where, ...more), orderBy, limit, sort === 'rank'),
        keyOf: (row) => [row.key, row.id],
      },
      readCursor(query.cursor, order),
    )
  return { q, found, where, read }
}

async function findAmong(q: string, query: ArticleListQuery, filters: SQL[]): Promise<OpenSearch> {
  const among =
    filters.length > 0 ? await estimate(sql`select 1 from ${articles} where ${and(...filters)}`) : undefined
  return openSearch(q, searchedMonths(query), among)
}

const reading = sql<ArticleRow['reading']>`case
  when ${articles.readingProblem} is not null then 'failed'
  when ${articles.currentExtraction} is null then 'waiting'
  else 'done' end`

function readRows(
  key: SQL<string | number | null>,
  where: SQL | undefined,
  orderBy: SQL[],
  limit: number,
  ranked: boolean,
) {
  const rows = db()
    .select({
      key,
      id: articles.id,
      title: articles.title,
      source: { id: sources.id, name: sources.name },
      isSample: articles.isSample,
      published: articles.published,
      addedAt: articles.addedAt,
      reading,
      facts: articles.factCount,
      contradictions: articles.contradictionCount,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .$dynamic()
  if (ranked) rows.innerJoin(search, eq(search.articleId, articles.id))
  return rows
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
}
