import { and, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { search } from '#db/schema/search.ts'
import { sources } from '#db/schema/sources.ts'
import { parse } from '../parse.ts'
import { type OpenSearch, openSearch } from '../search/open-search.ts'
import { snippets } from '../search/snippets.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { articleConditions, foundBy, searchedMonths } from './article-conditions.ts'
import { type ArticleListInput, type ArticleListQuery, articleListInput } from './article-list-input.ts'
import { articleOrder } from './article-order.ts'
import { countAbout, estimate } from './count.ts'
import { readCursor } from './cursor.ts'
import { readPage } from './keyset.ts'
import { reuseHints } from './reuse-hints.ts'
import type { ArticlePage, ArticleRow, SearchNote } from './types.ts'

/**
 * One page of the library's articles: filtered, sorted, and searched where `q` is given. Texts are never read, but
 * for the snippets of the page's own rows. A cursor that cannot be read means the first page.
 * @throws CollateError `unauthenticated`, `invalid`.
 */
export async function listArticles(viewer: Viewer, input: ArticleListInput): Promise<ArticlePage> {
  requireUser(viewer)
  const query = parse(articleListInput, input)
  const q = query.q?.trim() ?? ''
  const filters = articleConditions(query)
  const found = q ? await findAmong(q, query, filters) : null
  const where = and(...filters, found ? foundBy(found) : undefined)
  const sort = query.sort === 'rank' && !found ? 'published' : query.sort
  const { key, segments } = articleOrder(sort, found)
  const order = `${sort} ${query.direction}`
  const [page, total] = await Promise.all([
    readPage(
      {
        segments,
        direction: query.direction,
        order,
        size: query.size,
        read: (more, orderBy, limit) => readRows(key, and(where, ...more), orderBy, limit, sort === 'rank'),
        keyOf: (row) => [row.key, row.id],
      },
      readCursor(query.cursor, order),
    ),
    countAbout(sql`select 1 from ${articles} ${where ? sql`where ${where}` : sql``}`, found?.estimate),
  ])
  const ids = page.rows.map((row) => row.id)
  const [reuse, words] = await Promise.all([reuseHints(ids), found ? snippets(ids, q) : null])
  return {
    ...page,
    rows: page.rows.map(({ key: _, ...row }) => ({
      ...row,
      reuse: reuse.get(row.id) ?? null,
      snippet: words?.get(row.id) ?? null,
    })),
    total,
    search: found && note(found),
  }
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

function note({ searchable, estimate: hits, since }: OpenSearch): SearchNote {
  const month = since?.toString().padStart(6, '0')
  return { searchable, estimate: hits, since: month ? `${month.slice(0, 4)}-${month.slice(4)}` : null }
}
