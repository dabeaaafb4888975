import type { FeedPace } from '#core/feeds/pace.ts'

/** A feed as read: what it says of itself and its entries, in the feed's own order. */
export type Feed = {
  title: string | null
  /** The page that the feed belongs to, absolute where the feed or its own address allows. */
  homepage: string | null
  entries: FeedEntry[]
  /** What it asks of those who poll it; null where it asks for nothing. */
  pace: FeedPace | null
  /** Whether its document came to its end. */
  whole: boolean
}

export type FeedEntry = {
  /** What the feed calls the entry (guid, atom:id, rdf:about), as written. */
  id: string | null
  url: string | null
  /** Plain text on one line. */
  title: string | null
  /** EDTF, with the time where the feed gives one. */
  published: string | null
  updated: string | null
  authors: string[]
  /** Plain text on one line. */
  summary: string | null
  /** The fullest text of the entry as HTML without anything active; see sanitize-html.ts. */
  contentHtml: string | null
}
