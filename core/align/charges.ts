import type { Quantity } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isMoney } from './units.ts'

/** Nobody has to pay for it. */
const FREE =
  /\b(?:free of (?:charge|cost)|for free|at no (?:extra |additional )?(?:cost|charge)|without (?:any |a )?(?:charge|fee)|(?:is|are|be|stays?|remains?|stayed|remained|was|were|being|entry|admission) free(?=\s*(?:$|[.,;:]|for\b|as\b|to (?:all|every\w+|enter|visit|use)\b))|free (?:entry|admission|entrance)|not (?:be )?charged?\b|no (?:entry |entrance |admission )?(?:fee|charge)\b)/i
/** Somebody has to pay for it: what stands between this and the sum belongs to neither. */
const CHARGED =
  /\b(?:charg(?:es?|ed|ing)|costs?|(?:will|must|shall|to) (?:have to )?pay|stump up|fork out|shell out|cough up|priced at|(?:fee|charge|price|fare|tickets?) (?:of|at|is|are|will be|for))\b[^.;:]{0,40}$/i
/** It was so once, or may come to be, or somebody else pays. */
const OTHERWISE =
  /\b(?:until|used to|previously|formerly|instead of|no longer|before|had (?:been|cost)|would|could|may|might|unless|if|except|fined?|penalt\w+|government|taxpayers?|council|budget|worth|rais\w+)\b/i
/** A sum that a person pays to use something. */
const MOST = 10_000
const FEWEST = 2

const isFree = noted(({ fact }: Proposition) => FREE.test(fact.quote) && !OTHERWISE.test(fact.quote))

const chargeOf = noted(({ text, fact, quantities }: Proposition): Quantity | null => {
  if (FREE.test(fact.quote) || OTHERWISE.test(fact.quote)) return null
  const sums = quantities.filter(({ unit }) => isMoney(unit.split('/')[0] ?? unit))
  const [sum] = sums
  if (!sum || sums.length > 1 || sum.value <= 0 || sum.value > MOST) return null
  return CHARGED.test(text.slice(fact.start, sum.start)) ||
    /^\s+(?:to (?:enter|get in|use|visit|park)|for (?:a|each|every) )/i.test(text.slice(sum.end, fact.end))
    ? sum
    : null
})

/** Whether a fact tells that something is free, or what it costs those who use it. */
export const tellsCharge = (of: Proposition) => isFree(of) || chargeOf(of) !== null

/** Both name what is free in one and has its price in the other. */
const haveOneThing = ({ a, b, overlap }: Pair) =>
  overlap.matches.filter((match) => {
    const [x, y] = [a.words[match.a], b.words[match.b]]
    return match.strength >= CLOSE && !match.opposite && Math.min(x?.weight ?? 0, y?.weight ?? 0) >= TELLING
  }).length

/** Free in one, for so much in the other. */
export function compareCharges(pair: Pair): Finding | null {
  const { a, b } = pair
  const [x, y] = [chargeOf(a), chargeOf(b)]
  const isOne = haveOneThing(pair)
  if (isOne === 0 || !((isFree(a) && y) || (isFree(b) && x))) return null
  // One thing in common is enough where little else is told.
  const telling = ({ words }: Proposition) => words.filter(({ weight }) => weight >= TELLING).length
  if (isOne < FEWEST && Math.min(telling(a), telling(b)) > FEWEST) return null
  const spanOf = (of: Proposition, sum: Quantity | null) => {
    const free = FREE.exec(of.fact.quote)
    const start = of.fact.start + (free?.index ?? 0)
    return [sum ? { start: sum.start, end: sum.end } : { start, end: start + (free?.[0].length ?? 0) }]
  }
  return {
    relation: 'contradict',
    aspect: 'figure',
    score: 0.7,
    a: spanOf(a, x),
    b: spanOf(b, y),
    why: `free in ${x ? '{b}' : '{a}'}, not in ${x ? '{a}' : '{b}'}`,
  }
}
