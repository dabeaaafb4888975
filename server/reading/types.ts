import type { CorrectionKind } from '#core/correct/correction.ts'
import type { Extraction } from '#core/fact.ts'

export type SourceKind =
  | 'wire'
  | 'newspaper'
  | 'broadcaster'
  | 'aggregator'
  | 'government'
  | 'think-tank'
  | 'other'

/** What people corrected in a fact; who did so last, null where that person has left. */
export type CorrectedMark = { kinds: CorrectionKind[]; by: string | null; at: Date }

/** One version of an article with what one engine read from it. */
export type Reading = {
  articleId: string
  versionId: string
  /** Number of the capture, 1 for the first. */
  versionN: number
  extraction: number
  engine: string
  /** When the engine read it. */
  readAt: Date
  /** The engine's own reading that this corrected one was made from; null for that one itself. */
  correctedFrom: number | null
  /** What the engine was told of the article, by how often that had been set. */
  told: number
  text: string
  capturedAt: Date
  title: string
  published: string | null
  /** The first moment that `published` can mean. */
  publishedAt: Date | null
  isSample: boolean
  canonicalUrl: string | null
  /** The article's newest capture; another id than `versionId` where a newer one exists. */
  currentVersionId: string | null
  source: string
  sourceKind: SourceKind
  /** Ids of the entities named in this reading, by canonical name. */
  entityIds: Record<string, string>
  /** Facts that people corrected, by id. */
  corrected: Record<string, CorrectedMark>
  result: Extraction
}
