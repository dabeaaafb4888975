import type { Span } from '#core/fact.ts'
import { DENIALS } from '#core/lexicon/modality.ts'
import { matchesOf } from '#core/text/matches.ts'
import { noted } from './once.ts'
import { isCapital, type Side } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isFuture, isPast } from './strength.ts'
import { isName } from './words.ts'

/** Words that deny what follows them. */
const DENIAL =
  /\b(?:at no (?:point|time|stage)|not once|not|no[ -]one|no|never|none|nothing|nobody|neither|nor|without|cannot|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|lacks?)\b|n[’'] ?t\b/gi
/** Words that deny by themselves: "remains ruled out". */
const BAN =
  /\b(?:rul(?:e|es|ed|ing) out|(?:clos|shut)\w* the door on|ban(?:s|ned)?|forb(?:ids?|ade|idden)|prohibit(?:s|ed)?|exclud(?:e|es|ed|ing)|illegal|unlawful)\b/gi

/**
 * `intention`: that somebody means to do it is what is denied; `made`: the places of what is not made so, in "not make the
 * jab compulsory".
 */
type Denied = { cue: Span; words: Set<number>; intention?: boolean; made?: readonly number[] }

/** "not guilty", "not only", "no fewer than" and a "No!" by itself deny nothing. */
const NO_DENIAL =
  /^(?:\s*[,!]|\s+(?:guilty|only|just|least|later|less|fewer|more|longer|doubt|wonder|other|all|every|everyone|everything|always|entirely|completely|exactly|quite|necessarily|merely|simply|\d[\d.,]*\s?(?:%|per\s?cent))(?![\p{L}]))/iu
/** "X, not Y" and "not X but Y" tell what is instead, "not X until Y" tells when: they deny nothing that another says. */
const CONTRAST_BEFORE = /(?:,|\band)\s*$/
const CONTRAST_AFTER = /\b(?:but|rather|instead|until|unless)\b/i
/** "not-yet-released" is one word. */
const HYPHEN_BEFORE = /-\s?$/
const HYPHEN_AFTER = /^\s?-/
/** What stands in such a clause, which no comma has closed, is not stated: "if they pass", "those who do not pass". */
const SUBORDINATE =
  /\s(?:if|unless|until|whether|although|though|that|which|who|whom|whose|because|when|once|lest|so that|make sure|ensure)\b[^,;]*$/i
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
/** "Due to enter a plea", "agreed to hand over the keys": it has not been done. */
const AHEAD =
  /\b(?:due|set|expected|scheduled|likely|about|able|ready|willing|going|agree[sd]?|plan(?:s|ned)?|want(?:s|ed)?|need(?:s|ed)?|hope[sd]?|ordered|asked|told) to (?:\p{L}+ ){0,3}$/iu
/** "Left for dead", "mistook it for dead", "was supposed to be alive": somebody thought so. */
const SUPPOSED =
  /\b(?:left|mist(?:ook|aken)|feared|presumed|believed|thought|supposed|assumed|rumou?red|declared|reported)(?: (?:it|him|her|them|to be|to have been|for|as))*\s+$/i
export const isSupposed = ({ fact, text }: Proposition, { start }: Span) =>
  SUPPOSED.test(text.slice(fact.start, start))
/** A denial that stands shortly before a word, with nothing but small words between. */
const DENIED_BEFORE = /(?:\b(?:not|no|never|without|cannot)|n[’']t)\s+(?:\p{L}{1,5}\s+){0,2}$/iu
/** "does not require" speaks of now, "required" of then. */
const PRESENT = /\b(?:do|does)\s*$/i
/** Only says that the next word is still to come: "not going to enjoy". */
const GOING = /^(?:going|about|set)$/i
/** "No plans to close", "no evidence of a leak": what is denied is what such a word is followed by. */
const EMPTY_NOUN =
  /^(?:plans?|planned|planning|intend(?:s|ed|ing)?|intentions?|wish|desire|need|reason|evidence|signs?|proof|traces?|indications?|hint|question|talk|chance|hope|possibility)$/i
/** Who has none of these, or does none of it, does not mean to do what follows, which somebody else may have them plan. */
const INTENTION = /^(?:plans?|planned|planning|intend(?:s|ed|ing)?|intentions?)$/i
/** "Did not submit the lowest bid": that it was the lowest is denied, too. */
const SUPERLATIVE = /^\p{Ll}{3,}est$/u
/** "Not make the jab compulsory": that it is so is denied, too. What it is made stands last before a preposition or the end. */
const MAKING = /^(?:make|making|made|declare|declaring|declared)$/i
const ENDS_CLAUSE = /^(?:\s*$|[\s,]+(?:for|to|by|in|on|at|from|until|before|after|as)\b|\s*[,.;:])/i
const isOneClause = (between: string) =>
  /^[\p{L}\s’'-]*$/u.test(between) && !/\b(?:that|which|who|because|and|he|she|it|they)\b/i.test(between)
const TO_DENIED =
  /^\s+(?:to|of|for|that|about)\s+(?:(?:\p{L}{1,4}|any|there|whether)\s+){0,3}(?:systematic|widespread|large-scale|major|serious|further)?\s*$/iu
/** What stands in a question that is not answered is not denied: "did not say why he was sent away". */
const QUESTION = /\b(?:why|whether|how|what|who|whom|when|where|if)\b/i

const placed = (fact: Proposition['fact'], pattern: RegExp): Span[] =>
  matchesOf(pattern, fact.quote).map((match) => ({
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
export function isStated({ fact, text }: Proposition, word: Span): boolean {
  const before = text.slice(fact.start, word.start)
  return ![...UNSTATED, INFINITIVE, AHEAD].some((pattern) => pattern.test(before))
}
const UNSTATED = [SUBORDINATE, ATTEMPTED, CONSIDERED, REMOVED, SUPPOSED, DENIED_BEFORE]

/** "Is preparing to leave", "plans to leave": what somebody is said to mean to do. */
const MEANT =
  /\b(?:(?:will|shall|would|going to)|(?:prepar(?:es?|ing)|plan(?:s|ning)?|intend(?:s|ing)?|wants?|decided|agreed|set|due|ready) to)\s+(?:be\s+)?(?:\p{L}+ly\s+)?$/iu
/** Whether a word of a fact is what somebody there means to do. */
export function isMeant({ fact, text }: Proposition, word: Span): boolean {
  const before = text.slice(fact.start, word.start)
  return MEANT.test(before) && !UNSTATED.some((pattern) => pattern.test(before))
}

/** Whether the denial speaks of now and the statement of then, or one of what is ahead and the other of what was. */
export function isOtherTime(denying: Proposition, cue: Span, stating: Proposition, word: Span): boolean {
  const from = denying.fact.start
  const then = /[^e]ed$/i.test(stating.text.slice(word.start, word.end))
  if (then && PRESENT.test(denying.text.slice(from, cue.start))) return true
  return isFuture(denying) !== isFuture(stating) && isPast(isFuture(denying) ? stating : denying)
}

/** Denies by how it opens, though its verb is not negated: "None of the alarms went off". */
const OPENING = /^(?:none|nobody|no|neither)\b/i
export const isDenied = noted(
  ({ fact: { polarity, quote } }: Proposition) => polarity === 'negative' || OPENING.test(quote),
)

/** What is denied from outside, as by "denied that …": the verbs of the fact. */
function deniedFromOutside({ fact, words, verbs }: Proposition): Denied[] {
  const denied = words.flatMap(({ start }, at) => (verbs.has(start) ? [at] : []))
  const cue = { start: fact.start, end: fact.start }
  return fact.polarity === 'negative' && denied.length > 0 ? [{ cue, words: new Set(denied) }] : []
}

/** What a fact denies: each denial with the place, among its content words, of the word that it denies. */
function denialsOf(side: Proposition): Denied[] {
  const { fact, text, words } = side
  const cues = placed(fact, DENIAL)
  if (cues.length === 0 && placed(fact, BAN).length === 0)
    return DENIALS.test(fact.quote.toLowerCase()) ? [] : deniedFromOutside(side)
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
      if (word === undefined || first === undefined || isCapital(word)) return { cue, words: new Set() }
      const [, ...beyond] = after.filter((at) => at >= first)
      const next = beyond.find((at) => TO_DENIED.test(text.slice(word.end, words[at]?.start)))
      const reached = EMPTY_NOUN.test(word.text) && next !== undefined ? [first, next] : [first]
      const isMaking = reached.some((at) => MAKING.test(words[at]?.text ?? ''))
      const best = after.find((at) =>
        isMaking
          ? at > (reached.at(-1) ?? at) + 1 && ENDS_CLAUSE.test(text.slice(words[at]?.end, fact.end))
          : SUPERLATIVE.test(words[at]?.text ?? ''),
      )
      const isNear = best !== undefined && isOneClause(text.slice(cue.end, words[best]?.start))
      const intention = INTENTION.test(word.text) && next !== undefined
      const from = reached.at(-1) ?? first
      const made = isNear && isMaking ? after.filter((at) => at > from && at < best) : []
      return { cue, words: new Set(isNear ? [...reached, best] : reached), intention, made }
    })
}

/** One fact of a pair with what it denies. */
export type Denying = Side & { denied: Denied[]; bans: Span[] }
export const denyingOf = (side: Side): Denying => ({ ...side, ...toldBy(side.of) })
const toldBy = noted((side: Proposition) => ({ denied: denialsOf(side), bans: placed(side.fact, BAN) }))
