import type { GivenReport } from '#core/import.ts'
import { documentKind } from '#core/read/document-kind.ts'
import { ReadError } from '#core/read/report.ts'
import { EngineError, onThread } from '#server/engine/pool.ts'
import { TEXT_LIMIT } from '#server/ingest/limits.ts'
import type { BroughtDocument, ReadDocument } from './document-report.ts'
import { ImportError } from './problem.ts'

/**
 * Reads a document that was brought as a report, with what whoever brought it knows laid over it.
 * @throws ReadError, EngineError, or ImportError `not-a-page` and `text-too-large`.
 */
export async function readDocument(
  document: BroughtDocument,
  given: GivenReport,
  withFacts = false,
): Promise<ReadDocument> {
  const isPage = isHtml(document)
  const read = await onThread('readDocument', { document, isPage, given, withFacts })
  if (Buffer.byteLength(read.report.text) > TEXT_LIMIT) {
    throw new ImportError('text-too-large', 'Its text is longer than 2 MB. A report is far shorter.')
  }
  return read
}

/**
 * The same with its facts. Where the engine fails on them, the report is read all the same; its facts are then asked
 * for by themselves, and their failure is told with the article.
 */
export async function readWithFacts(document: BroughtDocument, given: GivenReport): Promise<ReadDocument> {
  try {
    return await readDocument(document, given, true)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    return readDocument(document, given)
  }
}

/** @throws ReadError for nothing, ImportError for what is neither a page nor a file that can be read. */
function isHtml({ bytes, contentType, name }: BroughtDocument): boolean {
  if (bytes.byteLength === 0) throw new ReadError('empty', name ? 'This file is empty.' : 'Nothing was sent.')
  switch (documentKind(bytes, contentType, name ?? '')) {
    case 'html':
      return true
    case 'text':
    case 'pdf':
    case 'mail':
    case 'docx':
    case 'zip':
    case 'warc':
    case 'mailbox':
      return false
    case 'feed':
      throw new ImportError(
        'not-a-page',
        'This is a feed, which leads to reports. Give the address of one of them.',
      )
    default:
      throw new ImportError(
        'not-a-page',
        name
          ? 'This is not a kind of file that reports are read from.'
          : 'This is no page with a report to read.',
      )
  }
}
