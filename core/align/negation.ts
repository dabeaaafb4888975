import type { Span } from '#core/fact.ts'
import { compareAbsence } from './absence.ts'
import { otherPeriods } from './dates.ts'
import { type Denying, denyingOf, isDenied, isMeant, isOtherTime, isStated } from './denials.ts'
import type { Conflict, Finding, Pair } from './finding.ts'
import { turnedMatch } from './opposed.ts'
import {
  haveRivalDetails,
  haveRivalNames,
  isNamedWord,
  saidOfTheSame,
  sidesOfPair,
  spanOf,
  wordsUpTo,
} from './predicates.ts'
import type { Proposition } from './proposition.ts'

/** Words that two facts must share before one can deny the other: looser pairs deny other things. */
const CONFLICT_FROM = 0.5
/** How surely both must speak of the same thing. */
const SURE = 0.35
/** The same, where what somebody by name means to do is denied: "Hale will appeal against it", "Hale never intended to appeal". */
const INTENDED_FROM = 0.4
const CONDITIONAL = /\bif\b/i

const denies = ({ denied, bans }: Denying) => denied.length + bans.length > 0

/** "There is no community for the young of this community": what is also told of as being there is not denied. */
const isDeniedThroughout = ({ of: { words } }: Denying, at: number) =>
  words.every(({ stem }, other) => other === at || stem !== words[at]?.stem)

/** "Did not figure in it", "brought the total to 43": a verb and a noun that mean the same in another use. */
const isOneKind = (a: Proposition, i: number, b: Proposition, j: number) => {
  const [x, y] = [a.words[i], b.words[j]]
  return x?.stem === y?.stem || a.verbs.has(x?.start ?? -1) === b.verbs.has(y?.start ?? -1)
}

/** "Not planning to come this year", "is going to come next year". */
const YEARS = /\b(?:this|next|last) (?:week|month|spring|summer|autumn|winter|season|year|term|time)\b/i
const saysOtherTime = (a: Proposition, b: Proposition) => {
  const [x, y] = [YEARS.exec(a.fact.quote)?.[0], YEARS.exec(b.fact.quote)?.[0]]
  return otherPeriods(a, b) || (x !== undefined && y !== undefined && x.toLowerCase() !== y.toLowerCase())
}

/** "Has no plans to make the exam compulsory", "the exam will be compulsory": what is not made so is said to be so. */
const isSaidOfMade = (denying: Denying, made: readonly number[], stating: Denying, { start }: Span) =>
  made.length > 0 &&
  !haveRivalDetails(denying, stating) &&
  made.some((at) => wordsUpTo(stating.of, start).includes(denying.met.get(at) ?? -1))

/** Whether one side's denial is of what the other states by a word. */
function isDeniedBy(
  pair: Pair,
  denying: Denying,
  { cue, intention = false, made = [] }: Denying['denied'][number],
  at: number,
  stating: Denying,
  to: number,
) {
  const word = stating.of.words[to]
  if (word === undefined) return false
  const isMeantThere = intention && isMeant(stating.of, word) && !saysOtherTime(denying.of, stating.of)
  return (
    (isMeantThere || isStated(stating.of, word)) &&
    isOneKind(denying.of, at, stating.of, to) &&
    isDeniedThroughout(denying, at) &&
    (isMeantThere || !isOtherTime(denying.of, cue, stating.of, word)) &&
    ((NOBODY.test(denying.of.text.slice(cue.start, cue.end)) && !haveRivalNames(denying, stating)) ||
      isSaidOfMade(denying, made, stating, word) ||
      saidOfTheSame(pair, denying, { start: cue.start, at }, stating, { start: word.start, at: to }))
  )
}

/** A denial on one side of a word that both have, which the other side states undenied. */
function deniedMatch(pair: Pair, left: Denying, right: Denying): Conflict | null {
  for (const { a, b, strength } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (strength < 0.6 || !x || !y) continue
    const inA = left.denied.find(({ words }) => words.has(a))
    const inB = right.denied.find(({ words }) => words.has(b))
    if (inA && !inB && isDeniedBy(pair, left, inA, a, right, b))
      return { a: [inA.cue, spanOf(x)], b: [spanOf(y)] }
    if (inB && !inA && isDeniedBy(pair, right, inB, b, left, a))
      return { a: [spanOf(x)], b: [inB.cue, spanOf(y)] }
  }
  return null
}

/** Nobody at all did it: whoever the other names did. */
const NOBODY = /^(?:no[ -]one|nobody|none)$/i

/** "Ruled out a merger", "never excluded a merger": both have a word that denies by itself, which one of them denies. */
function deniedBan(pair: Pair, left: Denying, right: Denying): Conflict | null {
  for (const { a, b, strength } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (strength < 0.6 || !x || !y) continue
    const isBan = ({ bans }: Denying, word: Span) =>
      bans.some(({ start, end }) => start <= word.start && word.end <= end)
    if (!isBan(left, x) || !isBan(right, y)) continue
    const inA = left.denied.find(({ words }) => words.has(a))
    const inB = right.denied.find(({ words }) => words.has(b))
    const [one, other] = [
      { start: inA?.cue.start ?? x.start, at: a },
      { start: inB?.cue.start ?? y.start, at: b },
    ]
    if (Boolean(inA) !== Boolean(inB) && saidOfTheSame(pair, left, one, right, other))
      return { a: [inA?.cue ?? x, x].map(spanOf), b: [inB?.cue ?? y, y].map(spanOf) }
  }
  return null
}

/** What is stopped or limited is not allowed, either: a ban is no denial of that. */
const STOPPED =
  /\b(?:stop|halt|end|ceas|suspend|limit|restrict|curb|prevent|block|bar|forb[ia]d|prohibit|ban|exclud|reject|refus|illegal|unlawful)/i

/** Whether what is banned, named right before the ban, is among the words that both sides have. */
const bansMatch = ({ of, bans, met }: Denying) =>
  bans.some(({ start }) => {
    const before = wordsUpTo(of, start)
    return before.length > 0 && before.slice(-2).every((at) => met.has(at))
  })

/** Facts of so many content words are lists or worse; nobody denies them by a word. */
const LONG = 80
const isLong = ({ a, b }: Pair) => Math.max(a.words.length, b.words.length) > LONG

/** "I should have closed it": what was not done, or would have been. */
const UNDONE = /\b(?:should|could|would|might|ought to)(?:n[’']t| not)? have\b/i
const isSupposed = ({ fact }: Proposition) =>
  fact.certainty === 'possible' || CONDITIONAL.test(fact.quote) || UNDONE.test(fact.quote)

/** Both name whoever one of them says does not mean to do it. */
const isOfIntention = (left: Denying, right: Denying) =>
  [left, right].some(({ denied }) => denied.some(({ intention }) => intention)) &&
  [...left.met].some(([at, there]) => {
    const [x, y] = [left.of.words[at], right.of.words[there]]
    return x !== undefined && y !== undefined && x.stem === y.stem && isNamedWord(left.of, x)
  })

/** One side denies what the other states: by a denial that reaches a word both have, by a ban, or by an opposite word. */
export function compareNegation(pair: Pair): Finding | null {
  if (pair.likeness < SURE || isSupposed(pair.a) || isSupposed(pair.b)) return null
  const [left, right] = sidesOfPair(pair).map(denyingOf) as [Denying, Denying]
  const found = (score: number, spans: Conflict): Finding => ({
    relation: 'contradict',
    aspect: 'negation',
    score,
    ...spans,
    why: 'one denies what the other states',
  })
  if (
    pair.common >= (isOfIntention(left, right) ? INTENDED_FROM : CONFLICT_FROM) &&
    denies(left) !== denies(right) &&
    isDenied(pair.a) !== isDenied(pair.b)
  ) {
    const denied = deniedMatch(pair, left, right)
    if (denied) return found(0.75, denied)
  }
  const allowed = pair.common >= CONFLICT_FROM ? deniedBan(pair, left, right) : null
  if (allowed) return found(0.7, allowed)
  const absent = isLong(pair) ? null : compareAbsence(left, right)
  if (absent) return found(0.7, absent)
  if (
    pair.common >= CONFLICT_FROM &&
    denies(left) !== denies(right) &&
    isDenied(pair.a) !== isDenied(pair.b)
  ) {
    if (bansMatch(left) && !STOPPED.test(pair.b.fact.quote)) return found(0.6, { a: left.bans, b: [] })
    if (bansMatch(right) && !STOPPED.test(pair.a.fact.quote)) return found(0.6, { a: [], b: right.bans })
  }
  const turned = isLong(pair) ? null : turnedMatch(pair, left, right)
  return turned && found(0.6, turned)
}

/** Whether two facts have opposites told of the same: they answer one question, each in its way. */
export function areOpposed(pair: Pair): boolean {
  if (isLong(pair)) return false
  const turned = pair.overlap.matches.some(({ opposite }) => opposite)
  const oneDenies = isDenied(pair.a) !== isDenied(pair.b)
  if (!turned && !oneDenies) return false
  const [left, right] = sidesOfPair(pair).map(denyingOf) as [Denying, Denying]
  return (
    (turned && turnedMatch(pair, left, right) !== null) || (oneDenies && compareAbsence(left, right) !== null)
  )
}
