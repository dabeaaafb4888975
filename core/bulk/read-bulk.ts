import type { Bulk, BulkFormat, BulkItem, BulkProblem } from './bulk-item.ts'
import { guessMapping, readTable, tableItems } from './csv.ts'
import { readBibtex } from './read-bibtex.ts'
import { readBookmarks } from './read-bookmarks.ts'
import { readJsonl } from './read-jsonl.ts'
import { readRis } from './read-ris.ts'
import { readService } from './read-services.ts'

const HEAD = 20_000

/**
 * Which list of reports this is, by what it holds; null for a single report or anything else. Pocket writes bookmarks
 * or CSV, Zotero CSL-JSON, BibTeX or RIS.
 */
export function bulkFormat(text: string, name: string): BulkFormat | null {
  const head = text.slice(0, HEAD).replace(/^\ufeff/, '')
  if (/^\s*<!doctype netscape-bookmark-file/i.test(head) || isPocket(head)) return 'bookmarks'
  if (/^\s*\{/.test(head) && /\}[ \t]*\r?\n\s*\{/.test(head)) return 'jsonl'
  if (/^\s*[[{]/.test(head))
    return /\.jsonl$/i.test(name) ? 'jsonl' : (readService(json(text))?.format ?? null)
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
 * The reports in a list. Entries that cannot be brought in say why; the rest goes on.
 * @param format what `bulkFormat` said of it
 * @throws ReadError where the list as a whole cannot be read
 */
export async function readBulk(text: string, format: BulkFormat): Promise<Bulk> {
  const entries = await entriesOf(text.replace(/^\ufeff/, ''), format)
  return {
    format,
    items: entries.filter((one): one is BulkItem => !('problem' in one)),
    problems: entries.filter((one): one is BulkProblem => 'problem' in one),
  }
}

async function entriesOf(text: string, format: BulkFormat): Promise<Array<BulkItem | BulkProblem>> {
  switch (format) {
    case 'jsonl':
      return readJsonl(text)
    case 'csv': {
      const table = readTable(text)
      return tableItems(table, guessMapping(table))
    }
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
