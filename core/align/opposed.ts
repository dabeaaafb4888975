import type { Span } from '#core/fact.ts'
import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import { type Denying, isSupposed } from './denials.ts'
import type { Conflict, Pair } from './finding.ts'
import { type Frame, frameOf } from './frames.ts'
import {
  commonBeside,
  haveOneObject,
  haveOneSubject,
  isNamedWord,
  isTurnedRound,
  type Side,
  saidOfTheSame,
  spanOf,
  TELLING,
} from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { areConverses } from './words.ts'

/** How much of their words two facts share beside two opposites; the same, where both name one subject or object. */
const TURNED_FROM = 0.55
const TURNED_OF_ONE = 0.25

const LASTING = /\b(?:until|till|since|still|remain\w*|stay\w*)\b/i
/** What rose on Monday may fall on Tuesday; what is still shut on Friday was not opened on Wednesday. */
const areOfTwoDays = ({ a, b }: Pair) =>
  otherPeriods(a, b) && !LASTING.test(a.fact.quote) && !LASTING.test(b.fact.quote)

/** "Stayed open for six days": how it was for a while says nothing of how it is. */
const FOR_A_WHILE =
  /\b(?:stayed|remained|was|were|kept|went on)\b[^.;]*\bfor (?:\S+ ){1,3}(?:hours?|days?|weeks?|months?|years?)\b/i
const isOver = ({ fact }: Proposition) => FOR_A_WHILE.test(fact.quote)

/** How much a side denies or bans but by one word itself: "rejected" is the opposite of "accepted". */
const denialsBeside = ({ denied, bans }: Denying, word: Span): number =>
  [...denied.map(({ cue }) => cue), ...bans].filter(({ start, end }) => start < word.start || end > word.end)
    .length

/** A denial right before a word turns it round, be it a denial of the whole or not: "because it was not big". */
const UNSAID = /(?:\b(?:not|never|without|cannot|hardly|nor)|n[’']t)\s+(?:\p{L}{1,5}\s+){0,2}$/iu
const isUnsaid = ({ text, fact }: Proposition, { start }: Span) => UNSAID.test(text.slice(fact.start, start))

/** Weight from which a word in common shows that both are said of one thing. */
const SHOWS = 0.2
/** Whether two places among the words of two sides meet, and tell something. */
const meet = (a: Side, x: readonly number[], y: readonly number[]) =>
  x.some((at) => {
    const [word, there] = [a.of.words[at], a.met.get(at)]
    return (
      word !== undefined &&
      there !== undefined &&
      y.includes(there) &&
      (word.weight >= SHOWS || isNamedWord(a.of, word))
    )
  })

/** The same figure of two digits and more stands in both. */
const shareFigure = ({ a, b }: Pair) =>
  a.quantities.some((x) => Math.abs(x.value) >= 10 && b.quantities.some((y) => y.value === x.value))

/** What stands behind the one is nothing of what stands behind the other: "agreed to meet", "refused to resign". */
function haveOtherRests(pair: Pair, a: Side, x: Frame, b: Side, y: Frame): boolean {
  const telling = ({ of }: Side, { rest, subject }: Frame) =>
    rest.filter((at) => !subject.includes(at) && (of.words[at]?.weight ?? 0) >= TELLING)
  const [ofA, ofB] = [telling(a, x), telling(b, y)]
  if (ofA.length === 0 || ofB.length === 0 || shareFigure(pair)) return false
  return !ofA.some((at) => a.met.has(at)) && !ofB.some((at) => b.met.has(at))
}

/** These say much in many ways, and are opposites only beside one object: "took the lead", "lost the lead". */
const LIGHT = new Set(
  ['take', 'took', 'lose', 'lost', 'keep', 'kept', 'fire', 'give', 'gave', 'get', 'got', 'hold'].map(stem),
)
/** "The cables connecting two coasts": what a thing is, not what is done. */
const BE_BEFORE = /\b(?:is|are|was|were|be|been|being|am)\s+(?:\p{L}+ly\s+)?$/iu
const isAside = ({ text, fact }: Proposition, { start, text: word }: Span & { text: string }) =>
  /ing$/i.test(word) &&
  start > fact.start &&
  !BE_BEFORE.test(text.slice(Math.max(fact.start, start - 24), start))

/** Whether two words are said of one thing as the sentences have it; where one does not name it, of much the same. */
function haveOneBearer(pair: Pair, a: Side, i: number, b: Side, j: number): boolean {
  const [x, y] = [frameOf(a.of, i), frameOf(b.of, j)]
  if (!x || !y) return false
  const isLight = [a.of.words[i], b.of.words[j]].some((word) => word !== undefined && LIGHT.has(word.stem))
  if (isLight && !meet(a, x.bearer, y.bearer)) return false
  if (x.isBeside || y.isBeside) {
    const isSame = x.isBeside && y.isBeside && meet(a, x.bearer, y.bearer)
    return isSame && (meet(a, x.subject, y.subject) || pair.common >= TURNED_FROM)
  }
  if (x.bearer.length === 0 || y.bearer.length === 0) return pair.common >= TURNED_FROM
  if (meet(a, x.bearer, y.bearer)) return (x.hasObject && y.hasObject) || !haveOtherRests(pair, a, x, b, y)
  // "Agreed to hand over his 22%", "refused to pledge his 22%": the same is asked.
  if (x.hasObject && y.hasObject) return meet(a, x.subject, y.subject) && shareFigure(pair)
  // "Will leave the board", "is to stay on the board": who goes or stays is the same, and from where.
  return meet(a, x.subject, y.subject) && x.hasObject !== y.hasObject && meet(a, x.rest, y.rest)
}

/** "Appealed to residents", "appealed for help": nothing is contested. */
const isCall = ({ text, fact }: Proposition, { end, text: word }: Span & { text: string }) =>
  /^appeal/i.test(word) && !/^\s+against\b/i.test(text.slice(end, fact.end))

/** A word on one side whose opposite the other has, said of the same, and not of two days. */
export function turnedMatch(pair: Pair, left: Denying, right: Denying): Conflict | null {
  if (areOfTwoDays(pair) || isOver(pair.a) !== isOver(pair.b)) return null
  for (const { a, b, opposite } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (!opposite || !x || !y || denialsBeside(left, x) !== denialsBeside(right, y)) continue
    if (isCall(pair.a, x) || isCall(pair.b, y)) continue
    if (isUnsaid(pair.a, x) !== isUnsaid(pair.b, y)) continue
    if (isAside(pair.a, x) !== isAside(pair.b, y)) continue
    if (isSupposed(pair.a, x) || isSupposed(pair.b, y)) continue
    const [one, other] = [
      { start: x.start, at: a },
      { start: y.start, at: b },
    ]
    const isOne =
      haveOneSubject(left, one, right, other) ||
      haveOneObject(left, one, right, other) ||
      isTurnedRound(left, one, right, other)
    const least = isOne ? TURNED_OF_ONE : TURNED_FROM
    if (commonBeside(pair, left, a, right, b) < least) continue
    if (!saidOfTheSame(pair, left, one, right, other, areConverses(x.stem, y.stem))) continue
    if (haveOneBearer(pair, left, a, right, b)) return { a: [spanOf(x)], b: [spanOf(y)] }
  }
  return null
}
