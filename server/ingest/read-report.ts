import { canonicalUrl } from '#core/read/canonical-url.ts'
import { ReadError, type Report } from '#core/read/report.ts'
import { EngineError, onThread } from '#server/engine/pool.ts'
import { CollateError } from '#server/errors.ts'
import type { ParsedInput } from './input.ts'
import { FILE_LIMIT, TEXT_LIMIT, TITLE_LIMIT } from './limits.ts'

const HTML_START =
  /^\ufeff?\s*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>]|<\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i

type ToRead = Omit<ParsedInput, 'addAnyway' | 'notDuplicate'>

/** A report ready to be stored: what was read, with what the person typed laid over it. */
export type ReadyReport = Report & { source: string }

/**
 * Reads the words that a person pasted or sent.
 * @throws CollateError `invalid` or `too-large`, with the message at the field `text` or `file`.
 */
export async function readReport(input: ToRead): Promise<ReadyReport> {
  const field = input.file ? 'file' : 'text'
  try {
    const report = await readContent(input)
    if (Buffer.byteLength(report.text) > TEXT_LIMIT) throw tooLarge(field)
    return {
      ...report,
      source: input.source,
      title: input.title || shortened(report.title),
      byline: input.byline.length ? input.byline : report.byline,
      published: input.published ?? report.published,
      canonicalUrl: input.url ?? (report.canonicalUrl ? canonicalUrl(report.canonicalUrl) : null),
    }
  } catch (error) {
    if (error instanceof ReadError) throw refused('invalid', field, error.message)
    if (error instanceof EngineError)
      throw refused('invalid', field, `This could not be read: ${error.message}.`)
    throw error
  }
}

function readContent({ file, text, url }: ToRead): Promise<Report> {
  if (file) {
    return onThread('readFile', { content: file.bytes, name: file.name, url: url ?? undefined })
  }
  if (!text?.trim()) throw refused('invalid', 'text', 'Paste the text of the report, or choose a file.')
  if (HTML_START.test(text.slice(0, 500))) {
    if (Buffer.byteLength(text) > FILE_LIMIT) throw tooLarge('text')
    return onThread('readHtml', { content: text, url: url ?? undefined })
  }
  if (Buffer.byteLength(text) > TEXT_LIMIT) throw tooLarge('text')
  return onThread('readText', { content: text, filename: '' })
}

function shortened(title: string): string {
  return title.length > TITLE_LIMIT ? `${title.slice(0, TITLE_LIMIT - 1).toWellFormed()}…` : title
}

function tooLarge(field: string): CollateError {
  return refused(
    'too-large',
    field,
    'The text is longer than 2 MB. A report is far shorter; please give only its own words.',
  )
}

function refused(code: 'invalid' | 'too-large', field: string, message: string): CollateError {
  return new CollateError(code, message, { [field]: message })
}
