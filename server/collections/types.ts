import type { Fate } from '#core/diff/carry-words.ts'
import type { FactKey, Kept, KeptComparison, KeptFact, KeptReport, KeptRow } from '#core/kept.ts'

/** Most things that one collection holds. */
export const MOST_ITEMS = 2000
/** Most things that are added at once. */
export const MOST_AT_ONCE = 1000
/** How long a deletion or a removal can be undone. */
export const UNDO_DAYS = 30

export type Visibility = 'private' | 'members' | 'public'
export type ItemKind = 'article' | 'fact' | 'row' | 'comparison' | 'note'

/** Something that can be kept, by where it is. Its words are read from there. */
export type Thing =
  | { kind: 'article'; articleId: string }
  | { kind: 'fact'; fact: FactKey }
  | { kind: 'comparison'; comparisonId: string }
  /** These articles compared now: the comparison is saved, for its person alone, when it is added. */
  | { kind: 'unsaved'; articleIds: string[] }
  /** The smallest row that holds all of `facts`, of a saved comparison or of these articles compared now. */
  | { kind: 'row'; facts: FactKey[]; of: { comparisonId: string } | { articleIds: string[] } }

/** A thing with its words, as a collection would keep it. */
export type Keepable =
  | { kind: 'article'; articleId: string; versionId: string | null; report: KeptReport }
  | { kind: 'fact'; fact: KeptFact }
  /** `isPrivate`: nobody but its owner can open it. */
  | {
      kind: 'comparison'
      comparisonId: string
      title: string
      comparison: KeptComparison
      isPrivate: boolean
    }
  | { kind: 'unsaved'; articleIds: string[]; title: string; comparison: KeptComparison }
  | { kind: 'row'; comparisonId: string | null; row: KeptRow }

export type CollectionSummary = {
  id: string
  title: string
  description: string
  visibility: Visibility
  owner: string
  isOwner: boolean
  counts: Record<ItemKind, number>
  updatedAt: Date
  deletedAt: Date | null
}

export type CollectionItem = {
  id: string
  kind: ItemKind
  /** Title of the article or comparison as it was when it was added. */
  label: string
  kept: Kept
  note: string
  addedAt: Date
  /** The comparison, while it is there and the viewer may see it. */
  comparisonId: string | null
}

/** What is known today of what was kept. */
export type Living = {
  /** Articles that are still in the library, with their newest version. */
  articles: Record<string, { currentVersionId: string | null }>
  /** What became of kept facts whose article has a newer version, by fact key. */
  fates: Record<string, Fate>
}

export type CollectionView = {
  id: string
  title: string
  description: string
  visibility: Visibility
  isOwner: boolean
  owner: string
  createdAt: Date
  updatedAt: Date
  items: CollectionItem[]
  /** Place of the first of `items` in the whole collection, 1 for the first page. */
  first: number
  /** How many things the collection holds in all. */
  count: number
  page: number
  pages: number
  living: Living
  /** How many comparisons in it others cannot open; for its owner, 0 for others. */
  closed: number
}

/** A collection to put something into. */
export type CollectionChoice = { id: string; title: string; count: number; visibility: Visibility }

/** What came of adding things. */
export type AddedItems = {
  collection: { id: string; title: string }
  /** Ids of the new items, in order. */
  added: string[]
  /** How many of the things were there already and were not doubled. */
  already: number
  /** The comparison that was saved for it, if one was. */
  saved: { id: string; title: string } | null
  /** Comparisons that members can open because they were let to when it was added; the saved one, too. */
  shared: string[]
}
