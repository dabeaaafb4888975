import { VOICE_WORD } from '#components/facts/fact-tags.tsx'
import type { ActiveFilter } from '#components/list/filter-chips.tsx'
import { formatEdtf } from '#core/dates/format-edtf.ts'
import type { EntityRef, SourceRef } from '#server/library/types.ts'
import { type FactsParams, factsHref } from './search-params.ts'

/** The filters that are on, in words, each with the address without it. */
export function activeFilters(
  params: FactsParams,
  sources: SourceRef[],
  entity: EntityRef | null,
  speaker: EntityRef | null,
): ActiveFilter[] {
  const filters: ActiveFilter[] = []
  const add = (label: string, change: Partial<FactsParams>) =>
    filters.push({ label, without: factsHref(params, change) })
  const without = <T>(all: T[], one: T) => all.filter((other) => other !== one)
  if (params.q) add(`“${params.q}”`, { q: '' })
  if (params.speaker) add(`speaker “${params.speaker}”`, { speaker: '' })
  for (const id of params.source) {
    const name = sources.find((source) => source.id === id)?.name ?? 'a source that is not here'
    add(name, { source: without(params.source, id) })
  }
  for (const voice of params.voice) add(VOICE_WORD[voice], { voice: without(params.voice, voice) })
  for (const stage of params.stage) add(stage, { stage: without(params.stage, stage) })
  for (const certainty of params.certainty) {
    add(certainty, { certainty: without(params.certainty, certainty) })
  }
  if (params.polarity) add(params.polarity === 'negative' ? 'negated' : 'not negated', { polarity: null })
  if (params.saidBy) add(`said by ${speaker?.name ?? 'somebody who is not here'}`, { saidBy: null })
  if (params.entity) {
    add(`mentions ${entity?.name ?? 'somebody who is not here'}`, { entity: null, about: '' })
  } else if (params.about) {
    add(`mentions “${params.about}”, whom no report names`, { about: '' })
  }
  if (params.from) add(`published from ${formatEdtf(params.from)}`, { from: null })
  if (params.to) add(`published until ${formatEdtf(params.to)}`, { to: null })
  if (params.spokenFrom) add(`speaks of ${formatEdtf(params.spokenFrom)} or later`, { spokenFrom: null })
  if (params.spokenTo) add(`speaks of ${formatEdtf(params.spokenTo)} or earlier`, { spokenTo: null })
  if (params.sample) {
    add(params.sample === 'only' ? 'only the sample' : 'without the sample', { sample: null })
  }
  return filters
}

/** The list in its own order and size, with all filters off. */
export function withoutFilters({ order, size }: FactsParams): FactsParams {
  return {
    q: '',
    speaker: '',
    source: [],
    voice: [],
    stage: [],
    certainty: [],
    polarity: null,
    entity: null,
    about: '',
    saidBy: null,
    from: null,
    to: null,
    spokenFrom: null,
    spokenTo: null,
    sample: null,
    order,
    size,
  }
}
