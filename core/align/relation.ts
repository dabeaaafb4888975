import type { Span } from '#core/fact.ts'
import { compareActors } from './actors.ts'
import { compareDates } from './dates.ts'
import { compareFigures } from './figures.ts'
import type { Finding, Pair } from './finding.ts'
import { compareNegation } from './negation.ts'
import { compareQuotations } from './quotations.ts'
import { compareProgress, compareStrength } from './strength.ts'

const matched = (pair: Pair): { a: Span[]; b: Span[] } => {
  const spans = (words: Span[]) => words.map(({ start, end }) => ({ start, end }))
  const pick = <T>(items: readonly T[], at: number[]) =>
    at.flatMap((i) => (items[i] === undefined ? [] : [items[i]]))
  return {
    a: spans(
      pick(
        pair.a.words,
        pair.overlap.matches.map((match) => match.a),
      ),
    ),
    b: spans(
      pick(
        pair.b.words,
        pair.overlap.matches.map((match) => match.b),
      ),
    ),
  }
}

/**
 * How two facts that speak of the same thing relate. Typed comparisons speak first: quotations word for word, figures,
 * dates, negation, actors; then progress and strength. Nothing found against them means that they agree.
 */
export function relate(pair: Pair): Finding {
  const quotation = compareQuotations(pair)
  if (quotation) return quotation
  const figures = compareFigures(pair)
  if (figures && figures.relation !== 'agree') return figures
  const dates = compareDates(pair)
  const progress = compareProgress(pair)
  if (progress) return progress
  if (dates?.relation === 'contradict') return dates
  const conflict = compareNegation(pair) ?? compareActors(pair)
  if (conflict) return conflict
  const strength = compareStrength(pair)
  if (strength) return strength
  return (
    figures ??
    dates ?? { relation: 'agree', aspect: null, score: 0.5, ...matched(pair), why: 'the same statement' }
  )
}
