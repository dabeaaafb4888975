import type { Span } from '#core/fact.ts'

/**
 * Somebody reporting something in one sentence. `matrix` is the reporting itself ("the sources said Thursday"), which
 * is no claim; `rank` orders reports of the same content, nearest to the reader first; `whole`: the content takes in
 * the speaker; `recipient`: whom it was told, which may be another outlet.
 */
export type Report = {
  source: Span | null
  cue: Span
  content: Span
  matrix: Span | null
  rank: number
  whole: boolean
  recipient: Span | null
  /** The sentence of the same paragraph that names the source, where it is an earlier one. */
  named?: Span
}
