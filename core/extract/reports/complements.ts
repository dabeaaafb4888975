import type { Span } from '#core/fact.ts'
import { SAYING_NOUNS, SURE } from '#core/lexicon/reporting.ts'
import { type Clause, groupStart, isHypothetical, isMark, nounGroupEnd } from './clause.ts'
import { spanOf } from './content.ts'
import { nounClauseEnd } from './nouns.ts'
import type { Report } from './report.ts'
import { mainSubject, type Subject, subjectOf } from './subject.ts'

/**
 * Clauses with "that" behind an adjective or noun of saying and thinking: "Vane is confident that …", "made clear that
 * …", "voiced concern that …", "a warning from engineers that …"; and with nobody named, "allegations that …".
 */
export function findComplements(clause: Clause, reports: Report[]): Report[] {
  const { words, quote } = clause
  const found: Report[] = []
  for (let i = 2; i < words.length - 2; i++) {
    if (words[i]?.lower !== 'that' || words[i]?.tag !== 'sub' || quote[i] !== -1) continue
    const content = spanOf(clause, i + 1, nounClauseEnd(clause, i + 1, i - 1))
    if (!content || reports.some((r) => r.content.start === content.start)) continue
    const report = ofAdjective(clause, i - 1, content) ?? ofNoun(clause, i - 1, content)
    if (report) found.push(report)
  }
  return found
}

function ofAdjective(clause: Clause, at: number, content: Span): Report | null {
  const { words } = clause
  const word = words[at]
  if (!word) return null
  if (word.lower === 'clear') {
    const verb = words[at - 1]?.lower === 'it' ? at - 2 : groupStart(clause, at) - 1
    return words[verb]?.lemma === 'make' ? by(clause, verb, subjectOf(clause, verb), content) : null
  }
  if (!SURE.has(word.lower)) return null
  let verb = at - 1
  while (words[verb]?.tag === 'adv') verb--
  if (words[verb]?.tag === 'aux') return by(clause, at, subjectOf(clause, at), content)
  if (words[verb]?.tag === 'verb') return by(clause, at, subjectOf(clause, verb), content)
  return isMark(words[verb], ',') ? by(clause, at, mainSubject(clause, verb), content) : null
}

/** A noun with its verb ("voiced concern that"), with whom it comes from, or with nobody. */
function ofNoun(clause: Clause, at: number, content: Span): Report | null {
  const { words } = clause
  let noun = at
  for (let i = at; i > 0 && i > at - 8; i--)
    if (/^(?:from|by|among|of)$/.test(words[i]?.lower ?? '')) {
      noun = i - 1
      break
    } else if (!/^(?:det|adj|noun|name|num|poss)$/.test(words[i]?.tag ?? '')) break
  if (noun < at && names(clause, noun)) {
    const source = spanOf(clause, noun + 2, nounGroupEnd(clause, noun + 2))
    const cue = words[noun]
    return source && cue && source.end < content.start ? report(source, cue, content, cue.start) : null
  }
  if (!names(clause, at)) return null
  let verb = at - 1
  while (/^(?:det|adj)$/.test(words[verb]?.tag ?? '')) verb--
  const governor = words[verb]
  if (VOICING.test(governor?.lemma ?? '') && (governor?.tag === 'verb' || governor?.tag === 'ing'))
    return by(clause, verb, subjectOf(clause, verb), content)
  const bare = /s$|^speculation$/.test(words[at]?.lower ?? '') && verb === at - 1
  const cue = words[at]
  return bare && cue && governor?.tag !== 'poss' ? report(null, cue, content, cue.start) : null
}

const VOICING =
  /^(?:make|voice|express|raise|issue|repeat|offer|give|reiterate|share|push|level|air|echo|renew|state|have|hold)$/

const names = ({ words }: Clause, at: number): boolean =>
  words[at]?.tag === 'noun' && SAYING_NOUNS.has(words[at]?.lower.replace(/s$/, '') ?? '')

function by(clause: Clause, head: number, subject: Subject | null, content: Span): Report | null {
  const { words } = clause
  const cue = words[head]
  const source = subject && spanOf(clause, subject.from, subject.to)
  if (!cue || !source || isHypothetical(clause, groupStart(clause, head), head)) return null
  if (
    subject.to - subject.from === 1 &&
    /^(?:it|this|that|there|i|we|you)$/.test(words[subject.from]?.lower ?? '')
  )
    return null
  return report(source, cue, content, words[subject.clause]?.start ?? cue.start)
}

function report(source: Span | null, cue: Span, content: Span, start: number): Report {
  return {
    source,
    cue,
    content,
    matrix: { start, end: content.start },
    rank: 0,
    whole: false,
    recipient: null,
  }
}
