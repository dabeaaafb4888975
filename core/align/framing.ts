import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { type Proposition, quotedPhrases } from './proposition.ts'
import { areSynonyms, wordsOf } from './words.ts'

type Term = Span & { stems: string[] }

/** What is longer is a remark, not what a thing is called. */
const LONGEST = 5

function termsOf({ fact, text }: Proposition): Term[] {
  return quotedPhrases(fact).flatMap(({ start, end }) => {
    const words = wordsOf(text, start, end)
    const stems = words.flatMap(({ stem, weight }) => (weight > 0 ? [stem] : []))
    return words.length > LONGEST ? [] : [{ start, end, stems }]
  })
}

const isIn = (stem: string, other: Term) => other.stems.some((one) => one === stem || areSynonyms(one, stem))
const isSame = (a: Term, b: Term) =>
  a.stems.every((stem) => isIn(stem, b)) && b.stems.every((stem) => isIn(stem, a))
const isAlike = (a: Term, b: Term) => a.stems.some((stem) => b.stems.includes(stem))

/**
 * Terms that both reports put in quotation marks in their own voice: where each has one the other lacks, and the two are
 * alike but not the same, they call a thing by different names.
 */
export function compareTerms({ a, b }: Pair): Finding | null {
  if (a.fact.voice !== 'own' || b.fact.voice !== 'own') return null
  const [x, y] = [termsOf(a), termsOf(b)]
  const onlyA = x.filter((term) => !y.some((other) => isSame(term, other)))
  const onlyB = y.filter((term) => !x.some((other) => isSame(term, other)))
  for (const left of onlyA) {
    const right = onlyB.find((other) => isAlike(left, other))
    if (!right) continue
    const span = ({ start, end }: Term) => [{ start, end }]
    return {
      relation: 'differ',
      aspect: 'framing',
      score: 0.7,
      a: span(left),
      b: span(right),
      why: 'another term',
    }
  }
  return null
}
