import { matchesOf } from '#core/text/matches.ts'
import type { Finding, Pair } from './finding.ts'
import { once } from './once.ts'
import type { Proposition } from './proposition.ts'
import { isPersonName, type Word } from './words.ts'

/** Words for kin, a line for each tie as seen from either side: somebody's son has that somebody for a father. */
const TIES = `
brother sister sibling twin
cousin
uncle aunt nephew niece
son daughter father mother child parent
husband wife spouse
grandson granddaughter grandfather grandmother grandchild grandparent
brother-in-law sister-in-law
son-in-law daughter-in-law father-in-law mother-in-law
stepson stepdaughter stepfather stepmother
`
const TIE_OF = new Map(
  TIES.trim()
    .split('\n')
    .flatMap((line, tie) => line.split(' ').map((word): [string, number] => [word, tie])),
)
const KIN = new RegExp(
  String.raw`\b(?:${[...TIE_OF.keys()].sort((x, y) => y.length - x.length).join('|')})\b`,
  'gi',
)
/** "Not related to": no tie at all. */
const NO_TIE = /\b(?:not related|unrelated|no relation)\b/i

/** The one tie that a fact tells, and where; null where it tells none, or more. */
const tieOf = once(({ fact }: Proposition): { tie: number; start: number; end: number } | null => {
  const none = NO_TIE.exec(fact.quote)
  const found = matchesOf(KIN, fact.quote).map((match) => ({
    tie: TIE_OF.get(match[0].toLowerCase()) ?? -1,
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }))
  if (none && found.length === 0)
    return { tie: -1, start: fact.start + none.index, end: fact.start + none.index + none[0].length }
  const [only, ...more] = found
  return only && more.every(({ tie }) => tie === only.tie) && !none ? only : null
})

const HE = /^(?:he|she|his|her)\b/i
const personsOf = ({ words }: Proposition): Word[] => words.filter(({ stem }) => isPersonName(stem))
const partsOf = ({ stem }: Word) => stem.replace(/^@+/, '').split(' ')
/** "Nils" and "Nils Fager" may be one, "Nils Fager" and "Otto Fager" are two. */
const mayBeOne = (x: Word, y: Word) => {
  const [few, many] = [partsOf(x), partsOf(y)].sort((a, b) => a.length - b.length)
  return few?.every((part) => many?.includes(part)) ?? false
}

/** Whether a fact tells how people are related. */
export const tellsKinship = (of: Proposition) => tieOf(of) !== null

/** Both tell how the same two people are related, each in its own way. */
export function compareKinship({ a, b }: Pair): Finding | null {
  const [x, y] = [tieOf(a), tieOf(b)]
  if (!x || !y || x.tie === y.tie) return null
  const [inA, inB] = [personsOf(a), personsOf(b)]
  if (inA.length === 0 || inB.length === 0) return null
  const own = inA.filter((one) => !inB.some((other) => mayBeOne(one, other)))
  const others = inB.filter((one) => !inA.some((other) => mayBeOne(one, other)))
  if (own.length === inA.length || (own.length > 0 && others.length > 0)) return null
  // Whom only one side names the other must have spoken of before, as the "he" of its fact.
  const isBehind = (side: Proposition, names: readonly Word[]) =>
    names.length === 0 ||
    (HE.test(side.fact.quote) &&
      names.every((name) => side.context.some(({ stem }) => partsOf(name)[0] === stem)))
  if (!isBehind(b, own) || !isBehind(a, others)) return null
  if (own.length === 0 && others.length === 0 && Math.min(inA.length, inB.length) < 2) {
    if (!HE.test(a.fact.quote) && !HE.test(b.fact.quote) && !haveOneOpening(a, b)) return null
  }
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.7,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: 'related in another way',
  }
}

/** Both open with the same noun: "the violinist is her sister", "the violinist is a daughter". */
const haveOneOpening = ({ words: [x] }: Proposition, { words: [y] }: Proposition) =>
  x !== undefined && x.stem === y?.stem
