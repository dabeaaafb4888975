import type { CsvMapping } from '#core/bulk/csv-fields.ts'
import type { ImportFileState, ImportKind, ImportState } from '#core/import.ts'

/** The most addresses that one list may have. */
export const LIST_LIMIT = 1000
/** The most files that are sent at once, the most bytes of them together, and the most reports in them. */
export const FILES_LIMIT = 500
export const FILES_BYTES = 200 * 1024 * 1024
export const ITEMS_LIMIT = 20_000
/** The most that all archives of one import may unpack to, together. */
export const UNPACKED_BYTES = 1024 * 1024 * 1024

/** The columns of a table, its first rows, and what each column seems to hold. */
export type TablePreview = { columns: string[]; rows: string[][]; mapping: CsvMapping }

export type ImportCounts = Record<ImportState, number>

export type ImportRow = {
  id: string
  kind: ImportKind
  label: string
  createdAt: Date
  counts: ImportCounts
  /** How many of its files are still to be opened, or are being. */
  unpacking: number
}

export type ImportItemRow = {
  id: string
  n: number
  url: string | null
  name: string | null
  state: ImportState
  /** Why it failed, waits or was left out, in whole sentences. */
  reason: string | null
  nextTryAt: Date | null
  /** Whether it was left out because another report has its very words, so that a person can say that it is no duplicate. */
  hasSameText: boolean
  /** Who said so. */
  wantedBy: string | null
  article: { id: string; title: string } | null
  /** Whether trying again may help: there is something to fetch or to read. */
  canRetry: boolean
}

/** A file that was sent and is not opened yet, or not wholly: `items` came out of it so far. */
export type ImportFileRow = {
  id: string
  name: string
  size: number
  state: ImportFileState
  items: number
  /** Why it was set aside; null where it was not. */
  reason: string | null
}

/** An import with its items, those that need somebody first, and the files that are still to be opened. */
export type ImportDetail = ImportRow & { items: ImportItemRow[]; files: ImportFileRow[]; more: boolean }
