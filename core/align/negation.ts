import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

const NEGATION =
  /\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|n[o']t|den(?:y|ies|ied)|refus\w+|reject\w*|ruled? out|ban(?:s|ned)?|forb\w+|prohibit\w*|fail\w*|lacks?)\b|n[’']t\b/gi

/** Least likeness at which opposite polarity is a conflict: looser pairs deny different things. */
const CONFLICT_FROM = 0.4

function negationsOf({ fact }: Proposition) {
  return [...fact.quote.matchAll(NEGATION)].map((match) => ({
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }))
}

/** One side denies what the other states, by negation or by an opposite word. */
export function compareNegation(pair: Pair): Finding | null {
  const { a, b, overlap } = pair
  const opposite = overlap.matches.find((match) => match.opposite)
  const turned = a.fact.polarity !== b.fact.polarity
  if (!turned && !opposite) return null
  if (turned && opposite) return null
  if (pair.likeness < CONFLICT_FROM) return null
  const word = (side: Proposition, at: number | undefined) => {
    const found = at === undefined ? undefined : side.words[at]
    return found ? [{ start: found.start, end: found.end }] : []
  }
  return {
    relation: 'contradict',
    aspect: 'negation',
    score: turned ? 0.75 : 0.6,
    a: turned ? negationsOf(a) : word(a, opposite?.a),
    b: turned ? negationsOf(b) : word(b, opposite?.b),
    why: 'one denies what the other states',
  }
}
