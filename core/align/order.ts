import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { commonBeside, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import type { Word } from './words.ts'

/** At most a short clause stands between: "before anyone had heard of the flood". */
const TO_NOUN = String.raw`\s+(?:[\p{L}’']+\s+){0,6}$`
const BEFORE = new RegExp(String.raw`\b(?:before|prior to|ahead of|earlier than)${TO_NOUN}`, 'iu')
const AFTER = new RegExp(
  String.raw`\b(?:after|following|in the wake of|later than|only once)${TO_NOUN}`,
  'iu',
)
const UNTIL = new RegExp(String.raw`\buntil${TO_NOUN}`, 'iu')
const NOT = /\b(?:not|never|nobody|no[ -]one)\b|n[’']t\b/i
const REACH = 60

const CUE =
  /\b(?:before|prior to|ahead of|earlier than|after|following|in the wake of|later than|only once|until)\b/i
/** Whether a fact may tell what came before what. */
export const tellsOrder = noted(({ fact }: Proposition) => CUE.test(fact.quote))

/** "The police" in "after the police shooting": the event is what the next word says. */
const HEADED =
  /^ (?!(?:and|or|in|on|at|of|to|by|for|from|with|as|but|that|which|who|when|while|was|were|is|are|had|has|have|will|would|could|did|it|he|she|they|the|an?|because|since|until|if|so|then|than)\b)\p{Ll}/u
const isHeaded = (text: string, end: number) => HEADED.test(text.slice(end, end + 12))

type Order = 'before' | 'after' | null
function orderOf({ text, fact, verbs }: Proposition, { start, end }: Word): Order {
  if (verbs.has(start) || isHeaded(text, end)) return null
  const before = text.slice(Math.max(fact.start, start - REACH), start)
  // "Not until the flood" is after it.
  const until = UNTIL.exec(before)
  if (until && NOT.test(text.slice(fact.start, start))) return 'after'
  if (NOT.test(fact.quote)) return null
  return BEFORE.test(before) ? 'before' : AFTER.test(before) ? 'after' : null
}

const isPerson = ({ fact }: Proposition, { start, end }: Word) =>
  fact.entities.some((one) => one.kind === 'person' && one.start < end && start < one.end)

/** What else two facts must share that have a thing before and after the same event. */
const SHARED = 0.5
/** The same, where both tell of it by one verb. */
const SHARED_OF_ACT = 0.3

/** One has a thing before what the other has it after. */
export function compareOrder(pair: Pair): Finding | null {
  if (!tellsOrder(pair.a) || !tellsOrder(pair.b)) return null
  const [left, right] = sidesOfPair(pair)
  for (const { a, b, strength } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    // A person is no event.
    if (!x || !y || strength < 1 || isPerson(left.of, x) || isPerson(right.of, y)) continue
    const [one, other] = [orderOf(left.of, x), orderOf(right.of, y)]
    if (one === null || other === null || one === other) continue
    const isAct = pair.overlap.matches.some(
      (match) =>
        !match.opposite &&
        left.of.verbs.has(left.of.words[match.a]?.start ?? -1) &&
        right.of.verbs.has(right.of.words[match.b]?.start ?? -1),
    )
    if (commonBeside(pair, left, a, right, b) < (isAct ? SHARED_OF_ACT : SHARED)) continue
    return {
      relation: 'contradict',
      aspect: 'date',
      score: 0.6,
      a: [{ start: x.start, end: x.end }],
      b: [{ start: y.start, end: y.end }],
      why: `${one} it in {a}, ${other} it in {b}`,
    }
  }
  return null
}
