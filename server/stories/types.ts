import type { StoryDigest, StoryFigures } from '#core/stories/digest.ts'

export type StorySummary = {
  id: string
  title: string
  pinned: boolean
  isSample: boolean
  reports: number
  /** Its outlets, those with most reports first, and how many more there are. */
  sources: string[]
  moreSources: number
  /** Days (`YYYY-MM-DD`) of its first and its newest report; null where all are undated. */
  first: string | null
  last: string | null
  /** Null until its reports have been compared. */
  figures: StoryFigures | null
}

export type StoryPage = { stories: StorySummary[]; previous: string | null; next: string | null }

/** A report of a story, for its list. */
export type StoryMember = {
  id: string
  title: string
  source: string
  published: string | null
  isSample: boolean
  facts: number
  reading: 'done' | 'waiting' | 'failed'
  /** Whether a person put it here; else the engine did. */
  placed: { by: string | null; at: Date } | null
}

export type StoryChange = {
  id: string
  kind: 'rename' | 'pin' | 'unpin' | 'move' | 'merge'
  /** The other story of a move or a merge, with whether it is this one that something came from. */
  other: { id: string; title: string } | null
  away: boolean
  reports: number
  /** The title before a renaming. */
  was: string | null
  by: string | null
  at: Date
  undone: { by: string | null; at: Date } | null
}

export type StoryView = {
  id: string
  title: string
  /** Who named it; null where the engine did. */
  titled: { by: string | null; at: Date } | null
  pinned: { by: string | null; at: Date } | null
  /** The day up to which it is shown; null is all of it. */
  asOf: string | null
  /** What was published up to then, the newest first; a page of it. */
  members: StoryMember[]
  page: number
  pages: number
  /** How many reports there are up to that day, and how many are left out because they came later or are undated. */
  reports: number
  later: number
  undated: number
  /** Days on which reports came out, over all of the story, for the slider. */
  days: string[]
  /** Null while its reports are being compared. `fresh` is false where some are newer than what was compared. */
  digest: StoryDigest | null
  fresh: boolean
  changes: StoryChange[]
}

/** A story as a report names it. */
export type StoryRef = { id: string; title: string; reports: number }

/** A story in which some of the reports that somebody has chosen stand, and how many of them. */
export type StoryOfSome = { id: string; title: string; reports: number }
