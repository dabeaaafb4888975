import type { Route } from 'next'
import { z } from 'zod'
import { day, id, one, type RawParams, several, tick, typed, writeParams } from '#app/_lib/read-params.ts'
import { type ArticleColumn, HIDEABLE_COLUMNS } from '#components/articles/columns.ts'
import {
  ARTICLE_SORTS,
  type ArticleSort,
  type Direction,
  MOST_COMPARED,
  PAGE_SIZES,
  type PageSize,
  SAMPLE_FILTERS,
} from '#server/library/types.ts'

const Params = z.object({
  q: typed,
  source: several(z.guid()),
  from: day,
  to: day,
  entity: id,
  /** The name of an entity as typed, where scripts did not turn it into an id. */
  about: typed,
  contradictions: tick,
  sample: one.pipe(z.enum(SAMPLE_FILTERS)).nullable().catch(null),
  sort: one
    .pipe(z.string().regex(/^-?[a-z]+$/))
    .nullable()
    .catch(null),
  size: one
    .transform(Number)
    .pipe(z.union(PAGE_SIZES.map((size) => z.literal(size))))
    .catch(50),
  cursor: one.optional().catch(undefined),
  density: one.pipe(z.enum(['comfortable', 'compact'])).catch('comfortable'),
  hide: several(z.enum(HIDEABLE_COLUMNS)),
  sel: several(z.guid()),
})

export type ArticlesParams = Omit<z.output<typeof Params>, 'sort' | 'source' | 'hide' | 'sel'> & {
  sources: string[]
  sort: ArticleSort
  direction: Direction
  size: PageSize
  hidden: ArticleColumn[]
  selected: string[]
}

/** Reads the address of the table of articles. What cannot be read falls back to what the table shows by itself. */
export function parseArticlesParams(raw: RawParams): ArticlesParams {
  const { source, hide, sel, sort: word, ...params } = Params.parse(raw)
  const known = ARTICLE_SORTS.find((sort) => sort === word?.replace(/^-/, ''))
  const sort = known && (known !== 'rank' || params.q) ? known : ownSort(params.q)
  return {
    ...params,
    sources: source,
    sort,
    direction: sort === known && !word?.startsWith('-') && sort !== 'rank' ? 'asc' : 'desc',
    hidden: hide,
    selected: sel.slice(0, MOST_COMPARED),
  }
}

/** The address of the table in this state. A change leads to the first page unless it is the change of page. */
export function articlesHref(params: ArticlesParams, change: Partial<ArticlesParams> = {}): Route {
  const state = { ...params, cursor: undefined, ...change }
  const sort = state.sort === 'rank' && !state.q ? 'published' : state.sort
  const query = writeParams({
    q: state.q,
    source: state.sources,
    from: state.from,
    to: state.to,
    entity: state.entity,
    about: state.entity ? null : state.about,
    contradictions: state.contradictions,
    sample: state.sample,
    sort: sortWord({ ...state, sort }),
    size: state.size === 50 ? null : String(state.size),
    density: state.density === 'comfortable' ? null : state.density,
    hide: state.hidden.join(','),
    cursor: state.cursor,
    sel: state.selected.join(','),
  })
  return `/articles${query}` as Route
}

/** The order as the address has it, `-title`; empty where it is the list's own. */
export function sortWord({ q, sort, direction }: Pick<ArticlesParams, 'q' | 'sort' | 'direction'>): string {
  if (sort === ownSort(q) && direction === 'desc') return ''
  return `${direction === 'desc' ? '-' : ''}${sort}`
}

/** Best matches first where something is searched for, newest first otherwise. */
const ownSort = (q: string): ArticleSort => (q ? 'rank' : 'published')
