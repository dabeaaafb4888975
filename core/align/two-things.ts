import type { Span } from '#core/fact.ts'
import { NAMED_KINDS, OUTCOMES, QUALIFIERS } from '#core/lexicon/contrasts.ts'
import { wordSet } from '#core/lexicon/list.ts'
import { matchesOf } from '#core/text/matches.ts'
import { stem } from '#core/text/stem.ts'
import { otherPeriods } from './dates.ts'
import { compareFigures } from './figures.ts'
import type { Pair } from './finding.ts'
import { noted } from './once.ts'
import type { PlacedDate, Proposition } from './proposition.ts'
import { isCount, isTime } from './units.ts'
import { isSaying } from './words.ts'

const linesOf = (text: string) => text.trim().split('\n')

/** For each qualifier its line, and which of the line's things it stands for. */
const QUALIFIED = new Map<string, Array<{ line: number; thing: number }>>()
for (const [line, text] of linesOf(QUALIFIERS).entries())
  for (const [thing, forms] of text.split(' ').entries())
    for (const form of forms.split('/')) {
      const known = QUALIFIED.get(form)
      if (known) known.push({ line, thing })
      else QUALIFIED.set(form, [{ line, thing }])
    }

/** The word right before another; an article between them may be left out. */
const wordBefore = (text: string, { start }: Span) =>
  /([\p{L}’']+)(?: the)?[ -]$/u
    .exec(text.slice(Math.max(0, start - 20), start))?.[1]
    ?.toLowerCase()
    .replace('’', "'")

const isOther = (x: string, y: string) =>
  (QUALIFIED.get(x) ?? []).some(({ line, thing }) =>
    (QUALIFIED.get(y) ?? []).some((other) => other.line === line && other.thing !== thing),
  )

/** The letters right before a space or hyphen: read backwards from there, as most words have no qualifier. */
const BEFORE_GAP = /(?<=([\p{L}’']+))[ -]/uy

/** The qualifier right before each of a fact's words, where there is one. */
const qualifiersOf = noted(({ text, words }: Proposition) =>
  words.map(({ start }) => {
    BEFORE_GAP.lastIndex = start - 1
    const before = start > 0 ? BEFORE_GAP.exec(text)?.[1]?.toLowerCase().replace('’', "'") : undefined
    return before !== undefined && QUALIFIED.has(before) ? before : null
  }),
)

/** "the first round", "the second round": two facts speak of two things by one noun, told apart by the word before it. */
export const haveOtherQualifiers = ({ a, b, overlap }: Pair) => {
  const inA = qualifiersOf(a)
  const inB = qualifiersOf(b)
  return overlap.matches.some((match) => {
    const before = inA[match.a]
    const other = inB[match.b]
    if (!before || !other || a.words[match.a]?.stem !== b.words[match.b]?.stem) return false
    return isOther(before, other)
  })
}

const KINDS = new Set([...wordSet(NAMED_KINDS)].map(stem))
const NAME = String.raw`\p{Lu}[\p{L}\d’'-]+(?: \p{Lu}[\p{L}\d’'-]+)*`
const NAMED = [
  new RegExp(String.raw`(?<name>${NAME})(?: own)? (?!own\b)(?<kind>\p{Ll}{3,})`, 'gu'),
  new RegExp(String.raw`\b(?<kind>\p{Ll}{3,}) (?:(?:of|in|at|on|near) )?(?<name>${NAME})`, 'gu'),
  /\b(?<kind>\p{L}{3,}) (?<name>\d+)\b/gu,
]
/** "Danish" and "June" are no names of a thing. */
const NO_NAME =
  /^(?:\p{L}+(?:ish|ese|ench|utch|wiss|reek|merican|ussian|erman|talian)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u
const partsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’']s?(?= |$)/g, '')
    .split(/[ -]/)
    .filter((part) => isSaying(part) && !NO_NAME.test(part))

/** Things of a kind that a fact tells by name: "the Elm bridge", "the ferry Elm", "the school in Elm". */
const namedIn = noted(({ fact: { quote } }: Proposition) => {
  const hasKind = quote.match(WORDS)?.some((word) => KINDS.has(stem(word.toLowerCase())))
  if (!hasKind) return []
  return NAMED.flatMap((pattern) =>
    matchesOf(pattern, quote).flatMap(({ groups }) => {
      const kind = stem((groups?.kind ?? '').toLowerCase())
      const parts = partsOf(groups?.name ?? '')
      return KINDS.has(kind) && parts.length > 0 ? [{ kind, parts }] : []
    }),
  )
})
const WORDS = /\p{Ll}{3,}|\p{L}{3,}/gu

/** All words of a text, small ones too. */
const wordsSaid = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
const saidAround = noted(({ fact, text }: Proposition) =>
  wordsSaid(text.slice(fact.sentence.start, fact.sentence.end)),
)

/** Both name a thing of one kind, and neither has any part of the other's name. */
function haveOtherNames(a: Proposition, b: Proposition): boolean {
  const named = namedIn(a)
  const others = namedIn(b)
  if (named.length === 0 || others.length === 0) return false
  const of = named.filter(({ kind }) => others.some((other) => other.kind === kind))
  if (of.length === 0) return false
  const [saidA, saidB] = [saidAround(a), saidAround(b)]
  return (
    of.every(({ parts }) => parts.every((part) => !saidB.has(part))) &&
    others.every(({ parts }) => parts.every((part) => !saidA.has(part)))
  )
}

/** What is killed and what is injured, what is asked and what is paid: words of two sides of one event, none of both. */
function haveOtherOutcomes({ a, b }: Pair): boolean {
  const x = outcomesIn(a)
  const y = outcomesIn(b)
  if (x === null || y === null) return false
  return x.some((sides, line) => {
    const [ofA, moreOfA] = sides
    const [ofB, moreOfB] = y[line] ?? []
    const isOne = moreOfA === undefined && moreOfB === undefined
    return isOne && ofA !== undefined && ofB !== undefined && ofA !== ofB
  })
}

const tells = (words: ReadonlySet<string>, side: ReadonlySet<string>) => {
  for (const word of words) if (side.has(word)) return true
  return false
}
const OUTCOME_SIDES = linesOf(OUTCOMES).map((line) => line.split(' / ').map(wordSet))
/** For each line of OUTCOMES the sides of it that a fact tells, null where it tells none; "voted for" is one word there. */
const outcomesIn = noted(({ fact: { quote } }: Proposition) => {
  const words = wordsSaid(quote.replace(/\bvot(?:e[sd]?|ing) for\b/gi, 'votefor'))
  const told = OUTCOME_SIDES.map((sides) => sides.flatMap((side, at) => (tells(words, side) ? [at] : [])))
  return told.some(({ length }) => length > 0) ? told : null
})

/** Figures at odds by less than this may be those of two things; a slip of digit or unit scores more. */
const SLIP = 0.85
const MONTH = 28
const isPeriod = ({ days }: PlacedDate) => !days.open && days.to - days.from + 1 >= MONTH

/** Last year's figure and this year's are those of two periods, and Sunday's flood is not that of 2013. */
const haveOtherPeriods = ({ a, b }: Pair) =>
  otherPeriods(a, b) &&
  [...a.placed, ...b.placed].some(isPeriod) &&
  ![...a.placed, ...b.placed].some(({ days }) => days.open)

/** Facts whose words meet but for this many tell of two things alike. */
const MOST_SWAPPED = 2
const SAME_WORD = 0.9

/**
 * "spends 12 on roads", "spends 7 on parks": sentences that are alike in all but the figure and a noun or two, each in
 * the same place, are parallel, and no two accounts of one thing.
 */
function areParallel({ a, b, overlap: { matches } }: Pair): boolean {
  // Words meet one to one: so many are left over on either side.
  const swapped = a.words.length - matches.length
  if (swapped === 0 || swapped !== b.words.length - matches.length) return false
  if (swapped > MOST_SWAPPED || matches.length < swapped + 1) return false
  if (matches.some(({ strength }) => strength < SAME_WORD)) return false
  const [inA, inB] = [new Set(matches.map((match) => match.a)), new Set(matches.map((match) => match.b))]
  const restOf = ({ words }: Proposition, met: ReadonlySet<number>) => words.filter((_, at) => !met.has(at))
  const [x, y] = [restOf(a, inA), restOf(b, inB)]
  return x.every((word, at) => {
    const other = y[at]
    if (!other || a.verbs.has(word.start) || b.verbs.has(other.start)) return false
    if (
      a.context.some(({ stem: own }) => own === other.stem) ||
      b.context.some(({ stem: own }) => own === word.stem)
    )
      return false
    const before = wordBefore(a.text, word)
    return before !== undefined && before === wordBefore(b.text, other)
  })
}

const tellsTime = noted(({ quantities }: Proposition) => quantities.some(({ unit }) => isTime(unit)))

/** "Twelve clinics", "twelve days": what the one counts lasts that long in the other. */
const isCountAndTime = (a: Proposition, b: Proposition) => {
  if (!tellsTime(a) && !tellsTime(b)) return false
  const without = (own: Proposition, other: Proposition) =>
    own.quantities.filter(
      ({ value, unit }) => !other.quantities.some((one) => one.value === value && one.unit === unit),
    )
  const [[x, ...moreX], [y, ...moreY]] = [without(a, b), without(b, a)]
  if (!x || !y || moreX.length > 0 || moreY.length > 0 || x.value !== y.value) return false
  return (isCount(x.unit) && isTime(y.unit)) || (isTime(x.unit) && isCount(y.unit))
}

/** "2 percent" and "by 2 percent", "3 dollars" and "3 euros": the same figure, told wrong by one. */
const haveOneNumeral = ({ a, b }: Pair) =>
  a.quantities.some((x) => b.quantities.some(({ value }) => value === x.value))

/** Whether two facts, in whatever words, surely speak of two things, by what they name or count. */
export const nameTwoThings = (a: Proposition, b: Proposition): boolean =>
  isCountAndTime(a, b) || haveOtherNames(a, b)

/**
 * Whether two facts in like words surely speak of two things, another outcome of the same event or another period. Only
 * another figure shows it, as the same one may be a slip.
 */
export function countTwoThings(pair: Pair): boolean {
  if (pair.a.quantities.length === 0 || pair.b.quantities.length === 0) return false
  const ofPeriods = haveOtherPeriods(pair)
  const ofOutcomes = !haveOneNumeral(pair) && haveOtherOutcomes(pair)
  const inParallel = !haveOneNumeral(pair) && areParallel(pair)
  // Most facts have none of it, and their figures need not be compared.
  if (!ofPeriods && !ofOutcomes && !inParallel) return false
  const figures = compareFigures(pair)
  if (figures?.relation === 'agree') return false
  return ofOutcomes || (figures !== null && (ofPeriods || (inParallel && figures.score < SLIP)))
}
