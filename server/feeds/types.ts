import type { FeedState } from '#core/feeds/state.ts'
import type { ImportState } from '#core/import.ts'

/** Most feeds that one list brings at once. */
export const MOST_FEEDS = 500

/** A feed that was found at an address, before it is added. */
export type FoundFeed = {
  url: string
  title: string
  homepage: string | null
  /** How many entries it lists, and the newest of them. */
  entries: number
  newest: Array<{ title: string; published: string | null }>
  /** The feed of this address that is on the list already. */
  known: string | null
}

export type FeedSummary = {
  id: string
  url: string
  title: string
  homepage: string | null
  source: string
  state: FeedState
  addedBy: string | null
  /** Whether the viewer may change or remove it. */
  isOwn: boolean
  lastPolledAt: Date | null
  lastSuccessAt: Date | null
  nextPollAt: Date
  failures: number
  reason: string | null
  /** How many entries it has listed in all, and how many of them in the last seven days. */
  entries: number
  recent: number
}

export type FeedEntryView = {
  key: string
  url: string | null
  title: string
  published: string | null
  seenAt: Date
  /** What came of it; null where it was not brought in. */
  item: { state: ImportState; reason: string | null; articleId: string | null } | null
}

export type FeedView = { feed: FeedSummary; items: FeedEntryView[]; page: number; pages: number }
