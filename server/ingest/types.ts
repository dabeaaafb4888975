import type { Boilerplate, Extraction, Span } from '#core/fact.ts'
import type { TextBlock } from '#core/read/text-blocks.ts'

/** What a person gives: words pasted or a file, and what they know of the report. Empty fields are read from it. */
export type ReportInput = {
  text?: string
  file?: { name: string; bytes: Uint8Array }
  source: string
  title?: string
  published?: string
  byline?: string
  url?: string
  /** Store the report though the same text is already here. */
  addAnyway?: boolean
  /** Say that it is no duplicate of the articles with that text. */
  notDuplicate?: boolean
}

/** An article that is already here. */
export type KnownArticle = {
  id: string
  title: string
  source: string
  published: string | null
  isSample: boolean
}

/** What storing a report would do, or did. */
export type Placement =
  | { kind: 'new' }
  /** Its address is known, with other words: they become a version of that article. */
  | { kind: 'version'; of: KnownArticle; n: number }
  /** Its address is known, with exactly these words: there is nothing to store. */
  | { kind: 'unchanged'; of: KnownArticle }
  /** Other articles have exactly these words. */
  | { kind: 'same-text'; articles: KnownArticle[] }

export type Preview = {
  title: string
  source: string
  published: string | null
  byline: string[]
  url: string | null
  language: string | null
  words: number
  sentences: number
  /** As far as it could be told from the words; facts are read from English only. */
  readAs: Extraction['language']
  facts: number
  /** Only the first part of a long text was read for this preview; the counts are of that part. */
  partial: boolean
  /** The beginning of the text as it will be stored, with the facts and furniture found in it. */
  text: string
  factSpans: Span[]
  boilerplate: Boilerplate[]
  blocks: TextBlock[]
  placement: Placement
  /** Why this may be no report, in words for the person; set only where a page was fetched. */
  doubt?: string
}
