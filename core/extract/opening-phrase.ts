import { isCalendarWord } from '#core/lexicon/calendar.ts'
import { type Clause, finiteIn, groupStart, isMark, isNominal, isPassive } from './reports/clause.ts'

/** Opens a phrase as well as a clause. */
const EITHER = /^(?:after|before|since|until|till)$/

/** "The day (the bridge was closed)": nouns that a clause with a subject of its own may describe without a gap. */
const TAKES_TIME_CLAUSE =
  /^(?:day|time|moment|second|minute|hour|morning|afternoon|evening|night|week|weekend|month|year|season|way|reason|place|fact)s?$/

const SUBJECT_PRONOUN = /^(?:he|she|it|they|we|nobody|everybody|everyone)$/

/**
 * Whether [from, to) opens with a phrase that no comma parts from the main clause: "After the spill the runway was
 * closed". A noun group must end where a second one begins, and the verb of the second must lack no object; one that
 * does describes the first noun: "After the promises the mayor made at the hearing".
 */
export function opensWithPhrase(clause: Clause, from: number, to: number): boolean {
  const { words } = clause
  if (!EITHER.test(words[from]?.lower ?? '')) return false
  const verb = finiteIn(clause, from, to)
  if (verb < 0) return false
  const group = groupStart(clause, verb)
  const before = words.slice(from + 1, group)
  if (before.some((w) => w.tag === 'mark' || w.tag === 'sub' || w.tag === 'conj' || w.tag === 'ing'))
    return false
  const subject = words.findIndex((w, i) => {
    const head = words[i - 1]
    if (i < from + 2 || i >= group || !isNominal(head) || head?.tag === 'pro') return false
    if (w.tag === 'pro') return SUBJECT_PRONOUN.test(w.lower) && i === group - 1
    // "Since October (the club has won)": a name can only stand behind one where it opens the main clause.
    if (w.tag === 'name') return isCalendarWord(head?.lower ?? '')
    return w.tag === 'det' || (w.tag === 'num' && head?.tag !== 'num' && head?.tag !== 'name')
  })
  if (subject < 0 || !isNominal(words[group - 1])) return false
  const definite = words[from + 1]?.tag === 'det' && TAKES_TIME_CLAUSE.test(words[subject - 1]?.lower ?? '')
  return !definite && isWhole(clause, group, verb, to)
}

/** Whether the verb group from `group` is passive or a form of "be", or has its object behind it. */
function isWhole(clause: Clause, group: number, first: number, to: number): boolean {
  const { words } = clause
  let head = first
  while (
    head + 1 < to &&
    words[head]?.tag !== 'verb' &&
    /^(?:aux|adv|verb)$/.test(words[head + 1]?.tag ?? '')
  )
    head++
  const next = words[head + 1]
  if (head + 1 >= to || !next || isMark(next, ',;:.—–')) return isPassive(clause, group, head)
  if (isPassive(clause, group, head)) return next.tag !== 'aux' && next.tag !== 'verb'
  if (words[head]?.tag !== 'verb') return /^(?:am|is|are|was|were|be|been)$/.test(words[head]?.lower ?? '')
  return isNominal(next) || /^(?:det|adj)$/.test(next.tag)
}
