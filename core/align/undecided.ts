import type { Finding, Pair } from './finding.ts'
import { once } from './once.ts'
import { haveRivalDetails, haveRivalNames, isNamedWord, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'

/** Says that whoever it is up to has not made up their mind. */
const UNDECIDED =
  /\b(?:yet to decide|(?:not|n[’']t|never)(?: yet)? (?:decided|made up (?:its|his|her|their) minds?)|undecided|(?:no|any) decision (?:has|had|will)|still (?:weighing|considering|deciding|undecided)|remains undecided)\b/i
const DECIDED =
  /\b(?:ha[sd]|have)(?: already)? \p{L}+(?:ed|en|un|ld|un|ught)\b|\bdecided to\b|\b(?:opened|began|begun|started|launched)\b/iu

const isUndecided = once(({ fact }: Proposition) => UNDECIDED.test(fact.quote))
const isSettled = once(
  ({ fact }: Proposition) =>
    !UNDECIDED.test(fact.quote) &&
    fact.certainty === 'certain' &&
    fact.polarity === 'positive' &&
    (fact.stage === 'decided' || fact.stage === 'done' || DECIDED.test(fact.quote)),
)
/** Weight from which a word that both have tells what is decided on. */
const MATTER = 0.45
const TELLING = 0.3

/** One has it settled, the other not decided on yet, and did not report before the first. */
export function compareUndecided(pair: Pair): Finding | null {
  const { a, b, daysApart, overlap } = pair
  const [open, settled] = isUndecided(a) ? [a, b] : [b, a]
  if (!isUndecided(open) || !isSettled(settled)) return null
  // What was open may well have been settled since.
  if (open === a ? daysApart > 0 : daysApart < 0) return null
  const [left, right] = sidesOfPair(pair)
  const shared = overlap.matches.filter((match) => {
    const [x, y] = [a.words[match.a], b.words[match.b]]
    return x && y && !match.opposite && !isNamedWord(a, x) && Math.min(x.weight, y.weight) >= TELLING
  })
  const matter = shared.some(
    (match) => (a.words[match.a]?.weight ?? 0) >= MATTER && !DECIDE.test(a.words[match.a]?.text ?? ''),
  )
  if (!matter || haveRivalNames(left, right) || haveRivalDetails(left, right)) return null
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
const DECIDE = /^(?:decid|decision)/i
