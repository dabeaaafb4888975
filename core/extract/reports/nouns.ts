import { contentEnd } from './bounds.ts'
import { type Clause, finiteIn, groupStart, isVerb, nounGroupStart } from './clause.ts'
import { spanOf } from './content.ts'
import type { Report } from './report.ts'

/** Where the clause of a noun ends; of a subject, before the sentence's verb: "the claim that it was safe angered the town". */
export function nounClauseEnd(clause: Clause, from: number, noun: number): number {
  const { words } = clause
  const end = contentEnd(clause, from, noun)
  if (finiteIn(clause, 0, noun) >= 0) return end
  const verb = finiteIn(clause, from, end)
  let i = verb
  while (isVerb(words[i]) || words[i]?.tag === 'adv') i++
  for (; verb > 0 && i < end; i++) {
    if (words[i]?.tag === 'sub' || words[i]?.tag === 'conj' || words[i]?.tag === 'to') return end
    if (isVerb(words[i])) return groupStart(clause, i)
  }
  return end
}

/** Start of a possessor: its own noun group, without what it hangs on ("despite Mr. Vane's claim"). */
function ownerStart(clause: Clause, end: number): number {
  const from = nounGroupStart(clause, end)
  let start = end
  while (start > from && !/^(?:prep|verb|aux|ing|inf|to|conj)$/.test(clause.words[start - 1]?.tag ?? ''))
    start--
  return start
}

/** "X's claim that …": the possessor is the source. */
export function nounReport(clause: Clause, noun: number): Report | null {
  const { words } = clause
  const cue = words[noun]
  let owner = noun
  while (owner > 0 && (words[owner - 1]?.tag === 'adj' || words[owner - 1]?.tag === 'noun')) owner--
  const link = words[owner - 1]
  if (!cue || !link) return null
  let named: { from: number; to: number }
  if (link.tag === 'poss') named = { from: ownerStart(clause, owner - 1), to: owner - 1 }
  else if (/^(?:his|her|their|its|our|my)$/.test(link.lower)) named = { from: owner - 1, to: owner }
  else return null
  const source = spanOf(clause, named.from, named.to)
  const content = spanOf(clause, noun + 2, nounClauseEnd(clause, noun + 2, noun))
  if (!source || !content) return null
  return {
    source,
    cue,
    content,
    matrix: { start: source.start, end: content.start },
    rank: 0,
    whole: false,
    recipient: null,
  }
}
