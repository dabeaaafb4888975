import type { Route } from 'next'
import { z } from 'zod'
import { day, id, one, type RawParams, several, typed, writeParams } from '#app/_lib/read-params.ts'
import { CERTAINTIES, POLARITIES, STAGES, VOICES } from '#core/fact.ts'
import { DIRECTIONS, PAGE_SIZES, SAMPLE_FILTERS } from '#server/library/types.ts'

const Params = z.object({
  q: typed,
  speaker: typed,
  source: several(z.guid()),
  voice: several(z.enum(VOICES)),
  stage: several(z.enum(STAGES)),
  certainty: several(z.enum(CERTAINTIES)),
  polarity: one.pipe(z.enum(POLARITIES)).nullable().catch(null),
  entity: id,
  /** The name of an entity as typed, where scripts did not turn it into an id. */
  about: typed,
  saidBy: id,
  from: day,
  to: day,
  spokenFrom: day,
  spokenTo: day,
  sample: one.pipe(z.enum(SAMPLE_FILTERS)).nullable().catch(null),
  order: one.pipe(z.enum(DIRECTIONS)).catch('desc'),
  size: one
    .transform(Number)
    .pipe(z.union(PAGE_SIZES.map((size) => z.literal(size))))
    .catch(50),
  cursor: one.optional().catch(undefined),
})

export type FactsParams = z.output<typeof Params>

/** Reads the address of the list of facts. What cannot be read falls back to no filter. */
export function parseFactsParams(raw: RawParams): FactsParams {
  return Params.parse(raw)
}

/** The address of the list in this state. A change leads to the first page unless it is the change of page. */
export function factsHref(params: FactsParams, change: Partial<FactsParams> = {}): Route {
  const { order, size, about, ...state } = { ...params, cursor: undefined, ...change }
  const query = writeParams({
    ...state,
    about: state.entity ? null : about,
    order: order === 'desc' ? null : order,
    size: size === 50 ? null : String(size),
  })
  return `/facts${query}` as Route
}
