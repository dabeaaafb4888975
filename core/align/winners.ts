import { matchesOf } from '#core/text/matches.ts'
import { otherPeriods } from './dates.ts'
import { type Finding, type Pair, spansOf } from './finding.ts'
import { noted } from './once.ts'
import { haveRivalDetails, isNamedWord, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'

/** Between who won and who lost. */
const WON =
  /\b(?:beat|defeated|ousted|unseated|overcame|outpolled|thrashed|edged out|prevailed over|knocked out|eliminated|finished ahead of|won against|saw(?=[^,;.]{1,30} off\b)|(?:had|took|won|got|polled) (?:\S+ )?(?:more votes|(?:votes|points|seats) more) than)\b/i
/** Between who lost and who won. */
const LOST =
  /\b(?:(?:was|were|been|is) (?:narrowly |heavily |well )?(?:beaten|defeated|ousted|unseated|thrashed|knocked out|eliminated|seen off|edged out)\b[^;.]*?\bby|lost\b[^;.]*?\b(?:to|against)|finished behind|(?:had|took|won|got|polled) (?:\S+ )?(?:fewer votes|(?:votes|points|seats) fewer) than)\b/i
const DENIED = /\b(?:not|never|nearly|almost|narrowly failed|if|would|could)\b|n[’']t\b/i

type Contest = { winner: number; loser: number }

const contestOf = noted((of: Proposition): Contest | null => {
  const { fact, words } = of
  if (DENIED.test(fact.quote)) return null
  const lost = LOST.exec(fact.quote)
  const match = lost ?? WON.exec(fact.quote)
  if (!match) return null
  const [start, end] = [fact.start + match.index, fact.start + match.index + match[0].length]
  const isSide = (at: number) => {
    const word = words[at]
    const kind = fact.entities.find((mention) => mention.start === word?.start)?.kind
    return word !== undefined && isNamedWord(of, word) && kind !== 'place'
  }
  const places = words.map((_, at) => at).filter(isSide)
  const before = places.findLast((at) => (words[at]?.end ?? 0) <= start)
  const behind = places.filter((at) => (words[at]?.start ?? 0) >= end)
  // "By the Civic League's Ada Brandt": whom the league put up.
  const [first, second] = behind
  const isOwner = first !== undefined && /^[’']s?\s/.test(of.text.slice(words[first]?.end, fact.end))
  const after = isOwner ? (second ?? first) : first
  if (before === undefined || after === undefined) return null
  return lost ? { winner: after, loser: before } : { winner: before, loser: after }
})

/** The same two may meet in more than one of these. */
const ROUNDS =
  /\b(?:league|cup|semi-?finals?|quarter-?finals?|finals?|group|friendly|play-?offs?|qualifiers?|derby|primary|run-?off|by-?election|(?:first|second|third|fourth|fifth|opening|last) (?:leg|round|match|game|set|debate))\b/gi
const SCORE = /\b\d{1,3}\s?[-–]\s?\d{1,3}\b/g

/** They tell of other days, or each of a round, a score or a place of its own: the two met twice. */
function areTwoContests(pair: Pair): boolean {
  const { a, b } = pair
  if (otherPeriods(a, b) || haveRivalDetails(...sidesOfPair(pair))) return true
  const apart = (tell: (of: Proposition) => string[]) => {
    const [x, y] = [tell(a), tell(b)]
    return x.length > 0 && y.length > 0 && !x.some((one) => y.includes(one))
  }
  const written = (pattern: RegExp) => (of: Proposition) =>
    matchesOf(pattern, of.fact.quote).map(([match]) => match.toLowerCase().replace(/[\s–-]|s$/g, ''))
  const places = ({ fact, text }: Proposition) =>
    fact.entities.flatMap(({ kind, start, end }) => (kind === 'place' ? [text.slice(start, end)] : []))
  return apart(written(ROUNDS)) || apart(written(SCORE)) || apart(places)
}

/** Whether a fact tells who won against whom. */
export const tellsWinner = (of: Proposition) => contestOf(of) !== null

/** Who won in the one has lost in the other, to the one who lost there; in two contests both may be. */
export function compareWinners(pair: Pair): Finding | null {
  const { a, b, overlap } = pair
  const [x, y] = [contestOf(a), contestOf(b)]
  if (!x || !y) return null
  const partsAt = ({ words }: Proposition, at: number) =>
    (words[at]?.stem ?? '').replace(/^@+/, '').split(' ')
  const isOne = (at: number, there: number) =>
    partsAt(a, at).every((part) => partsAt(b, there).includes(part)) ||
    partsAt(b, there).every((part) => partsAt(a, at).includes(part)) ||
    overlap.matches.some((match) => match.a === at && match.b === there)
  if (!isOne(x.winner, y.loser) || !isOne(x.loser, y.winner)) return null
  const isTwo = areTwoContests(pair)
  return {
    relation: isTwo ? 'differ' : 'contradict',
    aspect: 'actor',
    score: isTwo ? 0.4 : 0.75,
    a: spansOf(a.words, [x.winner]),
    b: spansOf(b.words, [y.winner]),
    why: isTwo ? 'another winner, maybe of another contest' : 'another winner',
  }
}
