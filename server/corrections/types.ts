import type { Anchor } from '#core/correct/anchor.ts'
import type { CorrectedFact, CorrectionKind, Decision, Unplaced } from '#core/correct/correction.ts'
import type { Boilerplate, Certainty, Entity, Fact, Hop, Polarity, Skipped, Span } from '#core/fact.ts'
import type { SourceKind } from '../reading/types.ts'

export type { CorrectedFact, CorrectionKind, Unplaced }

/** One decision as pages list it. A name is null where that person has left. */
export type CorrectionRow = {
  id: string
  versionId: string
  kind: CorrectionKind
  about: Anchor
  decision: Decision
  note: string
  by: string | null
  at: Date
  withdrawn: { by: string | null; at: Date } | null
}

/** What a person says of who speaks. `words`: a span of the text that names them, or describes who is not named. */
export type SpeakerChoice =
  | { by: 'outlet' }
  | { by: 'unnamed' }
  | { by: 'entity'; name: string }
  | { by: 'words'; span: Span; anonymous: boolean }

/**
 * What a form sends about a fact. `known`: the decisions about it that the person had before them. `keepNearer`: only
 * the origin of the chain was wrong, and those who pass it on stay.
 */
export type CorrectionInput = { articleId: string; versionId: string; extraction: number; note?: string } & (
  | { kind: 'reject'; fact: string; known: string[] }
  | { kind: 'speaker'; fact: string; known: string[]; speaker: SpeakerChoice; keepNearer?: boolean }
  | { kind: 'span'; fact: string; known: string[]; span: Span }
  | { kind: 'add'; span: Span; speaker: SpeakerChoice; certainty: Certainty; polarity: Polarity }
)

/** A fact on the page of what was read. `n` is its number in addresses. */
export type ShownFact = Omit<CorrectedFact, 'attribution' | 'machine'> & {
  n: number
  hops: Array<Hop & { name: string; written: string; entityId: string | null }>
  /** What the engine had given, where people changed it. */
  before: Pick<Fact, 'quote' | 'voice' | 'attribution'> | null
}

/** The newest capture of a report with what was made of every sentence of it. */
export type ReadExtraction = {
  articleId: string
  title: string
  source: { id: string; name: string; kind: SourceKind }
  published: string | null
  isSample: boolean
  versionId: string
  versionN: number
  text: string
  /** Null while the report is not read; `problem` says why where that did not work. */
  reading: {
    extraction: number
    engine: string
    at: Date
    sentences: Span[]
    boilerplate: Boilerplate[]
    skipped: Skipped[]
    facts: ShownFact[]
    entities: Array<Pick<Entity, 'name' | 'kind'> & { mentions: number }>
  } | null
  problem: string | null
  corrections: CorrectionRow[]
  unplaced: Unplaced[]
  mayCorrect: boolean
  /** Some who may correct, for those who may not. */
  editors: string[]
}
