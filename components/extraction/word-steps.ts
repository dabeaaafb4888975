import type { Span } from '#core/fact.ts'

export type Edge = 'start' | 'end'

/**
 * Moves one edge of a span to the next word's, or back to the one before; null where there is none, or none that
 * leaves a word inside. `words` are in the order of the text.
 */
export function stepWord(words: Span[], span: Span, edge: Edge, by: 1 | -1): Span | null {
  const ordered = by === 1 ? words : words.toReversed()
  const at = span[edge]
  const next = ordered.find((word) => (by === 1 ? word[edge] > at : word[edge] < at))
  if (!next) return null
  const moved = { ...span, [edge]: next[edge] }
  return moved.end > moved.start ? moved : null
}
