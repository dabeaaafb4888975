/** What a document or a file is, as far as it decides who reads it. */
export type DocumentKind =
  | 'html'
  | 'feed'
  | 'xml'
  | 'json'
  | 'text'
  | 'mail'
  | 'mailbox'
  | 'pdf'
  | 'docx'
  | 'zip'
  | 'warc'
  | 'other'

/** How much of a document tells what it is; readers of PDF look for its mark no further than this. */
const HEAD = 4096
const PDF_HEAD = 1024

const ZIP = ['PK\u0003\u0004', 'PK\u0005\u0006']
const GZIP = '\u001f\u008b'
/** Pictures, sound and old office files. */
const OTHER = [
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'RIFF',
  'OggS',
  'ID3',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
]
const PDF = /(?:^|[\r\n\0])[\s\0]*%PDF-/
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/
const XML = /^<\?xml\s/
/** What may stand before the first element of a page. A comment goes no further than to its first end: trying others takes for ever. */
const PROLOGUE = String.raw`^(?:<!--(?:(?!-->)[\s\S])*(?:-->|$)\s*|<\?xml[^>]*>\s*|<!doctype\s+[^>]*>\s*)*`
const HTML = new RegExp(
  `${PROLOGUE}<(?:html|head|body|title|meta|link|script|style|article|main|section|div|h[1-6]|p|table|iframe|a|b|br|font)[\\s>/]`,
  'i',
)
/** Markdown and plain text may begin with a bit of HTML and are no page. */
const WHOLE_PAGE = new RegExp(`${PROLOGUE}<(?:html|head|body|article)[\\s>]`, 'i')
/** A line that says from whom and when, then the head of a message (RFC 4155). */
const MAILBOX = /^From [^\r\n]*\d{2}:\d{2}[^\r\n]*\r?\n[!-9;-~]+:/
const MAIL =
  /^(?:(?:From|Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Date|Subject|Content-Type|X-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){3}/i
/** A file begins with fields of any name, among them one that only messages have. */
const FIELDS = /^(?:[!-9;-~]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/
const MAIL_FIELD = /^(?:from|message-id|mime-version|received|return-path):/im

const BY_NAME: Array<[RegExp, DocumentKind]> = [
  [/\.x?html?$/i, 'html'],
  [/\.pdf$/i, 'pdf'],
  [/\.docx$/i, 'docx'],
  [/\.(?:mhtml?|eml)$/i, 'mail'],
  [/\.warc(?:\.gz)?$/i, 'warc'],
  [/\.(?:zip|wacz)$/i, 'zip'],
]
const BY_TYPE: Array<[RegExp, DocumentKind]> = [
  [/\bx?html\b/, 'html'],
  [/^application\/pdf$/, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\b/, 'docx'],
  [/^(?:message\/rfc822|multipart\/related|application\/x-mimearchive)$/, 'mail'],
  [/^(?:image|audio|video|font)\//, 'other'],
]

/**
 * What a document is: its own first bytes decide, because what servers and file names say is often wrong; where they
 * leave it open, what its sender calls it, and then its name.
 * @param contentType the Content-Type header, or '' where there is none.
 * @param name the file that it came in, or '' where it came in none. One that is called a document or an archive and
 *   does not begin like one is damaged, and keeps its kind for whoever opens it to say so.
 */
export function documentKind(bytes: Uint8Array, contentType: string, name = ''): DocumentKind {
  const raw = String.fromCharCode(...bytes.subarray(0, HEAD))
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  const named = BY_NAME.find(([pattern]) => pattern.test(name))?.[1]
  const typed = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1]
  if (ZIP.some((signature) => raw.startsWith(signature))) {
    return named === 'docx' || typed === 'docx' || raw.includes('word/document.xml') ? 'docx' : 'zip'
  }
  if (raw.startsWith('WARC/')) return 'warc'
  if (raw.startsWith(GZIP)) return named === 'warc' ? 'warc' : 'other'
  if (OTHER.some((signature) => raw.startsWith(signature)) || raw.startsWith('ftyp', 4)) return 'other'
  if (PDF.test(raw.slice(0, PDF_HEAD))) return 'pdf'
  return kindOfText(raw, name) ?? typed ?? named ?? untold(raw, { type, name })
}

function kindOfText(raw: string, name: string): DocumentKind | null {
  // UTF-16's zeros and a byte order mark are left out: what is looked for is ASCII.
  const head = withoutMarks(raw)
  if (FEED.test(head) && !/<html[\s>]/i.test(head)) return 'feed'
  const isPage = /\.(?:txt|md|markdown)$/i.test(name) ? WHOLE_PAGE : HTML
  if (isPage.test(head) || /^<!doctype\s+html/i.test(head)) return 'html'
  if (MAILBOX.test(raw)) return 'mailbox'
  if (MAIL.test(head)) return 'mail'
  return name && FIELDS.test(head) && MAIL_FIELD.test(head) ? 'mail' : null
}

/** What neither its bytes nor its name nor its sender tell. */
function untold(raw: string, { type, name }: { type: string; name: string }): DocumentKind {
  const head = withoutMarks(raw)
  if (XML.test(head)) return 'xml'
  if (/^[[{]/.test(head) && /\bjson\b/.test(type)) return 'json'
  if (type === '' && name === '' && /<(?:p|div|a|h\d|body)[\s>]/i.test(head)) return 'html'
  return 'text'
}

function withoutMarks(raw: string): string {
  return raw
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
}

/** The charset that a Content-Type header names, null where it names none. */
export function charsetOf(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType)?.[1] ?? null
}
