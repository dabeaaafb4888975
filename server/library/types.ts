import type { Certainty, EntityKind, Polarity, Stage, Voice } from '#core/fact.ts'
import type { CorrectedMark } from '../reading/types.ts'

/** What the table of articles can be sorted by. `rank` only where there is a search. */
export const ARTICLE_SORTS = [
  'rank',
  'published',
  'added',
  'title',
  'source',
  'facts',
  'contradictions',
] as const
export type ArticleSort = (typeof ARTICLE_SORTS)[number]

export const DIRECTIONS = ['asc', 'desc'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const PAGE_SIZES = [25, 50, 100] as const
export type PageSize = (typeof PAGE_SIZES)[number]

export const SAMPLE_FILTERS = ['only', 'without'] as const
export type SampleFilter = (typeof SAMPLE_FILTERS)[number]

/** How many articles a comparison takes. */
export const MOST_COMPARED = 12

/** How many articles can be selected, to do something with all of them. */
export const MOST_SELECTED = 1000

/** How many there are. Big sets are estimated: `exact` is false and the count is to be shown as "about". */
export type Total = { count: number; exact: boolean }

/** One page of a list. The cursors are opaque; null where the list ends. */
export type Page<T> = { rows: T[]; previous: string | null; next: string | null; total: Total }

/** Words of a text around what was searched for, with the hits marked. */
export type Snippet = Array<{ text: string; hit: boolean }>

export type SourceRef = { id: string; name: string }

/** The other article with which one shares the most text; `later` tells whether that one came out after it. */
export type ReuseHint = {
  class: 'wholly-derived' | 'partially-derived'
  /** 0…1 of the shorter text. */
  containment: number
  article: string
  source: string
  later: boolean | null
}

export type ArticleRow = {
  id: string
  title: string
  source: SourceRef
  isSample: boolean
  /** EDTF, null where undated. */
  published: string | null
  addedAt: Date
  /** `waiting` until the facts have been taken out, `failed` where that did not work. */
  reading: 'done' | 'waiting' | 'failed'
  facts: number
  contradictions: number
  reuse: ReuseHint | null
  snippet: Snippet | null
}

/** What a search found, before the other filters. */
export type SearchNote = {
  /** False where the query has no word to search for, as "the". */
  searchable: boolean
  /** Planner's estimate of all hits. */
  estimate: number
  /** `2022-03` where only what was published from that month on was searched, because there are so many hits. */
  since: string | null
}

export type ArticlePage = Page<ArticleRow> & { search: SearchNote | null }

export type FactHop = { name: string; written: string; anonymous: boolean; entityId: string | null }

export type FactRow = {
  articleId: string
  versionId: string
  extraction: number
  n: number
  quote: string
  voice: Voice
  certainty: Certainty
  polarity: Polarity
  stage: Stage | null
  /** Nearest first. */
  hops: FactHop[]
  dates: Array<{ text: string; value: string }>
  quantities: Array<{ text: string }>
  corrected: CorrectedMark | null
  title: string
  source: SourceRef
  isSample: boolean
  published: string | null
}

export type EntityRef = { id: string; name: string; kind: EntityKind }

/** An entity as a type-ahead offers it; `alias` is the name that matched where it is not its own. */
export type EntityOption = EntityRef & { alias: string | null }

export type Month = { /** `2022-12` */ month: string; mentions: number }

export type EntityProfile = EntityRef & {
  aliases: string[]
  articles: number
  mentions: number
  /** From the first month with a mention to the last, without gaps. Mentions in undated articles are not in it. */
  months: Month[]
  undated: number
  /** Entities named in the same articles, most often first. */
  together: Array<EntityRef & { articles: number }>
  /** In how many of the newest articles `together` was looked for. */
  togetherAmong: number
}
