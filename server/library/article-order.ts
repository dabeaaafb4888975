import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import type { OpenSearch } from '../search/open-search.ts'
import { dated, undated } from './article-conditions.ts'
import type { CursorKey } from './cursor.ts'
import { ordered, past, type Segment } from './keyset.ts'
import type { ArticleSort, Direction } from './types.ts'

type Order = { key: SQL<string | number | null>; segments: Segment[] }
type Kind = 'text' | 'number' | 'moment'

/** Microseconds since 1970, exactly: a JavaScript date would cut them off and lose rows between two pages. */
export const microseconds = (moment: SQL | PgColumn) =>
  sql<number | null>`(extract(epoch from ${moment}) * 1000000)::bigint`.mapWith(Number)
export const fromMicroseconds = (value: number): SQL =>
  sql`('epoch'::timestamptz + ${value}::float8 * interval '1 microsecond')`

/** How each sort runs through the articles: by its key and then by id, so that the order never depends on chance. */
export function articleOrder(sort: ArticleSort, found: OpenSearch | null): Order {
  switch (sort) {
    case 'added':
      return {
        key: microseconds(articles.addedAt),
        segments: [whole(sql`${articles.addedAt}`, 'moment')],
      }
    case 'title': {
      const title = sql<string>`lower(${articles.title})`
      return { key: title, segments: [whole(title, 'text')] }
    }
    case 'source': {
      const name = sql<string>`lower(${sources.name})`
      return { key: name, segments: [whole(name, 'text')] }
    }
    case 'facts':
      return { key: sql`${articles.factCount}`, segments: [whole(sql`${articles.factCount}`, 'number')] }
    case 'contradictions': {
      const count = sql<number>`${articles.contradictionCount}`
      return { key: count, segments: [whole(count, 'number')] }
    }
    case 'rank':
      if (found) return { key: found.rank, segments: [whole(found.rank, 'number')] }
      return articleOrder('published', found)
    case 'published':
      return { key: microseconds(articles.publishedAt), segments: publishedSegments() }
  }
}

/**
 * Dated articles and then, whichever way they are sorted, the undated ones.
 * @param inclusive whether a place in the list is itself past that place, for lists of what articles hold.
 */
export function publishedSegments(inclusive = false): Segment[] {
  const both = whole(sql`${articles.publishedAt}`, 'moment', inclusive)
  return [
    { ...both, holds: dated, contains: ([value]) => value !== null },
    {
      ...both,
      holds: undated,
      contains: ([value]) => value === null,
      past: ([, id], direction) => past([sql`${articles.id}`], [sql`${id}::uuid`], direction, inclusive),
    },
  ]
}

function whole(column: SQL, kind: Kind, inclusive = false): Segment {
  const columns = [column, sql`${articles.id}`]
  return {
    holds: null,
    contains: () => true,
    order: (direction: Direction) => ordered(columns, direction),
    past: ([value, id]: CursorKey, direction: Direction) =>
      past(columns, [parameter(value, kind), sql`${id}::uuid`], direction, inclusive),
  }
}

/** A value from a cursor as its column needs it. A value of another kind stands for the start of the list. */
function parameter(value: string | number | null, kind: Kind): SQL {
  if (kind === 'text') return sql`${String(value ?? '')}::text`
  const number = typeof value === 'number' ? value : 0
  return kind === 'moment' ? fromMicroseconds(number) : sql`${number}::float8`
}
