import type { Route } from 'next'
import { z } from 'zod'
import { one, type RawParams, tick, typed, writeParams } from '../../_lib/read-params.ts'

const Params = z.object({
  q: typed.transform((text) => text.slice(0, 200)),
  single: tick,
  cursor: one.optional().catch(undefined),
})

export type StoriesParams = z.output<typeof Params>

export function parseStoriesParams(raw: RawParams): StoriesParams {
  return Params.parse(raw)
}

/** The address of the list in this state. A change leads to the first page unless it is the change of page. */
export function storiesHref(params: StoriesParams, change: Partial<StoriesParams> = {}): Route {
  return `/stories${writeParams({ ...params, cursor: undefined, ...change })}` as Route
}
