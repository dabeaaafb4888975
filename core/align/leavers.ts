import type { EntityMention } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { once } from './once.ts'
import type { Proposition } from './proposition.ts'

/** Who gives up or loses a post does it once, for one reason. */
const LEFT =
  /\b(?:resigned|quit|stepped down|stood down|(?:was|were|been) (?:sacked|fired|dismissed|ousted|suspended)|(?:lost|left|gave up) (?:his|her|the) (?:post|job|office|seat))\b/i
const OVER = /\b(?:over|because of|following|in the wake of|due to|after|amid)\b/i

/** Who left, and the words for why. */
const leaverOf = once(({ fact, words }: Proposition): { who: EntityMention; why: number[] } | null => {
  const match = LEFT.exec(fact.quote)
  if (!match) return null
  const at = fact.start + match.index
  const who = fact.entities.findLast(({ kind, end }) => kind === 'person' && end <= at)
  const behind = fact.quote.slice(match.index + match[0].length)
  const over = OVER.exec(behind)
  if (!who || !over) return null
  const from = at + match[0].length + over.index + over[0].length
  return { who, why: words.flatMap(({ start }, place) => (start >= from ? [place] : [])) }
})

/** Of their own will, or by another's. */
const WILLING =
  /\b(?:resign(?:s|ed)?|quits?|steps? down|stepped down|stands? down|stood down|retires?|retired)\b/i
const SENT = /\b(?:was|were|been) (?:sacked|fired|dismissed|ousted|removed)\b/i

/** How a fact has somebody go, and who. */
const goneOf = once(
  ({
    fact,
    words,
    persons,
  }: Proposition): { sent: boolean; who: string; start: number; end: number } | null => {
    const [willing, sent] = [WILLING.exec(fact.quote), SENT.exec(fact.quote)]
    const match = sent ?? willing
    if (!match || (willing && sent) || /\b(?:not|never|no)\b|n[’']t\b/i.test(fact.quote)) return null
    const at = fact.start + match.index
    const who = words.findLast(({ stem, end }) => end <= at && persons.has(stem))
    return who ? { sent: sent !== null, who: who.stem, start: at, end: at + match[0].length } : null
  },
)

/** One has somebody go of their own will, the other has them sent away, and not since. */
function compareGoing({ a, b, daysApart }: Pair): Finding | null {
  const [x, y] = [goneOf(a), goneOf(b)]
  if (!x || !y || x.who !== y.who || x.sent === y.sent) return null
  const [earlier, later] = daysApart >= 0 ? [a, b] : [b, a]
  const isSince = later.placed.some(({ days }) => earlier.day !== null && days.from > earlier.day)
  if (daysApart !== 0 && (isSince || later.placed.length === 0)) return null
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.65,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: `of their own will in ${x.sent ? '{b}' : '{a}'}, sent away in ${x.sent ? '{a}' : '{b}'}`,
  }
}

/** Whether a fact tells who gave up or lost a post. */
export const tellsLeaver = (of: Proposition) => leaverOf(of) !== null || goneOf(of) !== null

/** Both tell who left over the same matter, at the same time, and it is not the same person. */
export function compareLeavers(pair: Pair): Finding | null {
  const { a, b, overlap } = pair
  const going = compareGoing(pair)
  if (going) return going
  const [x, y] = [leaverOf(a), leaverOf(b)]
  if (!x || !y || [...a.persons].some((name) => b.persons.has(name))) return null
  const isWhyShared = overlap.matches.some((match) => x.why.includes(match.a) && y.why.includes(match.b))
  if (!isWhyShared || !haveOneDay(a, b)) return null
  return {
    relation: 'contradict',
    aspect: 'actor',
    score: 0.65,
    a: [{ start: x.who.start, end: x.who.end }],
    b: [{ start: y.who.start, end: y.who.end }],
    why: 'another person',
  }
}

const haveOneDay = (a: Proposition, b: Proposition) =>
  a.placed.some(({ days }) =>
    b.placed.some((other) => days.from <= other.days.to && other.days.from <= days.to),
  )
