import { PART_BYTES } from './store-file.ts'

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** The same bytes, with each piece told of as it comes. */
export async function* countBytes(content: Bytes, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    tell(chunk.byteLength)
    yield chunk
  }
}

/** The first part of what comes, and the rest of it; null where that was all. */
export async function headOf(
  content: AsyncGenerator<Uint8Array>,
): Promise<{ head: Uint8Array; rest: AsyncGenerator<Uint8Array> | null }> {
  const chunks: Uint8Array[] = []
  let size = 0
  while (size <= PART_BYTES) {
    const { done, value } = await content.next()
    if (done) return { head: Buffer.concat(chunks), rest: null }
    chunks.push(value)
    size += value.byteLength
  }
  return { head: Buffer.concat(chunks), rest: content }
}

/** Puts the two together again. */
export async function* joined(
  head: Uint8Array,
  rest: AsyncGenerator<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  yield head
  if (rest) yield* rest
}
