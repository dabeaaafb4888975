import { Readable } from 'node:stream'
import {
  type Entry,
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl'
import { ReadError } from '#core/read/report.ts'
import type { Bytes, StoredBytes } from './stored-bytes.ts'

/** More files than this are no collection of reports. */
const MOST_ENTRIES = 10_000

export type ZipEntry = {
  /** Path in the archive, with forward slashes. */
  name: string
  encrypted: boolean
  /** Unpacks it, a piece at a time. @throws ReadError `too-large` where it is larger than `most` bytes, or than it says. */
  pieces: (most: number) => AsyncGenerator<Uint8Array>
}

/**
 * The files in a ZIP archive (APPNOTE 6.3), folders left out, one after the other; nothing is unpacked until it is
 * asked for, and nothing is written anywhere.
 * @throws ReadError `unreadable` for what is no ZIP archive, `too-large` where it holds too many files. What `content`
 *   throws where it cannot be read is passed on: it says nothing of the archive.
 */
export async function* zipEntries(content: Bytes): AsyncGenerator<ZipEntry> {
  const archive = await opened(content)
  let n = 0
  for await (const entry of entriesOf(archive)) {
    if (entry.fileName.endsWith('/')) continue
    n += 1
    if (n > MOST_ENTRIES) {
      throw new ReadError('too-large', `This archive holds more than ${MOST_ENTRIES} files. Split it up.`)
    }
    const pieces = (most: number) => unpacked(archive, entry, most)
    yield { name: entry.fileName, encrypted: entry.isEncrypted(), pieces }
  }
}

/**
 * Unpacks a whole archive without keeping anything, to see that it is no bomb.
 * @throws ReadError `too-large` where it unpacks to more than `most` bytes; `unreadable`.
 */
export async function expectSmall(content: Uint8Array, most: number): Promise<void> {
  const archive = await opened(content)
  let left = most
  for await (const entry of entriesOf(archive)) {
    if (entry.fileName.endsWith('/')) continue
    for await (const chunk of unpacked(archive, entry, left)) left -= chunk.length
  }
}

const ESCAPES = 'This archive holds a path that leads out of it, as no honest one does. It is not opened.'
const DAMAGED = 'This archive is damaged and cannot be opened.'

/** Bytes that are read where they lie, and what went wrong with that. */
class Source extends RandomAccessReader {
  readonly bytes: StoredBytes
  fault: unknown

  constructor(bytes: StoredBytes) {
    super()
    this.bytes = bytes
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#read(start, end), { objectMode: false })
  }

  async *#read(start: number, end: number): AsyncGenerator<Uint8Array> {
    try {
      yield* this.bytes.range(start, end)
    } catch (error) {
      this.fault = error
      throw error
    }
  }
}

const OPTIONS = { lazyEntries: true, validateEntrySizes: true } as const

type Archive = { zip: ZipFile; source: Source | null }

async function opened(content: Bytes): Promise<Archive> {
  let source: Source | null = null
  try {
    if (content instanceof Uint8Array)
      return { zip: await fromBufferPromise(viewOf(content), OPTIONS), source }
    source = new Source(content)
    return { zip: await fromRandomAccessReaderPromise(source, content.size, OPTIONS), source }
  } catch {
    throw source?.fault ?? new ReadError('unreadable', DAMAGED)
  }
}

/** The same bytes, not a copy: an archive may be large. */
const viewOf = (content: Uint8Array) => Buffer.from(content.buffer, content.byteOffset, content.byteLength)

async function* entriesOf({ zip, source }: Archive): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    if (source?.fault || error instanceof ReadError) throw source?.fault ?? error
    const escapes = error instanceof Error && /relative path|absolute path/.test(error.message)
    throw new ReadError('unreadable', escapes ? ESCAPES : DAMAGED)
  }
}

/** Counted while it is unpacked: what an archive says of itself may be a lie. */
async function* unpacked({ zip, source }: Archive, entry: Entry, most: number): AsyncGenerator<Buffer> {
  const tooLarge = new ReadError(
    'too-large',
    `“${entry.fileName}” unpacks to more than ${Math.round(most / 1024 / 1024)} MB. It is not read.`,
  )
  if (entry.uncompressedSize > most) throw tooLarge
  let size = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += chunk.length
      if (size > most) throw tooLarge
      yield chunk
    }
  } catch (error) {
    throw source?.fault ?? (error instanceof ReadError ? error : new ReadError('unreadable', DAMAGED))
  }
}
