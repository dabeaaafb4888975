import type { TextBlock } from './text-blocks.ts'

/** What was read of one report before anything is stored. `text` has its paragraphs separated by a blank line. */
export type Report = {
  title: string
  byline: string[]
  /** EDTF (`2022-12-02`, `2022-12-02T17:40:00Z`), null where the page does not say. */
  published: string | null
  modified: string | null
  /** The outlet's name as the page gives it. */
  site: string | null
  /** BCP 47, as the page gives it. */
  language: string | null
  canonicalUrl: string | null
  text: string
  /** What its page marks as headings, entries of lists, quotes and captions; the rest is paragraphs. */
  blocks: TextBlock[]
}

export const READ_ERROR_CODES = [
  'binary',
  'empty',
  'unreadable',
  'not-a-feed',
  'entities',
  'too-large',
  'encrypted',
  'no-text-layer',
  'not-a-report',
] as const
export type ReadErrorCode = (typeof READ_ERROR_CODES)[number]

/** A document that cannot be read as a report. `message` is a whole sentence for the person who gave it. */
export class ReadError extends Error {
  readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.name = 'ReadError'
    this.code = code
  }
}
