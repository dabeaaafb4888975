import type { Span } from '#core/fact.ts'
import type { Pair } from './finding.ts'
import { frameOf } from './frames.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { isName, type Word } from './words.ts'

/** One fact of a pair, with which of its words the other has too, and where there. */
export type Side = { of: Proposition; met: ReadonlyMap<number, number> }

/** The two facts of a pair, each with where its words meet those of the other. */
export function sidesOfPair({ a, b, overlap: { matches } }: Pair): [Side, Side] {
  return [
    { of: a, met: new Map(matches.map((match): [number, number] => [match.a, match.b])) },
    { of: b, met: new Map(matches.map((match): [number, number] => [match.b, match.a])) },
  ]
}

/** What one fact predicates: where it begins, a denial before it included, and the place of its word. */
export type Predicate = { start: number; at: number }

/** Facts that share this much speak of one thing, though one names it by a pronoun or not at all. */
const UNNAMED_FROM = 0.55
/** The same, where one tells by a noun what the other tells by a verb. */
const NOMINAL_FROM = 0.6

/** Opens a fact that names what it speaks of by a pronoun. */
const PRONOUN = /^(?:it|its|they|their|he|his|she|her|this|these|that|those)\b/i
/** Names that the reader of entities did not know for names. */
export const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)

/** The words of a side that end before an offset. */
export const wordsUpTo = ({ words }: Proposition, offset: number): number[] =>
  words.flatMap((word, at) => (word.end <= offset ? [at] : []))

/** Whether a word of a fact is a name, known for one or written like one. */
export const isNamedWord = ({ fact }: Proposition, word: Word): boolean =>
  isName(word.stem) || (isCapital(word) && word.start > fact.start)

/** Whether one of the last two words of a side has no counterpart: if so on both sides, two things are spoken of. */
const hasOther = ({ met }: Side, words: number[]) => words.slice(-2).some((at) => !met.has(at))

/** Whether of the last two words of one side those that the other has stand in a place there; a name must be one. */
function stands({ of, met }: Side, words: number[], places: number[]): boolean {
  const last = words.slice(-2)
  const others = last.flatMap((at) => met.get(at) ?? [])
  const named = last.some((at) => {
    const word = of.words[at]
    return word && (isName(word.stem) || isCapital(word)) && !met.has(at)
  })
  return !named && others.length > 0 && others.every((at) => places.includes(at))
}

/** What is named right before the one predicate is named before the other too, or one side has only a pronoun there, or nothing. */
function subjectMeets({ common }: Pair, a: Side, x: Predicate, b: Side, y: Predicate): boolean {
  const [before, other] = [wordsUpTo(a.of, x.start), wordsUpTo(b.of, y.start)]
  const isOpen = ({ of }: Side, words: number[]) => words.length === 0 || PRONOUN.test(of.fact.quote)
  if (isOpen(a, before) || isOpen(b, other)) return common >= UNNAMED_FROM
  return stands(a, before, other) && stands(b, other, before) && !(hasOther(a, before) && hasOther(b, other))
}

const PASSIVE_BEFORE = /\b(?:was|were|is|are|be|been|being)\s+(?:\p{L}+ly\s+)?$/iu
/** Small words between a verb and its object. */
const TO_OBJECT =
  /^\s+(?:(?:the|an?|its|their|his|her|our|all|both|some|any|most|every|this|that|these|those|of|\d[\d.,]*)\s+)*$/i

/** The same, where what is allowed or decided stands behind "to" or "for": "cleared the way for X". */
const TO_AIM = new RegExp(TO_OBJECT.source.replace('|of|', '|of|to|for|on|'), 'i')

/** The first words of the object of a verb: what stands right behind it, where it is in the active. */
function objectOf(
  { words, text, fact, verbs }: Proposition,
  at: number,
  reaches: RegExp = TO_OBJECT,
): number[] {
  const [verb, next] = [words[at], words[at + 1]]
  if (!verb || !next || !verbs.has(verb.start)) return []
  if (PASSIVE_BEFORE.test(text.slice(fact.start, verb.start))) return []
  if (!reaches.test(text.slice(verb.end, next.start))) return []
  // What is aimed at is the first word: the next may only say where.
  const isAim = !TO_OBJECT.test(text.slice(verb.end, next.start))
  return (isAim ? [at + 1] : [at + 1, at + 2]).filter((place) => place < words.length)
}

/** "The court cleared X", "X was convicted"; "they shut the bridge", "the bridge is open": one's object is the other's subject. */
export function isTurnedRound(a: Side, x: Predicate, b: Side, y: Predicate): boolean {
  const [ofA, ofB] = [objectOf(a.of, x.at, TO_AIM), objectOf(b.of, y.at, TO_AIM)]
  if (ofA.length > 0 === ofB.length > 0) return false
  const [active, object, start, turned] =
    ofA.length > 0 ? [a, ofA, y.start, b] : ([b, ofB, x.start, a] as const)
  const before = wordsUpTo(turned.of, start)
  // "The bill on school meals for the towns was passed": its head stands far before the verb.
  const heads = frameOf(turned.of, (turned === a ? x : y).at)?.bearer ?? []
  const subject = object.length > 1 ? [...before.slice(-2), ...heads] : before
  return object.some((at) => subject.includes(active.met.get(at) ?? -1))
}

/** Nothing parts two words of one noun group but a space, a hyphen or a genitive. */
const IN_GROUP = /^(?:[’']s?)?[ -]$/

/** What a fact is about: the names before its first verb or predicate, else the last word of the noun group that opens it. */
function subjectsOf({ of: { words, verbs, text } }: Side, { at }: Predicate): number[] {
  const verb = words.findIndex(({ start }) => verbs.has(start))
  const end = verb < 0 ? at : Math.min(verb, at)
  const names = words
    .slice(0, end)
    .flatMap((word, place) => (isName(word.stem) || isCapital(word) ? [place] : []))
  if (names.length > 0) return names
  let head = 0
  while (head + 1 < end && IN_GROUP.test(text.slice(words[head]?.end, words[head + 1]?.start))) head += 1
  return end > 0 ? [head] : []
}

/** Whether both facts are about one thing or person, which both name. */
export function haveOneSubject(a: Side, x: Predicate, b: Side, y: Predicate): boolean {
  const others = subjectsOf(b, y)
  return subjectsOf(a, x).some((at) => others.includes(a.met.get(at) ?? -1))
}

/** Each predicate has an object, and nothing in the one is in the other: two things are done. */
function haveRivalObjects(a: Side, x: Predicate, b: Side, y: Predicate): boolean {
  const [ofA, ofB] = [objectOf(a.of, x.at), objectOf(b.of, y.at)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((at) => ofB.includes(a.met.get(at) ?? -1))
}

/** Both are done to one thing, by the same or by somebody whom one does not name: "will keep X open", "they will close X". */
export function haveOneObject(a: Side, x: Predicate, b: Side, y: Predicate): boolean {
  const [[ofA], [ofB]] = [objectOf(a.of, x.at), objectOf(b.of, y.at)]
  const isBare = [wordsUpTo(a.of, x.start), wordsUpTo(b.of, y.start)].some(({ length }) => length === 0)
  return isBare && ofA !== undefined && ofB !== undefined && a.met.get(ofA) === ofB
}

/** What opens what narrows a thing down, right before a word: "in the capital", "for containers". */
const NARROWS =
  /\b(in|at|for|to|of|on|among|from|near|with|between)\s+(?:(?:the|an?|its|their|his|her|all|most|some)\s+)?$/i
const NARROWS_REACH = 20

/** Narrows nothing down. */
const ALL_OF_THEM = /^(?:every(?:one|body|thing)|any(?:one|body|thing)|all)$/i

/** The telling words of a fact that narrow a thing down, by their places, and what opens them. */
const narrowedIn = noted(
  ({ words, verbs, text, fact }: Proposition): Array<[at: number, by: string]> =>
    words.flatMap((word, at): Array<[number, string]> => {
      if (word.weight < TELLING || verbs.has(word.start) || ALL_OF_THEM.test(word.text)) return []
      const by = NARROWS.exec(text.slice(Math.max(fact.start, word.start - NARROWS_REACH), word.start))?.[1]
      return by ? [[at, by.toLowerCase()]] : []
    }),
)

/** Weight from which a word right before a noun narrows it down: "personal weapons". */
const NARROWING = 0.1
/** These count, and so tell no kind. */
const isOrdinal = ({ text }: Word) =>
  /^(?:first|second|third|\p{L}+(?:th|nd|st|rd)|\d+(?:th|nd|st|rd))$/iu.test(text)

/**
 * Each side narrows a thing down as the other does not: "nurses in the capital", "nurses in the provinces"; "the rail union",
 * "the bus union".
 */
export function haveRivalDetails(a: Side, b: Side): boolean {
  const detailsOf = ({ of, met }: Side) => narrowedIn(of).flatMap(([at, by]) => (met.has(at) ? [] : [by]))
  const modifies = ({ of, met }: Side, head: number) => {
    const [word, next] = [of.words[head - 1], of.words[head]]
    return (
      word !== undefined &&
      next !== undefined &&
      !met.has(head - 1) &&
      word.weight >= (isOrdinal(word) ? TELLING : NARROWING) &&
      !of.verbs.has(word.start) &&
      /^[ -]$/.test(of.text.slice(word.end, next.start))
    )
  }
  const [x, y] = [detailsOf(a), detailsOf(b)]
  if (x.some((by) => y.includes(by))) return true
  return [...a.met].some(
    ([at, there]) =>
      a.of.words[at]?.stem === b.of.words[there]?.stem && modifies(a, at) && modifies(b, there),
  )
}

/** How far around a noun what it tells of may stand, in content words. */
const NEAR = 3
const OF_NOUN = /^\s+(?:of|in|to|for|by|on|from|with)\b/i

/** Whether a predicate is told by a noun: "a drop in profits", "gave its approval to". */
const isNoun = ({ words, verbs, text, fact }: Proposition, { at }: Predicate) => {
  const word = words[at]
  return word !== undefined && !verbs.has(word.start) && OF_NOUN.test(text.slice(word.end, fact.end))
}

/** One tells by a noun what the other tells by a verb, and what the verb is said of stands near the noun. */
function isNearNoun({ common }: Pair, noun: Side, x: Predicate, other: Side, y: Predicate): boolean {
  if (common < NOMINAL_FROM || !isNoun(noun.of, x)) return false
  const subject = wordsUpTo(other.of, y.start).slice(-2)
  const places = subject.flatMap((at) => other.met.get(at) ?? [])
  return places.length > 0 && places.every((at) => at !== x.at && Math.abs(at - x.at) <= NEAR)
}

/** How much of their words two facts share beside two that are opposites, 0…1. */
export function commonBeside({ common }: Pair, left: Side, a: number, right: Side, b: number): number {
  const share = ({ of, met }: Side, without: number) => {
    let [all, shared] = [0, 0]
    of.words.forEach(({ weight }, at) => {
      if (at === without) return
      all += weight
      if (met.has(at)) shared += weight
    })
    return all === 0 ? 0 : shared / all
  }
  const [x, y] = [share(left, a), share(right, b)]
  return Math.max(common, (2 * x * y) / Math.max(x + y, 1e-9))
}

/** Weight from which a word tells one thing from another of its kind. */
export const TELLING = 0.3
/** How far a word must stand for another to tell the same. */
export const CLOSE = 0.6

const tellingIn = noted(({ words }: Proposition) =>
  words.flatMap(({ weight }, at) => (weight >= TELLING ? [at] : [])),
)

/** Whether all that one of two facts tells is in the other as well: they can hardly speak of two things. */
export function isWhollyMet(pair: Pair): boolean {
  const close = pair.overlap.matches.filter(({ strength, opposite }) => strength >= CLOSE && !opposite)
  if (!close.some(({ strength }) => strength === 1)) return false
  const isMet = (of: Proposition, side: 'a' | 'b') => {
    const telling = tellingIn(of)
    return telling.length > 1 && telling.every((at) => close.some((match) => match[side] === at))
  }
  return (isMet(pair.a, 'a') || isMet(pair.b, 'b')) && !haveRivalDetails(...sidesOfPair(pair))
}

/** Each side names somebody or something that the other does not: two things may well be spoken of. */
export function haveRivalNames(a: Side, b: Side): boolean {
  const rival = ({ of, met }: Side) => of.words.some((word, at) => !met.has(at) && isNamedWord(of, word))
  return rival(a) && rival(b)
}

/** "the first probe", "an earlier truce": another of its kind than one of which nothing of the sort is said. */
const OTHER_ONE =
  /\b(?:first|second|third|fourth|fifth|earlier|previous|another|other|next|last|former|rival)[ -]$/i
const WORD_BEFORE = 12
function isToldApart(a: Side, b: Side): boolean {
  const isOther = ({ of }: Side, at: number) => {
    const word = of.words[at]
    return (
      word !== undefined && OTHER_ONE.test(of.text.slice(Math.max(0, word.start - WORD_BEFORE), word.start))
    )
  }
  return [...a.met].some(([at, there]) => isOther(a, at) !== isOther(b, there))
}

/**
 * Whether two predicates are said of the same. Said by two parties (`strict`) they must have one subject; else one may have
 * for its object what the other has for its subject, or tell by a noun what the other tells by a verb. "A beat B" and "B
 * lost to A" have two subjects.
 */
export function saidOfTheSame(
  pair: Pair,
  a: Side,
  x: Predicate,
  b: Side,
  y: Predicate,
  strict = false,
): boolean {
  if (haveRivalNames(a, b) || haveRivalDetails(a, b)) return false
  if (isToldApart(a, b) || haveRivalObjects(a, x, b, y)) return false
  if (subjectMeets(pair, a, x, b, y) || haveOneSubject(a, x, b, y)) return true
  if (strict) return false
  return (
    haveOneObject(a, x, b, y) ||
    isTurnedRound(a, x, b, y) ||
    isNearNoun(pair, a, x, b, y) ||
    isNearNoun(pair, b, y, a, x)
  )
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Weight from which a verb says something of its own: not "had", "went", "received". */
const TELLING_VERB = 0.4

const verbsIn = noted(({ words, verbs }: Proposition) =>
  words.flatMap(({ start, weight }, at) => (verbs.has(start) && weight >= TELLING_VERB ? [at] : [])),
)

/** Both facts have verbs that say something, and none of them has a counterpart among the other's words. */
export function saysOther({ a, b, overlap }: Pick<Pair, 'a' | 'b' | 'overlap'>): boolean {
  const ofA = verbsIn(a)
  const ofB = verbsIn(b)
  return (
    ofA.length > 0 &&
    ofB.length > 0 &&
    !overlap.matches.some((match) => ofA.includes(match.a) || ofB.includes(match.b))
  )
}
