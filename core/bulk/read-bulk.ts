import type { BulkFormat, BulkItem, BulkProblem } from './bulk-item.ts'
import { tableItems } from './csv.ts'
import type { CsvMapping } from './csv-fields.ts'
import { readBibtex } from './read-bibtex.ts'
import { readBookmarks } from './read-bookmarks.ts'
import { readJsonl } from './read-jsonl.ts'
import { readRis } from './read-ris.ts'
import { readService } from './read-services.ts'
import { headText, type TextPieces, wholeText } from './text-pieces.ts'

const HEAD = 20_000

/**
 * Which list of reports this is, by what it holds; null for a single report or anything else. Pocket writes bookmarks
 * or CSV, Zotero CSL-JSON, BibTeX or RIS.
 * @param text its text, from the beginning at every call. All of it is held only where it may be a service's export.
 */
export async function bulkFormat(text: () => TextPieces, name: string): Promise<BulkFormat | null> {
  const head = (await headText(text(), HEAD)).slice(0, HEAD).replace(/^\ufeff/, '')
  if (/^\s*<!doctype netscape-bookmark-file/i.test(head) || isPocket(head)) return 'bookmarks'
  if (/^\s*\{/.test(head) && /\}[ \t]*\r?\n\s*\{/.test(head)) return 'jsonl'
  if (/^\s*[[{]/.test(head))
    return /\.jsonl$/i.test(name) ? 'jsonl' : (readService(json(await wholeText(text())))?.format ?? null)
  if (/^TY {1,2}- /m.test(head)) return 'ris'
  if (/^\s*@[a-z]+\s*\{[^,{}]*,/im.test(head) && !/^\s*</.test(head)) return 'bibtex'
  if (/\.(?:csv|tsv)$/i.test(name) || /^"?(?:url|title)"?[,;\t]/i.test(head)) return 'csv'
  return null
}

/** Pocket's own page of links, which calls itself nothing in particular. */
const isPocket = (head: string) => /<title>Pocket Export<\/title>/i.test(head)

function json(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

/**
 * The reports in a list, in their order. Entries that cannot be brought in say why; the rest goes on. Tables and JSON
 * lines are read as they come, other lists as a whole.
 * @param format what `bulkFormat` said of it
 * @param mapping what the columns of a table hold, where somebody has said so
 * @throws ReadError where the list cannot be read, or no further
 */
export async function* readBulk(
  text: TextPieces,
  format: BulkFormat,
  mapping?: CsvMapping,
): AsyncGenerator<BulkItem | BulkProblem> {
  if (format === 'jsonl') yield* readJsonl(text)
  else if (format === 'csv') yield* tableItems(text, mapping)
  else yield* entriesOf((await wholeText(text)).replace(/^\ufeff/, ''), format)
}

function entriesOf(
  text: string,
  format: Exclude<BulkFormat, 'jsonl' | 'csv'>,
): Array<BulkItem | BulkProblem> {
  switch (format) {
    case 'bookmarks':
      return readBookmarks(text)
    case 'bibtex':
      return readBibtex(text)
    case 'ris':
      return readRis(text)
    default:
      return readService(json(text))?.entries ?? []
  }
}
