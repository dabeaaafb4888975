import type { Route } from 'next'
import { z } from 'zod'
import { EVERYTHING } from '#components/compare/arrangement.ts'
import { COLUMN_LETTERS, COMPARE_VIEWS, type Look, readOrder, writeOrder } from '#components/compare/views.ts'
import { ASPECTS, RELATIONS } from '#core/comparison.ts'
import { STAGES } from '#core/fact.ts'
import { one, type RawParams, tick, typed, writeParams } from '../../_lib/read-params.ts'

const Params = z.object({
  view: one.pipe(z.enum(COMPARE_VIEWS)).catch('rows'),
  relation: one.pipe(z.enum(RELATIONS)).nullable().catch(null),
  aspect: one.pipe(z.enum(ASPECTS)).nullable().catch(null),
  stage: one.pipe(z.enum(STAGES)).nullable().catch(null),
  speaker: typed,
  entity: typed,
  words: typed,
  order: typed.transform(readOrder),
  all: tick,
})

/** Every row, in the usual order. */
export const WHOLE: Look = { ...EVERYTHING, view: 'rows', all: false }

/** How an address looks at a comparison; what cannot be read falls back to showing everything. */
export function parseLook(params: RawParams): Look {
  return Params.parse(params)
}

/** The query that `parseLook` reads; what is as usual stays out of it. */
export function writeLook({ view, order, ...rest }: Look): Record<string, string | boolean | null> {
  return { ...rest, view: view === 'rows' ? null : view, order: writeOrder(order) }
}

/** The articles of a comparison, in the order of their letters: `/compare?a=…&b=…`. */
export function parseArticles(params: RawParams): string[] {
  return [...COLUMN_LETTERS].flatMap((letter) => params[letter] ?? [])
}

/** The address of a comparison of these articles. */
export function compareHref(articles: string[], look: Look = WHOLE): Route {
  const columns = articles
    .slice(0, COLUMN_LETTERS.length)
    .map((id, i) => [COLUMN_LETTERS[i] ?? '', id] as const)
  return `/compare${writeParams({ ...Object.fromEntries(columns), ...writeLook(look) })}` as Route
}

/** The address of a comparison that is stored, at `path`. */
export function lookHref(path: string, look: Look): Route {
  return `${path}${writeParams(writeLook(look))}` as Route
}
