import { decode } from '#core/read/decode.ts'
import { documentKind } from '#core/read/document-kind.ts'
import { readHtml } from '#core/read/read-html.ts'
import { readText } from '#core/read/read-text.ts'
import { ReadError, type Report } from '#core/read/report.ts'
import { savedPage } from '#core/read/saved-page.ts'

/** A file to read as one report. */
export type GivenFile = {
  content: Uint8Array
  name: string
  /** As whoever sent it calls it. */
  mediaType?: string | null
  /** Where it was on the web. */
  url?: string
}

/**
 * Reads one file as a report: plain text, Markdown, HTML (also as SingleFile saves it), PDF with a text layer, Word,
 * e-mail, MHTML. What kind it is, its bytes tell before its name does.
 * @throws ReadError with the reason in words; `not-a-report` for an archive, which holds many.
 */
export async function readFile({ content, name, mediaType, url }: GivenFile): Promise<Report> {
  if (content.byteLength === 0) throw new ReadError('empty', 'This file is empty.')
  switch (documentKind(content, mediaType ?? '', name)) {
    case 'html': {
      const html = decode(content)
      const saved = savedPage(html)
      const report = readHtml(html, url ?? saved?.url)
      return { ...report, canonicalUrl: report.canonicalUrl ?? saved?.url ?? null }
    }
    // Loaded when first needed: each of these libraries is larger than the rest of the engine.
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(content, name)
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(content, name)
    case 'mail':
      return (await import('./read-mail.ts')).readMail(content, name)
    case 'zip':
    case 'warc':
    case 'mailbox':
      throw new ReadError('not-a-report', 'This is an archive of several files, not one report.')
    case 'feed':
      throw new ReadError('not-a-report', 'This is a feed, which leads to reports. Follow it instead.')
    default:
      return readText(content, name)
  }
}
