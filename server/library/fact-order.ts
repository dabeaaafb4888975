import { and, ne, or, sql } from 'drizzle-orm'
import { articles } from '#db/schema/articles.ts'
import { facts } from '#db/schema/facts.ts'
import { publishedSegments } from './article-order.ts'
import type { Segment } from './keyset.ts'
import type { Direction } from './types.ts'

/**
 * Facts by publication of their article; within an article in the order of its text, whichever way the list runs.
 * A page can begin in the middle of an article.
 */
export function factSegments(listDirection: Direction): Segment[] {
  return publishedSegments(true).map((segment) => ({
    ...segment,
    order: (direction) => [
      ...segment.order(direction),
      direction === listDirection ? sql`${facts.n} asc` : sql`${facts.n} desc`,
    ],
    past: (key, direction) => {
      const [, id, n = 0] = key
      const later = direction === listDirection ? sql`${facts.n} > ${n}` : sql`${facts.n} < ${n}`
      const inOrPastArticle = segment.past(key, direction)
      return and(inOrPastArticle, or(ne(articles.id, id), later)) ?? inOrPastArticle
    },
  }))
}
