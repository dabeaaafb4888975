import { and, eq, inArray, ne, not, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { isToldApart } from '#server/duplicates/pair.ts'
import type { ReuseHint } from './types.ts'

const A = { article: alias(articles, 'article_a'), source: alias(sources, 'source_a') }
const B = { article: alias(articles, 'article_b'), source: alias(sources, 'source_b') }

/** For each of a page's articles the one it shares the most text with, an earlier one where there is a choice; none that somebody said is no duplicate. */
export async function reuseHints(articleIds: string[]): Promise<Map<string, ReuseHint>> {
  if (articleIds.length === 0) return new Map()
  const pairs = await db()
    .select({
      class: articlePairs.reuse,
      containment: articlePairs.containment,
      a: { id: A.article.id, publishedAt: A.article.publishedAt, source: A.source.name },
      b: { id: B.article.id, publishedAt: B.article.publishedAt, source: B.source.name },
    })
    .from(articlePairs)
    .innerJoin(A.article, eq(A.article.id, articlePairs.a))
    .innerJoin(A.source, eq(A.source.id, A.article.sourceId))
    .innerJoin(B.article, eq(B.article.id, articlePairs.b))
    .innerJoin(B.source, eq(B.source.id, B.article.sourceId))
    .where(
      and(
        or(inArray(articlePairs.a, articleIds), inArray(articlePairs.b, articleIds)),
        ne(articlePairs.reuse, 'non-derived'),
        not(isToldApart()),
      ),
    )
  const wanted = new Set(articleIds)
  const hints = new Map<string, ReuseHint>()
  for (const pair of pairs) {
    for (const [self, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      if (!wanted.has(self.id) || pair.class === 'non-derived') continue
      const hint: ReuseHint = {
        class: pair.class,
        containment: pair.containment,
        article: other.id,
        source: other.source,
        later: compareMoments(other.publishedAt, self.publishedAt),
      }
      const known = hints.get(self.id)
      if (!known || weight(hint) > weight(known)) hints.set(self.id, hint)
    }
  }
  return hints
}

const weight = ({ later, containment }: ReuseHint) => (later === false ? 1 : 0) + containment

/** Whether `a` is after `b`; null where either is unknown or both are the same. */
function compareMoments(a: Date | null, b: Date | null): boolean | null {
  if (!a || !b || a.getTime() === b.getTime()) return null
  return a > b
}
