import type { Route } from 'next'
import { z } from 'zod'
import { one, type RawParams, writeParams } from '../../../_lib/read-params.ts'

const schema = z.object({
  page: one
    .pipe(z.string().regex(/^[1-9]\d{0,6}$/))
    .transform(Number)
    .catch(1),
})

/** Which page of a feed's entries an address asks for; the first one where it says nothing sensible. */
export function parseFeedPage(raw: RawParams): number {
  return schema.parse(raw).page
}

export function feedHref(id: string, page: number): Route {
  return `/feeds/${id}${writeParams({ page: page > 1 ? String(page) : null })}` as Route
}
