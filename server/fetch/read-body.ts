import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { FetchError } from './fetch-error.ts'

export type BodyLimits = {
  /** Most bytes, both as they are sent and once they are unpacked. */
  maxBytes: number
  /** At least `minBytes` must come in every `windowMs`, or whoever sends only wants to hold the line. */
  windowMs: number
  minBytes: number
}

/** Text shrinks to a tenth, seldom to a fiftieth; what unpacks to more than this times its size is made to burst. */
const MAX_RATIO = 250
/** Below this size no ratio does harm. */
const HARMLESS = 1024 * 1024
/** RFC 9659: the largest window of zstd on the web, 8 MB. */
const ZSTD_WINDOW_LOG = 23
const MOST_ENCODINGS = 3

/**
 * Takes in what a site sends, within the limits, and unpacks it.
 * @throws FetchError `too-large`, `too-slow`, or `bad-response` where it cannot be unpacked.
 */
export async function readBody(body: Readable, encoding: string, limits: BodyLimits): Promise<Uint8Array> {
  const sent = await collect(body, limits)
  const encodings = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  if (encodings.length > MOST_ENCODINGS) throw new FetchError('bad-response')
  let bytes: Uint8Array = sent
  for (const name of encodings.reverse()) bytes = await unpack(bytes, name, limits.maxBytes)
  return bytes
}

async function collect(body: Readable, { maxBytes, windowMs, minBytes }: BodyLimits): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  let counted = 0
  const watch = setInterval(() => {
    if (size - counted < minBytes) body.destroy(new FetchError('too-slow'))
    counted = size
  }, windowMs)
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size > maxBytes) throw new FetchError('too-large')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } finally {
    clearInterval(watch)
  }
}

async function unpack(bytes: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
  if (bytes.byteLength === 0) return bytes
  const maxOutputLength = Math.min(maxBytes, Math.max(HARMLESS, bytes.byteLength * MAX_RATIO))
  try {
    return await unpacker(encoding, bytes)(bytes, maxOutputLength)
  } catch (error) {
    if (error instanceof FetchError) throw error
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new FetchError(tooLarge ? 'too-large' : 'bad-response', { cause: error })
  }
}

const gunzip = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.gunzip)
const inflate = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflate)
const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw)
const unbrotli = promisify<Uint8Array, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)
const unzstd = promisify<Uint8Array, zlib.ZstdOptions, Buffer>(zlib.zstdDecompress)

type Unpacker = (bytes: Uint8Array, maxOutputLength: number) => Promise<Buffer>

function unpacker(encoding: string, bytes: Uint8Array): Unpacker {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return (packed, maxOutputLength) => gunzip(packed, { maxOutputLength })
    case 'deflate':
      // Meant is zlib's format (RFC 9110, 8.4.1.2), but some servers leave its two bytes out.
      return (packed, maxOutputLength) => (isZlib(bytes) ? inflate : inflateRaw)(packed, { maxOutputLength })
    case 'br':
      return (packed, maxOutputLength) => unbrotli(packed, { maxOutputLength })
    case 'zstd':
      return (packed, maxOutputLength) =>
        unzstd(packed, {
          maxOutputLength,
          params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW_LOG },
        })
    default:
      throw new FetchError('bad-response')
  }
}

function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0
}
