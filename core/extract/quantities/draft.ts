import type { Span } from '#core/fact.ts'

/** A quantity while it is being read: `bare` where the text gives it no unit of its own. */
export type Draft = Span & {
  value: number
  high?: number
  unit: string
  bare: boolean
  /** Nothing but a figure beside it can make it a quantity. */
  loose: boolean
  figures: boolean
  vague: boolean
  /** A part of a whole, or how many times: "two-thirds", "one in five", "sixfold". */
  share: boolean
  /** Said with a word or letter for its size: "5 million", "5m". */
  magnitude: boolean
}
