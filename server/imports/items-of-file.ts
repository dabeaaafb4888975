import type { BulkItem, BulkProblem } from '#core/bulk/bulk-item.ts'
import { readTable, tableItems } from '#core/bulk/csv.ts'
import type { CsvMapping } from '#core/bulk/csv-fields.ts'
import { bulkFormat, readBulk } from '#core/bulk/read-bulk.ts'
import type { GivenReport } from '#core/import.ts'
import { decode } from '#core/read/decode.ts'
import { ReadError } from '#core/read/report.ts'
import { fileKind } from '#server/files/file-kind.ts'
import { isArchive, openArchive } from '#server/files/open-archive.ts'
import type { NewItem } from './request-import.ts'

/** A file that somebody gave, and what they know of all that is in it. */
export type GivenFile = { name: string; bytes: Uint8Array; given: GivenReport; mapping?: CsvMapping }

/** Omnivore's archive has its list of addresses and, beside it, the pages: the list says more of them. */
const OMNIVORE_PAGE = /^content\/[^/]+\.html$/i
const OMNIVORE_LIST = /^metadata_\d+_to_\d+\.json$/i

/**
 * What is to be brought in of a file: the file itself, the files of an archive, or the entries of a list. What cannot be
 * is in it too, with the reason, and so is a file that cannot be opened at all.
 */
export async function itemsOfFile({ name, bytes, given, mapping }: GivenFile): Promise<NewItem[]> {
  try {
    if (!isArchive(bytes, name)) return await itemsOf(name, bytes, given, { mapping })
    const parts = []
    for await (const part of openArchive(bytes, name)) parts.push(part)
    const isOmnivore = parts.some((part) => OMNIVORE_LIST.test(part.name))
    const items: NewItem[] = []
    for (const part of parts) {
      if (isOmnivore && OMNIVORE_PAGE.test(part.name)) continue
      if ('code' in part) items.push({ name: part.name, problem: { code: part.code, reason: part.reason } })
      else items.push(...(await itemsOf(part.name, part.content, given, part)))
    }
    return items.length > 0
      ? items
      : [refused(name, new ReadError('empty', 'There is nothing in this archive.'))]
  } catch (error) {
    if (error instanceof ReadError) return [refused(name, error)]
    throw error
  }
}

type About = { mapping?: CsvMapping; url?: string | null; mediaType?: string | null }

async function itemsOf(
  name: string,
  bytes: Uint8Array,
  given: GivenReport,
  { mapping, url, mediaType = null }: About,
): Promise<NewItem[]> {
  const list = await listIn(name, bytes, mapping)
  if (list) return list.map((entry) => itemOf(name, entry, given))
  return [{ name, given, content: { bytes, mediaType }, ...(url && { url }) }]
}

/** The entries of a list; null for a file that is one report. */
async function listIn(
  name: string,
  bytes: Uint8Array,
  mapping: CsvMapping | undefined,
): Promise<Array<BulkItem | BulkProblem> | null> {
  const kind = fileKind(bytes, name)
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
