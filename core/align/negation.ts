import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'
import { isName } from './words.ts'

/** Words that deny what follows them. */
const DENIAL =
  /\b(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|lacks?)\b|n[’']t\b/gi
/** Words that deny by themselves: "remains ruled out". */
const BAN =
  /\b(?:rul(?:e|es|ed|ing) out|ban(?:s|ned)?|forb(?:ids?|ade|idden)|prohibit(?:s|ed)?|exclud(?:e|es|ed|ing)|illegal|unlawful)\b/gi

/** Words that two facts must share before one can deny the other: looser pairs deny other things. */
const CONFLICT_FROM = 0.4
const TURNED_FROM = 0.65

type Denied = { cue: Span; words: Set<number> }

/** "not guilty", "not only" and "no fewer than" deny nothing. */
const NO_DENIAL = /^\s+(?:guilty|only|just|least|later|less|fewer|more|longer|doubt|wonder|other)\b/i
/** "X, not Y" and "not X but Y" tell what is instead, "not X until Y" tells when: they deny nothing that another says. */
const CONTRAST_BEFORE = /,\s*$/
const CONTRAST_AFTER = /\b(?:but|rather|instead|until|unless)\b/i
/** "not-yet-released" is one word. */
const HYPHEN_BEFORE = /-\s?$/
const HYPHEN_AFTER = /^\s?-/
/** What stands in such a clause, which no comma has closed, is not stated: "if they pass", "those who do not pass". */
const SUBORDINATE =
  /\s(?:if|unless|until|whether|although|though|who|whom|whose|because|when|once|lest|so that|make sure|ensure)\b[^,;]*$/i
const CONDITIONAL = /\bif\b/i
/** What is only attempted, hoped for or alleged is not stated. */
const ATTEMPTED =
  /\b(?:charged with|accused of|suspected of|(?:tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|attempt(?:s|ed|ing)?) to)\s+$/i
/** What stands in a question that is not answered is not denied: "did not say why he was sent away". */
const QUESTION = /\b(?:why|whether|how|what|who|whom|when|where|if)\b/i
/** Opens a fact that names what it speaks of by a pronoun. */
const PRONOUN = /^(?:it|its|they|their|he|his|she|her|this|these|that|those)\b/i

const placed = (fact: Proposition['fact'], pattern: RegExp): Span[] =>
  [...fact.quote.matchAll(pattern)].map((match) => ({
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }))

function isDenial({ fact, text }: Proposition, cue: Span): boolean {
  const [before, after] = [text.slice(fact.start, cue.start), text.slice(cue.end, fact.end)]
  if (NO_DENIAL.test(after) || CONTRAST_AFTER.test(after) || SUBORDINATE.test(before)) return false
  const isNot = /^(?:not|n[’']t)$/i.test(text.slice(cue.start, cue.end))
  return !isNot || !(CONTRAST_BEFORE.test(before) || HYPHEN_BEFORE.test(before) || HYPHEN_AFTER.test(after))
}

/** Whether a word of a fact is stated there, and not only supposed or attempted. */
function isStated({ fact, text }: Proposition, word: Span): boolean {
  const before = text.slice(fact.start, word.start)
  return !SUBORDINATE.test(before) && !ATTEMPTED.test(before)
}

/** What a fact denies: each denial with the place, among its content words, of the word that it denies. */
function denialsOf(side: Proposition): Denied[] {
  const { fact, text, words } = side
  return placed(fact, DENIAL)
    .filter((cue) => isDenial(side, cue))
    .map((cue) => {
      const after = words.flatMap(({ start, stem }, at) =>
        start >= cue.end && !isName(stem) && !QUESTION.test(text.slice(cue.end, start)) ? [at] : [],
      )
      const first = after.find((at) => !/ly$/i.test(words[at]?.text ?? ''))
      return { cue, words: new Set(first === undefined ? [] : [first]) }
    })
}

/** One fact of a pair: what it denies, and which of its words the other has too, and where. */
type Side = { of: Proposition; denied: Denied[]; bans: Span[]; met: ReadonlyMap<number, number> }
const sideOf = (of: Proposition, met: Array<[own: number, other: number]>): Side => ({
  of,
  denied: denialsOf(of),
  bans: placed(of.fact, BAN),
  met: new Map(met),
})
const denies = ({ denied, bans }: Side) => denied.length + bans.length > 0

/** The words of a side that end before an offset. */
const wordsUpTo = ({ words }: Proposition, offset: number) =>
  words.flatMap((word, at) => (word.end <= offset ? [at] : []))

/**
 * Whether two predicates can have one subject: what is named right before the one is named before the other too, or one
 * side has only a pronoun there, or nothing. "A beat B" and "B lost to A" have two.
 */
function subjectMeets(a: Side, atA: number, b: Side, atB: number): boolean {
  const [x, y] = [wordsUpTo(a.of, atA), wordsUpTo(b.of, atB)]
  const isOpen = ({ of }: Side, before: number[]) => before.length === 0 || PRONOUN.test(of.fact.quote)
  if (isOpen(a, x) || isOpen(b, y)) return true
  return stands(x, a.met, y) && stands(y, b.met, x)
}

/** Whether of the last two words of one side those that the other has stand in a place there, and there are any. */
function stands(words: number[], met: Side['met'], places: number[]): boolean {
  const others = words.slice(-2).flatMap((at) => met.get(at) ?? [])
  return others.length > 0 && others.every((at) => places.includes(at))
}

/** Spans of the two sides that conflict. */
type Conflict = { a: Span[]; b: Span[] }
const span = ({ start, end }: Span): Span => ({ start, end })

/** A denial on one side of a word that both have, which the other side states undenied. */
function deniedMatch({ overlap }: Pair, left: Side, right: Side): Conflict | null {
  for (const { a, b, strength } of overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (strength < 0.6 || !x || !y) continue
    const inA = left.denied.find(({ words }) => words.has(a))
    const inB = right.denied.find(({ words }) => words.has(b))
    if (inA && !inB && isStated(right.of, y) && subjectMeets(left, inA.cue.start, right, y.start))
      return { a: [inA.cue, span(x)], b: [span(y)] }
    if (inB && !inA && isStated(left.of, x) && subjectMeets(left, x.start, right, inB.cue.start))
      return { a: [span(x)], b: [inB.cue, span(y)] }
  }
  return null
}

/** Whether what is banned, named right before the ban, is among the words that both sides have. */
const bansMatch = ({ of, bans, met }: Side) =>
  bans.some(({ start }) => {
    const before = wordsUpTo(of, start)
    return before.length > 0 && before.slice(-2).every((at) => met.has(at))
  })

/** A word on one side whose opposite the other has, said of the same. */
function turnedMatch({ overlap, common }: Pair, left: Side, right: Side): Conflict | null {
  if (denies(left) || denies(right) || common < TURNED_FROM) return null
  for (const { a, b, opposite } of overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (opposite && x && y && subjectMeets(left, x.start, right, y.start))
      return { a: [span(x)], b: [span(y)] }
  }
  return null
}

const isSupposed = ({ fact }: Proposition) => fact.certainty === 'possible' || CONDITIONAL.test(fact.quote)

/** One side denies what the other states: by a denial that reaches a word both have, by a ban, or by an opposite word. */
export function compareNegation(pair: Pair): Finding | null {
  if (pair.common < CONFLICT_FROM || isSupposed(pair.a) || isSupposed(pair.b)) return null
  const { matches } = pair.overlap
  const left = sideOf(
    pair.a,
    matches.map(({ a, b }) => [a, b]),
  )
  const right = sideOf(
    pair.b,
    matches.map(({ a, b }) => [b, a]),
  )
  const found = (score: number, spans: Conflict): Finding => ({
    relation: 'contradict',
    aspect: 'negation',
    score,
    ...spans,
    why: 'one denies what the other states',
  })
  if (denies(left) !== denies(right) && pair.a.fact.polarity !== pair.b.fact.polarity) {
    const denied = deniedMatch(pair, left, right)
    if (denied) return found(0.75, denied)
    if (bansMatch(left)) return found(0.6, { a: left.bans, b: [] })
    if (bansMatch(right)) return found(0.6, { a: [], b: right.bans })
  }
  const turned = turnedMatch(pair, left, right)
  return turned && found(0.6, turned)
}
