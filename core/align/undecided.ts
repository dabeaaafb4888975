import type { Span } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { haveRivalDetails, haveRivalNames, isNamedWord, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'

/** Says that whoever it is up to has not made up their mind. */
const UNDECIDED =
  /\b(?:yet to decide|(?:not|n[’']t|never)(?: yet)? (?:decided|made up (?:its|his|her|their) minds?)|undecided|(?:no|any) decision (?:has|had|will)|still (?:weighing|considering|deciding|undecided)|remains undecided)\b/i
const DECIDED =
  /\b(?:ha[sd]|have)(?: already)? \p{L}+(?:ed|en|un|ld|ught)\b|\bdecided to\b|\b(?:opened|began|begun|started|launched)\b/iu

/** "Whether it will close has not been decided": what is open stands before. */
const WHETHER =
  /\bwhether\b(.{3,120}?)\b(?:(?:has|have|had) (?:not|yet)(?: yet)?(?: to)? be(?:en)? (?:decided|settled)|(?:is|was|remains?)(?: still)? (?:open|undecided|unsettled|to be (?:decided|settled)))\b/i

/** Where a fact has what is undecided; null where it says nothing of the kind. */
const undecidedIn = noted(({ fact }: Proposition): Span | null => {
  const whether = WHETHER.exec(fact.quote)
  if (whether) {
    const start = fact.start + whether.index
    return { start, end: start + whether[0].length }
  }
  const match = UNDECIDED.exec(fact.quote)
  return match ? { start: fact.start + match.index + match[0].length, end: fact.end } : null
})
const isUndecided = (of: Proposition) => undecidedIn(of) !== null
/** "The state will appeal" leaves nothing open. */
const WILL = /\bwill(?! (?:probably|likely|perhaps|maybe|decide|consider|weigh))\b/i
const isSettled = noted(
  ({ fact }: Proposition) =>
    !UNDECIDED.test(fact.quote) &&
    !WHETHER.test(fact.quote) &&
    fact.certainty === 'certain' &&
    fact.polarity === 'positive' &&
    (fact.stage === 'decided' || fact.stage === 'done' || DECIDED.test(fact.quote) || WILL.test(fact.quote)),
)
const DECIDE = /^(?:decid|decision)/i
/** Weight from which a word that both have tells what is decided on. */
const MATTER = 0.45

const TO_OBJECT = /^\s+(?:(?:the|an?|its|their|his|her|this|that|these|those|all|both)\s+)*$/i
const IN_GROUP = /^(?:[’']s?)?[ -]$/
const PASSIVE = /^\s+(?:(?:has|have|had|was|were|is|are|been|be|being|already|now|will)\s+)+$/i

/** What the verbs of a fact are done to: the last word of the group behind each, or of that before one in the passive. */
const objectsOf = noted(({ words, verbs, text }: Proposition): ReadonlySet<number> => {
  const between = (x: number, y: number) => text.slice(words[x]?.end ?? 0, words[y]?.start ?? 0)
  const objects = words.flatMap(({ start }, at) => {
    if (!verbs.has(start)) return []
    if (at > 0 && PASSIVE.test(between(at - 1, at))) {
      const isActive = at + 1 < words.length && TO_OBJECT.test(between(at, at + 1))
      if (!isActive) return [at - 1]
    }
    let head = at + 1
    if (head >= words.length || !TO_OBJECT.test(between(at, head))) return []
    while (head + 1 < words.length && IN_GROUP.test(between(head, head + 1))) head += 1
    return [head]
  })
  return new Set(objects)
})

/** Whether a fact tells that something is settled, or is not. */
export const tellsDecision = (of: Proposition) => isUndecided(of) || isSettled(of)

/** One has it settled, the other not decided on yet, and did not report before the first. */
export function compareUndecided(pair: Pair): Finding | null {
  const { a, b, daysApart, overlap } = pair
  const [open, settled] = isUndecided(a) ? [a, b] : [b, a]
  if (!isUndecided(open) || !isSettled(settled)) return null
  // What was open may well have been settled since.
  if (open === a ? daysApart > 0 : daysApart < 0) return null
  const [left, right] = sidesOfPair(pair)
  const isWhether = WHETHER.test(open.fact.quote)
  const shared = overlap.matches.filter((match) => {
    const [x, y] = [a.words[match.a], b.words[match.b]]
    if (!x || !y || match.opposite || isNamedWord(a, x) || DECIDE.test(x.text)) return false
    const at = settled === a ? match.a : match.b
    const isDone = isWhether && settled.verbs.has((settled === a ? x : y).start)
    if (!isDone && !objectsOf(settled).has(at)) return false
    // Who it is up to stands before, what it is about behind.
    const matter = undecidedIn(open)
    const word = open === a ? x : y
    const isWithin = matter !== null && matter.start <= word.start && word.end <= matter.end
    return isWithin && Math.min(x.weight, y.weight) >= MATTER
  })
  if (shared.length === 0 || haveRivalNames(left, right) || haveRivalDetails(left, right)) return null
  const whole = ({ fact }: Proposition) => [{ start: fact.start, end: fact.end }]
  return {
    relation: 'contradict',
    aspect: 'strength',
    score: 0.65,
    a: whole(a),
    b: whole(b),
    why: `${open === a ? '{a}' : '{b}'} has it still to be decided`,
  }
}
