import type { ImportKind, ImportState } from '#core/import.ts'

/** The most addresses that one list may have. */
export const LIST_LIMIT = 1000

export type ImportCounts = Record<ImportState, number>

export type ImportRow = {
  id: string
  kind: ImportKind
  label: string
  createdAt: Date
  counts: ImportCounts
}

export type ImportItemRow = {
  id: string
  n: number
  url: string | null
  name: string | null
  state: ImportState
  /** Why it failed or waits, in whole sentences. */
  reason: string | null
  nextTryAt: Date | null
  article: { id: string; title: string } | null
}

/** An import with its items, those that need somebody first. */
export type ImportDetail = ImportRow & { items: ImportItemRow[]; more: boolean }
