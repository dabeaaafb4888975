import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, haveRivalDetails, sidesOfPair, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'

const PLACES = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** "It is her second title": what a thing is said to be, and the how-manieth of its kind. */
const IS_NTH = new RegExp(
  String.raw`\b(?:is|was|be|been|becomes?|became|marks?|marked)\s+(?:only\s+|already\s+)?(?:the|its|his|her|their|(?:the\s+)?(?:[\p{L}]+\s+){0,4}?[\p{L}]+[’']s?)\s+(${PLACES.join('|')}|maiden)\b`,
  'iu',
)
/** A count that begins anew: the first of this year may be the third of all. */
const ANEW =
  /\b(?:this|last|next|of the|in \d+|since|so far|consecutive|straight|running|in a row|half|quarter|day|round|stage|phase)\b/i

type Nth = { place: number; start: number; end: number }
const nthOf = noted(({ fact }: Proposition): Nth | null => {
  const match = IS_NTH.exec(fact.quote)
  const word = match?.[1]?.toLowerCase()
  if (!match || !word || ANEW.test(fact.quote)) return null
  const end = fact.start + match.index + match[0].length
  return { place: word === 'maiden' ? 0 : PLACES.indexOf(word), start: end - word.length, end }
})

/** Whether a fact tells the how-manieth something is. */
export const tellsOrdinal = (of: Proposition) => nthOf(of) !== null

/** Words, beside the ordinals, that both facts must share. */
const FEWEST = 2

/** What is counted is the same: the noun right behind either ordinal, and all that narrows it down. */
function countTheSame({ a, b, overlap }: Pair, x: Nth, y: Nth): boolean {
  const behind = ({ words }: Proposition, { end }: Nth) =>
    words.flatMap(({ start, weight }, at) => (start >= end && weight > 0 ? [at] : []))
  const [ofA, ofB] = [behind(a, x), behind(b, y)]
  const close = overlap.matches.filter(({ strength, opposite }) => strength >= CLOSE && !opposite)
  const isMet = ({ words }: Proposition, places: readonly number[], side: 'a' | 'b') =>
    places.every((at) => (words[at]?.weight ?? 0) < TELLING || close.some((match) => match[side] === at))
  const isKind = close.some((match) => match.a === ofA[0] && match.b === ofB[0])
  return isKind && isMet(a, ofA, 'a') && isMet(b, ofB, 'b')
}

/** One has it for the first of its kind, the other for the second. */
export function compareOrdinals(pair: Pair): Finding | null {
  const [x, y] = [nthOf(pair.a), nthOf(pair.b)]
  if (!x || !y || x.place === y.place || !countTheSame(pair, x, y)) return null
  const shared = pair.overlap.matches.filter(({ a, b, opposite }) => {
    const [one, other] = [pair.a.words[a], pair.b.words[b]]
    return (
      !opposite &&
      one !== undefined &&
      other !== undefined &&
      Math.min(one.weight, other.weight) >= TELLING &&
      !(one.start >= x.start && one.end <= x.end) &&
      !(other.start >= y.start && other.end <= y.end)
    )
  })
  if (shared.length < FEWEST || haveRivalDetails(...sidesOfPair(pair))) return null
  return {
    relation: 'contradict',
    aspect: 'figure',
    score: 0.7,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: `${PLACES[x.place]} in {a}, ${PLACES[y.place]} in {b}`,
  }
}
