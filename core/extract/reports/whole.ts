import type { Span } from '#core/fact.ts'
import { ASKING, JUDGING, OUTLET_NOUNS, VALUING } from '#core/lexicon/reporting.ts'
import { FORM, VERB_FORMS } from '#core/lexicon/verbs.ts'
import { splitClaims } from '../claims.ts'
import { OUTLET_NAME } from '../source-kind.ts'
import { contentEnd, isFronted } from './bounds.ts'
import { type Clause, groupStart, isMark } from './clause.ts'
import { spanOf } from './content.ts'
import type { Report } from './report.ts'
import type { Subject } from './subject.ts'

/** A report whose content is no clause: the fact is the whole clause, speaker included. */
export function wholeReport(clause: Clause, head: number, subject: Subject, lemma: string): Report | null {
  const { words } = clause
  const judges = JUDGING.has(lemma) && (lemma !== 'report' || isOutlet(clause, subject))
  if (!ASKING.has(lemma) && !judges && !documents(clause, subject, lemma) && !puts(clause, head, lemma))
    return null
  if (isAct(clause, head, subject, lemma)) return null
  const object = words[head + 1]
  const governor = words[subject.from - 1]
  if (
    subject.kind === 'plain' &&
    !words[head - 1]?.tag.startsWith('a') &&
    (governor?.tag === 'verb' || governor?.tag === 'prep' || governor?.tag === 'inf')
  )
    return null // "led a program called Hope"
  if (!object || object.lower === 'anonymity' || isMark(object, '.,;') || !asks(clause, head, lemma))
    return null
  const end = wholeEnd(clause, head, subject)
  if (/^(?:nobody|none|nothing)$/.test(words[subject.from]?.lower ?? '')) return null // "Nobody called for help"
  if (words.slice(head + 1, end).every((w) => w.tag === 'pro' || w.tag === 'mark')) return null // "denied it"
  const source = spanOf(clause, subject.from, subject.to)
  const cue = words[head]
  const group = groupStart(clause, head)
  // "Ann Vane, who owns the mill, refused": what is set off by commas does not part a verb from its subject.
  const setOff = isMark(words[subject.to], ',') && isMark(words[group - 1], ',')
  const parted = subject.to < group && !setOff
  const from = subject.kind === 'relative' ? head : setOff ? subject.clause : subject.from
  const all = spanOf(
    clause,
    subject.kind === 'shared' || subject.kind === 'participle' || parted ? head : from,
    end,
  )
  const content = all && firstClaims(clause, all)
  if (!source || !cue || !content) return null
  return { source, cue, content, matrix: null, rank: 0, whole: true, recipient: null }
}

/** What people say against others' words: "rejected the claim". */
const WORDS_OF_OTHERS =
  /^(?:criticism|criticisms|accusations?|allegations?|claims?|suggestions?|reports?|charges?|notions?|ideas?|rumou?rs?|assertions?|arguments?|comparisons?|views?|calls?|talk|speculation|blame|responsibility)$/
const OFFERED = /^(?:offer|bid|deal|price|sale|transaction|agreement|contract|takeover|merger|recall)$/

/**
 * What reads like speech and is something done: "rejected the appeal", "refused to pay", "called in 40 cars", "readers will
 * note"; and what an offer does: "The offer values the mill at".
 */
function isAct({ words }: Clause, head: number, { from, to }: Subject, lemma: string): boolean {
  const [next, after] = [words[head + 1], words[head + 2]]
  if (lemma === 'refuse') return next?.tag === 'to'
  if (lemma === 'reject') return !words.slice(head + 1, head + 6).some((w) => WORDS_OF_OTHERS.test(w.lower))
  if (lemma === 'call') return next?.lower === 'in' && after?.tag === 'num'
  if (VALUING.has(lemma)) return OFFERED.test(words[to - 1]?.lower ?? '') && to - from < 5
  return false
}

/** End of the clause, before a further verb of the same subject: "mocked a reporter and pointed to …". */
function wholeEnd(clause: Clause, head: number, { kind, clause: start }: Subject): number {
  const { words, quote } = clause
  const end = contentEnd(clause, head + 1, head, kind === 'plain' && isFronted(clause, start))
  for (let i = head + 2; i < end - 2; i++) {
    if (words[i]?.tag !== 'conj' || quote[i] !== -1) continue
    const next = words[i + 1]?.tag === 'adv' ? i + 2 : i + 1
    const form = VERB_FORMS.get(words[next]?.lower ?? '')
    const past =
      words[next]?.tag === 'verb' && form && (form.forms & FORM.past) !== 0 && (form.forms & FORM.base) === 0
    if (past && words[head]?.tag === 'verb') return isMark(words[i - 1], ',') ? i - 1 : i
  }
  return end
}

/** "A Post poll showed Vane with a lead", "The records list two payments": what a document holds. */
function documents({ words }: Clause, { from, to }: Subject, lemma: string): boolean {
  if (!/^(?:show|find|indicate|reveal|suggest|list|give|put|detail|have|reflect|name|depict)$/.test(lemma))
    return false
  const end = words.findIndex(
    (w, i) => i > from && (i === to || w.tag === 'prep' || w.tag === 'part' || w.tag === 'verb'),
  )
  const head = words[(end < 0 ? to : end) - 1]
  return head?.tag === 'noun' && (lemma === 'have' ? /^(?:poll|survey)$/ : SHOWING).test(head.lower)
}

/** "The crew reported a leak" tells what they did; "The Globe reported a leak" is a report. */
function isOutlet({ text, words }: Clause, { from, to }: Subject): boolean {
  const source = words.slice(from, to)
  return (
    OUTLET_NOUNS.has(source.at(-1)?.lower ?? '') ||
    OUTLET_NAME.test(text.slice(source[0]?.start ?? 0, source.at(-1)?.end ?? 0))
  )
}

/** "put the bill at $3 million", "values her at 2 million", "converts the sum to $40": somebody's figure. */
function puts({ words, quote }: Clause, head: number, lemma: string): boolean {
  if (!VALUING.has(lemma)) return false
  const to = /^(?:convert|round)$/.test(lemma) ? /^(?:to|into)$/ : /^at$/
  for (let i = head + 2; i < words.length - 1 && i < head + 14; i++) {
    const word = words[i]
    if (!word || quote[i] !== -1 || isMark(word, ',;:') || word.tag === 'verb' || word.tag === 'sub')
      return false
    if (word.tag !== 'prep' || !to.test(word.lower)) continue
    const figure = words
      .slice(i + 1, i + 6)
      .some((w) => w.tag === 'num' || /^(?:[$£€¥%]|half|a|an)$/.test(w.lower))
    if (figure) return true
  }
  return false
}

const SHOWING =
  /^(?:polls?|polling|surveys?|study|studies|reports?|records?|logs?|logbook|register|ledger|data|figures|emails?|documents?|analysis|review|results|research|filings?|audit|footage|video|transcript|statistics|tally|count|memo|letter|census)$/

/** The first claim of a stretch, with further infinitives that hang on the same verb: "to buy … and to sell …". */
function firstClaims(clause: Clause, all: Span): Span {
  const claims = splitClaims(clause, all)
  let end = claims[0]?.end ?? all.end
  for (const claim of claims.slice(1)) {
    if (clause.text.slice(end, claim.start).trim() !== 'and to') break
    end = claim.end
  }
  return { start: all.start, end }
}

/** "asked the party to …", "called for": asking somebody to do something, not asking for a thing or calling on somebody at home. */
function asks({ words }: Clause, head: number, lemma: string): boolean {
  const next = words[head + 1]?.lower
  if (lemma === 'consider')
    return words
      .slice(head + 1, head + 10)
      .some((w, i, all) => w.lower === 'to' && all[i + 1]?.lower === 'be')
  if (lemma === 'speak' || lemma === 'talk') return next === 'of' && words[head + 2]?.tag !== 'num' // "speak of 1999"
  if (lemma === 'call' && next !== 'on') return true
  if (lemma === 'ask' && next === 'for')
    return !words
      .slice(head + 2, head + 12)
      .some((w) => /^(?:names?|named|identified|anonymity|identity)$/.test(w.lower))
  if (!/^(?:ask|call|press|advise|lobby|encourage|invite|beg|implore|appeal)$/.test(lemma)) return true
  const comma = words.findIndex((w, i) => i > head && isMark(w, ','))
  return words
    .slice(head + 1, Math.min(head + 16, comma < 0 ? words.length : comma))
    .some((w) => w.tag === 'to')
}
