import type { Aspect, Relation } from '#core/comparison.ts'
import type { Stage } from '#core/fact.ts'

/** In which order the rows stand: by weight, by when it happened, or as one column's text has them. */
export type RowOrder = 'importance' | 'time' | { column: number }

/** Which rows are shown, and in which order. */
export type Arrangement = {
  relation: Relation | null
  aspect: Aspect | null
  stage: Stage | null
  /** A name in the chain of a fact, or an outlet that says it itself. */
  speaker: string
  entity: string
  /** Words that a row must have. */
  words: string
  order: RowOrder
}

export const EVERYTHING: Arrangement = {
  relation: null,
  aspect: null,
  stage: null,
  speaker: '',
  entity: '',
  words: '',
  order: 'importance',
}
