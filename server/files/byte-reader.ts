import { ReadError } from '#core/read/report.ts'

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** What is looked through first; twice as much each time that it is not enough. */
const WINDOW = 4096

/**
 * Reads bytes that come in pieces, from front to back. What is held is what was asked to be looked at, and a piece: no
 * more of them is asked for before it is needed. Where they can be read no further, what came before is given first.
 */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array> | Iterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)
  #fault: ReadError | null = null

  constructor(pieces: Pieces) {
    this.#pieces = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]()
  }

  /** The next `count` bytes, or more; fewer where they end. They stay, and are not to be kept. */
  async peek(count: number): Promise<Buffer> {
    if (this.#held.length >= count) return this.#held
    const come = [this.#held]
    for (let size = this.#held.length; size < count; ) {
      const value = await this.#next()
      if (!value) break
      come.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength))
      size += value.byteLength
    }
    const [first = this.#held, ...more] = come.filter(({ length }) => length > 0)
    this.#held = more.length > 0 ? Buffer.concat([first, ...more]) : first
    if (this.#held.length === 0) this.#throwFault()
    return this.#held
  }

  /** The next piece; none where they end, or can be read no further. What else goes wrong says nothing of them. */
  async #next(): Promise<Uint8Array | undefined> {
    if (this.#fault) return undefined
    try {
      const { done, value } = await this.#pieces.next()
      return done ? undefined : value
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      this.#fault = error
      return undefined
    }
  }

  #throwFault(): void {
    if (this.#fault) throw this.#fault
  }

  /** Takes the next `count` bytes, or fewer where they end, as a copy of their own. */
  async take(count: number): Promise<Buffer> {
    const held = (await this.peek(count)).subarray(0, count)
    if (held.length < count) this.#throwFault()
    // Not out of the pool that small buffers share: it would be kept with it.
    const taken = Buffer.allocUnsafeSlow(held.length)
    held.copy(taken)
    this.#held = this.#held.subarray(taken.length)
    return taken
  }

  /** Passes over `count` bytes without holding them. @returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0 && (await this.peek(1)).length > 0) {
      const some = Math.min(left, this.#held.length)
      this.#held = this.#held.subarray(some)
      left -= some
    }
    return count - left
  }

  /** Where `what` stands, counted from here and not before `from`, if it ends within the next `most` bytes; else -1. */
  async find(what: Uint8Array, from: number, most: number): Promise<number> {
    for (let start = from, count = from + WINDOW; ; count *= 2) {
      const held = (await this.peek(Math.min(count, most))).subarray(0, most)
      const at = held.indexOf(what, start)
      if (at < 0 && held.length < Math.min(count, most)) this.#throwFault()
      if (at >= 0 || held.length < count) return at
      start = Math.max(from, held.length - what.length + 1)
    }
  }

  /** All that is left, in pieces. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while ((await this.peek(1)).length > 0) {
      const held = this.#held
      this.#held = held.subarray(held.length)
      yield held
    }
  }

  /** Lets go of where the pieces come from, where not all of them were read. */
  async close(): Promise<void> {
    await this.#pieces.return?.()
  }
}
