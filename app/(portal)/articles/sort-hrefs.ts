import type { Route } from 'next'
import type { ArticleSort, Direction } from '#server/library/types.ts'
import { type ArticlesParams, articlesHref } from './search-params.ts'

/** The way each column is first sorted: words from A, counts and dates from the top. */
const FIRST: Record<Exclude<ArticleSort, 'rank'>, Direction> = {
  title: 'asc',
  source: 'asc',
  published: 'desc',
  added: 'desc',
  facts: 'desc',
  contradictions: 'desc',
}

/** Where the heading of each column leads: sorted by it, and the other way round where it is already. */
export function sortHrefs(params: ArticlesParams): Record<keyof typeof FIRST, Route> {
  const entries = Object.entries(FIRST).map(([sort, first]) => {
    const turned = params.direction === 'asc' ? 'desc' : 'asc'
    const direction = params.sort === sort ? turned : first
    return [sort, articlesHref(params, { sort: sort as ArticleSort, direction })]
  })
  return Object.fromEntries(entries)
}
