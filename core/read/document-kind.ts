/** What a document is, as far as it decides who reads it. */
export type DocumentKind = 'html' | 'feed' | 'xml' | 'json' | 'text' | 'mail' | 'pdf' | 'zip' | 'other'

/** How much of a document tells what it is. */
const HEAD = 1024

const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006']
/** Pictures, sound, archives and old office files. */
const OTHER = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  'OggS',
  'ID3',
  '\u001f\u008b',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
]
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/
const XML = /^<\?xml\s/
const HTML =
  /^(?:<!--[\s\S]*?(?:-->|$)\s*|<\?xml[^>]*>\s*|<!doctype\s+[^>]*>\s*)*<(?:html|head|body|title|meta|link|script|style|article|main|section|div|h[1-6]|p|table|iframe|a|b|br|font)[\s>/]/i
const HTML_TYPE = /\bhtml\b/i
const MAIL =
  /^(?:(?:From|Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Date|Subject|Content-Type|X-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){3}/i

/**
 * What a document is: its own first bytes decide, because what servers and file names say is often wrong; where they
 * leave it open, what was said.
 * @param contentType the Content-Type header, or '' where there is none.
 */
export function documentKind(bytes: Uint8Array, contentType: string): DocumentKind {
  // As Latin letters, with UTF-16's zeros and a byte order mark left out: what is looked for is ASCII.
  const raw = String.fromCharCode(...bytes.subarray(0, HEAD))
  if (ZIP.some((signature) => raw.startsWith(signature))) return 'zip'
  if (OTHER.some((signature) => raw.startsWith(signature)) || raw.startsWith('ftyp', 4)) return 'other'
  if (raw.includes('%PDF-')) return 'pdf'
  const head = raw
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
  if (FEED.test(head) && !/<html[\s>]/i.test(head)) return 'feed'
  if (HTML.test(head) || /^<!doctype\s+html/i.test(head)) return 'html'
  if (XML.test(head)) return HTML_TYPE.test(contentType) ? 'html' : 'xml'
  if (/^[[{]/.test(head) && /\bjson\b/i.test(contentType)) return 'json'
  if (MAIL.test(head)) return 'mail'
  return byType(contentType, head)
}

function byType(contentType: string, head: string): DocumentKind {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  if (HTML_TYPE.test(type)) return 'html'
  if (type === 'application/pdf') return 'pdf'
  if (/^(?:image|audio|video|font)\//.test(type)) return 'other'
  if (type === '' && /<(?:p|div|a|h\d|body)[\s>]/i.test(head)) return 'html'
  return 'text'
}

/** The charset that a Content-Type header names, null where it names none. */
export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType)?.[1] ?? null
}
