import type { Span } from '#core/fact.ts'
import { ASKING, JUDGING, SAYING } from '#core/lexicon/reporting.ts'
import { VERB_FORMS } from '#core/lexicon/verbs.ts'
import type { Quotation } from './quotations.ts'
import type { Report } from './reports/report.ts'
import { subjectOf } from './reports/subject.ts'
import type { SpokenSentence } from './speech.ts'

/** A sentence that ends in a colon, or whose verb of saying lacks its content, introduces the quotation after it. */
export function before(
  text: string,
  spoken: SpokenSentence[],
  at: number,
  quotation: Quotation,
): Report[] | null {
  const lead = spoken[at - 1]
  if (
    !lead ||
    quotation.start - lead.sentence.end > 6 ||
    !(
      /:$/.test(text.slice(lead.sentence.end - 1, lead.sentence.end)) ||
      (!lead.reports.length &&
        /\b(?:said|says|wrote|writes) (?:in|on|at|to) [^.]{1,60}\.$/.test(
          text.slice(lead.sentence.end - 80, lead.sentence.end),
        ))
    )
  )
    return null
  const [report] = lead.reports
  if (report) return [report]
  const { words } = lead.clause
  const last = words.length - 2
  const colonVerb = SAYING.has(VERB_FORMS.get(words[last]?.lower ?? '')?.lemma ?? '') ? last : -1
  const verb = colonVerb > 0 ? colonVerb : words.findIndex((w) => w.tag === 'verb' || w.tag === 'aux')
  const [first, end] = [words[0], words[verb - 1]]
  const cue = words[verb]
  if (first && last > 0 && SAYING.has(VERB_FORMS.get(first.lower)?.lemma ?? '') && words[1])
    return [spokenBy({ start: words[1].start, end: words[last]?.end ?? words[1].end }, first, quotation)] // "Stated Vane:"
  if (verb < 1 || !first || !end || !cue) return null
  return [spokenBy({ start: first.start, end: end.end }, cue, quotation)]
}

/** `“…” — Ann Vane`: a name behind a dash signs the quotation before it. */
export function signed(
  text: string,
  spoken: SpokenSentence[],
  at: number,
  quotation: Quotation,
): Report[] | null {
  const line = spoken[at]
  if (!line || line.sentence.start - quotation.end > 3) return null
  const written = text.slice(line.sentence.start, line.sentence.end)
  const [, dash, name] = /^([—–―]|--?)\s?(\p{Lu}[^.!?;:]{1,60})\.?$/u.exec(written) ?? []
  if (!dash || !name) return null
  const start = line.sentence.start + written.indexOf(name)
  line.signature = true
  return [
    spokenBy(
      { start, end: start + name.trimEnd().length },
      { start: line.sentence.start, end: line.sentence.start + dash.length },
      quotation,
    ),
  ]
}

/** `“We lost.” Vane said.`: a speaker whom a full stop parts from the quotation. */
export function parted(spoken: SpokenSentence[], at: number, quotation: Quotation): Report[] | null {
  const line = spoken[at]
  if (!line || line.reports.length || line.sentence.start - quotation.end > 1) return null
  const { words } = line.clause
  const verb = words.findIndex((w) => w.tag === 'verb')
  const [first, end, cue] = [words[0], words[verb - 1], words[verb]]
  if (!first || !end || !cue || words.length > verb + 10) return null
  const goesOn = cue.lemma === 'go' && words[verb + 1]?.lower === 'on'
  if (![SAYING, ASKING, JUDGING].some((verbs) => verbs.has(cue.lemma)) && !goesOn) return null
  const subject = subjectOf(line.clause, verb)
  const last = words[(subject?.to ?? 0) - 1]
  if (subject?.from !== 0 || !last) return null
  line.signature = true
  return [spokenBy({ start: first.start, end: last.end }, cue, quotation)]
}

function spokenBy(source: Span, cue: Span, quotation: Quotation): Report {
  return {
    source,
    cue: { start: cue.start, end: cue.end },
    content: { start: quotation.start, end: quotation.end },
    matrix: null,
    rank: 0,
    whole: false,
    recipient: null,
  }
}
