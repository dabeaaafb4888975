import type { Route } from 'next'
import { z } from 'zod'
import { one, type RawParams, writeParams } from '#app/_lib/read-params.ts'
import { DIRECTIONS } from '#server/library/types.ts'

const Params = z.object({
  view: one.pipe(z.enum(['about', 'said'])).catch('about'),
  order: one.pipe(z.enum(DIRECTIONS)).catch('asc'),
  cursor: one.optional().catch(undefined),
})

export type EntityParams = z.output<typeof Params>

/** Reads the address of an entity's page. Its timelines begin with the oldest report: who said it first. */
export function parseEntityParams(raw: RawParams): EntityParams {
  return Params.parse(raw)
}

/** The address of an entity's page in this state. A change leads to the first page unless it is the change of page. */
export function entityHref(id: string, params: EntityParams, change: Partial<EntityParams> = {}): Route {
  const { view, order, cursor } = { ...params, cursor: undefined, ...change }
  const query = writeParams({
    view: view === 'about' ? null : view,
    order: order === 'asc' ? null : order,
    cursor,
  })
  return `/entities/${id}${query}` as Route
}
