import type { Aspect, FactPair, Relation, ReuseClass, SharedPassage } from '#core/comparison.ts'
import type {
  Certainty,
  DateValue,
  Extraction,
  Polarity,
  Quantity,
  SkipRule,
  Span,
  Stage,
  Voice,
} from '#core/fact.ts'
import type { DecisionView, RowDecided } from '../decisions/types.ts'
import type { CorrectedMark, SourceKind } from '../reading/types.ts'

/** Fewest and most reports that are put side by side. */
export const FEWEST_REPORTS = 2
export const MOST_REPORTS = 12

/** What a comparison can be downloaded as. */
export const EXPORT_FORMATS = ['csv', 'md', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The text on both sides of some words, to the ends of their paragraph. */
export type Paragraph = { before: string; after: string }

type CompareHop = { name: string; written: string; anonymous: boolean; entityId: string | null }

/** One fact in a cell: its exact words, and where in them the difference lies. */
export type CompareFact = Span & {
  n: number
  quote: string
  /** Differing words, in offsets of the quote. */
  marks: Span[]
  hops: CompareHop[]
  voice: Voice
  certainty: Certainty
  polarity: Polarity
  stage: Stage | null
  dates: DateValue[]
  quantities: Quantity[]
  /** Names of the people, organizations and other things in it. */
  entities: string[]
  corrected: CorrectedMark | null
}

/** A sentence of a report, and in it the words that something rests on. */
export type Evidence = { start: number; before: string; words: string; after: string }

/** That one column passes on another: it cites it, or shares this share of its text with it. */
export type Relay = { column: number; cites: number; containment: number; evidence: Evidence[] }

/** One origin, the columns that rest on it, and the credit lines that say so. */
export type OriginView = {
  name: string
  columns: number[]
  credits: Array<{ column: number; evidence: Evidence }>
}

/** What is said of a report before it is compared. */
export type ColumnHead = {
  articleId: string
  versionId: string
  versionN: number
  extraction: number
  title: string
  source: string
  /** What tells it from other reports of its outlet here, where there are any. */
  apart: string | null
  /** Its outlet, with what tells it apart: no two columns have the same. */
  label: string
  sourceKind: SourceKind
  published: string | null
  isSample: boolean
  /** A newer capture of the article exists than the one compared. */
  outdated: boolean
}

export type CompareColumn = ColumnHead & {
  /** Other columns that this one passes on. */
  relays: Relay[]
  /** How many facts were read from it; none where it is empty, or in another language than English. */
  factCount: number
  language: Extraction['language']
  text: string
  /** Where boilerplate lies in the text. */
  boilerplate: Span[]
}

/** A fact of the row, by its column and its number there. */
export type CellRef = { column: number; n: number }

/** How two facts of different columns relate. */
export type ComparePair = {
  a: CellRef
  b: CellRef
  relation: FactPair['relation']
  aspect: Aspect | null
  /** Empty where both simply say the same. */
  explanation: string
}

/** A sentence of a column that is much like a row, but gave no fact; `rule` says why not. */
export type UnreadView = Span & { column: number; quote: string; rule: SkipRule }

export type CompareRow = RowDecided & {
  /** Position in the comparison, its identity while the comparison stays the same. */
  index: number
  relation: Relation
  aspect: Aspect | null
  explanation: string
  score: number
  /** In how many independent origins the row ends. */
  origins: number
  /** Which of the view's origins its facts come from; two of them may pass on one speaker. */
  originGroups: number[]
  /** Every chain of the row ends at an unnamed source. */
  unnamed: boolean
  /** The facts of each column; an empty list where the report does not mention it. */
  cells: CompareFact[][]
  /** How each two facts of different columns relate; empty for a comparison saved before pairs were told. */
  pairs: ComparePair[]
  /** What empty cells have in place of a fact. */
  unread: UnreadView[]
}

/** What two columns have in common: their passages in the order of `a`'s, as offsets of either text. */
export type ReuseView = {
  a: number
  b: number
  class: ReuseClass
  containment: number
  passages: SharedPassage[]
}

/** What a reader should be wary of: a row that nobody named stands behind, or columns that cite each other in a ring. */
export type AlarmView = { evidence: Array<{ column: number; evidence: Evidence }> } & (
  | { kind: 'unnamed'; row: number }
  | { kind: 'loop'; columns: number[] }
)

/**
 * A report that was asked for, or saved, and is no longer in the library. `at` is its place among them, 0 for the first;
 * its names are known where it was saved.
 */
export type GoneReport = { at: number; title: string | null; source: string | null }

export type CompareView = {
  /** Reports that would stand here, too. */
  gone: GoneReport[]
  /** What people decided about these reports, the oldest first; for members alone. */
  decisions: DecisionView[]
  columns: CompareColumn[]
  rows: CompareRow[]
  counts: Record<Relation, number>
  origins: number
  originGroups: OriginView[]
  /** Rings of columns that cite each other without reaching a primary source. */
  loops: number[][]
  alarms: AlarmView[]
  /** Each two columns; without passages in a comparison saved before these were kept. */
  reuse: ReuseView[]
  terms: Array<{ meaning: string; variants: Array<{ text: string; columns: number[] }> }>
}

/** A comparison that is being made: what is known of it at once, and all of it once it is made. */
export type StartedComparison = { columns: ColumnHead[]; view: Promise<CompareView> }

export type SavedComparison = {
  id: string
  title: string
  note: string
  visibility: 'private' | 'members' | 'public'
  isSample: boolean
  isOwner: boolean
  owner: string | null
  engine: string
  createdAt: Date
  /** Shown with the decisions of that time, not with those of today. */
  asSaved: boolean
  view: CompareView
}

/** A saved comparison that is being opened. */
export type OpenedComparison = Omit<SavedComparison, 'view'> & StartedComparison

export type ComparisonSummary = {
  id: string
  title: string
  visibility: 'private' | 'members' | 'public'
  owner: string | null
  isOwner: boolean
  isSample: boolean
  sources: string[]
  counts: Record<Relation, number>
  origins: number
  updatedAt: Date
}
