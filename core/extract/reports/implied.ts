import { contentEnd } from './bounds.ts'
import { type Clause, groupStart, isPassive, nounGroupStart } from './clause.ts'
import { contentAfter, spanOf } from './content.ts'
import type { Report } from './report.ts'

const TOLD = /^(?:tell|inform|warn|advise|remind|notify|assure)$/
const MADE_KNOWN = /^(?:reveal|announce|disclose|confirm|allege)$/

/**
 * Reports of a passive without its agent: "Vane was told that …", "it was revealed that …". Their source is null. What
 * "is thought to" be so is no report: nobody said it, and the certainty of the fact tells it.
 */
export function findImplied(clause: Clause, reports: Report[]): Report[] {
  const { words, quote } = clause
  const found: Report[] = []
  for (let i = 1; i < words.length - 2; i++) {
    const word = words[i]
    if (quote[i] !== -1 || (word?.tag !== 'verb' && word?.tag !== 'part')) continue
    const report = passive(clause, i)
    if (report && !reports.some((r) => r.cue.start === report.cue.start)) found.push(report)
  }
  return found
}

function passive(clause: Clause, head: number): Report | null {
  const { words } = clause
  const cue = words[head]
  const told = TOLD.test(cue?.lemma ?? '')
  if (!cue || !(told || MADE_KNOWN.test(cue.lemma))) return null
  const group = groupStart(clause, head)
  if (!isPassive(clause, group, head)) return null
  const subject = nounGroupStart(clause, group)
  if (subject >= group || !(told || words[subject]?.lower === 'it')) return null
  const right = contentAfter(clause, head, false)
  if (right.at < 0 || words[right.at - 1]?.lower !== 'that') return null
  const content = spanOf(clause, right.at, contentEnd(clause, right.at, head))
  const matrix = content && { start: words[subject]?.start ?? cue.start, end: content.start }
  return content && { source: null, cue, content, matrix, rank: 0, whole: false, recipient: null }
}
