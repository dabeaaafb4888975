import type { ArticleSort } from '#server/library/types.ts'

/** Columns of the table of articles that can be left out; title and selection always stay. */
export const HIDEABLE_COLUMNS = ['source', 'published', 'added', 'facts', 'contradictions', 'reuse'] as const
export type ArticleColumn = (typeof HIDEABLE_COLUMNS)[number]

export const COLUMN_NAME: Record<ArticleColumn | 'title', string> = {
  title: 'Title',
  source: 'Source',
  published: 'Published',
  added: 'Added',
  facts: 'Facts',
  contradictions: 'Contradictions',
  reuse: 'Shared text',
}

/** Names of the orders a person can choose. */
export const SORT_NAME: Record<ArticleSort, string> = {
  rank: 'Best match',
  published: 'Published',
  added: 'Added',
  title: 'Title',
  source: 'Source',
  facts: 'Facts',
  contradictions: 'Contradictions',
}
