import { z } from 'zod'
import { one, type RawParams } from '../../_lib/read-params.ts'

/** Ways to add reports, each with an address of its own. */
export const WAYS = ['text', 'address', 'list', 'files'] as const
export type Way = (typeof WAYS)[number]

const schema = z.object({
  way: one.pipe(z.enum(WAYS)).nullable().catch(null),
  url: one.pipe(z.string().max(2000)).nullable().catch(null),
})

/** What the address of the page can say. One that brings an address along means that way, where none is named. */
export function parseAddParams(raw: RawParams): { way: Way; url: string | null } {
  const { way, url } = schema.parse(raw)
  return { way: way ?? (url ? 'address' : 'text'), url }
}
