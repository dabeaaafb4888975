import type { Span } from '#core/fact.ts'
import type { Sentence } from '#core/text/document.ts'
import { contains, overlaps } from '#core/text/spans.ts'
import type { Word } from '#core/text/tags.ts'
import { before, parted, signed } from './introduced.ts'
import type { Quotation } from './quotations.ts'
import { findQuotedReports } from './reports/beside.ts'
import { type Clause, finiteIn, nounGroupStart, toClause } from './reports/clause.ts'
import { findComplements } from './reports/complements.ts'
import { findReports } from './reports/find.ts'
import { findImplied } from './reports/implied.ts'
import { findPhraseReports } from './reports/phrases.ts'
import type { Report } from './reports/report.ts'

/** One sentence taken apart: its words with their quotations, and who reports what in it. */
export type SpokenSentence = { sentence: Sentence; clause: Clause; reports: Report[]; signature?: boolean }

/**
 * Finds the reports of every sentence and carries quotations on: through the sentences a quotation spans, into the next
 * paragraph where it goes on, and to quotations that follow without a speaker of their own.
 */
export function readSpeech(text: string, sentences: Sentence[], quotations: Quotation[]): SpokenSentence[] {
  let first = 0
  const spoken = sentences.map((sentence) => {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= sentence.start) first++
    const inside: Quotation[] = []
    for (let q = first; q < quotations.length && (quotations[q]?.start ?? 0) < sentence.end; q++) {
      const quotation = quotations[q]
      if (quotation) inside.push(quotation)
    }
    const clause = toClause(text, sentence, inside)
    return { sentence, clause, reports: clip(withPhrases(clause)) }
  })
  carryQuotations(text, spoken, quotations)
  return spoken
}

function withPhrases(clause: Clause): Report[] {
  const verbs = findReports(clause)
  const reports = [...verbs, ...findPhraseReports(clause, verbs)]
  reports.push(...findComplements(clause, reports))
  reports.push(...findImplied(clause, reports))
  const told = reports.filter(
    (r) => !isRequest(clause, r) || !reports.some((o) => o !== r && contains(o.content, r.content)),
  )
  return clause.quotations.length ? [...told, ...findQuotedReports(clause, told)] : told
}

/** "The union asked for 12 percent": told by somebody else, it is what the union did. */
const isRequest = ({ text }: Clause, { whole, cue, content }: Report): boolean =>
  whole &&
  /^ask/i.test(text.slice(cue.start, cue.end)) &&
  /^\s(?:\w+\s)?for\b/.test(text.slice(cue.end, content.end))

/** A report whose cue stands inside another's content ends with it. */
function clip(reports: Report[]): Report[] {
  for (const outer of reports)
    for (const inner of reports) {
      if (
        inner === outer ||
        inner.rank !== outer.rank ||
        inner.cue.start < outer.content.start ||
        inner.cue.end > outer.content.end
      )
        continue
      if (inner.content.start >= outer.content.start && inner.content.end > outer.content.end)
        inner.content = { start: inner.content.start, end: outer.content.end }
      if (inner.content.start < outer.content.start && inner.content.end <= outer.content.end)
        inner.content = { start: outer.content.start, end: inner.content.end }
    }
  return reports.filter((r) => r.content.start < r.content.end)
}

/** The reports a quotation was given, and the sentence that names its speaker. */
type Speech = { reports: Report[]; paragraph: number; end: number; naming: Sentence | undefined }

/** Gives the sentences of a quotation the reports of the sentence that names its speaker. */
function carryQuotations(text: string, spoken: SpokenSentence[], quotations: Quotation[]): void {
  let from = 0
  let previous = null as Speech | null
  let pending: { quotation: Quotation; parts: SpokenSentence[] }[] = []
  for (const quotation of quotations) {
    while (from < spoken.length && (spoken[from]?.sentence.end ?? 0) <= quotation.start) from++
    const parts: SpokenSentence[] = []
    for (let i = from; i < spoken.length; i++) {
      const part = spoken[i]
      if (!part || part.sentence.start >= quotation.end) break
      parts.push(part)
    }
    const own = parts.flatMap((p) =>
      p.reports.filter((r) => overlaps(r.content, quotation) && !overlaps(r.cue, quotation)),
    )
    if (!isSpeech(text, quotation, parts, own.length > 0)) continue
    const speaking: Report[] = own.length
      ? own
      : (before(text, spoken, from, quotation) ??
        signed(text, spoken, from + parts.length, quotation) ??
        parted(spoken, from + parts.length, quotation) ??
        carried(text, previous, quotation, parts))
    if (!speaking.length) {
      if (!quotation.open) pending = []
      else pending.push({ quotation, parts })
      continue
    }
    for (const { quotation: earlier, parts: those } of pending) give(earlier, those, speaking)
    pending = []
    const naming =
      spoken
        .slice(Math.max(0, from - 1), from + parts.length)
        .find(
          (p) =>
            p.sentence.start <= (speaking[0]?.cue.start ?? -1) &&
            (speaking[0]?.cue.end ?? 0) <= p.sentence.end,
        )?.sentence ?? previous?.naming
    give(quotation, parts, speaking, naming)
    previous = { reports: speaking, paragraph: quotation.paragraph, end: quotation.end, naming }
  }
}

/** A quotation that is speech of its own and not a term or a part of somebody's sentence. */
function isSpeech(
  text: string,
  { inner, open }: Quotation,
  parts: SpokenSentence[],
  reported: boolean,
): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 80)).split(/\s+/).length
  if (open || parts.length > 1 || (reported && words >= 4)) return true
  return (reported || words >= 3) && /[.!?,…]['’\s]*$/.test(text.slice(inner.start, inner.end))
}

/** The speaker a quotation without one goes back to: of the quotation before it, if it stands at the head of its sentence. */
function carried(
  text: string,
  previous: Speech | null,
  quotation: Quotation,
  parts: SpokenSentence[],
): Report[] {
  const opening = parts[0]
  if (!previous || !opening) return []
  const cue = previous.reports[0]?.cue
  const resumed =
    cue &&
    previous.end <= cue.start &&
    cue.end <= quotation.start &&
    cue.start >= opening.sentence.start &&
    /[.,:;—–]\s*(?:(?:and|but|so|or)\s+)?$/.test(text.slice(cue.end, quotation.start))
  const lead = text
    .slice(resumed ? quotation.start : opening.sentence.start, quotation.start)
    .replace(/^(?:and|but|so|or) /i, '')
  if (
    (!resumed && opening.reports.length) ||
    /[\p{L}\p{N}]/u.test(lead) ||
    quotation.paragraph - previous.paragraph > 1
  )
    return []
  return previous.reports
}

function give(quotation: Quotation, parts: SpokenSentence[], reports: Report[], naming?: Sentence): void {
  for (const part of parts) {
    const content = meet(part.sentence, quotation.inner)
    for (const report of reports) {
      if (
        !content ||
        part.reports.some(
          (r) => r.cue.start === report.cue.start && r.rank === report.rank && overlaps(r.content, content),
        )
      )
        continue
      const follows = naming !== undefined && part === parts[0] && naming.end <= quotation.start
      const named =
        follows && naming.paragraph === part.sentence.paragraph && quotation.start - naming.end < 4
      part.reports.push({
        ...report,
        content,
        matrix: null,
        whole: false,
        named: named ? { start: naming.start, end: naming.end } : undefined,
      })
    }
  }
}

function meet(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return start < end ? { start, end } : null
}

/** The words of a sentence's main subject: the noun group before its first finite verb. */
export function subjectWords(clause: Clause): Word[] {
  const verb = finiteIn(clause, 0, clause.words.length)
  if (verb < 1) return []
  const comma = clause.words.findIndex((w, i) => i > 0 && i < verb && w.text === ',')
  const end = comma > 0 && nounGroupStart(clause, comma) === 0 ? comma : verb
  const words = clause.words.slice(nounGroupStart(clause, end), end)
  while (words.at(-1)?.tag === 'adv') words.pop()
  return words[0]?.tag === 'prep' ? [] : words
}
