import { DOCUMENT_NOUNS } from '#core/lexicon/reporting.ts'
import { apposed } from './apposed.ts'
import { contentStart } from './bounds.ts'
import {
  type Clause,
  finiteIn,
  hasMainVerb,
  isMark,
  isNominal,
  nounGroupEnd,
  nounGroupStart,
} from './clause.ts'
import { contentAfter, quotationEnd, spanOf } from './content.ts'
import type { Report } from './report.ts'
import { subjectOf } from './subject.ts'

/** Reports without a verb of saying of their own: "according to", "per", "citing", "was quoted as saying", "in remarks carried by". */
export function findPhraseReports(clause: Clause, verbs: Report[]): Report[] {
  const { words, quote } = clause
  const found: Report[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || quote[i] !== -1) continue
    const after = phraseAt(clause, i)
    if (after > 0) push(found, adverbial(clause, i, after))
    else if (/^(?:citing|quoting)$/.test(word.lower))
      push(found, attached(clause, i, i + 1, [...verbs, ...found], 1))
    else if (word.lower === 'in' && words[i + 2]?.lower === 'words' && words[i + 3]?.lower === 'of')
      push(found, attached(clause, i, i + 4, verbs, 1) ?? adverbial(clause, i, i + 4))
    else if (
      /^(?:comments|remarks|interview|statement|words|quotes|testimony|speech|letter|video|post)$/.test(
        word.lower,
      )
    ) {
      const by = carriedBy(clause, i)
      if (by > 0) push(found, attached(clause, i, by, [...verbs, ...found], -1))
    } else if ((word.lemma === 'quote' || word.lemma === 'cite') && word.tag !== 'ing')
      found.push(...quotedAs(clause, i))
    else if (isMark(word, ':') && quote[i + 1] !== undefined && quote[i + 1] !== -1)
      push(found, label(clause, i, verbs))
    else if (isMark(word, ':') && PLAIN.test(words[i - 1]?.lower ?? '')) push(found, plainly(clause, i))
    else if (word.lower === 'how' && words[i - 1]?.lower === 'is') push(found, isHow(clause, i))
  }
  push(found, opening(clause, [...verbs, ...found]))
  return found
}

function push(found: Report[], report: Report | null) {
  if (report) found.push(report)
}

/** First word of the source where "according to", "per", "as per" or "as (first) reported by" begins at `i`; 0 elsewhere. */
function phraseAt({ words }: Clause, i: number): number {
  const [word, next, third, fourth] = [
    words[i]?.lower,
    words[i + 1]?.lower,
    words[i + 2]?.lower,
    words[i + 3]?.lower,
  ]
  const opens = i === 0 || words[i - 1]?.tag === 'mark' || words[i - 1]?.tag === 'conj'
  if (word === 'according' && next === 'to') return i + 2
  if (word === 'as' && next === 'per') return i + 2
  if (word === 'per' && opens && (words[i + 1]?.tag === 'det' || words[i + 1]?.tag === 'name')) return i + 1
  if (
    word === 'as' &&
    /^(?:reported|noted|quoted|cited|described|told|said)$/.test(next ?? '') &&
    third === 'by'
  )
    return i + 3
  if (word === 'as' && /^(?:first|originally|previously)$/.test(next ?? '') && fourth === 'by') return i + 4
  return 0
}

/** A phrase that says where the clause beside it comes from. */
function adverbial(clause: Clause, at: number, start: number): Report | null {
  const { words } = clause
  const group = nounGroupEnd(clause, start)
  const from = apposed(clause, start, group)
  const to = from > start ? nounGroupEnd(clause, from) : group
  const source = spanOf(clause, from, to)
  const first = words[at]
  if (!source || !first) return null
  const report = {
    source,
    cue: { start: first.start, end: words[start - 1]?.end ?? first.end },
    rank: 0,
    whole: false,
    recipient: null,
  }
  const before = clauseStart(clause, at)
  const opens =
    at === 0 ||
    (at === 1 && words[0]?.tag === 'conj') ||
    isMark(words[at - 1], ';') ||
    (isMark(words[at - 1], ',') && words[at - 2]?.tag === 'conj' && finiteIn(clause, before, at - 2) < 0)
  if (opens) {
    const start = isMark(words[to], ',') ? to + 1 : to
    const content = spanOf(clause, start, quotationEnd(clause, start, false) ?? words.length)
    return (
      content && {
        ...report,
        content,
        matrix: { start: words[0] === first ? first.start : (words[at - 1]?.start ?? 0), end: content.start },
      }
    )
  }
  const said = hasMainVerb(clause, before, at)
  const quoted = clause.quote[at - 2] !== -1 || clause.quote[at - 1] !== -1
  if (!said && !quoted) {
    const content = spanOf(clause, before, words.length)
    return content && { ...report, content, matrix: null }
  }
  const content = spanOf(clause, before, at)
  const rest = words[to]
  return (
    content && {
      ...report,
      content,
      matrix: {
        start: words[at - 1]?.tag === 'mark' ? (words[at - 1]?.start ?? 0) : first.start,
        end: rest?.start ?? words.at(-1)?.end ?? source.end,
      },
    }
  )
}

/** Start of what a phrase at `at` is about: of the last joined clause where that lacks its verb so far ("…, and the plan, according to"). */
function clauseStart(clause: Clause, at: number): number {
  const { words, quote } = clause
  const start = at > 0 ? contentStart(clause, at) : 0
  for (let i = at - 2; i > start; i--)
    if (words[i]?.tag === 'conj' && quote[i] === -1 && isMark(words[i - 1], ','))
      return finiteIn(clause, i + 1, at) < 0 && finiteIn(clause, start, i) >= 0 ? i + 1 : start
  return start
}

/** One more source of what the nearest report says: behind it in rank ("citing"), or before it ("in remarks carried by"). */
function attached(clause: Clause, at: number, from: number, reports: Report[], step: 1 | -1): Report | null {
  const { words } = clause
  const cue = words[at]
  const source = spanOf(clause, from, nounGroupEnd(clause, from))
  if (!cue || !source) return null
  const main =
    reports.findLast((r) => r.cue.start < cue.start && r.rank === 0) ??
    (step < 0 ? reports.find((r) => r.rank === 0) : undefined)
  if (!main) return null
  const inside = main.content.start <= cue.start && cue.end <= main.content.end
  if (inside && step > 0 && main.content.start === words[0]?.start) return null
  const end = words.findIndex((w, i) => i >= from && w.start >= source.end)
  return {
    ...main,
    source,
    cue,
    rank: main.rank + step,
    whole: false,
    recipient: null,
    matrix: { start: cue.start, end: words[end]?.start ?? source.end },
  }
}

/** First word of the agent in "remarks carried by X", within a few words; 0 where there is none. */
function carriedBy({ words }: Clause, at: number): number {
  for (let i = at + 1; i < words.length && i < at + 8; i++) {
    if (isMark(words[i], ',;')) return 0
    if (
      words[i]?.lower === 'by' &&
      /^(?:reported|carried|published|quoted|aired|broadcast|cited|released|posted|distributed|relayed|seen|obtained|shown)$/.test(
        words[i - 1]?.lower ?? '',
      )
    )
      return i + 1
  }
  return 0
}

/** "X was quoted (by Y) as saying". */
function quotedAs(clause: Clause, head: number): Report[] {
  const { words } = clause
  const as = words.findIndex(
    (w, i) => i > head && i < head + 12 && w.lower === 'as' && words[i + 1]?.tag === 'ing',
  )
  const subject = subjectOf(clause, head)
  const cue = words[head]
  if (as < 0 || !subject || !cue) return []
  const source = spanOf(clause, subject.from, subject.to)
  const right = contentAfter(clause, as + 1, false)
  const start = words[subject.clause]?.start ?? cue.start
  const content =
    right.at > 0
      ? spanOf(clause, right.at, words.length)
      : subject.clause > 1
        ? spanOf(clause, contentStart(clause, subject.clause), subject.clause)
        : null
  if (!source || !content) return []
  const matrix = { start, end: right.at > 0 ? content.start : (words.at(-1)?.end ?? cue.end) }
  const main: Report = { source, cue, content, matrix, rank: 0, whole: false, recipient: null }
  const by = words[head + 1]?.lower === 'by' ? spanOf(clause, head + 2, nounGroupEnd(clause, head + 2)) : null
  return by ? [{ ...main, source: by, rank: -1 }, main] : [main]
}

/** `Vane: "We won."`, `The board had one message: "No."` */
function label(clause: Clause, colon: number, reports: Report[]): Report | null {
  const { words } = clause
  if (reports.length) return null
  const verb = hasMainVerb(clause, 0, colon) ? finiteIn(clause, 0, colon) : colon
  const from = verb < colon ? nounGroupStart(clause, verb) : 0
  const source = spanOf(clause, from, verb)
  const content = spanOf(clause, colon + 1, words.length)
  const cue = words[verb]
  if (!source || !content || !cue || words.slice(from, verb).some((w) => isMark(w, ',;—–'))) return null
  if (verb === colon && (colon > 8 || !words.slice(0, colon).some((w) => w.tag === 'name'))) return null
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

/** What says how things are to be: "Under the court's order, lorries may …". */
const RULING =
  /^(?:orders?|ruling|verdict|proposals?|plans?|draft|deal|agreement|accord|pact|settlement|terms|rules|bill|blueprint|scheme|directive|decree|guidelines|guidance|recommendations|measures|contract|offer|judgment|judgement|resolution)$/

const PLAIN =
  /^(?:plain|clear|blunt|frank|adamant|firm|categorical|unequivocal|explicit|emphatic|unambiguous)$/

/** "On the valve, the board is plain: a seal let out the gas." */
function plainly(clause: Clause, colon: number): Report | null {
  const { words } = clause
  let verb = colon - 1
  while (verb > 0 && words[verb]?.tag !== 'aux') verb--
  const subject = verb > 0 && colon - verb < 5 ? subjectOf(clause, verb) : null
  const source = subject && spanOf(clause, subject.from, subject.to)
  const content = spanOf(clause, colon + 1, words.length)
  const cue = words[colon - 1]
  if (!source || !content || !cue || finiteIn(clause, colon + 1, words.length) < 0) return null
  if (/^(?:it|this|that|there|one|i|we)$/.test(words[subject.from]?.lower ?? '')) return null
  const matrix = { start: words[0]?.start ?? cue.start, end: content.start }
  return { source, cue, content, matrix, rank: 0, whole: false, recipient: null }
}

/** `"We won" is how Vane is said to have put it.` */
function isHow(clause: Clause, how: number): Report | null {
  const { words } = clause
  const to = nounGroupEnd(clause, how + 1)
  const source = spanOf(clause, how + 1, to)
  const content = spanOf(clause, 0, how - 1)
  const cue = words[how]
  if (!source || !content || !cue || clause.quote[0] === -1) return null
  return {
    source,
    cue,
    content,
    matrix: { start: words[how - 1]?.start ?? cue.start, end: words.at(-1)?.end ?? cue.end },
    rank: 0,
    whole: false,
    recipient: null,
  }
}

/** "In a Post poll this month, 46 percent …": a document named at the head of a clause that nobody else reports. */
function opening(clause: Clause, reports: Report[]): Report | null {
  const { words } = clause
  const first = words[0]
  if (!/^(?:in|under)$/.test(first?.lower ?? '') || !first || reports.length) return null
  const to = nounGroupEnd(clause, 1)
  const comma = words.findIndex((w) => isMark(w, ','))
  if (comma < 3 || comma > 14 || finiteIn(clause, 1, comma) >= 0) return null
  const end = words
    .slice(1, comma)
    .findIndex(
      (w, i) => i > 0 && (w.tag === 'prep' || /^(?:this|last|next|published|released|taken)$/.test(w.lower)),
    )
  const head = Math.min(to, end > 0 ? end + 1 : comma, comma)
  const noun = words[head - 1]
  if (!isNominal(noun)) return null
  if (first.lower === 'under') {
    if (/^an?$/.test(words[1]?.lower ?? '')) return null // "Under a proposal": one of several, told by nobody
    if (!RULING.test(noun?.lower ?? '')) return null
  } else if (
    /^(?:interview|speech|testimony|agreement|treaty|deal)$/.test(noun?.lower ?? '') ||
    !DOCUMENT_NOUNS.has(noun?.lower ?? '')
  )
    return null
  const source = spanOf(clause, 1, head)
  const content = spanOf(clause, comma + 1, words.length)
  return (
    source &&
    content && {
      source,
      cue: first,
      content,
      matrix: { start: first.start, end: content.start },
      rank: 0,
      whole: false,
      recipient: null,
    }
  )
}
