import { isCalendarWord } from '#core/lexicon/calendar.ts'
import { CLAUSE_ONLY, SAYING } from '#core/lexicon/reporting.ts'
import { type Clause, groupStart, isMark, isNominal, isVerb, nounGroupStart } from './clause.ts'

/**
 * Who does what the verb at `head` says. `from`/`to`: words [from, to) of the source; `clause`: first word of the
 * reporting clause. Kinds: `plain` (its noun group stands before it), `shared` (with an earlier verb of the sentence),
 * `relative` ("…, who said"), `participle` (", adding").
 */
export type Subject = {
  from: number
  to: number
  clause: number
  kind: 'plain' | 'shared' | 'relative' | 'participle'
}

/** Who does what the verb or participle at `head` says; null where nobody is found before it. */
export function subjectOf(clause: Clause, head: number): Subject | null {
  const { words } = clause
  const group = groupStart(clause, head)
  const before = words[group - 1]
  if (words[head]?.tag === 'ing' && group === head) return participleSubject(clause, head)
  if (before?.tag === 'conj' || (isMark(before, ',') && words[group - 2]?.tag === 'conj'))
    return sharedSubject(clause, group - 1)
  return ownSubject(clause, group)
}

/** The subject that stands beside its verb group. */
function ownSubject(clause: Clause, verb: number): Subject | null {
  const { words } = clause
  const group = beforeTime(clause, verb)
  const before = words[group - 1]
  if (!before) return null
  if (before.tag === 'sub' && /^(?:who|which|that)$/.test(before.lower)) {
    let to = group - 1
    if (isMark(words[to - 1], ',—–')) to--
    const from = nounGroupStart(clause, to)
    return from < to ? { from: leadingName(clause, from, to), to, clause: group - 1, kind: 'relative' } : null
  }
  if (isMark(before, ',—–-') && group > 2) return insertedSubject(clause, group - 1)
  if (clause.quote[group - 1] !== -1 && closesAside(clause, group - 1))
    return insertedSubject(clause, group - 1)
  const from = nounGroupStart(clause, group)
  if (from >= group) return null
  return { from: leadingName(clause, from, group), to: group, clause: from, kind: 'plain' }
}

/** Steps back over a time between subject and verb: "who two years ago warned", "Vane last week said". */
function beforeTime({ words }: Clause, verb: number): number {
  if (
    !/^(?:years?|months?|weeks?|days?|night|morning|afternoon|evening|summer|spring|fall|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      words[verb - 1]?.lower ?? '',
    )
  )
    return verb
  let start = verb - 1
  while (start > 0 && /^(?:num|det|adj|adv)$/.test(words[start - 1]?.tag ?? '')) start--
  if (words[start - 1]?.tag === 'prep') start--
  return start > 0 && start < verb - 1 ? start : verb
}

/** `Vane, citing “the cold,” said`: the quotation that ends here belongs to what stands between the commas. */
function closesAside({ words, quote }: Clause, last: number): boolean {
  let i = last
  while (i > 0 && quote[i] === quote[last]) i--
  for (let k = i; k > 0 && k > i - 8; k--) {
    if (isVerb(words[k])) return false
    if (isMark(words[k], ','))
      return /^(?:ing|det|part)$/.test(words[k + 1]?.tag ?? '') && isNominal(words[k - 1])
  }
  return false
}

/** "NP, who …, said" or "NP, a lawyer, said": steps over what stands between the commas. */
function insertedSubject(clause: Clause, comma: number): Subject | null {
  const { words, quote } = clause
  for (let i = comma - 1, seen = 0; i > 0 && seen < 6; i--) {
    if (!isMark(words[i], isMark(words[comma], '—–-') ? '—–-' : ',') || quote[i] !== -1) continue
    seen++
    const from = nounGroupStart(clause, i)
    if (from >= i || (from > 0 && isVerb(words[from - 1]))) continue
    const opening = words[i + 1]
    const relative =
      opening?.tag === 'sub' || opening?.tag === 'ing' || opening?.tag === 'part' || opening?.tag === 'prep'
    if (!relative && statesSomething(clause, i + 1, comma)) continue
    if (
      from > 0 &&
      words[from - 1]?.tag !== 'adv' &&
      !isMark(words[from - 1], ',;:—–”"') &&
      words[from - 1]?.tag !== 'conj' &&
      words[from - 1]?.tag !== 'sub'
    )
      continue
    if (
      isMark(words[from - 1], ',') &&
      !relative &&
      isNominal(words[from - 2]) &&
      !hasFinite(clause, 0, from)
    )
      continue
    if (relative && isApposition(clause, from)) continue
    if (words[i - 1]?.tag === 'noun' && opening?.tag === 'name' && nounGroupStart(clause, comma) === i + 1)
      return { from: i + 1, to: comma, clause: from, kind: 'plain' } // "her deputy, Ann Vane, said"
    return { from: leadingName(clause, from, i), to: i, clause: from, kind: 'plain' }
  }
  return null
}

/** "Ann Vane, a lawyer, who …": whether the noun group at `from` says what the named one before it is. */
function isApposition(clause: Clause, from: number): boolean {
  const { words, quote } = clause
  if (words[from]?.tag !== 'det' || !isMark(words[from - 1], ',') || words[from - 2]?.tag !== 'name')
    return false
  if (quote[from - 2] !== -1) return false
  const name = nounGroupStart(clause, from - 1)
  return words[name]?.tag !== 'prep' && (name === 0 || isMark(words[name - 1], ',;:—–”"'))
}

/** Whether [from, to) is a clause of its own and no apposition: its first verb is neither a relative's nor "raised in Chile". */
function statesSomething(clause: Clause, from: number, to: number): boolean {
  const { words } = clause
  for (let i = from; i < to; i++) {
    if (words[i]?.tag === 'sub' && i > from) return false
    if (isVerb(words[i]))
      return (
        i === from ||
        words[i]?.tag === 'aux' ||
        !/^(?:prep|sub)$/.test(words[i + 1]?.tag ?? '') ||
        !isNominal(words[i - 1])
      )
  }
  return false
}

function hasFinite({ words }: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(words[i])) return true
  return false
}

/** The subject of the finite verb before "and said": of an earlier verb of saying where there is one. */
function sharedSubject(clause: Clause, conjunction: number, participle = false): Subject | null {
  const { words, quote } = clause
  let nearest: Subject | null = null
  for (let i = conjunction - 1; i > 0; i--) {
    if (!isVerb(words[i]) || quote[i] !== -1) continue
    const saying = SAYING.has(words[i]?.lemma ?? '') && !CLAUSE_ONLY.has(words[i]?.lemma ?? '')
    if (nearest && !saying) continue
    const subject = ownSubject(clause, groupStart(clause, i))
    if (subject?.kind !== 'plain') continue
    const hung = words[subject.clause - 1]?.tag === 'sub' && subject.clause > 1
    if (hung && (participle || words.slice(i, conjunction + 1).some((w) => isMark(w, ',')))) continue // "…, after the bank closed"
    if (saying) return { ...subject, clause: conjunction, kind: 'shared' }
    nearest = subject
  }
  return nearest && { ...nearest, clause: conjunction, kind: 'shared' }
}

/** Who does what an infinitive or participle at `head` says: the subject of the sentence's verb before it. */
export function mainSubject(clause: Clause, head: number): Subject | null {
  const main = sharedSubject(clause, head)
  return main && { ...main, clause: main.from }
}

/** ", adding that": the sentence's main subject; "a letter saying that": the noun before. */
function participleSubject(clause: Clause, head: number): Subject | null {
  const { words } = clause
  const before = words[head - 1]
  if (isNominal(before)) {
    const from = nounGroupStart(clause, head)
    return from < head
      ? { from: leadingName(clause, from, head), to: head, clause: from, kind: 'plain' }
      : null
  }
  const parted = isMark(before, ',—–-') || (isMark(before, '”"') && isMark(words[head - 2], ','))
  if (!parted && before?.tag !== 'adv' && !/^(?:by|before|after|while|in|and|but)$/.test(before?.lower ?? ''))
    return null
  const main = sharedSubject(clause, head - 1, true)
  return main && { ...main, clause: head, kind: 'participle' }
}

/** "In a statement Mr. Trump", "On Monday a judge": what stands before the source is no part of it. */
function leadingName({ words }: Clause, from: number, to: number): number {
  let start = from
  while (start < to - 1 && (words[start]?.tag === 'adv' || words[start]?.tag === 'conj')) start++
  if (words[start]?.tag !== 'prep') {
    const lately = LATELY.test(words[start - 1]?.lower ?? '')
    const after = afterTime(words, start, to, lately)
    return lately && after === start && SPAN.test(words[start]?.lower ?? '') ? start - 1 : after // "last year’s report"
  }
  let name = to
  while (name > start && (words[name - 1]?.tag === 'name' || isMark(words[name - 1], '.'))) name--
  while (start < to - 1 && words[start]?.tag === 'prep') start++
  return afterTime(words, name < to ? name : start, to, true)
}

const LATELY = /^(?:last|next|this|late|early|earlier)$/
const SPAN =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|fall|winter)$/
const DAY = /^(?:\d{1,2}|early|late|mid)$/

/**
 * Behind a time that opens the sentence without a comma: "In March 2019 the minister", "Last week a judge". A name of the
 * calendar is a time only behind a preposition or such a word (`hung`): April Jones is a person.
 */
function afterTime(words: Clause['words'], start: number, to: number, hung: boolean): number {
  let i = start
  let isHung = hung
  while (i < to && LATELY.test(words[i]?.lower ?? '')) {
    isHung = true
    i++
  }
  if (!isHung) return start
  let seen = false
  for (; i < to; i++) {
    const word = words[i]?.lower ?? ''
    if (isCalendarWord(word) || SPAN.test(word)) seen = true
    else if (!DAY.test(word) && (seen || words[i]?.tag !== 'prep')) break
  }
  return seen && i < to && /^(?:det|name|noun|num|adj|pro)$/.test(words[i]?.tag ?? '') ? i : start
}
