import type { Aspect, Relation } from '#core/comparison.ts'
import type { Quantity, Span } from '#core/fact.ts'
import type { Overlap } from './likeness.ts'
import type { Proposition } from './proposition.ts'

/** What one comparison of two facts found: how they relate, in what, and the words it rests on. */
export type Finding = {
  relation: Exclude<Relation, 'only'>
  aspect: Aspect | null
  /** 0…1 */
  score: number
  a: Span[]
  b: Span[]
  /** Ends the explanation, after a colon: "same numeral, other unit". {a} and {b} stand for the names of the two sources. */
  why: string
  /** It hangs on which report is the later one, and that is not known. */
  undated?: boolean
}

/** Spans of the two sides that conflict. */
export type Conflict = { a: Span[]; b: Span[] }

/** Two facts side by side. */
export type Pair = {
  a: Proposition
  b: Proposition
  overlap: Overlap
  /** 0…1: how much of their words both share (harmonic mean of the shares of either side). */
  common: number
  /** 0…1: how surely both speak of the same thing. */
  likeness: number
  /** Day of publication of b less that of a; 0 where one is unknown. */
  daysApart: number
  /** Both reports tell of the same moment of the story. */
  sameMoment: boolean
  /** One of the two is a copy or retelling of the other, so that a difference is no change of the world. */
  derived: boolean
  /** Each report tells of one vote, and the two are of one day or the next. */
  oneVote?: boolean
  /** One of the two runs this remark together with another one. */
  merged?: boolean
  /** Both tell where one figure stands on one matter, at two moments of the story. */
  stand?: boolean
  /** The figures of both tell how far one count or measure has come, at two moments of the story. */
  level?: { a: Quantity; b: Quantity }
}

/** The words at these places, as a finding marks them. */
export const spansOf = (words: readonly Span[], places: readonly number[]): Span[] =>
  places.flatMap((at) => {
    const word = words[at]
    return word ? [{ start: word.start, end: word.end }] : []
  })
