import type { BulkItem, BulkProblem } from '#core/bulk/bulk-item.ts'
import { readTable, tableItems } from '#core/bulk/csv.ts'
import type { CsvMapping } from '#core/bulk/csv-fields.ts'
import { bulkFormat, readBulk } from '#core/bulk/read-bulk.ts'
import type { GivenReport } from '#core/import.ts'
import { decode } from '#core/read/decode.ts'
import { documentKind } from '#core/read/document-kind.ts'
import { ReadError } from '#core/read/report.ts'
import type { ArchivedFile } from '#server/files/archived-file.ts'
import { archiveHolds, isArchive, openArchive } from '#server/files/open-archive.ts'
import { type Bytes, wholeOf } from '#server/files/stored-bytes.ts'
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
 * the same order, and no more of an archive is unpacked at a time than one file of it.
 */
export async function itemsOfFile(file: GivenFile): Promise<Opened> {
  if (isArchive(file.bytes, file.name)) return { many: true, items: itemsOfArchive(file) }
  const bytes = await wholeOf(file.bytes)
  try {
    const list = await listIn(file.name, bytes, file.mapping ?? undefined)
    if (list) return { many: true, items: each(entriesOf(file.name, list, file.given)) }
  } catch (error) {
    if (error instanceof ReadError) return { many: false, items: each([refused(file.name, error)]) }
    throw error
  }
  return { many: false, items: each([documentOf(file.name, bytes, file.given)]) }
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
    if (list) yield* entriesOf(name, list, given)
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

function* entriesOf(
  name: string,
  list: Array<BulkItem | BulkProblem>,
  given: GivenReport,
): Generator<NewItem> {
  for (const entry of list) yield itemOf(name, entry, given)
}

async function* each(items: Iterable<NewItem>): AsyncGenerator<NewItem> {
  yield* items
}

/** The entries of a list; null for a file that is one report. */
async function listIn(
  name: string,
  bytes: Uint8Array,
  mapping: CsvMapping | undefined,
): Promise<Array<BulkItem | BulkProblem> | null> {
  const kind = documentKind(bytes, '', name)
  if (kind !== 'text' && kind !== 'html') return null
  const text = decode(bytes)
  const format = bulkFormat(text, name)
  if (!format) return null
  if (format === 'csv' && mapping) return tableItems(readTable(text), mapping)
  const { items, problems } = await readBulk(text, format)
  return [...items, ...problems].sort((a, b) => a.place - b.place)
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
