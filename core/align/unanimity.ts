import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { isNamedWord, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import type { Word } from './words.ts'

/** Nobody was against it: "by a unanimous vote", "without a single vote against", "the whole board backed". */
const UNANIMOUS =
  /\b(?:unanim\w+|with one voice|without (?:a single |any |a )?(?:votes? against|dissent\w*|abstentions?)|(?:not one|not a single|no|none) (?:of )?(?:\p{L}+ ){0,3}(?:voted? against|voted no|dissented|abstained|objected)|(?:no ?one|nobody) (?:voted against|voted no|dissented|abstained|objected)|(?:the whole|the entire|every|all(?: of)?(?: the| its)?(?: \w+)?) \p{L}+ (?:of the (?:\p{L}+ ){1,3})?(?:voted (?:for|to|on|in favou?r)|backed|supported|approved|endorsed|agreed))\b/iu
/** Somebody was: "five to two", "six of the seven members voted", "two ministers abstained". */
const DIVIDED =
  /\b(?:split|divided|dissent\w*|abstained|voted (?:against|no)|by \S+ votes? to \S+|(?:\p{L}+|\d+) (?:out )?of (?:the|its|their) (?:\p{L}+|\d+)(?: \p{L}+)? (?:voted|backed|supported|were in favou?r))\b/iu

/** One of these is in all that tells of either. */
const VOTING =
  /unanim|voice|vote|dissent|abst[ae]|object|split|divided|backed|supported|approved|endorsed|favou?r/i

const stanceOf = noted(({ fact: { quote } }: Proposition) => {
  if (!VOTING.test(quote)) return null
  return UNANIMOUS.test(quote) ? 'unanimous' : DIVIDED.test(quote) ? 'divided' : null
})

/** Those who vote, by the words that two facts share. */
export const BODIES = new Set(
  'council board cabinet parliament committee jury assembly senate congress union party minister member government court panel chamber shareholders'
    .split(' ')
    .map(stem),
)
/** These are one body, whatever a report calls it. */
export const RULING = new Set(['cabinet', 'government', 'minister'].map(stem))
/** The last word of a name, or the word. */
export const headOf = (word: Word | undefined) => word?.stem.split(' ').at(-1)?.replace(/^@+/, '') ?? ''

/** Both have a word for what was voted on: a body votes on many things. */
const haveOneMatter = ({ a, b, overlap }: Pair) =>
  overlap.matches.some((match) => {
    const [x, y] = [a.words[match.a], b.words[match.b]]
    if (!x || !y || match.opposite || Math.min(x.weight, y.weight) < TELLING) return false
    return [x, y].every((word) => !BODIES.has(headOf(word)) && !VOTING.test(word.text))
  })

/** Both tell of one body on one day. */
const isOneVote = ({ a, b, overlap }: Pair) =>
  a.placed.some(({ days: x }) =>
    b.placed.some(({ days: y }) => x.from === x.to && y.from === y.to && x.from === y.from),
  ) &&
  overlap.matches.some((match) => {
    const [x, y] = [headOf(a.words[match.a]), headOf(b.words[match.b])]
    return BODIES.has(x) && x === y
  })

/** "Three ministers voted against": what was voted on is not told. */
const isBare = (of: Proposition) =>
  of.words.every(
    (word) =>
      word.weight < TELLING || isNamedWord(of, word) || BODIES.has(headOf(word)) || VOTING.test(word.text),
  )

/** Whether a fact tells that all agreed, or not all. */
export const tellsStance = (of: Proposition) => stanceOf(of) !== null

/** One has all agree on what the other has somebody oppose. */
export function compareUnanimity(pair: Pair): Finding | null {
  const { a, b } = pair
  const [x, y] = [stanceOf(a), stanceOf(b)]
  if (x === null || y === null || x === y) return null
  if (!(pair.oneVote && (isBare(a) || isBare(b))) && !haveOneMatter(pair) && !isOneVote(pair)) return null
  const whole = ({ fact }: Proposition) => [{ start: fact.start, end: fact.end }]
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.6,
    a: whole(a),
    b: whole(b),
    why: `${x} in {a}, ${y} in {b}`,
  }
}

/** Reports further apart than this, in days, may well tell of two votes. */
const ONE_DAY = 1
/** A party may be divided, and shares be split, without a vote. */
const VOTED = /\bvot(?:e[sd]?|ing)\b|unanim|dissent|abst[ae]i?n|whole|entire|every|\ball\b/i
/** Members belong to any body; a cabinet, a government and its ministers are one. */
const bodiesIn = ({ words }: Proposition) =>
  new Set(
    words.flatMap((word) => {
      const head = headOf(word)
      return BODIES.has(head) && head !== MEMBER ? [RULING.has(head) ? 'ruling' : head] : []
    }),
  )
const MEMBER = stem('member')
const mayBeOneBody = (a: Proposition, b: Proposition) => {
  const [x, y] = [bodiesIn(a), bodiesIn(b)]
  return x.size === 0 || y.size === 0 || [...x].some((body) => y.has(body))
}

/**
 * Pairs of facts, by their places in the list, of two reports each of which has a body of one mind, or not, throughout: of
 * one day or the next, they tell of one vote, in whatever words.
 */
export function soleVotes(propositions: readonly Proposition[]): Array<[number, number]> {
  const votes = new Map<number, Array<{ at: number; stance: string; of: Proposition }>>()
  propositions.forEach((of, at) => {
    const stance = stanceOf(of)
    if (stance === null || !VOTED.test(of.fact.quote)) return
    const { article } = of.ref
    votes.set(article, [...(votes.get(article) ?? []), { at, stance, of }])
  })
  const sole = [...votes.values()].flatMap((told) => {
    const [first] = told
    return first && told.every(({ stance }) => stance === first.stance) ? [first] : []
  })
  return sole.flatMap((x, i) =>
    sole.slice(i + 1).flatMap((y): Array<[number, number]> => {
      const [day, other] = [x.of.day, y.of.day]
      if (x.stance === y.stance || day === null || other === null) return []
      if (otherPeriods(x.of, y.of)) return []
      return Math.abs(day - other) <= ONE_DAY && mayBeOneBody(x.of, y.of) ? [[x.at, y.at]] : []
    }),
  )
}
