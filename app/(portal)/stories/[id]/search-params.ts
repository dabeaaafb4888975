import type { Route } from 'next'
import { z } from 'zod'
import { day, one, type RawParams, tick, writeParams } from '../../../_lib/read-params.ts'

export const STORY_VIEWS = [
  'timeline',
  'positions',
  'contradictions',
  'newest',
  'reports',
  'history',
] as const

const Params = z.object({
  view: one.pipe(z.enum(STORY_VIEWS)).catch('timeline'),
  /** The last day of which anything is shown. */
  asOf: day,
  page: one
    .pipe(z.string().regex(/^[1-9]\d{0,5}$/))
    .transform(Number)
    .catch(1),
  /** All events of a long timeline, not only those that several reports tell. */
  all: tick,
})

export type StoryParams = z.output<typeof Params>

export function parseStoryParams(raw: RawParams): StoryParams {
  return Params.parse(raw)
}

/** The address of a story in this state. A change leads to the first page unless it is the change of page. */
export function storyHref(id: string, params: StoryParams, change: Partial<StoryParams> = {}): Route {
  const { view, asOf, page, all } = { ...params, page: 1, ...change }
  const query = writeParams({
    view: view === 'timeline' ? null : view,
    asOf,
    all,
    page: page > 1 ? String(page) : null,
  })
  return `/stories/${id}${query}` as Route
}
