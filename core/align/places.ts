import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import type { Finding, Pair } from './finding.ts'
import { isNamedWord, type Side, sidesOfPair } from './predicates.ts'

/** Where something is or was done stands behind one of these, or right before what stands there: "the Orton mill". */
const PLACED =
  /\b(?:in|at|near|outside|from|to)\s+(?:the\s+)?(?:(?:city|town|village|port|district) of\s+)?$/i
const REACH = 30
/** Weight from which a word that only one side has may tell of another thing. */
const TELLING = 0.4
const DEFINITE = /^(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\p{Lu}\p{Ll}+ \p{Lu})/u

/** What is done at one place after another, or at many at once. */
const REPEATED = new Set(
  'play perform appear speak visit stop sing tour march show teach train campaign sell open travel stage make build produce manufacture assemble meet'
    .split(' ')
    .map(stem),
)

/** The one place of a side that the other does not have; -1 where there is none, or more. */
function ownPlace({ of, met }: Side): number {
  const own = of.words.flatMap((word, at) => (!met.has(at) && isNamedWord(of, word) ? [at] : []))
  const [only, ...more] = own
  const word = of.words[only ?? -1]
  if (only === undefined || more.length > 0 || !word || of.persons.has(word.stem)) return -1
  const isThing = of.fact.entities.some(({ kind, start }) => kind !== 'person' && start === word.start)
  const next = of.words[only + 1]
  const isBeside = isThing && next !== undefined && met.has(only + 1) && next.start - word.end <= 1
  return PLACED.test(of.text.slice(Math.max(of.fact.start, word.start - REACH), word.start)) || isBeside
    ? only
    : -1
}

/** Everything else that the two facts tell of a thing is the same, but each has it at another place. */
export function comparePlaces(pair: Pair): Finding | null {
  if (otherPeriods(pair.a, pair.b)) return null
  const [left, right] = sidesOfPair(pair)
  const [x, y] = [ownPlace(left), ownPlace(right)]
  const [placeA, placeB] = [left.of.words[x], right.of.words[y]]
  if (!placeA || !placeB) return null
  if (!DEFINITE.test(pair.a.fact.quote) && !DEFINITE.test(pair.b.fact.quote)) return null
  const isOpen = ({ of, met }: Side, place: number) =>
    of.words.some(({ weight }, at) => at !== place && weight >= TELLING && !met.has(at))
  if (isOpen(left, x) || isOpen(right, y)) return null
  const act = pair.overlap.matches.some(
    ({ a, b, opposite }) =>
      !opposite &&
      !REPEATED.has(left.of.words[a]?.stem ?? '') &&
      left.of.verbs.has(left.of.words[a]?.start ?? -1) &&
      right.of.verbs.has(right.of.words[b]?.start ?? -1),
  )
  if (!act || pair.overlap.matches.length < 2) return null
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.6,
    a: [{ start: placeA.start, end: placeA.end }],
    b: [{ start: placeB.start, end: placeB.end }],
    why: 'another place',
  }
}
