import { singular } from '#core/extract/quantities/singular.ts'
import { stem } from '#core/text/stem.ts'
import { type Finding, type Pair, spansOf } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, isNamedWord, TELLING, wordsUpTo } from './predicates.ts'
import type { Proposition } from './proposition.ts'

/** "The post goes to X": between what is given and to whom. */
const GOES = /\b(?:go(?:es)?|went|gone|pass(?:es|ed)?|f[ae]lls?|awarded|handed|given) to\s+(?:the\s+)?/i
/** "X gets the post": between who is given it and what that is. */
const GETS =
  /\b(?:gets?|got|receives?|received|secured|takes?|took|will take|take over|takes over|took over|went home with|(?:was|were|is|are|be|been) (?:given|awarded|handed)|holds?|keeps?|kept)\s+(?:over\s+)?the\s+/i
/** Of a post alone do these say that nobody else has it: many take the stage, and hold the view. */
const LOOSE = /^(?:receiv|tak|took|will take|hold|keep|kept)/i
const POSTS = new Set(
  'ministry portfolio post office chairmanship presidency premiership leadership speakership captaincy throne'
    .split(' ')
    .map(stem),
)
/** Where the words for a thing end, and those that narrow it down begin. */
const NARROWS = /\s(?:for|of|in|at|on|over|to|from|with|by)\s/i
/** The last word of a group of words, and what stands before it. */
const GROUP =
  /^(.*?)([\p{L}’'-]+)(?:\s+(?:was|is|has been|will be|will|would|should|has|had|be|have|to be))*\s*$/iu

/** There is one of it: "the award", "the Ministry of Health", and neither "awards" nor "an award". */
function isOne(written: string, isDefinite: boolean): boolean {
  const group = GROUP.exec(written.split(NARROWS)[0] ?? '')
  const [, before = '', head = ''] = group ?? []
  return head !== '' && (isDefinite || /\bthe\s/i.test(before)) && singular(head) === head.toLowerCase()
}
const NOT = /\b(?:not|never|no|may|might|could|or|both|also|share\w*)\b|n[’']t\b/i

/** What goes to somebody, and to whom: the places of the words. */
type Gift = { thing: number[]; to: number }

const giftOf = noted((of: Proposition): Gift | null => {
  const { fact, words, text } = of
  if (NOT.test(fact.quote)) return null
  const match = GOES.exec(fact.quote) ?? GETS.exec(fact.quote)
  if (!match) return null
  const goes = GOES.test(match[0])
  const [start, end] = [fact.start + match.index, fact.start + match.index + match[0].length]
  const before = wordsUpTo(of, start)
  const stop = /[,;:]|\s(?:on|in|from|after|under|where|which|who|when|as|for|with)\s/.exec(
    text.slice(end, fact.end),
  )
  const until = stop ? end + stop.index : fact.end
  const behind = words.flatMap((word, at) => (word.start >= end && word.end <= until ? [at] : []))
  const isName = (at: number) => words[at] !== undefined && isNamedWord(of, words[at])
  const isParty = (at: number) => {
    const kind = fact.entities.find((mention) => mention.start === words[at]?.start)?.kind
    return isName(at) && kind !== 'place'
  }
  const to = goes ? behind.find(isParty) : before.findLast((at) => isParty(at) || opens(of, at))
  const thing = goes ? before : behind
  if (to === undefined || thing.length === 0 || thing.includes(to)) return null
  if (!isOne(goes ? text.slice(fact.start, start) : text.slice(end, until), !goes)) return null
  if (!goes && LOOSE.test(match[0]) && !thing.some((at) => POSTS.has(words[at]?.stem ?? ''))) return null
  return { thing, to }
})

/** A name that opens a fact is written like any other first word. */
const opens = ({ words, fact }: Proposition, at: number) =>
  fact.entities.some(({ start, kind }) => start === words[at]?.start && kind !== 'place')

/** Whether a fact tells to whom something goes. */
export const tellsReceiver = (of: Proposition) => giftOf(of) !== null

/** Each tells a figure of one kind, and not the same: "over 100 metres", "over 200 metres". */
const haveOtherFigures = (a: Proposition, b: Proposition) =>
  a.quantities.some((x) => b.quantities.some((y) => x.unit === y.unit && x.value !== y.value))

/** What there is only one of goes to one in one report, to another in the other. */
export function compareReceivers({ a, b, overlap }: Pair): Finding | null {
  const [x, y] = [giftOf(a), giftOf(b)]
  if (!x || !y) return null
  const met = (at: number, side: 'a' | 'b') =>
    overlap.matches.some((match) => match[side] === at && match.strength >= CLOSE)
  if (overlap.matches.some((match) => match.a === x.to || match.b === y.to)) return null
  if (haveOtherFigures(a, b)) return null
  const isSame = (words: Proposition['words'], thing: readonly number[], side: 'a' | 'b') => {
    const telling = thing.filter((at) => (words[at]?.weight ?? 0) >= TELLING)
    return telling.length > 0 && telling.every((at) => met(at, side))
  }
  if (!isSame(a.words, x.thing, 'a') || !isSame(b.words, y.thing, 'b')) return null
  return {
    relation: 'contradict',
    aspect: 'actor',
    score: 0.7,
    a: spansOf(a.words, [x.to]),
    b: spansOf(b.words, [y.to]),
    why: 'another is given it',
  }
}
