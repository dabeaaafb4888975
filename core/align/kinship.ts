import { matchesOf } from '#core/text/matches.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
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

type Tie = { tie: number; start: number; end: number }

/** The one tie that a fact tells, and where; null where it tells none, or more. */
function tieOf({ fact }: Proposition): Tie | null {
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
}

/** Between the one whose kin is told of and the word for it: "Y's elder TIE". */
const OWNED = /^[’']s?\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u
const THEIRS = /\b(?:his|her|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$/iu
/** The same behind the word: "TIE of the late mayor, Y". */
const OF =
  /^\s+(?:of|to)\s+(?:(?!(?:and|who|whose|which|that|of|in|at|near|with|by|from|for)\b)\p{L}[\p{L}-]*,?\s+){0,5}$/u
/** Between the one who is kin and the word for it: "X is a TIE", "X is Y's TIE", "X, the TIE", and the other way about. */
const IS = /\b(?:is|was|are|were|be|been|becomes?|became)\s+(?:(?:not|also)\s+)?$/i
const IS_THE =
  /\b(?:is|was|are|were|be|been|becomes?|became)\s+(?:(?:not|also)\s+)?(?:an?|the|his|her|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$/iu
const APPOSED = /^,\s+(?:(?:an?|the)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2})?$/u
const BEHIND = /^(?:,?\s+|\s+(?:is|was)\s+)$/i

/** Two who are kin, by their names; `noun` opens the fact in place of a name. */
type Kin = Tie & { names: Word[]; noun: string | null }

/** How a fact has two people related, where that is what it says of them. */
const kinOf = noted((of: Proposition): Kin | null => {
  const { fact, words, text } = of
  const tie = tieOf(of)
  if (!tie) return null
  const persons = words.filter(({ stem }) => isPersonName(stem))
  const kin = (...names: Array<Word | undefined>): Kin => ({
    ...tie,
    names: names.flatMap((name) => name ?? []),
    noun: null,
  })
  if (tie.tie < 0) return persons.length === 2 ? kin(...persons) : null
  const before = persons.findLast(({ end }) => end <= tie.start)
  const next = persons.find(({ start }) => start >= tie.end)
  const owner = before && OWNED.test(text.slice(before.end, tie.start)) ? before : undefined
  const whose = owner ?? (next && OF.test(text.slice(tie.end, next.start)) ? next : undefined)
  const head = text.slice(fact.start, owner?.start ?? tie.start)
  const isTheirs = THEIRS.test(head)
  if (next && next !== whose && BEHIND.test(text.slice(tie.end, next.start)))
    return owner || isTheirs ? kin(owner ?? before, next) : null
  if (!whose && !isTheirs) return null
  const who = persons.findLast(({ end }) => end <= (owner?.start ?? tie.start))
  if (who && APPOSED.test(text.slice(who.end, fact.start + head.length))) return kin(who, whose)
  const is = (owner ? IS : IS_THE).exec(head)
  if (!is) return null
  if (who) return kin(who, whose)
  const [first] = words
  return first && first.end <= fact.start + is.index ? { ...kin(whose), noun: first.stem } : kin(whose)
})

const HE = /^(?:he|she|his|her)\b/i
const partsOf = ({ stem }: Word) => stem.replace(/^@+/, '').split(' ')
/** "Nils" and "Nils Fager" may be one, "Nils Fager" and "Otto Fager" are two. */
const mayBeOne = (x: Word, y: Word) => {
  const [few, many] = [partsOf(x), partsOf(y)].sort((a, b) => a.length - b.length)
  return few?.every((part) => many?.includes(part)) ?? false
}

/** Whether a fact tells how people are related. */
export const tellsKinship = (of: Proposition) => kinOf(of) !== null

/** Both speak of the same two: by name, or by one name and a pronoun for whom the sentence before named, or one noun. */
function areTheSame(a: Proposition, x: Kin, b: Proposition, y: Kin): boolean {
  const own = x.names.filter((one) => !y.names.some((other) => mayBeOne(one, other)))
  const others = y.names.filter((one) => !x.names.some((other) => mayBeOne(one, other)))
  if (own.length === x.names.length || others.length === y.names.length) return false
  if (x.names.length === 2 && y.names.length === 2) return own.length === 0 && others.length === 0
  if (x.names.length === y.names.length) return x.noun !== null && x.noun === y.noun
  const [few, left] = x.names.length < y.names.length ? [a, others] : [b, own]
  return (
    HE.test(few.fact.quote) && left.every((name) => few.context.some(({ stem }) => partsOf(name)[0] === stem))
  )
}

/** Both tell how the same two people are related, each in its own way. */
export function compareKinship({ a, b }: Pair): Finding | null {
  const [x, y] = [kinOf(a), kinOf(b)]
  if (!x || !y || x.tie === y.tie || !areTheSame(a, x, b, y)) return null
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.7,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: 'related in another way',
  }
}
