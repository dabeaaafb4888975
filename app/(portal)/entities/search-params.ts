import type { Route } from 'next'
import { z } from 'zod'
import { one, type RawParams, typed, writeParams } from '#app/_lib/read-params.ts'
import { ENTITY_KINDS } from '#core/fact.ts'

const Params = z.object({
  q: typed,
  kind: one.pipe(z.enum(ENTITY_KINDS)).nullable().catch(null),
  cursor: one.optional().catch(undefined),
})

export type EntitiesParams = z.output<typeof Params>

/** Reads the address of the index of names. */
export function parseEntitiesParams(raw: RawParams): EntitiesParams {
  return Params.parse(raw)
}

/** The address of the index in this state. A change leads to the first page unless it is the change of page. */
export function entitiesHref(params: EntitiesParams, change: Partial<EntitiesParams> = {}): Route {
  const { q, kind, cursor } = { ...params, cursor: undefined, ...change }
  return `/entities${writeParams({ q, kind, cursor })}` as Route
}
