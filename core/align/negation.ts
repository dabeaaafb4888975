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
const TURNED_FROM = 0.55

type Denied = { cue: Span; words: Set<number> }

/** "not guilty", "not only" and "no fewer than" deny nothing. */
const NO_DENIAL = /^\s+(?:guilty|only|just|least|later|less|fewer|more|longer|doubt|wonder|other)\b/i
/** What stands in a question that is not answered is not denied: "did not say why he was sent away". */
const QUESTION = /\b(?:why|whether|how|what|who|whom|when|where|if)\b/i

const placed = (fact: Proposition['fact'], pattern: RegExp): Span[] =>
  [...fact.quote.matchAll(pattern)].map((match) => ({
    start: fact.start + match.index,
    end: fact.start + match.index + match[0].length,
  }))

/** What a fact denies: each denial with the place, among its content words, of the word that it denies. */
function denialsOf({ fact, text, words }: Proposition): Denied[] {
  return placed(fact, DENIAL)
    .filter((cue) => !NO_DENIAL.test(text.slice(cue.end, fact.end)))
    .map((cue) => {
      const after = words.flatMap(({ start, stem }, at) =>
        start >= cue.end && !isName(stem) && !QUESTION.test(text.slice(cue.end, start)) ? [at] : [],
      )
      const first = after.find((at) => !/ly$/i.test(words[at]?.text ?? ''))
      return { cue, words: new Set(first === undefined ? [] : [first]) }
    })
}

type Side = { denied: Denied[]; bans: Span[] }
const sideOf = (side: Proposition): Side => ({ denied: denialsOf(side), bans: placed(side.fact, BAN) })

/** A denial on one side of a word that both have, which the other side states undenied. */
function deniedMatch(pair: Pair, left: Side, right: Side): { a: Span[]; b: Span[] } | null {
  for (const { a, b, strength } of pair.overlap.matches) {
    if (strength < 0.6) continue
    const inA = left.denied.find(({ words }) => words.has(a))
    const inB = right.denied.find(({ words }) => words.has(b))
    if (Boolean(inA) === Boolean(inB)) continue
    const [x, y] = [pair.a.words[a], pair.b.words[b]]
    if (!x || !y) continue
    const word = ({ start, end }: Span) => ({ start, end })
    return inA
      ? { a: [inA.cue, word(x)], b: [word(y)] }
      : inB
        ? { a: [word(x)], b: [inB.cue, word(y)] }
        : null
  }
  return null
}

/** Whether what is banned, named right before the ban, is among the words that both sides have. */
const bansMatch = ({ words }: Proposition, { bans }: Side, isMatched: (at: number) => boolean) =>
  bans.some(({ start }) => {
    const before = words.flatMap((word, at) => (word.end <= start ? [at] : []))
    return before.length > 0 && before.slice(-2).every(isMatched)
  })

/** One side denies what the other states: by a denial that reaches a word both have, by a ban, or by an opposite word. */
export function compareNegation(pair: Pair): Finding | null {
  if (pair.common < CONFLICT_FROM) return null
  const [left, right] = [sideOf(pair.a), sideOf(pair.b)]
  const found = (score: number, spans: { a: Span[]; b: Span[] }): Finding => ({
    relation: 'contradict',
    aspect: 'negation',
    score,
    ...spans,
    why: 'one denies what the other states',
  })
  const denies = ({ denied, bans }: Side) => denied.length + bans.length > 0
  if (denies(left) !== denies(right) && pair.a.fact.polarity !== pair.b.fact.polarity) {
    const denied = deniedMatch(pair, left, right)
    if (denied) return found(0.75, denied)
    if (
      left.bans.length > 0 &&
      bansMatch(pair.a, left, (at) => pair.overlap.matches.some(({ a }) => a === at))
    )
      return found(0.6, { a: left.bans, b: [] })
    if (
      right.bans.length > 0 &&
      bansMatch(pair.b, right, (at) => pair.overlap.matches.some(({ b }) => b === at))
    )
      return found(0.6, { a: [], b: right.bans })
  }
  const turned = pair.overlap.matches.find(({ opposite }) => opposite)
  if (!turned || denies(left) || denies(right) || pair.common < TURNED_FROM) return null
  const [x, y] = [pair.a.words[turned.a], pair.b.words[turned.b]]
  return x && y
    ? found(0.6, { a: [{ start: x.start, end: x.end }], b: [{ start: y.start, end: y.end }] })
    : null
}
