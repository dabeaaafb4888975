import { ReadError } from './report.ts'

const META_CHARSET = /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w-]+)/i
const XML_ENCODING = /^\s*<\?xml[^>]{1,100}?encoding\s*=\s*["']([\w-]+)/i
/** How much of a document is looked at to tell text from binary data and to find its declared encoding. */
const HEAD = 4096

/**
 * The text that bytes stand for: a byte order mark decides, then what the document declares, then UTF-8 where it
 * is valid, then UTF-16 where half the bytes are zero, and last windows-1252, as browsers do.
 * @throws ReadError `binary` for what is no text in any of them.
 */
export function decode(bytes: Uint8Array): string {
  const marked = byOrderMark(bytes)
  if (marked) return marked
  const head = bytes.subarray(0, HEAD)
  const wide = wideEncoding(head)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (looksBinary(head)) {
    throw new ReadError(
      'binary',
      'This file is not text. Text, Markdown, HTML, PDF, Word and e-mail can be read; or paste the text itself.',
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(declared(head) ?? 'windows-1252').decode(bytes)
  }
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
  const label = (META_CHARSET.exec(start) ?? XML_ENCODING.exec(start))?.[1]
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
