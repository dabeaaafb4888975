import type { ReuseClass } from '#core/comparison.ts'
import type { Fate } from '#core/diff/carry-words.ts'
import type { ChangedIn } from '#core/diff/changed-in.ts'
import type { Change } from '#core/diff/diff-words.ts'
import type {
  Boilerplate,
  Certainty,
  EntityKind,
  Extraction,
  Polarity,
  Span,
  Stage,
  Voice,
} from '#core/fact.ts'
import type { TextBlock } from '#core/read/text-blocks.ts'
import type { CorrectedMark, SourceKind } from '#server/reading/types.ts'

type CaptureMethod = 'paste' | 'upload' | 'command' | 'sample' | 'address' | 'capture' | 'feed' | 'bulk'

export type VersionRef = {
  n: number
  capturedAt: Date
  method: CaptureMethod
  words: number
  current: boolean
}

export type ReaderFact = Span & {
  n: number
  quote: string
  voice: Voice
  certainty: Certainty
  polarity: Polarity
  stage: Stage | null
  hops: Array<{ name: string; written: string; anonymous: boolean; entityId: string | null }>
  dates: Array<{ text: string; value: string }>
  quantities: Array<{ text: string }>
  corrected: CorrectedMark | null
}

export type ReaderEntity = { id: string; name: string; kind: EntityKind; mentions: number }

/** Another article that was compared with this one, and how many of their facts relate in which way. */
export type NearArticle = {
  id: string
  title: string
  source: string
  published: string | null
  isSample: boolean
  agree: number
  differ: number
  contradict: number
  update: number
  reuse: ReuseClass
}

/** Another article that has this share (0…1) of one's text word for word. */
export type NearCopy = { id: string; title: string; source: string; share: number }

/** Near-copies by whether they came out before or after; unplaced where that is not known, or both are of one moment. */
export type NearCopies = Record<'earlier' | 'later' | 'unplaced', NearCopy[]>

/** How far the reading of a version has come. */
export type ReadingState =
  | {
      kind: 'read'
      engine: string
      extraction: number
      language: Extraction['language']
      /** How many sentences were set aside because they are not in English. */
      notEnglish: number
      /** Whether people have set what this reading was told since, so that it rests on what held before. */
      outdated: boolean
      /** Where it is: why it could not be read again, null while that is still to be done. */
      problem: string | null
    }
  | { kind: 'reading' }
  | { kind: 'failed'; problem: string }

/** One version of an article as the reader shows it. */
export type ReaderArticle = {
  id: string
  title: string
  source: { id: string; name: string; kind: SourceKind }
  published: string | null
  byline: string[]
  language: string | null
  canonicalUrl: string | null
  isSample: boolean
  addedBy: string | null
  versions: VersionRef[]
  version: VersionRef & { id: string; hash: string }
  text: string
  /** Whether the page that it was read from is kept beside it. */
  captured: boolean
  state: ReadingState
  facts: ReaderFact[]
  boilerplate: Boilerplate[]
  blocks: TextBlock[]
  entities: ReaderEntity[]
  near: NearArticle[]
  copies: NearCopies
  /** Against the version before; null for the first. `noticed`: the text says that it was changed. */
  changes: { since: number; noticed: boolean } | null
}

/** What became of the facts of an earlier version, in the order of its text, and which facts are new. */
export type FactFates = {
  /** `changedIn`: what else than its words is another. */
  carried: Array<{
    was: ReaderFact
    fate: Fate
    now: ReaderFact | null
    words: Change[]
    changedIn: ChangedIn[]
  }>
  added: ReaderFact[]
}

/** What changed from version `since` to version `n`. `title` is null where that is as it was, `facts` while one of the two is unread. */
export type VersionChanges = {
  n: number
  since: number
  title: Change[] | null
  words: Change[]
  facts: FactFates | null
}
