import type { Span } from '#core/fact.ts'
import { ASKING, CLAUSE_ONLY, SAYING } from '#core/lexicon/reporting.ts'
import { type Clause, finiteIn, groupStart, hasMainVerb, isMark, isVerb, nounGroupEnd } from './clause.ts'
import { contentAfter, spanOf } from './content.ts'

const ASIDE =
  /^(?:adding|saying|citing|quoting|noting|calling|arguing|telling|explaining|claiming|insisting|warning|stressing|suggesting|pointing|accusing|describing|according|referring|echoing)$/

/**
 * Where content that begins at `from` ends: before an aside of the reporter's, another report, or at the sentence's end;
 * `fronted`: before the main clause that follows ("When Vane said …, prices rose").
 */
export function contentEnd(clause: Clause, from: number, head: number, fronted = false): number {
  const { words, quote } = clause
  for (let i = from; i < words.length; i++) {
    const word = words[i]
    const next = words[i + 1]
    if (!word || quote[i] !== -1) continue
    if (isMark(word, ';') && next) return i
    if (word.tag === 'conj' && sharedReport(clause, i + 1)) return i
    if (!isMark(word, ',') || !next) continue
    if (ASIDE.test(next.lower)) return i
    if (fronted && startsClause(clause, i + 1)) return i
    if (next.tag === 'verb' && words[groupStart(clause, head) - 1]?.tag === 'sub') return i // "Vane, who said he won, left"
    if (next.lower === 'per' || (next.lower === 'as' && words[i + 2]?.lower === 'per')) return i
    if (
      (next.tag === 'conj' || /^(?:while|although|though|whereas)$/.test(next.lower)) &&
      ownReport(clause, i + 2)
    )
      return i
    if (closingReport(clause, i + 1, head)) return i
  }
  return words.length
}

/** Whether a subject and, right behind it, a finite verb stand at `from`. */
function startsClause(clause: Clause, from: number): boolean {
  const { words } = clause
  if (!/^(?:det|name|noun|pro|num|adj)$/.test(words[from]?.tag ?? '')) return false
  const verb = finiteIn(clause, from, words.length)
  return verb > from && nounGroupEnd(clause, from) >= groupStart(clause, verb)
}

/** Whether the clause whose subject begins at `subject` is subordinate and opens the sentence: "When Vane said". */
export function isFronted({ words }: Clause, subject: number): boolean {
  const link = words[subject - 1]
  return (
    link?.tag === 'sub' &&
    /^(?:when|while|as|if|since|because|although|though|after|before|once|until)$/.test(link.lower) &&
    (subject < 4 || isMark(words[subject - 2], ',;') || words[subject - 2]?.tag === 'conj')
  )
}

/** "… and are urging": a further verb of saying of the same subject. */
function sharedReport({ words }: Clause, from: number): boolean {
  let head = from
  while (words[head]?.tag === 'aux' || words[head]?.tag === 'adv') head++
  const word = words[head]
  if (word?.tag !== 'verb' || word.lemma === 'have') return false
  const next = words[head + 1]
  if (CLAUSE_ONLY.has(word.lemma) && !(next?.lower === 'that' || isMark(next, ':“"'))) return false
  return ASKING.has(word.lemma) || SAYING.has(word.lemma)
}

/** Whether the clause that begins at `from` has a subject and a verb of saying of its own. */
function ownReport(clause: Clause, from: number): boolean {
  const verb = finiteIn(clause, from, clause.words.length)
  if (verb <= from) return false
  let head = verb
  while (
    clause.words[head]?.tag === 'aux' &&
    (isVerb(clause.words[head + 1]) || clause.words[head + 1]?.tag === 'adv')
  )
    head++
  const lemma = clause.words[head]?.lemma ?? ''
  return (
    SAYING.has(lemma) &&
    !CLAUSE_ONLY.has(lemma) &&
    clause.words.slice(from, verb).every((w) => !isMark(w, ',;'))
  )
}

/** Verbs that close a sentence as "said" does: "…, the board found." */
const FINDING = /^(?:find|rule|show|indicate|reveal|confirm|suggest|promise|add|determine)$/

/** ", the AP said" at the end, or before another comma: a short group, a verb of saying, nothing reported behind it. */
function closingReport(clause: Clause, from: number, head: number): boolean {
  const { words, quote } = clause
  for (let i = from; i < words.length && i < from + 14; i++) {
    const word = words[i]
    if (!word || quote[i] !== -1 || isMark(word, ',;:')) return false
    if (word.tag === 'sub' && i === from) return false
    if (!isVerb(word)) continue
    if (i === head || word.tag === 'aux') continue
    const ends = FINDING.test(word.lemma) && (isMark(words[i + 1], '.') || i === words.length - 1)
    if (!SAYING.has(word.lemma) || (CLAUSE_ONLY.has(word.lemma) && !ends)) return false
    const right = contentAfter(clause, i, false)
    return right.at < 0 && i > from
  }
  return false
}

/** The clause that ends before word `end` (the comma of "…, X said"); null where no clause or quotation stands there. */
export function contentBefore(clause: Clause, end: number): Span | null {
  const { words, quote } = clause
  const last = words[end - 1]
  if (!last || end < 2) return null
  const quoted = quote[end - 1] !== -1
  if (!quoted && !isMark(last, ',—–')) return null
  const from = contentStart(clause, end - 1)
  if (quoted && setsScene(clause, from, end - 1)) return null
  if (!quoted && joinsAfter(clause, from, end - 1)) return null
  if (
    !quoted &&
    quote[end - 2] === -1 &&
    !(hasMainVerb(clause, from, end - 1) && !isBareReport(clause, end - 2))
  )
    return null
  return spanOf(clause, from, end)
}

/** `On the BBC’s “Newsnight,”`: a name in quotation marks at the end of an opening phrase. */
function setsScene(clause: Clause, from: number, last: number): boolean {
  const { words, quote } = clause
  let opening = last
  while (opening > from && quote[opening - 1] === quote[last]) opening--
  if (opening === from || words[opening - 1]?.tag === 'mark') return false
  return finiteIn({ ...clause, quote: quote.map(() => -1) }, from, last) < 0
}

/** "Prices rose, and on Monday,": what stands before belongs to the clause before the "and". */
function joinsAfter(clause: Clause, from: number, end: number): boolean {
  const { words, quote } = clause
  for (let i = end - 1; i > from; i--)
    if (words[i]?.tag === 'conj' && isMark(words[i - 1], ',"”') && quote[i] === -1)
      return finiteIn(clause, i + 1, end) < 0 && words[i + 1]?.tag === 'prep'
  return false
}

/** "Instead, she said," reports nothing that could itself be reported. */
function isBareReport({ words }: Clause, last: number): boolean {
  const word = words[last]
  return word?.tag === 'verb' && SAYING.has(word.lemma) && !CLAUSE_ONLY.has(word.lemma)
}

/** Where a clause begins that is reported behind it: the sentence's start, or behind an earlier report. */
export function contentStart(clause: Clause, end: number): number {
  const { words, quote } = clause
  if (quote[end] !== -1 || quote[end - 1] !== -1) {
    const inside = quote[end] !== -1 ? quote[end] : quote[end - 1]
    let i = end - 1
    while (i > 0 && quote[i - 1] === inside) i--
    const opensSentence = i === 0 || isMark(words[i - 1], ':(')
    if (
      opensSentence ||
      (finiteIn({ ...clause, quote: clause.quote.map(() => -1) }, i, end) > 0 && isMark(words[i - 1], ','))
    )
      return i
  }
  for (let i = end - 1; i > 0; i--) {
    if (quote[i] !== -1) continue
    if (isMark(words[i], ';')) return i + 1
  }
  return words[0]?.tag === 'conj' ? 1 : 0
}

/** End offset of a reporting clause that stands behind its content: the next comma that opens something else, or the end. */
export function matrixEnd(clause: Clause, from: number): number {
  const { words, quote, text } = clause
  for (let i = from; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (quote[i] !== -1) return word.start
    if (isMark(word, ';')) return word.start
    if (
      isMark(word, ',') &&
      (words[i + 1]?.tag === 'conj' ||
        /^(?:although|though|while|whereas)$/.test(words[i + 1]?.lower ?? '')) &&
      finiteIn(clause, i + 2, words.length) > 0
    )
      return word.start
  }
  return words.at(-1)?.end ?? text.length
}
