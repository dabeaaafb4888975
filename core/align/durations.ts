import type { Quantity } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { compareMeasures } from './measures.ts'
import { noted } from './once.ts'
import { CLOSE, haveRivalDetails, haveRivalNames, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isTime } from './units.ts'

/** How long something takes, told by a verb right before the time. */
const TAKES =
  /\b(?:tak(?:es?|en|ing)|took|needs?|needed|last(?:s|ed|ing)?|requires?|required|go(?:es)? on for|went on for)\s+(?:(?:about|around|roughly|nearly|almost|some|only|just|another|at least|up to|no more than|more than|for|a further)\s+){0,2}$/i
const REACH = 40
/** "Building", too, tells what takes so long. */
const SAYS = 0.1

/** How long it takes, and the places of the words for what does: those before the verb, and an aim behind ("to restore it"). */
type Duration = { time: Quantity; thing: number[] }

const durationOf = noted(({ text, fact, words, quantities }: Proposition): Duration | null => {
  for (const time of quantities) {
    if (!isTime(time.unit)) continue
    const from = Math.max(fact.start, time.start - REACH)
    const verb = TAKES.exec(text.slice(from, time.start))
    if (!verb) continue
    const start = from + verb.index
    const thing = words.flatMap(({ weight, start: at, end }, place) =>
      weight >= SAYS && (end <= start || at >= time.end) ? [place] : [],
    )
    return thing.length > 0 ? { time, thing } : null
  }
  return null
})

/** Whether a fact tells how long something takes. */
export const tellsDuration = (of: Proposition) => durationOf(of) !== null

/** One thing takes so long in one, and another time in the other. */
export function compareDurations(pair: Pair): Finding | null {
  const { a, b, overlap } = pair
  const [x, y] = [durationOf(a), durationOf(b)]
  if (!x || !y) return null
  const verdict = compareMeasures(
    { quantity: x.time, role: null, just: false },
    { quantity: y.time, role: null, just: false },
  )
  if (
    verdict === null ||
    verdict === 'same' ||
    verdict === 'converted' ||
    verdict === 'rounded' ||
    verdict === 'bound'
  )
    return null
  const close = overlap.matches.filter(({ strength, opposite }) => strength >= CLOSE && !opposite)
  const isMet = (thing: number[], side: 'a' | 'b') =>
    thing.every((at) => close.some((match) => match[side] === at))
  const [left, right] = sidesOfPair(pair)
  if (!(isMet(x.thing, 'a') || isMet(y.thing, 'b')) || haveRivalNames(left, right)) return null
  if (haveRivalDetails(left, right)) return null
  return {
    relation: 'contradict',
    aspect: 'figure',
    score: 0.7,
    a: [{ start: x.time.start, end: x.time.end }],
    b: [{ start: y.time.start, end: y.time.end }],
    why: 'another time that it takes',
  }
}
