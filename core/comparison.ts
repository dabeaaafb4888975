import type { Span } from './fact.ts'

export const RELATIONS = ['agree', 'differ', 'contradict', 'update', 'only'] as const
export type Relation = (typeof RELATIONS)[number]

export const ASPECTS = [
  'figure',
  'date',
  'actor',
  'strength',
  'attribution',
  'framing',
  'negation',
  'quote',
] as const
export type Aspect = (typeof ASPECTS)[number]

export const REUSE_CLASSES = ['wholly-derived', 'partially-derived', 'non-derived'] as const
export type ReuseClass = (typeof REUSE_CLASSES)[number]

/** `article` is an index into the compared articles, `fact` the id of a fact in that article. */
export type FactRef = { article: number; fact: string }

/** Spans, within a fact's quote, of the words that make the difference; offsets are those of the article's text. */
export type Difference = FactRef & { spans: Span[] }

/**
 * How two facts of a row relate that are of different articles; `a` < `b` are places in the row's `facts`. Facts that
 * share a row only through a third make no pair.
 */
export type FactPair = {
  a: number
  b: number
  relation: Exclude<Relation, 'only'>
  aspect: Aspect | null
  /** One sentence that names the two spans it rests on; empty where both simply say the same. */
  explanation: string
}

/** One aligned proposition: the facts of different articles that speak of the same thing, and how they relate. */
export type Row = {
  relation: Relation
  aspect: Aspect | null
  facts: FactRef[]
  /** How each two of the facts relate, in the order of `facts`; the gravest of them is what the row says. */
  pairs: FactPair[]
  /** One sentence that names the two spans it rests on. */
  explanation: string
  /** 0…1, how sure the engine is of the row. */
  score: number
  /** The words to mark in each cell. */
  differences: Difference[]
  /** In how many independent origins the row's facts end. */
  origins: number
  /** The origins of the set (indices of `origins.groups`) that the row's facts come from; two of them may pass on one speaker. */
  originGroups: number[]
  /** Nobody who is named stands behind it: every chain of the row ends at an unnamed source. */
  unnamed: boolean
}

/** Words of `a` and words of `b` that are the same but for small edits. */
export type SharedPassage = { a: Span; b: Span }

export type Reuse = {
  a: number
  b: number
  class: ReuseClass
  /** Share of the smaller text's pairs of neighbouring content words that stand in the other, 0…1. */
  containment: number
  /** The passages that both texts have, in the order of `a`'s. */
  passages: SharedPassage[]
}

/** One origin and the articles that rest on it, with the words that show it. */
export type OriginGroup = {
  name: string
  articles: number[]
  evidence: Array<Span & { article: number }>
}

/** Where one article names another as the source of what it reports: the words that show it, in `from`. */
export type CitedArticle = Span & { from: number; to: number }

/** What a reader should be wary of, with the words that show it. */
export type Alarm = { evidence: Array<Span & { article: number }> } & (
  | { kind: 'unnamed'; row: number }
  | { kind: 'loop'; articles: number[] }
)

/** One thing and what it is called; `meaning` is its commonest name. */
export type Term = { meaning: string; variants: Array<{ text: string; articles: number[]; count: number }> }

export type ComparedArticle = { id: string; title: string; published: string | null; source: string | null }

/** Articles side by side. Pure function of the extractions it was made from. */
export type Comparison = {
  articles: ComparedArticle[]
  rows: Row[]
  reuse: Reuse[]
  origins: { count: number; groups: OriginGroup[] }
  citations: CitedArticle[]
  /** Rings of articles that cite each other without reaching a primary source; indices. */
  loops: number[][]
  /** Claims that end at an unnamed source alone (a row each), then rings. */
  alarms: Alarm[]
  terms: Term[]
}

type Later = 'pairs' | 'originGroups' | 'unnamed'
export type StoredRow = Omit<Row, Later> & Partial<Pick<Row, Later>>

/** A comparison as an earlier engine may have left it in the database: what it did not know yet is missing. */
export type StoredComparison = Omit<Comparison, 'rows' | 'reuse' | 'alarms'> & {
  rows: StoredRow[]
  reuse: Array<Omit<Reuse, 'passages'> & Partial<Pick<Reuse, 'passages'>>>
  alarms?: Alarm[]
}
