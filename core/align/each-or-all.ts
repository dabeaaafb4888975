import type { Quantity } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'

/** Each of several gets so much, or all of them together. */
const EACH = /\b(?:each|apiece|per (?:person|head|family|household|capita)|every one|individually)\b/i
const TOGETHER =
  /\b(?:share|shared|between (?:them|the)|together|in total|in all|combined|altogether|split)\b/i

const whoseOf = noted(({ fact: { quote } }: Proposition): 'each' | 'all' | null => {
  const [each, all] = [EACH.test(quote), TOGETHER.test(quote)]
  return each === all ? null : each ? 'each' : 'all'
})

/** The same sum, `x` in the one and `y` in the other, is for each in one and for all in the other. */
export function dividedOtherwise({ a, b }: Pair, x: Quantity, y: Quantity): Finding | null {
  const [one, other] = [whoseOf(a), whoseOf(b)]
  if (one === null || other === null || one === other) return null
  const [each, all] = one === 'each' ? ['{a}', '{b}'] : ['{b}', '{a}']
  return {
    relation: 'contradict',
    aspect: 'figure',
    score: 0.8,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: `for each in ${each}, for all together in ${all}`,
  }
}
