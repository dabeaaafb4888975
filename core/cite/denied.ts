import type { Polarity } from '#core/fact.ts'
import { DENIALS, NEGATIONS } from '#core/lexicon/modality.ts'

/**
 * Whether a fact's words are denied by others around them, as in “denied that [they had blocked it]”: by themselves they
 * would say the opposite, so wherever they stand alone, this has to stand beside them.
 */
export function isDeniedAround({ quote, polarity }: { quote: string; polarity: Polarity }): boolean {
  const words = quote.toLowerCase()
  return polarity === 'negative' && !NEGATIONS.test(words) && !DENIALS.test(words)
}
