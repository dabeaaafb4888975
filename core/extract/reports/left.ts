import type { Span } from '#core/fact.ts'
import { apposed } from './apposed.ts'
import { contentEnd, contentStart, matrixEnd } from './bounds.ts'
import { type Clause, finiteIn, isMark, isNominal, isVerb, nounGroupEnd } from './clause.ts'
import { type Right, spanOf } from './content.ts'
import type { Report } from './report.ts'
import type { Subject } from './subject.ts'

/** "As Vane noted, prices rose", "Prices, as Vane noted, rose": the clause around or behind it is the content. */
export function asReport(
  clause: Clause,
  head: number,
  subject: Subject,
  { recipient }: Right,
): Report | null {
  const { words } = clause
  const as = subject.clause - 1
  let close = recipient?.to ?? head + 1
  while (close < head + 8 && words[close] && words[close]?.tag !== 'mark' && !isVerb(words[close])) close++
  const cue = words[head]
  const source = spanOf(clause, subject.from, subject.to)
  if (!cue || !source || subject.kind !== 'plain' || !isMark(words[close], ',')) return null
  const opens = as === 0 || (as === 1 && words[0]?.tag === 'conj')
  if (!opens && !isMark(words[as - 1], ',—–-')) return null
  const from = opens ? close + 1 : contentStart(clause, as)
  if (finiteIn(clause, close + 1, words.length) < 0 && finiteIn(clause, from, as) < 0) return null
  const content = spanOf(clause, from, contentEnd(clause, close + 1, head))
  const matrix = opens && content ? { start: words[as]?.start ?? cue.start, end: content.start } : null
  return content && { source, cue, content, matrix, rank: 0, whole: false, recipient: null }
}

/** "Prices rose, Vane said", "Prices rose, said Vane": the content stands before the reporting. */
export function leftReport(
  clause: Clause,
  head: number,
  subject: Subject | null,
  left: Span,
  before: number,
  recipient: { from: number; to: number } | null,
): Report | null {
  const { words } = clause
  const cue = words[head]
  if (!cue) return null
  const inverted = subject === null
  if (inverted && words[head]?.tag !== 'verb') return null
  const named = inverted ? { from: head + 1, to: groupBehind(clause, head + 1) } : subject
  if (inverted && clause.quote[before - 1] === -1 && isVerb(words[named.to])) return null // "…, said the talks failed"
  const name = inverted ? apposed(clause, named.from, named.to) : named.from
  const source = spanOf(clause, name, name > named.from ? nounGroupEnd(clause, name) : named.to)
  if (!source || named.from >= named.to || !sourceLike(clause, named.from, named.to)) return null
  const behind = Math.max(head + 1, inverted ? named.to : (recipient?.to ?? 0))
  const rest = restOf(clause, behind)
  if (rest > 0 && clause.quote[before - 1] === -1) {
    const whole = spanOf(clause, contentStart(clause, before - 1), rest)
    return whole && { source, cue, content: whole, matrix: null, rank: 0, whole: false, recipient: null }
  }
  const end = matrixEnd(clause, behind)
  const start = words[before]?.start ?? cue.start
  return {
    source,
    cue,
    content: left,
    matrix: { start, end },
    rank: 0,
    whole: false,
    recipient: recipient && spanOf(clause, recipient.from, recipient.to),
  }
}

/** End of what goes on behind the reporting clause: "It is no surprise, Vane said, that prices rose"; 0 where nothing does. */
function restOf(clause: Clause, from: number): number {
  const { words, quote } = clause
  const opening = words[from + 1]
  if (!isMark(words[from], ',') || !opening || quote[from + 1] !== -1) return 0
  const goesOn =
    /^(?:that|but|because|by|not|if|when|unless|or|than)$/.test(opening.lower) ||
    (opening.tag === 'prep' && words[from + 2]?.lower === 'part')
  const end = contentEnd(clause, from + 1, from)
  return goesOn && end - from > 3 ? end : 0
}

/** End of the noun group behind the verb, which may open with a participle: "said retired teacher Ann Vane". */
function groupBehind(clause: Clause, from: number): number {
  const opening = clause.words[from]
  const participle = opening?.tag === 'verb' && /ed$/.test(opening.lower) && isNominal(clause.words[from + 1])
  return nounGroupEnd(clause, participle ? from + 1 : from)
}

function sourceLike({ words }: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNominal(words[i]) || words[i]?.tag === 'det') return true
  return false
}
