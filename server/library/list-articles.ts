import { sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { parse } from '../parse.ts'
import type { OpenSearch } from '../search/open-search.ts'
import { snippets } from '../search/snippets.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import { type ArticleListInput, articleListInput } from './article-list-input.ts'
import { countAbout } from './count.ts'
import { openList } from './open-list.ts'
import { reuseHints } from './reuse-hints.ts'
import type { ArticlePage, SearchNote } from './types.ts'

/**
 * One page of the library's articles: filtered, sorted, and searched where `q` is given. Texts are never read, but
 * for the snippets of the page's own rows. A cursor that cannot be read means the first page.
 * @throws CollateError `unauthenticated`, `invalid`.
 */
export async function listArticles(viewer: Viewer, input: ArticleListInput): Promise<ArticlePage> {
  requireUser(viewer)
  const query = parse(articleListInput, input)
  const { q, found, where, read } = await openList(query)
  const [page, total] = await Promise.all([
    read(query.size),
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

function note({ searchable, estimate: hits, since }: OpenSearch): SearchNote {
  const month = since?.toString().padStart(6, '0')
  return { searchable, estimate: hits, since: month ? `${month.slice(0, 4)}-${month.slice(4)}` : null }
}
