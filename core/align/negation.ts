import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { once } from './once.ts'
import type { Proposition } from './proposition.ts'
import { isFuture, isPast } from './strength.ts'
import { isName, type Word } from './words.ts'

/** Words that deny what follows them. */
const DENIAL =
  /\b(?:not|no[ -]one|no|never|none|nothing|nobody|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|lacks?)\b|n[’']t\b/gi
/** Words that deny by themselves: "remains ruled out". */
const BAN =
  /\b(?:rul(?:e|es|ed|ing) out|ban(?:s|ned)?|forb(?:ids?|ade|idden)|prohibit(?:s|ed)?|exclud(?:e|es|ed|ing)|illegal|unlawful)\b/gi

/** Words that two facts must share before one can deny the other: looser pairs deny other things. */
const CONFLICT_FROM = 0.5
const TURNED_FROM = 0.65
/** The same, where one side does not name what it speaks of. */
const UNNAMED_FROM = 0.55
/** How surely both must speak of the same thing. */
const SURE = 0.35

type Denied = { cue: Span; words: Set<number> }

/** "not guilty", "not only", "no fewer than" and a "No!" by itself deny nothing. */
const NO_DENIAL =
  /^(?:\s*[,!]|\s+(?:guilty|only|just|least|later|less|fewer|more|longer|doubt|wonder|other)\b)/i
/** "X, not Y" and "not X but Y" tell what is instead, "not X until Y" tells when: they deny nothing that another says. */
const CONTRAST_BEFORE = /,\s*$/
const CONTRAST_AFTER = /\b(?:but|rather|instead|until|unless)\b/i
/** "not-yet-released" is one word. */
const HYPHEN_BEFORE = /-\s?$/
const HYPHEN_AFTER = /^\s?-/
/** What stands in such a clause, which no comma has closed, is not stated: "if they pass", "those who do not pass". */
const SUBORDINATE =
  /\s(?:if|unless|until|whether|although|though|that|which|who|whom|whose|because|when|once|lest|so that|make sure|ensure)\b[^,;]*$/i
const CONDITIONAL = /\bif\b/i
/** What is only attempted, hoped for or alleged is not stated. */
const ATTEMPTED =
  /\b(?:charged with|accused of|suspected of|(?:tr(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|attempt(?:s|ed|ing)?) to)\s+$/i
/** What is only thought about is not stated, either: "considering a cap". */
const CONSIDERED = /\b(?:consider|weigh|mull|debat|discuss)(?:s|es|ed|ing)?\s+(?:\p{L}+\s+){0,2}$/iu
/** What is done away with is not there: "lifted the requirement". */
const REMOVED =
  /\b(?:lift|eliminat|dropp?|end|scrapp?|remov|waiv|abolish|repeal|cancel|withdr[ae]w|avoid|prevent|revers|overturn)(?:e|s|es|ed|ing|n)?(?:\s+(?:a|an|the|some|any|all|its|their|that|this))*\s+$/i
/** An infinitive tells what is wanted or possible: "in talks to return". */
const INFINITIVE = /\bto\s+(?:be\s+)?$/i
/** A denial that stands shortly before a word, with nothing but small words between. */
const DENIED_BEFORE = /(?:\b(?:not|no|never|without|cannot)|n[’']t)\s+(?:\p{L}{1,5}\s+){0,2}$/iu
/** "does not require" speaks of now, "required" of then. */
const PRESENT = /\b(?:do|does)\s*$/i
/** Only says that the next word is still to come: "not going to enjoy". */
const GOING = /^(?:going|about|set)$/i
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

/** Whether a word of a fact is stated there, and not only supposed, attempted, wanted or done away with. */
function isStated({ fact, text }: Proposition, word: Span): boolean {
  const before = text.slice(fact.start, word.start)
  return ![SUBORDINATE, ATTEMPTED, CONSIDERED, REMOVED, INFINITIVE, DENIED_BEFORE].some((pattern) =>
    pattern.test(before),
  )
}

/** Whether the denial speaks of now and the statement of then, or one of what is ahead and the other of what was. */
function isOtherTime(denying: Proposition, cue: Span, stating: Proposition, word: Span): boolean {
  const from = denying.fact.start
  const then = /[^e]ed$/i.test(stating.text.slice(word.start, word.end))
  if (then && PRESENT.test(denying.text.slice(from, cue.start))) return true
  return isFuture(denying) !== isFuture(stating) && isPast(isFuture(denying) ? stating : denying)
}

/** Names that the reader of entities did not know for names. */
const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text)

/** Denies by how it opens, though its verb is not negated: "None of the alarms went off". */
const OPENING = /^(?:none|nobody|no|neither)\b/i
const isDenied = ({ polarity, quote }: Proposition['fact']) => polarity === 'negative' || OPENING.test(quote)

/** What is denied from outside, as by "denied that …": the verbs of the fact. */
function deniedFromOutside({ fact, words, verbs }: Proposition): Denied[] {
  const denied = words.flatMap(({ start }, at) => (verbs.has(start) ? [at] : []))
  const cue = { start: fact.start, end: fact.start }
  return fact.polarity === 'negative' && denied.length > 0 ? [{ cue, words: new Set(denied) }] : []
}

const bansOf = once((fact: Proposition['fact']) => placed(fact, BAN))

/** What a fact denies: each denial with the place, among its content words, of the word that it denies. */
const denialsOf = once((side: Proposition): Denied[] => {
  const { fact, text, words } = side
  const cues = placed(fact, DENIAL)
  if (cues.length === 0 && bansOf(fact).length === 0) return deniedFromOutside(side)
  return cues
    .filter((cue) => isDenial(side, cue))
    .map((cue) => {
      const after = words.flatMap(({ start, stem }, at) =>
        start >= cue.end && !isName(stem) && !QUESTION.test(text.slice(cue.end, start)) ? [at] : [],
      )
      const first = after.find((at) => {
        const word = words[at]
        return word && !/ly$/i.test(word.text) && !GOING.test(word.text)
      })
      const word = first === undefined ? undefined : words[first]
      if (word && isCapital(word)) return { cue, words: new Set() }
      return { cue, words: new Set(first === undefined ? [] : [first]) }
    })
})

/** One fact of a pair: what it denies, and which of its words the other has too, and where. */
type Side = { of: Proposition; denied: Denied[]; bans: Span[]; met: ReadonlyMap<number, number> }
const sideOf = (of: Proposition, met: Array<[own: number, other: number]>): Side => ({
  of,
  denied: denialsOf(of),
  bans: bansOf(of.fact),
  met: new Map(met),
})
const denies = ({ denied, bans }: Side) => denied.length + bans.length > 0

/** The words of a side that end before an offset. */
const wordsUpTo = ({ words }: Proposition, offset: number) =>
  words.flatMap((word, at) => (word.end <= offset ? [at] : []))

/**
 * Whether two predicates can have one subject: what is named right before the one is named before the other too, or,
 * in facts that share most of their words, one side has only a pronoun there, or nothing. "A beat B" and "B lost to A"
 * have two.
 */
function subjectMeets({ common }: Pair, a: Side, atA: number, b: Side, atB: number): boolean {
  const [x, y] = [wordsUpTo(a.of, atA), wordsUpTo(b.of, atB)]
  const isOpen = ({ of }: Side, before: number[]) => before.length === 0 || PRONOUN.test(of.fact.quote)
  if (isOpen(a, x) || isOpen(b, y)) return common >= UNNAMED_FROM
  return stands(a, x, y) && stands(b, y, x) && !(hasOther(a, x) && hasOther(b, y))
}

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

/** Spans of the two sides that conflict. */
type Conflict = { a: Span[]; b: Span[] }
const span = ({ start, end }: Span): Span => ({ start, end })

/** Whether one side's denial is of what the other states by a word. */
const isDeniedBy = (pair: Pair, denying: Side, cue: Span, stating: Side, word: Word) =>
  isStated(stating.of, word) &&
  !isOtherTime(denying.of, cue, stating.of, word) &&
  subjectMeets(pair, denying, cue.start, stating, word.start)

/** A denial on one side of a word that both have, which the other side states undenied. */
function deniedMatch(pair: Pair, left: Side, right: Side): Conflict | null {
  for (const { a, b, strength } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (strength < 0.6 || !x || !y) continue
    const inA = left.denied.find(({ words }) => words.has(a))
    const inB = right.denied.find(({ words }) => words.has(b))
    if (inA && !inB && isDeniedBy(pair, left, inA.cue, right, y))
      return { a: [inA.cue, span(x)], b: [span(y)] }
    if (inB && !inA && isDeniedBy(pair, right, inB.cue, left, x))
      return { a: [span(x)], b: [inB.cue, span(y)] }
  }
  return null
}

/** What is stopped or limited is not allowed, either: a ban is no denial of that. */
const STOPPED =
  /\b(?:stop|halt|end|ceas|suspend|limit|restrict|curb|prevent|block|bar|forb[ia]d|prohibit|ban|exclud|reject|refus|illegal|unlawful)/i

/** Whether what is banned, named right before the ban, is among the words that both sides have. */
const bansMatch = ({ of, bans, met }: Side) =>
  bans.some(({ start }) => {
    const before = wordsUpTo(of, start)
    return before.length > 0 && before.slice(-2).every((at) => met.has(at))
  })

/** A word on one side whose opposite the other has, said of the same. */
function turnedMatch(pair: Pair, left: Side, right: Side): Conflict | null {
  if (pair.common < TURNED_FROM) return null
  for (const { a, b, opposite } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (!opposite || !x || !y || denialsBeside(left, x) !== denialsBeside(right, y)) continue
    if (subjectMeets(pair, left, x.start, right, y.start) || isTurnedRound(left, a, right, b))
      return { a: [span(x)], b: [span(y)] }
  }
  return null
}

/** How much a side denies or bans but by one word itself: "rejected" is the opposite of "accepted". */
const denialsBeside = ({ denied, bans }: Side, word: Span): number =>
  [...denied.map(({ cue }) => cue), ...bans].filter(({ start, end }) => start < word.start || end > word.end)
    .length

const PASSIVE_BEFORE = /\b(?:was|were|is|are|be|been|being)\s+(?:\p{L}+ly\s+)?$/iu
const isPassive = ({ of: { text, fact, words } }: Side, at: number) =>
  PASSIVE_BEFORE.test(text.slice(fact.start, words[at]?.start))

/** "The court cleared X", "X was convicted": what the one does something to stands before the passive of the other. */
function isTurnedRound(a: Side, atA: number, b: Side, atB: number): boolean {
  if (isPassive(a, atA) === isPassive(b, atB)) return false
  const [active, from, to] = isPassive(b, atB) ? [a, atA, atB] : [b, atB, atA]
  return [from + 1, from + 2].some((at) => {
    const other = active.met.get(at)
    return other !== undefined && other < to && other >= to - 2
  })
}

const isSupposed = ({ fact }: Proposition) => fact.certainty === 'possible' || CONDITIONAL.test(fact.quote)

/** One side denies what the other states: by a denial that reaches a word both have, by a ban, or by an opposite word. */
export function compareNegation(pair: Pair): Finding | null {
  if (pair.common < CONFLICT_FROM || pair.likeness < SURE || isSupposed(pair.a) || isSupposed(pair.b))
    return null
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
  if (denies(left) !== denies(right) && isDenied(pair.a.fact) !== isDenied(pair.b.fact)) {
    const denied = deniedMatch(pair, left, right)
    if (denied) return found(0.75, denied)
    if (bansMatch(left) && !STOPPED.test(pair.b.fact.quote)) return found(0.6, { a: left.bans, b: [] })
    if (bansMatch(right) && !STOPPED.test(pair.a.fact.quote)) return found(0.6, { a: [], b: right.bans })
  }
  const turned = turnedMatch(pair, left, right)
  return turned && found(0.6, turned)
}
