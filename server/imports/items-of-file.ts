import { setImmediate } from 'node:timers/promises'
import type { BulkItem, BulkProblem } from '#core/bulk/bulk-item.ts'
import type { CsvMapping } from '#core/bulk/csv-fields.ts'
import { bulkFormat, readBulk } from '#core/bulk/read-bulk.ts'
import type { GivenReport } from '#core/import.ts'
import { decodePieces, encodingOf } from '#core/read/decode.ts'
import { documentKind } from '#core/read/document-kind.ts'
import { ReadError } from '#core/read/report.ts'
import type { ArchivedFile } from '#server/files/archived-file.ts'
import { archiveHolds, isArchive, openArchive } from '#server/files/open-archive.ts'
import { type Bytes, headOf, piecesOf, wholeOf } from '#server/files/stored-bytes.ts'
import type { NewItem } from './insert-items.ts'

/** A file that somebody gave, and what they know of all that is in it. */
export type GivenFile = { name: string; bytes: Bytes; given: GivenReport; mapping?: CsvMapping | null }

/** Omnivore's archive has its list of addresses and, beside it, the pages: the list says more of them. */
const OMNIVORE_PAGE = /^content\/[^/]+\.html$/i
const OMNIVORE_LIST = /^metadata_\d+_to_\d+\.json$/i

/** What a file holds: itself, or `many` things, which are read out of it one after the other. */
export type Opened = { many: boolean; items: AsyncGenerator<NewItem> }

/**
 * What is to be brought in of a file: the file itself, the files of an archive, or the entries of a list. What cannot be
 * is in it too, with the reason, and so is a file that cannot be opened at all. The same bytes give the same items in
 * the same order, and no more of it is held at a time than one file of an archive or one entry of a table or of JSON
 * lines.
 */
export async function itemsOfFile(file: GivenFile): Promise<Opened> {
  const { name, bytes, given } = file
  if (isArchive(bytes, name)) return { many: true, items: itemsOfArchive(file) }
  try {
    const list = await listIn(name, bytes, file.mapping ?? undefined)
    if (list) return { many: true, items: itemsOfList(name, list, given) }
  } catch (error) {
    if (error instanceof ReadError) return { many: false, items: each([refused(name, error)]) }
    throw error
  }
  return { many: false, items: each([documentOf(name, await wholeOf(bytes), given)]) }
}

async function* itemsOfArchive({ name, bytes, given }: GivenFile): AsyncGenerator<NewItem> {
  let isEmpty = true
  try {
    const isOmnivore = await archiveHolds(bytes, name, OMNIVORE_LIST)
    for await (const part of openArchive(bytes, name)) {
      if (isOmnivore && OMNIVORE_PAGE.test(part.name)) continue
      isEmpty = false
      if ('code' in part) yield { name: part.name, problem: { code: part.code, reason: part.reason } }
      else yield* itemsOfPart(part, given)
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    isEmpty = false
    yield refused(name, error)
  }
  if (isEmpty) yield refused(name, new ReadError('empty', 'There is nothing in this archive.'))
}

async function* itemsOfPart(
  { name, content, url, mediaType }: ArchivedFile,
  given: GivenReport,
): AsyncGenerator<NewItem> {
  try {
    const list = await listIn(name, content, undefined)
    if (list) yield* itemsOfList(name, list, given)
    else yield { ...documentOf(name, content, given, mediaType), ...(url && { url }) }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield refused(name, error)
  }
}

function documentOf(
  name: string,
  bytes: Uint8Array,
  given: GivenReport,
  mediaType: string | null = null,
): NewItem {
  return { name, given, content: { bytes, mediaType } }
}

/** The entries of a list, and why there are no more where it cannot be read to its end. */
async function* itemsOfList(
  name: string,
  list: AsyncIterable<BulkItem | BulkProblem>,
  given: GivenReport,
): AsyncGenerator<NewItem> {
  try {
    for await (const entry of list) yield itemOf(name, entry, given)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield refused(name, error)
  }
}

async function* each(items: Iterable<NewItem>): AsyncGenerator<NewItem> {
  yield* items
}

/** The entries of a list; null for a file that is one report. */
async function listIn(
  name: string,
  bytes: Bytes,
  mapping: CsvMapping | undefined,
): Promise<AsyncIterable<BulkItem | BulkProblem> | null> {
  const kind = documentKind(headOf(bytes), '', name)
  if (kind !== 'text' && kind !== 'html') return null
  const encoding = await encodingOf(() => smallPieces(bytes))
  const text = () => decodePieces(smallPieces(bytes), encoding)
  const format = await bulkFormat(text, name)
  return format && readBulk(text(), format, mapping)
}

/** Reading a piece takes this many bytes' time before anything else of the process gets its turn. */
const AT_ONCE = 128 * 1024

async function* smallPieces(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(bytes)) {
    for (let at = 0; at < piece.byteLength; at += AT_ONCE) {
      if (at > 0) await setImmediate()
      yield piece.subarray(at, at + AT_ONCE)
    }
  }
}

function itemOf(name: string, entry: BulkItem | BulkProblem, given: GivenReport): NewItem {
  const place = `${name}, ${entry.place}`
  if ('problem' in entry) return refused(place, new ReadError('not-a-report', entry.problem))
  const { url, content } = entry
  return {
    name: place,
    given: { ...given, ...entry.given },
    ...(url && { url }),
    ...(content && {
      content: {
        bytes: new TextEncoder().encode(content.words),
        mediaType: content.kind === 'html' ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      },
    }),
  }
}

function refused(name: string, { code, message }: ReadError): NewItem {
  return { name, problem: { code, reason: message } }
}
