import type { ActiveFilter } from '#components/list/filter-chips.tsx'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { EntityRef, SourceRef } from '#server/library/types.ts'
import { type ArticlesParams, articlesHref } from './search-params.ts'

/** `panel`: set in the panel of filters, and not in the search box. */
type Filter = ActiveFilter & { panel: boolean }

/** The filters that are on, in words, each with the address without it. */
export function activeFilters(
  params: ArticlesParams,
  sources: SourceRef[],
  entity: EntityRef | null,
): Filter[] {
  const filters: Filter[] = []
  const add = (label: string, change: Partial<ArticlesParams>, panel = true) =>
    filters.push({ label, without: articlesHref(params, change), panel })
  if (params.q) add(`“${params.q}”`, { q: '' }, false)
  for (const id of params.sources) {
    const name = sources.find((source) => source.id === id)?.name ?? 'a source that is not here'
    add(name, { sources: params.sources.filter((other) => other !== id) })
  }
  if (params.from) add(`from ${formatEdtf(params.from)}`, { from: null })
  if (params.to) add(`until ${formatEdtf(params.to)}`, { to: null })
  if (params.entity) {
    add(`mentions ${entity?.name ?? 'somebody who is not here'}`, { entity: null, about: '' })
  } else if (params.about) {
    add(`mentions “${params.about}”, whom no report names`, { about: '' })
  }
  if (params.contradictions) add('with contradictions', { contradictions: false })
  if (params.sample) {
    add(params.sample === 'only' ? 'only the sample' : 'without the sample', { sample: null })
  }
  return filters
}

/** The table as it is, with all filters and the search off. */
export function withoutFilters(params: ArticlesParams): ArticlesParams {
  return {
    ...params,
    q: '',
    sources: [],
    from: null,
    to: null,
    entity: null,
    about: '',
    contradictions: false,
    sample: null,
  }
}
