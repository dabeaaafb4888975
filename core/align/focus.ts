import { isDenied } from './denials.ts'
import type { Finding, Pair } from './finding.ts'
import { canReplace } from './likeness.ts'
import { noted } from './once.ts'
import { CLOSE, isCapital, type Side, sidesOfPair, spanOf, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * A sentence that singles something out: `focus` alone is what `rest`, by places among the content words of the fact, is
 * said of; `not` is expressly ruled out. "It was the crew who …", "only the crew …", "by the gate and not over the wall".
 */
type Focus = { kind: 'cleft' | 'only' | 'contrast'; focus: Word[]; rest: number[]; not: Word[] }

/** Opens a sentence that singles out who did what follows; the fact may begin right behind it. */
const CLEFT =
  /^it (?:is|was|has been) (?=(?:the|an?|his|her|its|their|our|this|that|those|these)\b|\p{Lu})(?<focus>[^;.]{2,80}?),? (?:who\s+(?=\p{Ll})|(?:that|which)\s+(?=(?:ha[sd]|have|is|was|were|will|would|\p{Ll}+(?:ed|es|s))\b))/du
/** "It was the third time that", "it is the largest ship that": these tell which it is, and single nothing out. */
const NO_DOER =
  /\b(?:first|second|third|\p{L}+th|last|next|only|same|kind|sort|\p{L}+est|most|least|time|day|week|month|year|moment|fact|view|hope|decision|move|plan|idea|reason|thing|case|question)\b/iu
/** "Only Pell admitted it", "of the three, only Pell did". */
const ONLY = /(?:^|, )only (?<focus>\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*) (?=\p{Ll})/du
/** "In the hall and not in the yard", "the switch, not the wiring". */
const CONTRAST =
  /(?:,| and)\s+not\s+(?=(?:the|an?|its|their|his|her|in|at|on|by|from|to|through|out of|over|under|into|for|with|via)\b|\p{Lu})(?<not>[^,;.]{3,60}?)(?=[,;.]|$| that | who | which | but )/du
const PREPOSITION = /^(in|at|on|by|from|to|through|out of|over|under|into|for|with|via)\b/i

const said = (text: string, from: number, to: number) =>
  wordsOf(text, from, to).filter(({ weight }) => weight > 0)
const telling = (text: string, from: number, to: number) =>
  said(text, from, to).filter(({ weight }) => weight >= TELLING)

function contrastOf({ fact, words, text }: Proposition): Focus | null {
  const match = CONTRAST.exec(fact.quote)
  const [from, to] = match?.indices?.groups?.not ?? [0, 0]
  const not = match ? telling(text, fact.start + from, fact.start + to) : []
  if (!match || not.length === 0) return null
  const by = PREPOSITION.exec(fact.quote.slice(from))?.[1]
  const before = fact.quote.slice(0, match.index)
  const at = by === undefined ? -1 : before.toLowerCase().lastIndexOf(` ${by.toLowerCase()} `)
  // "Through the kitchen of the inn and not through the cellar": the first word behind the same preposition.
  const behind = at < 0 ? [] : telling(text, fact.start + at, fact.start + match.index).slice(0, 1)
  const focus = behind.length > 0 ? behind : telling(text, fact.start, fact.start + match.index).slice(-1)
  const rest = words.flatMap(({ start, weight }, at) =>
    weight >= TELLING && (start < fact.start + match.index || start >= fact.start + to) ? [at] : [],
  )
  return { kind: 'contrast', focus, rest, not }
}

function singledOut({ fact, words, text }: Proposition): Focus | null {
  const opening = text.slice(fact.sentence.start, fact.end).replace(/^It /, 'it ')
  const cleft = CLEFT.exec(opening)
  const [match, from] = cleft ? [cleft, fact.sentence.start] : [ONLY.exec(fact.quote), fact.start]
  const span = match?.indices?.groups?.focus
  if (!match || !span || (cleft && NO_DOER.test(match.groups?.focus ?? ''))) return null
  const behind = from + match.index + match[0].length
  // Of a longer sentence the fact may be another part.
  if (behind < fact.start) return null
  return {
    kind: cleft ? 'cleft' : 'only',
    focus: said(text, from + span[0], from + span[1]),
    rest: words.flatMap(({ start, weight }, at) => (start >= behind && weight >= TELLING ? [at] : [])),
    not: [],
  }
}

const focusOf = noted((of: Proposition): Focus | null => contrastOf(of) ?? singledOut(of))

/** Whether a fact singles something out. */
export const singlesOut = (of: Proposition) => focusOf(of) !== null

const isSame = ({ stem: a }: Word, { stem: b }: Word) => {
  const [x, y] = [a, b].map((stem) => stem.replace(/^@+/, '').split(' ')) as [string[], string[]]
  return canReplace(a, b) || x.some((part) => y.includes(part))
}
const counterparts = ({ of }: Side, words: readonly Word[]): Word[] =>
  words.flatMap((word) => of.words.find((other) => isSame(word, other)) ?? [])

/** What the one rules out is what the other has of something that both name: so much of their words meets beside it. */
const BESIDE = 0.8
const COMMON = 0.3

const IS = /\b(?:is|was|are|were)\b(?! \p{Ll}+ed\b)/u

function ruledOut(one: Side, other: Side, { focus, rest, not }: Focus): Word[] {
  const there = counterparts(other, not)
  const isOther = counterparts(other, focus).length === 0
  const beside = rest.reduce((sum, at) => {
    const met = other.of.words[one.met.get(at) ?? -1]
    return met === undefined || there.includes(met) ? sum : sum + (one.of.words[at]?.weight ?? 0)
  }, 0)
  // The contrast hangs on what is done: that must be told by both.
  const isDone = [...one.met].some(
    ([at, to]) =>
      one.of.verbs.has(one.of.words[at]?.start ?? -1) && other.of.verbs.has(other.of.words[to]?.start ?? -1),
  )
  const isNominal = one.of.verbs.size === 0 || IS.test(one.of.fact.quote)
  return there.length === not.length && isOther && beside >= BESIDE && (isDone || isNominal) ? there : []
}

const AGENT = /\bby (?:the |an? |its |his |her |their )?$/i
const PRONOUN = /^(?:it|they|he|she|this|that|these|those|we|i|you|who)\b/i

/** Who does it in a fact: whoever it singles out, the agent behind "by", or the names and nouns before the first such verb. */
function doersOf({ of, met }: Side, verbs: readonly number[]): Word[] {
  const own = focusOf(of)
  if (own?.kind === 'cleft') return own.focus
  if (PRONOUN.test(of.fact.quote)) return []
  const first = Math.min(...verbs)
  const agent = of.words.filter(
    ({ start }, at) => at > first && AGENT.test(of.text.slice(of.fact.start, start)),
  )
  if (agent.length > 0) return agent
  return of.words.filter((word, at) => at < first && !met.has(at) && !of.verbs.has(word.start))
}

/** Share of the weight of what is said of the one singled out that the other says, too. */
const SAID = 0.6

/** Of whom else the other says it. */
function anothers(one: Side, other: Side, close: ReadonlySet<number>, { kind, focus, rest }: Focus): Word[] {
  const weigh = (places: readonly number[]) =>
    places.reduce((sum, at) => sum + (one.of.words[at]?.weight ?? 0), 0)
  const met = rest.filter((at) => close.has(at))
  if (met.length === 0 || weigh(met) < SAID * weigh(rest)) return []
  if (kind === 'cleft' && counterparts(other, focus).length > 0) return []
  const verbs = met.flatMap((at) => {
    const there = one.met.get(at)
    return there !== undefined && other.of.verbs.has(other.of.words[there]?.start ?? -1) ? [there] : []
  })
  const doers = verbs.length > 0 ? doersOf(other, verbs) : []
  return kind === 'only' ? doers.filter(isCapital) : doers
}

/** One singles out who or what it was, and the other has it of another. */
export function compareFocus(pair: Pair): Finding | null {
  const [a, b] = sidesOfPair(pair)
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const focus = focusOf(one.of)
    if (!focus || focus.focus.length === 0 || isDenied(other.of)) continue
    if (focusOf(other.of)?.kind === 'contrast') continue
    const close = new Set(
      pair.overlap.matches.flatMap(({ strength, opposite, ...at }) =>
        strength >= CLOSE && !opposite ? [one === a ? at.a : at.b] : [],
      ),
    )
    const isContrast = focus.kind === 'contrast'
    if (!isContrast && isDenied(one.of)) continue
    if (isContrast && pair.common < COMMON) continue
    const there = isContrast ? ruledOut(one, other, focus) : anothers(one, other, close, focus)
    if (there.length === 0) continue
    const [mine, theirs] = [[...focus.focus, ...focus.not].map(spanOf), there.map(spanOf)]
    const [left, right] = one === a ? [mine, theirs] : [theirs, mine]
    const name = one === a ? '{a}' : '{b}'
    return {
      relation: 'contradict',
      aspect: isContrast ? null : 'actor',
      score: 0.65,
      a: left,
      b: right,
      why: isContrast ? `${name} expressly rules it out` : `${name} has it of another`,
    }
  }
  return null
}
