import { brotliDecompressSync, constants, createGunzip, inflateSync, unzipSync } from 'node:zlib'
import { ReadError } from '#core/read/report.ts'
import type { ArchivedFile, Room, SetAside } from './archived-file.ts'
import { ByteReader, type Pieces } from './byte-reader.ts'

/** One page may be this large, and unpack to as much. */
const MOST_PAGE = 20 * 1024 * 1024
/** The headers of a record, and those of the answer in it. */
const MOST_HEAD = 64 * 1024
const BLANK_LINE = Buffer.from('\r\n\r\n')
/** What zlib unpacks to at once: where it meets with damage, so much before it is lost. */
const UNPACKED_AT_ONCE = 16 * 1024
/** What is given to it at once: it may unpack to a thousand times as much, which is held. */
const PACKED_AT_ONCE = 16 * 1024

const TOO_LARGE_PAGE = `This page is larger than ${MOST_PAGE / 1024 / 1024} MB. It is not read.`
const damaged = () => new ReadError('unreadable', 'This web archive is damaged and cannot be read further.')

/**
 * The pages in a web archive (WARC 1.1, ISO 28500), plain or compressed, in their order and each as the server sent it:
 * answers with status 200 and saved resources that are HTML, plain text or PDF. Pictures, scripts and requests are passed
 * over; a page that cannot be unpacked is set aside. One record is held at a time.
 * @throws ReadError `unreadable` for what is no web archive, or not to its end; `too-large` where it unpacks to more
 *   than there is room for. What `content` throws is passed on.
 */
export async function* warcPages(content: Pieces, room: Room): AsyncGenerator<ArchivedFile | SetAside> {
  const packed = new ByteReader(content)
  const reader = new ByteReader((await isPacked(packed)) ? unpacked(packed.rest(), room) : packed.rest())
  try {
    while (await toRecord(reader)) {
      const page = await recordAt(reader)
      if (page) yield page
    }
  } finally {
    await reader.close()
    await packed.close()
  }
}

async function isPacked(reader: ByteReader): Promise<boolean> {
  const [first, second] = await reader.peek(2)
  return first === 0x1f && second === 0x8b
}

/** Counted while it is unpacked: what an archive unpacks to shows only then. */
async function* unpacked(packed: AsyncIterable<Uint8Array>, room: Room): AsyncGenerator<Buffer> {
  let isEmpty = true
  for await (const chunk of gunzipped(packed)) {
    room.left -= chunk.length
    if (room.left < 0)
      throw new ReadError('too-large', 'This web archive unpacks to more than can be read at once.')
    isEmpty = false
    yield chunk
  }
  if (isEmpty) throw damaged()
}

/** What becomes of packed bytes: more of them can follow, they have come to an end of their own, or they are damaged. */
type Became = 'taken' | 'whole' | 'damaged'

/** What comes before damage comes out, which a stream that fails would keep to itself. */
async function* gunzipped(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  // Of one that is cut off, what there is comes out; where a record is not whole, that shows there.
  const gunzip = createGunzip({ chunkSize: UNPACKED_AT_ONCE, finishFlush: constants.Z_SYNC_FLUSH })
  const come: Buffer[] = []
  gunzip.on('data', (chunk: Buffer) => come.push(chunk))
  let settle: (became: Became) => void = () => {}
  gunzip.once('error', () => settle('damaged'))
  gunzip.once('end', () => settle('whole'))
  const become = (begin: (taken: () => void) => void) =>
    new Promise<Became>((resolve) => {
      settle = resolve
      begin(() => resolve('taken'))
    })
  let given = 0
  let isOver = false
  try {
    for await (const piece of packed) {
      for (let at = 0; at < piece.length; at += PACKED_AT_ONCE) {
        let some = piece.subarray(at, at + PACKED_AT_ONCE)
        if (!isOver) {
          const became = await become((taken) => gunzip.write(some, taken))
          yield* come.splice(0)
          if (became === 'damaged') throw damaged()
          isOver = became === 'whole'
          given += some.length
          if (isOver) some = some.subarray(some.length - (given - gunzip.bytesWritten))
        }
        // It may be filled up with zeros; anything else is not read, and so not whole.
        if (isOver && some.some((byte) => byte !== 0)) throw damaged()
      }
    }
    if (isOver) return
    const became = await become(() => gunzip.end())
    yield* come.splice(0)
    if (became === 'damaged') throw damaged()
  } finally {
    gunzip.destroy()
  }
}

/** Passes over what ends the record before. @returns whether there is another. */
async function toRecord(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const [next] = await reader.peek(1)
    if (next !== 0x0d && next !== 0x0a) return next !== undefined
    await reader.skip(1)
  }
}

/** Reads past one record. @returns the page in it, if there is one. */
async function recordAt(reader: ByteReader): Promise<ArchivedFile | SetAside | null> {
  if ((await reader.peek(5)).toString('latin1', 0, 5) !== 'WARC/') throw damaged()
  const end = await reader.find(BLANK_LINE, 0, MOST_HEAD)
  if (end < 0) throw damaged()
  const headers = headersIn((await reader.take(end)).toString('utf8'))
  await reader.skip(BLANK_LINE.length)
  const length = Number(headers.get('content-length'))
  if (!Number.isSafeInteger(length) || length < 0) throw damaged()

  const front = (await reader.peek(Math.min(length, MOST_HEAD))).subarray(0, length)
  const about = pageIn(headers, front)
  if (!about || length > MOST_PAGE) {
    if ((await reader.skip(length)) < length) throw damaged()
    return about && { name: about.url, code: 'too-large', reason: TOO_LARGE_PAGE }
  }
  const block = await reader.take(length)
  if (block.length < length) throw damaged()
  return pageOf(about, block.subarray(about.start))
}

type Headers = Map<string, string>
/** Of a page: where it was, what was said of it, and where in its record it begins. */
type About = { url: string; mediaType: string; headers: Headers; start: number }

function headersIn(head: string): Headers {
  const headers: Headers = new Map()
  for (const line of head.split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

/** @param front the beginning of the record's block, or all of it. */
function pageIn(record: Headers, front: Buffer): About | null {
  const kind = record.get('warc-type')
  const url = URL.parse(record.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '')?.href
  if (!url || !/^https?:\/\//i.test(url)) return null
  const answer =
    kind === 'response' ? answerIn(front) : kind === 'resource' ? { headers: record, start: 0 } : null
  const mediaType = answer?.headers.get('content-type') ?? ''
  const isPage = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)\b/i.test(mediaType)
  return answer && isPage ? { url, mediaType, ...answer } : null
}

/** The HTTP answer in a record, where it is a page and not an error or a redirect. */
function answerIn(front: Buffer): { headers: Headers; start: number } | null {
  const end = front.indexOf(BLANK_LINE)
  if (end < 0) return null
  const head = front.toString('latin1', 0, end)
  return /^HTTP\/\d(?:\.\d)? 200\b/.test(head)
    ? { headers: headersIn(head), start: end + BLANK_LINE.length }
    : null
}

function pageOf({ url, mediaType, headers }: About, body: Buffer): ArchivedFile | SetAside {
  try {
    return { name: url, content: decoded(headers, body), mediaType, url }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { name: url, code: error.code, reason: error.message }
  }
}

function decoded(headers: Headers, body: Buffer): Buffer {
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(body) : body
  const most = { maxOutputLength: MOST_PAGE }
  switch (headers.get('content-encoding')?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return unpack(() => unzipSync(whole, most))
    case 'deflate':
      return unpack(() => inflateSync(whole, most))
    case 'br':
      return unpack(() => brotliDecompressSync(whole, most))
    default:
      return whole
  }
}

function unpack(how: () => Buffer): Buffer {
  try {
    return how()
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('too-large', TOO_LARGE_PAGE)
    throw new ReadError('unreadable', 'This page is damaged and cannot be unpacked.')
  }
}

/** Archives made by browsers say "chunked" of bodies that are whole; those are left as they are. */
function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  let at = 0
  while (at < body.length) {
    const line = body.indexOf('\r\n', at)
    const size = line < 0 ? null : /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString('latin1', at, line))
    if (!size) return body
    const length = Number.parseInt(size[1] ?? '', 16)
    if (length === 0) break
    chunks.push(body.subarray(line + 2, line + 2 + length))
    at = line + 2 + length + 2
  }
  return Buffer.concat(chunks)
}
