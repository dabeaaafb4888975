import { brotliDecompressSync, gunzipSync, inflateSync, unzipSync } from 'node:zlib'
import { ReadError } from '#core/read/report.ts'

/** A page out of a web archive, as the server sent it. */
export type ArchivedPage = {
  url: string
  /** When it was captured, ISO 8601; null where the record does not say. */
  captured: string | null
  mediaType: string
  body: Uint8Array
}

/** One page may unpack to this much, the whole archive to ten times as much. */
const MOST_PAGE = 20 * 1024 * 1024
const MOST_UNPACKED = 400 * 1024 * 1024
const BLANK_LINE = '\r\n\r\n'

/**
 * The pages in a web archive (WARC 1.1, ISO 28500), plain or compressed, in their order: answers with status 200 and
 * saved resources that are HTML, plain text or PDF. Pictures, scripts and requests are passed over.
 * @throws ReadError `unreadable` for what is no web archive, `too-large` where it unpacks to too much.
 */
export function* warcPages(content: Uint8Array): Generator<ArchivedPage> {
  const bytes = plain(content)
  let at = 0
  while (at < bytes.length) {
    const record = recordAt(bytes, at)
    if (!record) throw new ReadError('unreadable', 'This web archive is damaged and cannot be read further.')
    at = record.end
    const page = pageOf(record)
    if (page) yield page
  }
}

function plain(content: Uint8Array): Buffer {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  return unpack(() => gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED }))
}

function unpack(how: () => Buffer): Buffer {
  try {
    return how()
  } catch (error) {
    if (error instanceof RangeError) {
      throw new ReadError('too-large', 'This web archive unpacks to more than can be read at once.')
    }
    throw new ReadError('unreadable', 'This web archive is damaged and cannot be read.')
  }
}

type Headers = Map<string, string>
type Block = { headers: Headers; body: Buffer }

/** A record and where the next one starts; null where there is none. */
function recordAt(bytes: Buffer, at: number): (Block & { end: number }) | null {
  if (bytes.toString('latin1', at, at + 5) !== 'WARC/') return null
  const end = bytes.indexOf(BLANK_LINE, at)
  if (end < 0) return null
  const headers = headersIn(bytes.toString('utf8', at, end))
  const length = Number(headers.get('content-length'))
  const start = end + BLANK_LINE.length
  if (!Number.isSafeInteger(length) || length < 0 || start + length > bytes.length) return null
  let next = start + length
  while (bytes[next] === 0x0d || bytes[next] === 0x0a) next++
  return { headers, body: bytes.subarray(start, start + length), end: next }
}

function headersIn(head: string): Headers {
  const headers: Headers = new Map()
  for (const line of head.split('\r\n').slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

function pageOf({ headers, body }: Block): ArchivedPage | null {
  const kind = headers.get('warc-type')
  const url = URL.parse(headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '')?.href
  if (!url || !/^https?:\/\//i.test(url)) return null
  const answer = kind === 'response' ? answerIn(body) : kind === 'resource' ? { headers, body } : null
  const mediaType = answer?.headers.get('content-type') ?? ''
  if (!answer || !/^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)\b/i.test(mediaType)) {
    return null
  }
  return { url, captured: headers.get('warc-date') ?? null, mediaType, body: decoded(answer) }
}

/** The HTTP answer in a record, where it is a page and not an error or a redirect. */
function answerIn(body: Buffer): Block | null {
  const end = body.indexOf(BLANK_LINE)
  if (end < 0) return null
  const head = body.toString('latin1', 0, end)
  return /^HTTP\/\d(?:\.\d)? 200\b/.test(head)
    ? { headers: headersIn(head), body: body.subarray(end + BLANK_LINE.length) }
    : null
}

function decoded({ headers, body }: Block): Uint8Array {
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
