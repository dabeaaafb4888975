import type { Span } from '#core/fact.ts'
import { BE } from '#core/lexicon/function-words.ts'
import { SAYING } from '#core/lexicon/reporting.ts'
import { FORM, VERB_FORMS } from '#core/lexicon/verbs.ts'
import type { Word } from '#core/text/tags.ts'
import {
  type Clause,
  finiteIn,
  groupStart,
  isMark,
  isNominal,
  isVerb,
  nounGroupEnd,
} from './reports/clause.ts'
import { spanOf } from './reports/content.ts'

/** Words [from, to) of a clause that lie inside a span. */
export function wordsIn({ words }: Clause, span: Span): { from: number; to: number } {
  let from = words.findIndex((w) => w.start >= span.start)
  if (from < 0) from = words.length
  let to = from
  while (to < words.length && (words[to]?.end ?? 0) <= span.end) to++
  return { from, to }
}

/** A claim and how it hangs on the one before it: the first of a stretch stands on its own. */
export type Claim = Span & { link: 'own' | 'joined' | 'relative' | 'attached' }

/**
 * Parts a stretch of one sentence into claims of clause size: at semicolons, before clauses joined with a subject of
 * their own, and before what trails behind a comma with a verb of its own (relatives, participles, "with …",
 * appositions). What carries no claim of its own stays with what it belongs to.
 */
export function splitClaims(clause: Clause, span: Span): Claim[] {
  const { quote } = clause
  const { from, to } = wordsIn(clause, span)
  const starts = [afterLead(clause, from, to)]
  const ends: number[] = []
  for (let i = from + 1; i < to - 2; i++) {
    if (quote[i] !== -1) continue
    const next = cutAt(clause, i, starts.at(-1) ?? from, to)
    if (next <= 0) continue
    ends.push(i)
    starts.push(next)
  }
  ends.push(to)
  return starts.flatMap((start, n) => {
    const claim = spanOf(clause, start, ends[n] ?? to)
    return claim ? [{ ...claim, link: n ? linkAt(clause, ends[n - 1] ?? start, start) : 'own' }] : []
  })
}

function linkAt({ words }: Clause, cut: number, start: number): Claim['link'] {
  if (/^(?:which|who|whose)$/.test(words[start]?.lower ?? '')) return 'relative'
  return start > cut + 1 || isMark(words[cut], ';:') || words[cut]?.tag === 'conj' ? 'joined' : 'attached'
}

/** A long opening phrase ("With any reference … left out of …,") is no part of the claim that follows it. */
function afterLead(clause: Clause, from: number, to: number): number {
  const { words, quote } = clause
  if (words[from]?.tag !== 'prep') return from
  for (let i = from + 12; i < to - 4; i++) {
    if (quote[i] !== -1 || !isMark(words[i], ',')) continue
    const verb = finiteIn(clause, i + 1, to)
    if (
      verb > i + 1 &&
      nounGroupEnd(clause, i + 1) >= verb - 2 &&
      /^(?:the|a|an|he|she|it|they|we)$|^\p{Lu}/u.test(words[i + 1]?.text ?? '')
    )
      return i + 1
    if (
      finiteIn(clause, from, i) >= 0 &&
      !/^(?:who|which|whose)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 1]?.tag !== 'det'
    )
      return from
  }
  return from
}

/** The word with which a new claim begins where the one from `start` ends at word `i`; 0 where it goes on. */
function cutAt(clause: Clause, i: number, start: number, to: number): number {
  const { words } = clause
  const word = words[i]
  const next = words[i + 1]
  if (!word || !next) return 0
  if (isMark(word, ';')) return finiteIn(clause, i + 1, to) > 0 ? i + 1 : 0
  if (word.lower === 'and' && next.lower === 'that' && next.tag === 'sub' && finiteIn(clause, i + 2, to) > 0)
    return i + 2
  if (isMark(word, ':') && clause.quote[i + 1] !== -1) return i + 1
  if (!mainVerbSeen(clause, start, i)) return 0
  if (
    word.lower === 'and' &&
    next.tag === 'to' &&
    words.slice(start, i).some((w) => w.tag === 'to') &&
    to - i > 4
  )
    return i + 2
  if (word.lower === 'compared' && next.lower === 'with' && to - i > 4) return i
  if (word.lower === 'and' && /^(?:whose|which)$/.test(next.lower) && to - i > 4) return i + 1
  if (word.tag === 'conj' && !isMark(words[i - 1], ','))
    return longClause(clause, start, i, to) || furtherVerb(clause, start, i, to) ? i + 1 : 0
  if (!isMark(word, ',')) return 0
  if (next.lower === 'compared') return 0
  const joined =
    (next.tag === 'conj' && next.lower !== 'or') || /^(?:while|although|though|whereas)$/.test(next.lower)
  if (joined) {
    if (/^(?:which|who|whose)$/.test(words[i + 2]?.lower ?? '')) return trails(clause, i + 2, to) ? i + 2 : 0
    if (sharedSubject(clause, start, i, to)) return i + 2
    return ownClause(clause, i + 2, to) || (next.lower === 'while' && words[i + 2]?.tag === 'ing') ? i + 2 : 0
  }
  // "The dam broke at noon, two hours after the mayor had ordered …"
  if (
    next.tag === 'num' &&
    TIMES.test(words[i + 2]?.lower ?? '') &&
    /^(?:after|before)$/.test(words[i + 3]?.lower ?? '')
  )
    return finiteIn(clause, i + 4, to) > 0 ? i + 1 : 0
  if (!trails(clause, i + 1, to) || to - i < (isFigured(clause, i, to) ? 4 : 5)) return 0
  if (next.lower === 'which' && /^(?:include|involve)$/.test(words[i + 2]?.lemma ?? '')) return 0
  if (/^(?:which|who|whose)$/.test(next.lower)) return i + 1
  if (next.lower === 'where' && finiteIn(clause, i + 2, to) > 0) return i + 1
  if (next.lower === 'when' && isFigured(clause, i + 2, to) && finiteIn(clause, i + 2, to) > 0) return i + 2
  if (next.lower === 'including')
    return finiteIn(clause, i + 2, to) > 0 || hasRelative(clause, i + 2, to) ? i + 2 : 0
  if (next.tag === 'ing' && to - i > 5) return isDescribing(clause, i) ? 0 : i + 1
  if (
    next.lower === 'with' &&
    words[i + 2]?.lower !== 'no' &&
    to - i > 7 &&
    words.slice(i + 2, to).some((w) => w.tag === 'ing' || w.tag === 'part' || w.tag === 'adv' || isVerb(w))
  )
    return i + 1
  if (/^(?:a|an|the|one)$/.test(next.lower) && to - i > 6) {
    const group = nounGroupEnd(clause, i + 1)
    const verb = finiteIn(clause, group, to)
    return (words[group]?.lower === 'that' ||
      words[group]?.tag === 'det' ||
      words[group]?.tag === 'name' ||
      isNominal(words[group])) &&
      verb > group
      ? i + 1
      : bareRelative(clause, i + 1, to)
        ? i + 1
        : 0
  }
  return 0
}

const TIMES = /^(?:second|minute|hour|day|week|month|year)s?$/

/** Verbs behind which a clause may follow without "that", so that "and" may go on inside it. */
const TAKES_CLAUSE = new Set([
  ...SAYING,
  ...'think believe know hope expect fear mean see show suggest ensure feel find understand doubt'.split(' '),
])

const pastForm = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/ed$/.test(word.lower) || Boolean((VERB_FORMS.get(word.lower)?.forms ?? 0) & FORM.past))

/** "real, lasting change": a list of what describes a noun. */
function isDescribing({ words }: Clause, comma: number): boolean {
  const [before, behind] = [words[comma - 1], words[comma + 2]]
  return before?.tag === 'adj' && (behind?.tag === 'noun' || behind?.tag === 'adj')
}

const AMOUNT = /^(?:about|around|at|as|over|under|up|nearly|almost)$/

/** Whether the main verb stands before `i`; the verb of an opening phrase or subordinate clause is none. */
function mainVerbSeen(clause: Clause, start: number, i: number): boolean {
  const { words } = clause
  const first = words[start]
  let from = start
  if (/^(?:which|who)$/.test(first?.lower ?? '')) return finiteIn(clause, start + 1, i) >= 0
  // "about seven in ten", "at least nine", "as many as 40"
  const isAmount =
    AMOUNT.test(first?.lower ?? '') && words.slice(start + 1, start + 4).some((w) => w.tag === 'num')
  if (!isAmount && (first?.tag === 'prep' || first?.tag === 'sub')) {
    const comma = words.findIndex(
      (w, k) =>
        k > start && k < i && isMark(w, ',') && !/^(?:who|which|whose)$/.test(words[k + 1]?.lower ?? ''),
    )
    if (comma < 0) return false
    from = comma + 1
  }
  return finiteIn(clause, from, i) >= 0
}

function hasRelative({ words }: Clause, from: number, to: number): boolean {
  return words.some(
    (w, i) =>
      i > from && i < to && w.tag === 'sub' && /^(?:who|that|which)$/.test(w.lower) && isVerb(words[i + 1]),
  )
}

/** "an idea the minister raised in May": a noun, then a subject and a finite verb. */
function bareRelative({ words, quote }: Clause, from: number, to: number): boolean {
  const verb = words.findIndex((w, i) => i > from + 2 && i < to && quote[i] === -1 && isVerb(w))
  if (verb < 0 || words.slice(from, verb).some((w) => isMark(w, ',;'))) return false
  const subject = words.findIndex(
    (w, i) =>
      i > from + 1 &&
      i < verb &&
      (w.tag === 'det' || w.tag === 'pro' || w.tag === 'name' || w.tag === 'adj') &&
      words[i - 1]?.tag === 'noun',
  )
  return subject > 0
}

/** ", but is weighing a run in May": a further verb of the same subject, with enough behind it to be a claim. */
function sharedSubject(clause: Clause, start: number, comma: number, to: number): boolean {
  const { words } = clause
  let verb = comma + 2
  while (words[verb]?.tag === 'adv') verb++
  const word = words[verb]
  if (!word || !isVerb(word) || to - verb < 5 || clause.quote[verb] !== -1) return false
  if (word.tag === 'aux') return hangs(clause, start, comma) === false
  const main = finiteIn(clause, start, comma)
  // "was held in May, and charged in June": a participle of the same auxiliary is no claim without it.
  return (
    words[main]?.tag === 'verb' && (pastForm(word) || /s$/.test(word.lower)) && !hangs(clause, start, comma)
  )
}

/** "… and the council sold 20 ferries to …": long enough on both sides to be claims of their own without a comma. */
function longClause(clause: Clause, start: number, at: number, to: number): boolean {
  const { words } = clause
  if (at - start < 8 || to - at < 9 || words[at]?.lower === 'or' || hangs(clause, start, at)) return false
  const verb = finiteIn(clause, at + 1, to)
  if (verb <= at + 1 || verb > at + 9 || nounGroupEnd(clause, at + 1) < verb - 1) return false
  if (!isNominal(words[groupStart(clause, verb) - 1]) || words[verb - 1]?.tag === 'num') return false
  const aux = words[verb]?.tag === 'aux'
  if (!aux && !(pastForm(words[verb]) && words[verb + 1]?.tag !== 'prep')) return false
  // "alloyed with lead and zinc is dearer": what looks like the first verb may only describe a joined subject.
  const main = finiteIn(clause, start, at)
  const bare = /^(?:noun|num|adj)$/.test(words[at + 1]?.tag ?? '')
  if (bare && words[main]?.tag === 'verb' && words[main + 1]?.tag === 'prep') return false
  return !words.slice(at - 6, at).some((w) => w.lower === 'between' || w.lower === 'both')
}

/** "… and will keep the plant open", "… and no one has died": a verb group of its own behind "and", for the same subject or nobody. */
function furtherVerb(clause: Clause, start: number, at: number, to: number): boolean {
  const { words } = clause
  const [next, after] = [words[at + 1], words[at + 2]]
  if (words[at]?.lower === 'or' || hangs(clause, start, at)) return false
  const main = finiteIn(clause, start, at)
  // "Nine people were killed and 31 were missing"
  if (next?.tag === 'num' && words.slice(at + 2, at + 5).some((w) => w.tag === 'aux'))
    return at - start > 3 && to - at > 2 && finiteIn(clause, at + 1, to) > 0
  if (/^(?:nobody|none)$/.test(next?.lower ?? '') || (next?.lower === 'no' && after?.lower === 'one'))
    return at - start > 4 && to - at > 3 && finiteIn(clause, at + 1, to) > 0
  if (figuredAct(clause, start, at, to)) return true
  const isModal = next?.tag === 'aux' && isVerb(words[main]) && next.lower !== words[main]?.lower
  return isModal && at - start > 5 && to - at > 5 && clause.quote[at + 1] === -1
}

/** "has closed two schools and sacked 40 teachers": a second act with a figure, by whoever did the first. */
function figuredAct(clause: Clause, start: number, at: number, to: number): boolean {
  const { words, quote } = clause
  const [next, main] = [words[at + 1], words[finiteIn(clause, start, at)]]
  if (words[at]?.lower !== 'and' || next?.tag !== 'verb' || quote[at + 1] !== -1 || main?.tag === undefined)
    return false
  if (at - start < 5 || to - at < 4 || BE.has(main.lower)) return false
  return (
    pastForm(next) &&
    (isFigured(clause, at + 2, to) || /-(?:year|month|week|day)-old$/.test(words[at + 3]?.lower ?? ''))
  )
}

/** Whether something between the main verb and word `to` may go on behind it: a subordinate or reported clause. */
function hangs(clause: Clause, start: number, to: number): boolean {
  const { words } = clause
  const verb = finiteIn(clause, start, to)
  const main = words.slice(verb, to)
  return main.some((w) => w.tag === 'sub' || (isVerb(w) && TAKES_CLAUSE.has(w.lemma)))
}

/** Whether a clause with a subject and a finite verb begins at `from`. */
function ownClause(clause: Clause, from: number, to: number): boolean {
  const verb = finiteIn(clause, from, to)
  if (verb <= from || to - from < 3) return false
  return clause.words.slice(from, verb).some((w) => isNominal(w) || w.tag === 'det' || w.tag === 'ing')
}

/** What begins at `from` runs to the end: no later comma leads back to the main clause. */
function trails({ words, quote }: Clause, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (words[i]?.tag === 'conj' && /^(?:which|who|whose)$/.test(words[i + 1]?.lower ?? '')) return true
    if (quote[i] !== -1 || !isMark(words[i], ',')) continue
    const next = words[i + 1]
    if (isVerb(next) && next?.tag !== 'mark' && !/^(?:and|or)$/.test(words[i - 1]?.lower ?? '')) return false
  }
  return true
}

/** Whether a number stands in [from, to): few words then claim something. */
const isFigured = ({ words }: Clause, from: number, to: number): boolean =>
  words.slice(from, to).some((w) => w.tag === 'num' && !/^(?:1[5-9]|20)\d\d$/.test(w.text))

/**
 * Relative clauses inside `span`, between commas, long enough to be a claim of their own: "who two years ago warned
 * against haste". `last`: also one that ends the span.
 */
export function insertedRelatives(clause: Clause, span: Span, last = false): Claim[] {
  const { words, quote } = clause
  const { from, to } = wordsIn(clause, span)
  const found: Claim[] = []
  for (let i = from + 1; i < to; i++) {
    const agent = words[i]?.tag === 'part' && words[i + 1]?.lower === 'by'
    const opens = agent || /^(?:who|which|whose|where)$/.test(words[i]?.lower ?? '')
    if (quote[i] !== -1 || !isMark(words[i - 1], ',') || !opens) continue
    let end = i + 1
    while (end < to && !(isMark(words[end], ',—–-') && quote[end] === -1)) end++
    const least = agent || isFigured(clause, i, end) ? 4 : 6
    if ((end >= to && !last) || end - i < least || (!agent && finiteIn(clause, i + 1, end) < 0)) continue
    const relative = spanOf(clause, i, end)
    if (relative) found.push({ ...relative, link: agent ? 'attached' : 'relative' })
  }
  return found
}
