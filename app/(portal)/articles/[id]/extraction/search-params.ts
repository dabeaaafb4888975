import type { Route } from 'next'
import { z } from 'zod'
import { one, type RawParams, writeParams } from '../../../../_lib/read-params.ts'

const number = one
  .pipe(z.string().regex(/^\d{1,9}$/))
  .transform(Number)
  .nullable()
  .catch(null)

const schema = z.object({
  cover: one
    .pipe(z.enum(['facts', 'boilerplate', 'nothing']))
    .nullable()
    .catch(null),
  /** Number of the fact that is shown. */
  fact: number,
  /** Start of the sentence that is shown. */
  at: number,
  part: number,
})

/** What the address of an extraction can say. Anything else falls back to the whole text. */
export type ExtractionParams = z.output<typeof schema>

export function parseExtractionParams(raw: RawParams): ExtractionParams {
  return schema.parse(raw)
}

export function extractionHref(id: string, params: Partial<ExtractionParams> = {}): Route {
  const { cover, fact, at, part } = params
  const query = writeParams({
    cover,
    part: part && part > 1 ? String(part) : null,
    fact: fact ? String(fact) : null,
    at: typeof at === 'number' ? String(at) : null,
  })
  return `/articles/${id}/extraction${query}` as Route
}
