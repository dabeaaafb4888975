import { and, eq, exists, gt, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { mentions } from '#db/schema/mentions.ts'
import { search } from '#db/schema/search.ts'
import { ANY_MONTH, type Months, type OpenSearch } from '../search/open-search.ts'
import type { ArticleListQuery } from './article-list-input.ts'

type Shared = Pick<ArticleListQuery, 'sources' | 'from' | 'to' | 'sample'>

/** Filters on articles that lists of articles and of facts share. */
export function sharedConditions({ sources, from, to, sample }: Shared): SQL[] {
  const conditions: SQL[] = []
  if (sources.length > 0) conditions.push(inArray(articles.sourceId, sources))
  if (from) conditions.push(gte(articles.publishedAt, new Date(from)))
  if (to) conditions.push(lt(articles.publishedAt, dayAfter(to)))
  if (sample) conditions.push(eq(articles.isSample, sample === 'only'))
  return conditions
}

/** All filters of a list of articles but the search. */
export function articleConditions(query: ArticleListQuery): SQL[] {
  const conditions = sharedConditions(query)
  if (query.contradictions) conditions.push(gt(articles.contradictionCount, 0))
  if (query.entity) {
    const named = db()
      .select({ one: sql`1` })
      .from(mentions)
      .where(
        and(
          eq(mentions.entityId, query.entity),
          eq(mentions.versionId, articles.currentVersionId),
          eq(mentions.extraction, articles.currentExtraction),
        ),
      )
    conditions.push(exists(named))
  }
  return conditions
}

/** Articles that a search finds. */
export function foundBy({ matches, lookUp }: OpenSearch): SQL {
  const hits = db().select({ id: search.articleId }).from(search)
  if (lookUp) return exists(hits.where(and(eq(search.articleId, articles.id), matches)))
  // The offset keeps the planner from walking articles in date order and reading the whole text of each.
  return inArray(articles.id, hits.where(matches).offset(0))
}

/** The months that a search has to look at for a span of days. */
export function searchedMonths({ from, to }: Pick<Shared, 'from' | 'to'>): Months {
  const month = (day: string) => Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7))
  if (!from && !to) return ANY_MONTH
  return { from: from ? month(from) : 1, to: to ? month(to) : ANY_MONTH.to }
}

/** Articles that are dated, and those that are not. */
export const dated = sql`${articles.publishedAt} is not null`
export const undated = isNull(articles.publishedAt)

function dayAfter(day: string): Date {
  return new Date(new Date(day).getTime() + 86_400_000)
}
