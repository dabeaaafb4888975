import { ASKING, CLAUSE_ONLY, JUDGING, SAYING, SAYING_NOUNS, VALUING } from '#core/lexicon/reporting.ts'
import type { Quotation } from '../quotations.ts'
import { contentBefore, contentEnd, contentStart, isFronted } from './bounds.ts'
import {
  type Clause,
  finiteIn,
  groupStart,
  isHypothetical,
  isMark,
  isNegated,
  isPassive,
  nounGroupEnd,
} from './clause.ts'
import { contentAfter, quotationEnd, type Right, spanOf } from './content.ts'
import { asReport, leftReport } from './left.ts'
import { nounReport } from './nouns.ts'
import type { Report } from './report.ts'
import { mainSubject, type Subject, subjectOf } from './subject.ts'
import { wholeReport } from './whole.ts'

/** The reports of one sentence, in the order of their cues. */
export function findReports(clause: Clause): Report[] {
  const { words, quote } = clause
  const reports: Report[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || quote[i] !== -1) continue
    if (word.tag === 'inf') {
      const report = infinitiveReport(clause, i)
      if (report) reports.push(report)
    } else if (word.tag === 'verb' || word.tag === 'ing' || (i === 0 && word.tag === 'part')) {
      const report = verbReport(clause, i)
      if (!report) continue
      reports.push(report)
      const told = beforeColon(clause, report)
      if (told) reports.push(told)
    } else if (SAYING_NOUNS.has(word.lower.replace(/s$/, '')) && words[i + 1]?.lower === 'that') {
      const report = nounReport(clause, i)
      if (report) reports.push(report)
    }
  }
  return reports
}

/** `A vote is possible, Vane told them: “We will see.”`: what stands before the speaker is said as well. */
function beforeColon(clause: Clause, report: Report): Report | null {
  const { words } = clause
  const at = words.findIndex((w) => w.start === report.content.start)
  const start = words.findIndex((w) => w.start === report.matrix?.start)
  if ((report.source?.start ?? 0) < (report.matrix?.start ?? 0)) return null // "An aide, a lawyer, was frank: “…”"
  if (start < 3 || !isMark(words[at - 1], ':') || !isMark(words[start - 1], ',')) return null
  const content = clause.quote[start - 2] === -1 ? contentBefore(clause, start) : null
  const opening = words.find((w) => w.start === content?.start)
  if (!content || /^(?:part|sub|ing|prep)$/.test(opening?.tag ?? 'sub')) return null // "Asked whether it would last, …"
  return { ...report, content, matrix: null }
}

function verbReport(clause: Clause, head: number): Report | null {
  const { words, quote } = clause
  const lemma = words[head]?.lemma ?? ''
  const next = words[head + 1]?.lower
  const saying =
    (SAYING.has(lemma) && (lemma !== 'point' || next === 'out')) || (lemma === 'put' && next === 'it')
  if (!saying && ![ASKING, JUDGING, VALUING].some((verbs) => verbs.has(lemma)))
    return besideQuote(clause, head)
  const group = groupStart(clause, head)
  if (isPassive(clause, group, head) || isHypothetical(clause, group, head)) return null
  if (isNegated(clause, group, head) && lemma !== 'believe' && lemma !== 'think') return null
  if (words[head]?.lower === 'according' || words[head - 1]?.lower === 'as') return null
  if (lemma === 'say' && /^(?:yes|no)$/.test(next ?? '') && words[head + 2]?.lower === 'to') return null // "said yes to the sale"
  // "Readers will note that": nobody said so
  if (
    /^(?:note|notice|see|recall|remember|know|find)$/.test(lemma) &&
    /^(?:will|'ll)$/.test(words[group]?.lower ?? '')
  )
    return null
  const subject = subjectOf(clause, head)
  const asClause = subject
    ? words[subject.clause - 1]?.lower === 'as' && words[subject.clause - 1]?.tag === 'sub'
    : false
  if (
    subject &&
    words[subject.clause - 1]?.tag === 'sub' &&
    /^(?:what|how|why|whether|if|unless)$/.test(words[subject.clause - 1]?.lower ?? '')
  )
    return null
  if (!subject && head === 0) return openingVerb(clause)
  if (subject && isOwnVoice(clause, subject)) return null
  const relative = words[(subject?.clause ?? 0) - 1]?.tag === 'sub' || subject?.kind === 'relative'
  const right = contentAfter(clause, head, relative)
  const before = (subject?.clause ?? group) - (asClause ? 1 : 0)
  const aside = subject?.kind === 'plain' && quote[group - 1] !== -1 && subject.to < group
  const left =
    saying && !aside && (!subject || subject.kind === 'plain') ? contentBefore(clause, before) : null
  const quoted = left !== null && quote[before - 1] !== -1
  const goesRight =
    right.at > 0 && !quoted && (right.marked || right.tight || !left || !isMark(words[before - 1], ',”"'))
  return (
    (saying && subject && asClause && asReport(clause, head, subject, right)) ||
    (saying && subject && goesRight && rightReport(clause, head, subject, right, lemma)) ||
    (saying && left && leftReport(clause, head, subject, left, before, right.recipient)) ||
    (saying && subject && !left && looseReport(clause, head, subject, right, lemma)) ||
    (subject &&
      (words[head]?.tag === 'verb' || (subject.kind === 'participle' && lemma !== 'cite')) &&
      wholeReport(clause, head, subject, lemma)) ||
    null
  )
}

/** "went on to say that", "is quick to point out that": the speaking hangs on another verb or adjective. */
function infinitiveReport(clause: Clause, head: number): Report | null {
  const { words } = clause
  if (!SAYING.has(words[head]?.lemma ?? '') || words[head - 1]?.tag !== 'to') return null
  const governor = words[head - 2]
  const on = governor?.lower === 'on' && words[head - 3]?.lemma === 'go'
  if (!on && !/^(?:quick|careful|happy|keen|eager|continue|proceed|seem|appear)$/.test(governor?.lemma ?? ''))
    return null
  const right = contentAfter(clause, head, false)
  const subject = right.marked ? mainSubject(clause, head - 1) : null
  return subject && rightReport(clause, head, subject, right, words[head]?.lemma ?? '')
}

/** "we", "I" and "you" outside quotations are the outlet and its reader. */
function isOwnVoice({ words }: Clause, { from, to }: Subject): boolean {
  return to - from === 1 && /^(?:i|we|you|one|there|this|these)$/.test(words[from]?.lower ?? '')
}

/** Any verb beside speech in quotation marks reports it: `“Come back!” Vane shouted`, `Vane chanted, “Come back!”`. */
function besideQuote(clause: Clause, head: number): Report | null {
  const { words, quote, quotations, text } = clause
  const at = isMark(words[head + 1], ',:') ? head + 2 : head + 1
  const follows = quotations[quote[at] ?? -1]
  const speech = (q: Quotation | undefined) => {
    const inner = q ? text.slice(q.inner.start, q.inner.end) : ''
    return /^\p{Lu}/u.test(inner) && /\s/.test(inner.trim()) && /[.!?,…]['’]?\s*$/.test(inner)
  }
  const group = groupStart(clause, head)
  if (isPassive(clause, group, head)) return null
  const subject = subjectOf(clause, head)
  if (!subject || isOwnVoice(clause, subject)) return null
  const marked = isMark(words[head + 1], ',:') || words[head]?.tag === 'verb'
  if (speech(follows) && marked)
    return rightReport(
      clause,
      head,
      subject,
      { at, bare: -1, marked: true, tight: true, recipient: null },
      'say',
    )
  const before = quotations[quote[subject.clause - 1] ?? -1]
  const left = subject.kind === 'plain' && speech(before) ? contentBefore(clause, subject.clause) : null
  return left && words[head]?.tag === 'verb'
    ? leftReport(clause, head, subject, left, subject.clause, null)
    : null
}

/** `Said Ann Vane, who lives there: “…”` */
function openingVerb(clause: Clause): Report | null {
  const { words, quote } = clause
  const to = nounGroupEnd(clause, 1)
  const at = quote.findIndex((q, i) => i >= to && q !== -1)
  const source = spanOf(clause, 1, to)
  const content = at > 0 ? spanOf(clause, at, words.length) : null
  const cue = words[0]
  if (!source || !content || !cue) return null
  return {
    source,
    cue,
    content,
    matrix: { start: cue.start, end: content.start },
    rank: 0,
    whole: false,
    recipient: null,
  }
}

/** Verbs after which a clause follows without "that" however long its subject. */
const LOOSE = new Set(
  'say tell believe think argue claim insist report warn acknowledge admit suggest allege contend write note'.split(
    ' ',
  ),
)

function rightReport(
  clause: Clause,
  head: number,
  subject: Subject,
  right: Right,
  lemma: string,
): Report | null {
  const { words } = clause
  const participle = words[head]?.tag === 'ing' && subject.kind === 'plain'
  const absolute = words[subject.from - 1]?.lower === 'with' && right.tight // "with one in five saying they would"
  if (participle && !right.marked && !absolute) return null
  if (!LOOSE.has(lemma) && !right.marked && !right.tight) return null
  const end =
    quotationEnd(clause, right.at, !LOOSE.has(lemma)) ??
    contentEnd(clause, right.at, head, subject.kind === 'plain' && isFronted(clause, subject.clause))
  const stub = end - right.at < 3 && clause.quote[right.at] === -1 && finiteIn(clause, right.at, end) < 0
  if (stub) return null // "said the meeting"
  const content = spanOf(clause, right.at, end)
  const source = spanOf(clause, subject.from, subject.to)
  const cue = words[head]
  if (!content || !source || !cue) return null
  const first = words[subject.clause]
  return {
    source,
    cue,
    content,
    matrix: { start: first?.start ?? cue.start, end: content.start },
    rank: 0,
    whole: false,
    recipient: right.recipient && spanOf(clause, right.recipient.from, right.recipient.to),
  }
}

/**
 * "Last year, Vane said, prices rose": a parenthesis, whose content is all of the sentence; "Vane said despite the rain
 * the match went on": a clause that opens with a phrase of its own.
 */
function looseReport(
  clause: Clause,
  head: number,
  subject: Subject,
  { bare, recipient }: Right,
  lemma: string,
): Report | null {
  const { words } = clause
  const cue = words[head]
  const source = spanOf(clause, subject.from, subject.to)
  if (!cue || !source || subject.kind !== 'plain') return null
  const close = recipient?.to ?? head + 1
  const aside = isMark(words[subject.clause - 1], ',') && isMark(words[close], ',')
  if (!aside && CLAUSE_ONLY.has(lemma)) return null
  const opening = words[head + 1]
  const loose =
    LOOSE.has(lemma) &&
    bare > 0 &&
    !/^(?:\w+thing|it|so|this|that|much|little|more|such|no|goodbye)$/.test(words[bare]?.lower ?? '') &&
    contentEnd(clause, bare, head) - bare > 3 &&
    (lemma !== 'report' || finiteIn(clause, bare, contentEnd(clause, bare, head)) >= 0) // "reported the leak"
  if (!aside && !loose && opening?.tag !== 'prep' && opening?.tag !== 'sub') return null
  if (!aside && subject.clause > 0 && isMark(words[subject.clause - 1], ',”"')) return null
  if (!loose && finiteIn(clause, close + (aside ? 1 : 2), words.length) < 0) return null
  const content = spanOf(
    clause,
    aside ? contentStart(clause, subject.clause) : loose ? bare : head + 1,
    contentEnd(clause, loose ? bare : close + 1, head),
  )
  if (!content) return null
  const matrix = aside ? null : { start: words[subject.clause]?.start ?? cue.start, end: content.start }
  return { source, cue, content, matrix, rank: 0, whole: false, recipient: null }
}
