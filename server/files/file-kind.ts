import { isMailbox } from './mbox.ts'

/** Kinds of file that are opened; `other` is everything else that is not text. */
export type FileKind = 'html' | 'text' | 'pdf' | 'docx' | 'mail' | 'zip' | 'warc' | 'mailbox' | 'other'

const BY_NAME: Array<[RegExp, FileKind]> = [
  [/\.x?html?$/i, 'html'],
  [/\.pdf$/i, 'pdf'],
  [/\.docx$/i, 'docx'],
  [/\.(?:mhtml?|eml)$/i, 'mail'],
  [/\.(?:warc(?:\.gz)?)$/i, 'warc'],
  [/\.(?:zip|wacz)$/i, 'zip'],
]
const BY_TYPE: Array<[RegExp, FileKind]> = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^application\/pdf\b/i, 'pdf'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\b/i, 'docx'],
  [/^(?:message\/rfc822|multipart\/related|application\/x-mimearchive)\b/i, 'mail'],
]
const HTML_START =
  /^(?:\ufeff|ï»¿)?\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i
const MAIL_START = /^(?:[!-9;-~]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}/
const MAIL_HEADER = /^(?:from|message-id|mime-version|received|return-path):/im
const HEAD = 4096

/**
 * What kind of file this is: by its first bytes where these tell, else by its name, else by what its sender calls it.
 * Names lie more often than bytes do.
 */
export function fileKind(content: Uint8Array, name: string, mediaType: string | null = null): FileKind {
  const head = Buffer.from(content.subarray(0, HEAD)).toString('latin1')
  const named = BY_NAME.find(([pattern]) => pattern.test(name))?.[1]
  if (/^[\s\0]{0,8}%PDF-/.test(head)) return 'pdf'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    const word = named === 'docx' || head.includes('word/document.xml') || typed(mediaType) === 'docx'
    return word ? 'docx' : 'zip'
  }
  if (head.startsWith('WARC/')) return 'warc'
  if (isMailbox(content)) return 'mailbox'
  if (head.startsWith('\u001f\u008b')) return named === 'warc' ? 'warc' : 'other'
  if (HTML_START.test(head)) return 'html'
  if (MAIL_START.test(head) && MAIL_HEADER.test(head)) return 'mail'
  // What is called a document or an archive and does not begin like one is damaged, and is opened to say so.
  return named ?? typed(mediaType) ?? 'text'
}

const typed = (mediaType: string | null) =>
  BY_TYPE.find(([pattern]) => mediaType && pattern.test(mediaType))?.[1]
