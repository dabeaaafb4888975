import type { Extraction } from '#core/fact.ts'

export type SourceKind =
  | 'wire'
  | 'newspaper'
  | 'broadcaster'
  | 'aggregator'
  | 'government'
  | 'think-tank'
  | 'other'

/** One version of an article with what one engine read from it. */
export type Reading = {
  articleId: string
  versionId: string
  /** Number of the capture, 1 for the first. */
  versionN: number
  extraction: number
  engine: string
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
  result: Extraction
}
