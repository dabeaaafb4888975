import { SAYING } from '#core/lexicon/reporting.ts'
import { FORM, VERB_FORMS } from '#core/lexicon/verbs.ts'
import type { Quotation } from '../quotations.ts'
import { contentStart, matrixEnd } from './bounds.ts'
import { type Clause, groupStart, isMark, isNominal, isVerb, nounGroupEnd } from './clause.ts'
import { spanOf } from './content.ts'
import type { Report } from './report.ts'
import { mainSubject, subjectOf } from './subject.ts'

/** How far before a quotation its verb may stand: "addressed the supporters again:". */
const REACH = 14

/**
 * Speech in quotation marks that no verb of saying took up: whoever does something right beside it says it.
 * `“Here we are!” beamed Vane`, `Vane went on to say, “Come”`, `She turned to the crowd: “Come”`.
 */
export function findQuotedReports(clause: Clause, reports: Report[]): Report[] {
  const found: Report[] = []
  clause.quotations.forEach((quotation, q) => {
    const from = clause.quote.indexOf(q)
    if (from < 0) return
    const to = clause.quote.lastIndexOf(q) + 1
    if (reports.some((r) => r.content.start < quotation.end && quotation.start < r.content.end)) return
    const report = behind(clause, quotation, from, to) ?? ahead(clause, quotation, from, to)
    if (report) found.push(report)
  })
  return found
}

/** `“…,” the mayor remembered`, `“…!” beamed Vane`: the quotation opens the sentence or ends one begun before. */
function behind(clause: Clause, quotation: Quotation, from: number, to: number): Report | null {
  const { words, text } = clause
  const next = words[to]
  const closed = /[,?!…—–-]['’]?\s*$/.test(text.slice(quotation.inner.start, quotation.inner.end))
  const opens = from === 0 || (from === 1 && words[0]?.tag === 'conj') || isMark(words[from - 1], '(')
  if (!closed || !next || !opens) return null
  let cue = to
  let source = { from: 0, to: 0 }
  const inverted = isVerb(next) || next.tag === 'part' || (/ed$/.test(next.lower) && isNominal(words[to + 1]))
  if (inverted && next.tag !== 'aux') {
    source = { from: to + 1, to: nounGroupEnd(clause, to + 1) }
  } else {
    const group = nounGroupEnd(clause, to)
    const noun = nounLikeVerb(clause, to, group)
    cue = noun > 0 ? noun : verbBehind(clause, group)
    source = { from: to, to: noun > 0 ? noun : group }
  }
  const verb = words[cue]
  const named = spanOf(clause, source.from, source.to)
  if (!verb || !named || source.from >= source.to) return null
  const content = spanOf(clause, contentStart(clause, to), to)
  if (!content) return null
  const matrix = { start: next.start, end: matrixEnd(clause, Math.max(cue, source.to)) }
  return { source: named, cue: verb, content, matrix, rank: 0, whole: false, recipient: null }
}

/**
 * "the email read", "a voice in the ad states", "coach Ada Brunner crowed": a verb that reads like a noun, one of saying
 * or any past tense at the end; -1 where there is none.
 */
function nounLikeVerb({ words }: Clause, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const form = VERB_FORMS.get(words[i]?.lower ?? '')
    const tense = form && (form.forms & (FORM.s | FORM.past)) !== 0
    const ended = i === to - 1 || words[i + 1]?.tag === 'prep'
    if (words[i]?.tag !== 'noun' || !ended) continue
    if ((tense && SAYING.has(form.lemma)) || (i === to - 1 && PAST.test(words[i]?.text ?? ''))) return i
  }
  return -1
}

const PAST = /^[a-z]+[a-df-z]ed$/

/** The verb of a subject that ends before `group`, over ", who has seen it,". */
function verbBehind({ words, quote }: Clause, group: number): number {
  if (words[group]?.tag === 'verb') return group
  if (words[group]?.tag === 'aux' || words[group]?.tag === 'adv')
    return words[group + 1]?.tag === 'verb' ? group + 1 : -1
  if (!isMark(words[group], ',')) return -1
  for (let i = group + 1; i < words.length && i < group + 30; i++)
    if (quote[i] === -1 && isMark(words[i], ',') && words[i + 1]?.tag === 'verb') return i + 1
  return -1
}

/** `went on to say, “…”`, `issued a statement: “…”`: what stands before the quotation is the speaking. */
function ahead(clause: Clause, quotation: Quotation, from: number, to: number): Report | null {
  const { words, quote, text } = clause
  const inner = text.slice(quotation.inner.start, quotation.inner.end)
  const led = isMark(words[from - 1], ':,')
  if (words[from - 1]?.lower === 'of' && CHANTS.test(words[from - 2]?.lower ?? ''))
    return chant(clause, from, to)
  const whole = /^[\p{Lu}[…]/u.test(inner) && /\s/.test(inner.trim())
  const closed = quotation.open || /[.!?,…—]['’]?\s*$/.test(inner) || quotation.end > (words.at(-1)?.end ?? 0)
  if (
    !whole ||
    !(led || SPEAKING.test(words[from - 1]?.lower ?? '')) ||
    !(closed || isMark(words[from - 1], ':'))
  )
    return null
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const word = words[i]
    if (!word || quote[i] !== -1 || isMark(word, ';')) break
    if (word.tag !== 'verb' && word.tag !== 'ing' && word.tag !== 'inf') continue
    const subject =
      (word.tag === 'verb' && subjectOf(clause, i)) || mainSubject(clause, groupStart(clause, i))
    const source = subject && spanOf(clause, subject.from, subject.to)
    const content = spanOf(clause, from, to)
    if (!source || !content) return null
    const matrix = { start: words[subject.clause]?.start ?? source.start, end: content.start }
    return { source, cue: word, content, matrix, rank: 0, whole: false, recipient: null }
  }
  return isMark(words[from - 1], ':') ? headed(clause, from, to) : null
}

/** `The campaign, in an email, worded it with care: “…”`: no verb we know; whoever heads the sentence speaks. */
function headed(clause: Clause, from: number, to: number): Report | null {
  const { words } = clause
  const start = words[0]?.tag === 'conj' || words[0]?.tag === 'adv' ? 1 : 0
  const end = nounGroupEnd(clause, start)
  const source = spanOf(clause, start, end)
  const content = spanOf(clause, from, to)
  const cue = words[end]
  if (!source || !content || !cue || end >= from || words[start]?.tag === 'prep') return null
  const matrix = { start: source.start, end: content.start }
  return { source, cue, content, matrix, rank: 0, whole: false, recipient: null }
}

const CHANTS = /^(?:chants?|cries|shouts|choruses|chorus|slogans?|refrains?|cheers)$/

/** `broke into chants of “Lower fares!”`, `their cries of “Shame!”`. */
function chant(clause: Clause, from: number, to: number): Report | null {
  const { words } = clause
  const noun = from - 2
  const cue = words[noun]
  const content = spanOf(clause, from, to)
  const owned = /^(?:his|her|their)$/.test(words[noun - 1]?.lower ?? '')
  const subject = owned ? null : mainSubject(clause, noun)
  const source = owned ? spanOf(clause, noun - 1, noun) : subject && spanOf(clause, subject.from, subject.to)
  return source && cue && content
    ? { source, cue, content, matrix: null, rank: 0, whole: false, recipient: null }
    : null
}

const SPEAKING =
  /^(?:say|saying|chanting|reading|announce|add|adding|shouting|yelling|writing|singing|reads?|read)$/
