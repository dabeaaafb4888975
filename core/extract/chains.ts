import type { Hop, Span } from '#core/fact.ts'
import { ANONYMOUS, OUTLET_NOUNS } from '#core/lexicon/reporting.ts'
import { contains } from '#core/text/spans.ts'
import type { OwnOutlet } from './outlet.ts'
import type { Report } from './reports/report.ts'
import { OUTLET_NAME } from './source-kind.ts'
import type { Speakers } from './speakers.ts'
import { type SpokenSentence, subjectWords } from './speech.ts'

/** A report with its hop made out. */
export type Told = Report & { hop: Hop }

/** What a report can look to come from and never does: a month or day, a byline, a headline's verb taken into a name. */
const NO_SPEAKER =
  /^(?:(?:early|late|last|this|next|mid) )?(?:January|February|July|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{4})$|\b(?:Staff(?: Writers?| Reporters?)?|Says?|Said|Tells?|Told)$/

/** Turns the reports of one sentence, in reading order, into hops; other outlets that were told something become hops of their own. */
export function nameSources(
  text: string,
  { clause, reports }: SpokenSentence,
  speakers: Speakers,
  own: OwnOutlet,
  known: Map<string, Hop>,
): Told[] {
  const told: Told[] = []
  const about = subjectWords(clause)
  const [first, last] = [about[0], about.at(-1)]
  const subject = first && last ? { text: text.slice(first.start, last.end), words: about } : undefined
  const hopOf = (source: Span, cue: Span): Hop => {
    const key = `${source.start}-${cue.start}`
    const seen = known.get(key)
    if (seen) return seen
    const written = text.slice(source.start, source.end)
    const cueText = text.slice(cue.start, cue.end)
    const words = clause.words.filter((w) => contains(source, w))
    const behind = last && last.end < source.start ? subject : undefined
    const { source: name, entity } = speakers.resolve(written, words, cueText, behind)
    const hop: Hop = {
      source: name,
      ...source,
      ...(entity && { entity }),
      cue: cueText,
      anonymous: ANONYMOUS.test(name) && !entity && !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(name),
    }
    known.set(key, hop)
    return hop
  }
  for (const report of [...reports].sort((a, b) => a.cue.start - b.cue.start || a.rank - b.rank)) {
    if (!report.source) {
      told.push({
        ...report,
        hop: { source: '', cue: text.slice(report.cue.start, report.cue.end), anonymous: true },
      })
      continue
    }
    if (NO_SPEAKER.test(text.slice(report.source.start, report.source.end))) continue
    told.push({ ...report, hop: hopOf(report.source, report.cue) })
    const { recipient } = report
    if (!recipient) continue
    const name = text.slice(recipient.start, recipient.end)
    const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
    if (!OUTLET_NOUNS.has(last) && !OUTLET_NAME.test(name)) continue
    told.push({
      ...report,
      source: recipient,
      rank: report.rank - 1,
      matrix: null,
      hop: hopOf(recipient, report.cue),
    })
  }
  return told.filter(({ hop }) => !own.is(hop.entity ?? hop.source) && !own.is(hop.source))
}

/**
 * The hops behind a span, nearest reporter first: those whose content holds it, the widest content first; of equal
 * contents first the one that reports from outside, then by rank.
 */
export function chainOf(told: Told[], span: Span): Told[] {
  const length = ({ content }: Told) => content.end - content.start
  const outside = ({ content, cue }: Told) => (contains(content, cue) ? 1 : 0)
  return told
    .filter(({ content }) => contains(content, span))
    .sort(
      (a, b) =>
        length(b) - length(a) || outside(a) - outside(b) || a.rank - b.rank || a.cue.start - b.cue.start,
    )
    .filter(({ hop }, i, all) => !all.slice(0, i).some((before) => sameHop(before.hop, hop)))
}

/** "Vane said she hoped": one person in two verbs is one hop. */
function sameHop(a: Hop, b: Hop): boolean {
  if (a.start === b.start && a.end === b.end) return true
  return a.source !== '' && (a.entity ?? a.source) === (b.entity ?? b.source)
}
