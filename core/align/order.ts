import type { Finding, Pair } from './finding.ts'
import { commonBeside, sidesOfPair } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import type { Word } from './words.ts'

const TO_NOUN = String.raw`\s+(?:(?:the|its|their|his|her|an?)\s+)?(?:\p{L}+\s+)?$`
const BEFORE = new RegExp(String.raw`\b(?:before|prior to|ahead of|earlier than)${TO_NOUN}`, 'iu')
const AFTER = new RegExp(String.raw`\b(?:after|following|in the wake of|later than)${TO_NOUN}`, 'iu')
const NOT = /\b(?:not|never|n[’']t)\b/i
const REACH = 40

type Order = 'before' | 'after' | null
function orderOf({ text, fact, verbs }: Proposition, { start }: Word): Order {
  if (verbs.has(start) || NOT.test(fact.quote)) return null
  const before = text.slice(Math.max(fact.start, start - REACH), start)
  return BEFORE.test(before) ? 'before' : AFTER.test(before) ? 'after' : null
}

/** What else two facts must share that have a thing before and after the same event. */
const SHARED = 0.4

/** One has a thing before what the other has it after. */
export function compareOrder(pair: Pair): Finding | null {
  const [left, right] = sidesOfPair(pair)
  for (const { a, b, strength } of pair.overlap.matches) {
    const [x, y] = [left.of.words[a], right.of.words[b]]
    if (!x || !y || strength < 1) continue
    const [one, other] = [orderOf(left.of, x), orderOf(right.of, y)]
    if (one === null || other === null || one === other) continue
    if (commonBeside(pair, left, a, right, b) < SHARED) continue
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
