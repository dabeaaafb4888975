import type { Aspect } from '#core/comparison.ts'

/** In what the sources of a row differ, in words. */
export const ASPECT_WORD: Record<Aspect, string> = {
  figure: 'Figure',
  date: 'Date',
  actor: 'Actor',
  strength: 'Strength',
  attribution: 'Who says it',
  framing: 'Framing',
  negation: 'Negation',
  quote: 'Quotation',
}
