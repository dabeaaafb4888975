import { z } from 'zod'

/** A place in a list: the values of its order at a row, and which side of that row is asked for. */
export type Cursor = { side: 'after' | 'before'; order: string; key: CursorKey }
export type CursorKey = [string | number | null, string, ...number[]]

/** Years 1 to 275,000 in microseconds since 1970, and any count: what a query can compare with without an error. */
const number = z.number().min(-62_135_596_800_000_000).max(8_640_000_000_000_000)
const text = z
  .string()
  .max(4000)
  .refine((text) => text.isWellFormed() && !text.includes('\0'))

const value = z.union([text, number, z.null()])

const shape = z.tuple([
  z.enum(['a', 'b']),
  z.string().max(40),
  z.union([z.tuple([value, z.guid()]), z.tuple([value, z.guid(), z.int().min(0).max(2_147_483_647)])]),
])

/** An opaque word for a URL. `order` names the order of the list, so that the word is not taken for another one. */
export function writeCursor({ side, order, key }: Cursor): string {
  return Buffer.from(JSON.stringify([side === 'after' ? 'a' : 'b', order, key])).toString('base64url')
}

/** Reads what writeCursor wrote for the same order; null for everything else, which means the first page. */
export function readCursor(word: string | undefined, order: string): Cursor | null {
  if (!word || word.length > 12_000) return null
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(word, 'base64url').toString())
  } catch {
    return null
  }
  const result = shape.safeParse(json)
  if (!result.success || result.data[1] !== order) return null
  const [side, , key] = result.data
  return { side: side === 'a' ? 'after' : 'before', order, key }
}
