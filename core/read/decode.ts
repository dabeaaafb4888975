import chardet from 'chardet'
import { ReadError } from './report.ts'

const META_CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i
const XML_ENCODING = /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]+)/i
/** How much of a document is looked at to tell text from binary data and to find its declared encoding. */
const HEAD = 4096

/** How much is looked at to guess an encoding. */
const SAMPLE = 64 * 1024
const SINGLE_BYTE =
  /^(?:windows-125\d|windows-874|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/
/** What a guess is worth taking for. */
const CONFIDENT = 50

/**
 * The text that bytes stand for: a byte order mark decides, then UTF-16 where half the bytes are zero, then UTF-8 where
 * it is valid, and then what the server or the document says, as far as the bytes bear it out. Many say windows-1252
 * without looking, and any bytes are valid in it: it gives way to an encoding of East Asia that plainly fits. Where
 * nothing is said the bytes' own frequencies decide, and last windows-1252, as in browsers.
 * @param label the charset that came with the bytes, as in a Content-Type header.
 * @throws ReadError `binary` for what is no text in any of them.
 */
export function decode(bytes: Uint8Array, label: string | null = null): string {
  const marked = byOrderMark(bytes)
  if (marked !== null) return marked
  const head = bytes.subarray(0, HEAD)
  const wide = wideEncoding(head)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (looksBinary(head)) {
    throw new ReadError(
      'binary',
      'This file is not text. Text, Markdown, HTML, PDF, Word and e-mail can be read; or paste the text itself.',
    )
  }
  if (usesEscapes(bytes)) return new TextDecoder('iso-2022-jp').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeOther(bytes, [known(label), declared(head)])
  }
}

function decodeOther(bytes: Uint8Array, stated: Array<string | null>): string {
  for (const encoding of [...stated, 'utf-8']) {
    if (!encoding || SINGLE_BYTE.test(encoding)) continue
    const text = fitting(bytes, encoding)
    if (text !== null) return text
  }
  const guesses = standsInPairs(bytes) ? guessed(bytes) : []
  const eastern = guesses.find((encoding) => !SINGLE_BYTE.test(encoding))
  const text = eastern ? fitting(bytes, eastern) : null
  if (text !== null) return text
  const single = [...stated, ...guesses].find((encoding) => encoding && SINGLE_BYTE.test(encoding))
  return new TextDecoder(single ?? 'windows-1252').decode(bytes)
}

/** Encodings that the bytes may be in, the likeliest first. */
function guessed(bytes: Uint8Array): string[] {
  return chardet
    .analyse(bytes.subarray(0, SAMPLE))
    .filter(({ confidence }) => confidence >= CONFIDENT)
    .flatMap(({ name }) => known(name) ?? [])
}

/** The text in an encoding, or null where more of it is broken than a slip of the pen. */
function fitting(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  let broken = 0
  let foreign = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 127) foreign++
  }
  return broken * 50 <= foreign ? text : null
}

/** Other scripts come in runs of high bytes, two to a character or one to a letter; a letter with an accent mostly stands alone. */
function standsInPairs(bytes: Uint8Array): boolean {
  let high = 0
  let beside = 0
  const end = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < end; i++) {
    if ((bytes[i] ?? 0) < 128) continue
    high++
    if ((bytes[i - 1] ?? 0) > 127 || (bytes[i + 1] ?? 0) > 127) beside++
  }
  return high > 8 && beside > high / 2
}

/** ISO-2022-JP is ASCII to the eye: it says with escapes that what follows is Japanese. */
function usesEscapes(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b)
  const [, set, which] = at < 0 ? [] : bytes.subarray(at, at + 3)
  return set === 0x24 && (which === 0x40 || which === 0x42)
}

function byOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** UTF-16 without a mark: in text with Latin letters, spaces or line breaks every other byte is often zero. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = head.length / 8
  if (odd > many && even < odd / 8) return 'utf-16le'
  if (even > many && odd < even / 8) return 'utf-16be'
  return null
}

const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
  '\u001f\u008b',
]

function looksBinary(head: Uint8Array): boolean {
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  return odd > head.length / 50
}

function declared(head: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(head)
  return known((META_CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.[1] ?? null)
}

/** The encoding that a label means on the web; null for one that it does not know. */
function known(label: string | null): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}
