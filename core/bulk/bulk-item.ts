import type { GivenReport } from '#core/import.ts'

/** Kinds of list that reports come in by the hundred. */
export const BULK_FORMATS = [
  'jsonl',
  'csv',
  'bookmarks',
  'omnivore',
  'karakeep',
  'linkwarden',
  'wallabag',
  'csl-json',
  'bibtex',
  'ris',
] as const
export type BulkFormat = (typeof BULK_FORMATS)[number]

/** One report out of a list: where to fetch it or what it says, and what the list knows of it. */
export type BulkItem = {
  /** Line, row or place in the list, from 1, for messages. */
  place: number
  url: string | null
  content: { kind: 'text' | 'html'; words: string } | null
  given: GivenReport
}

/** An entry that cannot be brought in, and why, in a sentence. */
export type BulkProblem = { place: number; problem: string }
