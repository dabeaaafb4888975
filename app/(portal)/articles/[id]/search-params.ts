import type { Route } from 'next'
import { z } from 'zod'
import { one, type RawParams, writeParams } from '../../../_lib/read-params.ts'

const number = one
  .pipe(z.string().regex(/^[1-9]\d{0,8}$/))
  .transform(Number)
  .nullable()
  .catch(null)

const schema = z.object({
  /** Number of the capture; the newest where there is none. */
  version: number,
  /** The capture to hold it against; the one before where there is none. */
  since: number,
  /** Number of the fact to show. */
  fact: number,
  part: number,
  view: one.pipe(z.enum(['text', 'changes'])).catch('text'),
})

/** What the address of a report can say. Anything else falls back to the newest text. */
export type ReaderParams = z.output<typeof schema>

export function parseReaderParams(raw: RawParams): ReaderParams {
  return schema.parse(raw)
}

export function readerHref(id: string, { version, since, fact, part, view }: Partial<ReaderParams>): Route {
  const query = writeParams({
    version: version ? String(version) : null,
    view: view === 'changes' ? view : null,
    since: since && view === 'changes' ? String(since) : null,
    part: part && part > 1 ? String(part) : null,
    fact: fact ? String(fact) : null,
  })
  return `/articles/${id}${query}` as Route
}
