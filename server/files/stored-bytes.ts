/** The bytes of a file that may be too many to be held: they are read where they lie, a piece at a time. */
export type StoredBytes = {
  size: number
  /** Enough of its beginning to tell what it is. */
  head: Uint8Array
  /** What lies from `start` up to `end`, in pieces. */
  range(start: number, end: number): AsyncIterable<Uint8Array>
  /** All of them, for what cannot be read in pieces. */
  whole(): Promise<Uint8Array>
}

export type Bytes = Uint8Array | StoredBytes

export function headOf(bytes: Bytes): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : bytes.head
}

export async function wholeOf(bytes: Bytes): Promise<Uint8Array> {
  return bytes instanceof Uint8Array ? bytes : bytes.whole()
}

export function piecesOf(bytes: Bytes): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return bytes instanceof Uint8Array ? [bytes] : bytes.range(0, bytes.size)
}
