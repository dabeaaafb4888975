import type { Route } from 'next'
import { z } from 'zod'
import { COMPARE_VIEWS, type Shown } from '#components/compare/views.ts'
import { RELATIONS, type Relation } from '#core/comparison.ts'

/** Letters that name the columns in the address: `/compare?a=…&b=…`. One more than fits, so that too many is said. */
const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const

const first = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string())

const Params = z.object({
  relation: first.pipe(z.enum(RELATIONS)).nullable().catch(null),
  view: first.pipe(z.enum(COMPARE_VIEWS)).catch('rows'),
})

export type CompareParams = { articles: string[]; relation: Relation | null; view: Shown }

/** Reads the address of a comparison; what cannot be read falls back to showing everything. */
export function parseCompareParams(params: Record<string, string | string[] | undefined>): CompareParams {
  const articles = COLUMNS.flatMap((letter) => params[letter] ?? [])
  return { articles, ...Params.parse(params) }
}

/** The address of a comparison of these articles. */
export function compareHref({ articles, relation, view }: CompareParams): Route {
  const query = new URLSearchParams()
  articles.slice(0, COLUMNS.length).forEach((id, i) => {
    query.set(COLUMNS[i] as string, id)
  })
  if (relation) query.set('relation', relation)
  if (view !== 'rows') query.set('view', view)
  return `/compare?${query}` as Route
}
