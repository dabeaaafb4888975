import { z } from 'zod'
import { one, type RawParams } from '../../_lib/read-params.ts'

const Page = one.transform(Number).pipe(z.int().min(1).max(1_000)).catch(1)

/** Which stretch of a collection's things an address asks for; the first where it cannot be read. */
export function readPage(params: RawParams): number {
  return Page.parse(params.page)
}
