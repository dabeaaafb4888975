import { and, desc, eq, gt, ne, or, sql } from 'drizzle-orm'
import type { ReuseClass } from '#core/comparison.ts'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { isToldApart } from '#server/duplicates/pair.ts'
import type { NearArticle } from './types.ts'

const MOST = 12

/** The articles that speak of the same things as this one, those with most facts in common first. */
export function nearArticles(articleId: string): Promise<NearArticle[]> {
  const { a, b, agree, differ, contradict, update, reuse } = articlePairs
  // What is said to be no duplicate is not called one here either; its facts are compared all the same.
  const told = sql<ReuseClass>`case when ${isToldApart()} then 'non-derived' else ${reuse} end`
  const related = sql<number>`${agree} + ${differ} + ${contradict} + ${update}`
  return db()
    .select({
      id: articles.id,
      title: articles.title,
      source: sources.name,
      published: articles.published,
      isSample: articles.isSample,
      agree,
      differ,
      contradict,
      update,
      reuse: told,
    })
    .from(articlePairs)
    .innerJoin(articles, eq(articles.id, sql`case when ${a} = ${articleId} then ${b} else ${a} end`))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(and(or(eq(a, articleId), eq(b, articleId)), or(gt(related, 0), ne(told, 'non-derived'))))
    .orderBy(desc(related), desc(contradict), articles.id)
    .limit(MOST)
}
