import { wordSet } from '#core/lexicon/list.ts'
import { PERSON_NOUNS } from '#core/lexicon/reporting.ts'
import { matchesOf } from '#core/text/matches.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, haveRivalDetails, isNamedWord, sidesOfPair, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'

/** What a fact says brought something about: the places of the words for it, and for what it brought about. */
type Causal = { cause: number[]; effect: number[] }

/** Stands between a cause and what it brought about, in this order. */
const FORWARD =
  /\b(?:caus(?:es|ed|ing)|trigger(?:s|ed|ing)|spark(?:s|ed|ing)|led to|leads to|result(?:s|ed) in|brought about|set off|touched off|(?:is|was|are|were) (?:behind|to blame for|responsible for))\b/i
/** The same of what people, too, may do: with a thing for its subject it tells a cause. */
const FORWARD_OF_THINGS =
  /\b(?:start(?:s|ed)|stopp?(?:s|ed)|halt(?:s|ed)|delay(?:s|ed)|disrupt(?:s|ed)|derail(?:s|ed)|ground(?:s|ed)|paraly[sz](?:es|ed)|held up|knocked out|destroy(?:s|ed)|brought(?=[^,;.]{1,40} (?:down|to a (?:halt|standstill|stop|end))\b))\b/i
/** Stands between what was brought about and its cause. */
const BACKWARD =
  /\b(?:(?:caused|triggered|sparked|brought about|set off|touched off) by|due to|because of|owing to|as a result of|(?:is|was|are|were) the (?:result|fault) of|blamed on|pinned on|traced (?:back )?to|attributed to|stem(?:s|med) from|(?:puts?|putting) (?:it |them |that |this )?down to)\b/i
const BACKWARD_OF_THINGS =
  /\b(?:started|stopped|halted|delayed|disrupted|derailed|grounded|paraly[sz]ed|held up|knocked out|destroyed|brought (?:down|to a (?:halt|standstill|stop)))(?: for [\p{L}\d ]{1,20}?)? by\b/iu
const BLAME = /\bblam(?:es|ed|e|ing)\s(?<cause>[^,;.]{3,60}?)\sfor\b/i
const CULPRIT = /\b(?:is|was|are|were) (?:the (?:culprit|cause)|to blame)(?: (?:of|for|behind))?\b/i

/** There may be more causes than one, or the fact says that it was another. */
const OPEN =
  /\b(?:investigat\w*|determin\w*|unknown|unclear|does not sound like|looks? like|sounds? like|although|though|partly|in part|also|among|contribut\w*|helped|one of|not|never|may|might|could|possibl\w+|whether)\b|n[’']t\b/i
/** Where what a cue tells of begins and ends. */
const BREAK = /[,;:]|\s(?:which|that|who|when|after|before|while|and|but|where)\s/gi

const PERSONS = wordSet(
  'police army government council court minister union company owner crew captain pilot driver regulator authority board',
)

/** The words from an offset to the next break of the sentence, or from the last break up to it. */
function wordsBeside({ words, text, fact }: Proposition, offset: number, side: 'before' | 'after'): number[] {
  const breaks = matchesOf(BREAK, text.slice(fact.start, fact.end)).map(({ index }) => fact.start + index)
  const from = side === 'before' ? (breaks.findLast((at) => at < offset - 1) ?? fact.start) : offset
  const to = side === 'before' ? offset : (breaks.find((at) => at > offset) ?? fact.end)
  return words.flatMap((word, at) => (word.start >= from && word.end <= to ? [at] : []))
}

const isPerson = (of: Proposition, at: number) => {
  const word = of.words[at]
  if (!word) return false
  const lower = word.text.toLowerCase()
  return isNamedWord(of, word) || PERSON_NOUNS.has(lower) || PERSONS.has(lower)
}

const causalOf = noted((of: Proposition): Causal | null => {
  const { fact } = of
  if (OPEN.test(fact.quote)) return null
  const around = (match: RegExpExecArray) => {
    const start = fact.start + match.index
    return [wordsBeside(of, start, 'before'), wordsBeside(of, start + match[0].length, 'after')] as const
  }
  const blame = BLAME.exec(fact.quote)
  if (blame) {
    const [, effect] = around(blame)
    const from = fact.start + blame.index
    const cause = of.words.flatMap(({ start, end }, at) =>
      start > from && end <= from + blame[0].length ? [at] : [],
    )
    return known(cause.slice(1), effect)
  }
  const backward = BACKWARD.exec(fact.quote)
  if (backward) {
    const [effect, cause] = around(backward)
    return known(cause, effect)
  }
  const passive = BACKWARD_OF_THINGS.exec(fact.quote)
  if (passive) {
    const [effect, cause] = around(passive)
    return cause.some((at) => isPerson(of, at)) ? null : known(cause, withVerb(of, effect, passive))
  }
  const forward = CULPRIT.exec(fact.quote) ?? FORWARD.exec(fact.quote)
  if (forward) {
    const [cause, effect] = around(forward)
    return known(cause, effect)
  }
  const active = FORWARD_OF_THINGS.exec(fact.quote)
  if (!active) return null
  const [cause, effect] = around(active)
  return cause.some((at) => isPerson(of, at)) ? null : known(cause, withVerb(of, effect, active))
})

const known = (cause: number[], effect: number[]): Causal | null =>
  cause.length > 0 && effect.length > 0 ? { cause, effect } : null

/** What was done to a thing is a part of what was brought about. */
function withVerb({ words, fact }: Proposition, effect: number[], match: RegExpExecArray): number[] {
  const start = fact.start + match.index
  const verb = words.flatMap((word, at) =>
    word.start >= start && word.end <= start + match[0].length ? [at] : [],
  )
  return [...verb, ...effect]
}

/** Whether a fact tells what brought something about. */
export const tellsCause = (of: Proposition) => causalOf(of) !== null

/** Each is what somebody else says, and neither report says so in its own voice. */
const haveTwoSpeakers = ({ a, b }: Pair) =>
  a.fact.attribution.length > 0 &&
  b.fact.attribution.length > 0 &&
  (a.speaker === null || a.speaker !== b.speaker) &&
  !areOneSource(a.source, b.source)
const areOneSource = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && ([...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word)))

/** Both tell what brought about the same, and it is not the same; where two speakers do, that is what parts them. */
export function compareCauses(pair: Pair): Finding | null {
  const [x, y] = [causalOf(pair.a), causalOf(pair.b)]
  if (!x || !y) return null
  const [left, right] = sidesOfPair(pair)
  const isShared = (from: readonly number[], to: readonly number[]) =>
    pair.overlap.matches.some(({ a, b, strength, opposite }) => {
      const [one, other] = [pair.a.words[a], pair.b.words[b]]
      if (!one || !other || opposite || strength < CLOSE) return false
      return from.includes(a) && to.includes(b) && Math.min(one.weight, other.weight) >= TELLING
    })
  if (!isShared(x.effect, y.effect) || haveRivalDetails(left, right)) return null
  const namesOf = ({ of, met }: typeof left, places: readonly number[]) =>
    places.filter((at) => of.words[at] && isNamedWord(of, of.words[at]) && !met.has(at))
  if (namesOf(left, x.effect).length > 0 && namesOf(right, y.effect).length > 0) return null
  const isMet = ({ met }: typeof left, places: readonly number[]) => places.some((at) => met.has(at))
  if (isMet(left, x.cause) || isMet(right, y.cause)) return null
  const tells = ({ words }: Proposition, places: readonly number[]) =>
    places.some((at) => (words[at]?.weight ?? 0) >= TELLING)
  if (!tells(pair.a, x.cause) || !tells(pair.b, y.cause)) return null
  const spans = ({ words }: Proposition, places: readonly number[]) => {
    const [first, last] = [words[places[0] ?? -1], words[places.at(-1) ?? -1]]
    return first && last ? [{ start: first.start, end: last.end }] : []
  }
  const found = { a: spans(pair.a, x.cause), b: spans(pair.b, y.cause) }
  return haveTwoSpeakers(pair)
    ? { ...found, relation: 'differ', aspect: 'attribution', score: 0.5, why: 'two speakers, two causes' }
    : { ...found, relation: 'contradict', aspect: null, score: 0.7, why: 'another cause' }
}
