import type { Aspect, Relation } from './comparison.ts'
import type { Certainty, Polarity, Span, Stage, Voice } from './fact.ts'

/**
 * What a collection copies of the things in it, so that it still says what it said when they are gone. All of it is
 * taken by the server from what is stored; nothing of it comes from a browser.
 */
export type Kept = { report?: KeptReport; fact?: KeptFact; row?: KeptRow; comparison?: KeptComparison }

/** Where words stood. `published` is EDTF as the report states it, null where undated. */
export type KeptReport = {
  articleId: string
  title: string
  source: string
  published: string | null
  url: string | null
  isSample: boolean
}

/** One hop of a chain: the name it stands for, and the words as written. */
export type KeptHop = { name: string; written: string; anonymous: boolean }

/** A fact: its exact words, where in which capture they stand, and who says it. */
export type KeptFact = KeptReport &
  Span & {
    versionId: string
    versionN: number
    /** ISO moment of the capture. */
    capturedAt: string
    extraction: number
    n: number
    quote: string
    /** The words that make the difference in its row, in offsets of the quote. */
    marks: Span[]
    /** Nearest reporter first, origin last; empty is the outlet's own voice. */
    chain: KeptHop[]
    voice: Voice
    certainty: Certainty
    polarity: Polarity
    stage: Stage | null
  }

/** A row, with every report it was compared over: that one of them does not mention it is a finding too. */
export type KeptRow = {
  relation: Relation
  aspect: Aspect | null
  explanation: string
  /** What it says was decided by people, not found by the engine. Only where it was. */
  decided?: true
  origins: number
  reports: KeptReport[]
  facts: KeptFact[]
}

export type KeptComparison = { reports: KeptReport[]; origins: number; counts: Record<Relation, number> }

/** Names one fact among all: the version it stands in, the reading that found it, and its number there. */
export type FactKey = { versionId: string; extraction: number; n: number }

/** `version.reading.number`, as it stands in addresses. */
export function writeFactKey({ versionId, extraction, n }: FactKey): string {
  return `${versionId}.${extraction}.${n}`
}

/** Whether two rows keep the same facts under the same relation. */
export function isSameRow(a: KeptRow, b: KeptRow): boolean {
  const keys = (row: KeptRow) => row.facts.map(writeFactKey).sort().join()
  return a.relation === b.relation && keys(a) === keys(b)
}
