import { and, desc, eq, gte, not, or, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { isToldApart } from '#server/duplicates/pair.ts'
import type { NearCopies } from './types.ts'

/** Share of this text from which another is told to have much of it. */
const MUCH = 0.3
const MOST = 24

/**
 * The articles of the library that have much of this one's text word for word, those with most of it first, apart by
 * whether they came out before or after it; without those that somebody said are no duplicates of it.
 */
export async function nearCopies(articleId: string, publishedAt: Date | null): Promise<NearCopies> {
  const { a, b, shareA, shareB } = articlePairs
  const share = sql<number>`case when ${a} = ${articleId} then ${shareA} else ${shareB} end`
  const found = await db()
    .select({
      id: articles.id,
      title: articles.title,
      source: sources.name,
      publishedAt: articles.publishedAt,
      share,
    })
    .from(articlePairs)
    .innerJoin(articles, eq(articles.id, sql`case when ${a} = ${articleId} then ${b} else ${a} end`))
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(and(or(eq(a, articleId), eq(b, articleId)), gte(share, MUCH), not(isToldApart())))
    .orderBy(desc(share), articles.id)
    .limit(MOST)
  const copies: NearCopies = { earlier: [], later: [], unplaced: [] }
  for (const { publishedAt: other, ...copy } of found) copies[placeOf(publishedAt, other)].push(copy)
  return copies
}

function placeOf(self: Date | null, other: Date | null): keyof NearCopies {
  if (!self || !other || self.getTime() === other.getTime()) return 'unplaced'
  return other < self ? 'earlier' : 'later'
}
