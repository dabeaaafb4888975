import { BE, MODALS } from '#core/lexicon/function-words.ts'
import type { Sentence } from '#core/text/document.ts'
import type { Tag, Word } from '#core/text/tags.ts'
import type { Quotation } from '../quotations.ts'

/** A sentence as the report finders walk it: its words, and for each the quotation it stands in (-1: none). */
export type Clause = { text: string; words: Word[]; quote: number[]; quotations: Quotation[] }

/** A sentence with those of its words marked that stand in one of the quotations. */
export function toClause(text: string, sentence: Sentence, quotations: Quotation[]): Clause {
  const { words } = sentence
  const quote = words.map((word) => quotations.findIndex((q) => q.start <= word.start && word.end <= q.end))
  return {
    text,
    words: words.map((word, i) => plainMark(word, quotations[quote[i] ?? -1])),
    quote,
    quotations,
  }
}

/** Two apostrophes that stand for a quotation mark read as one. */
function plainMark(word: Word, quotation: Quotation | undefined): Word {
  if (!quotation || word.text !== "'") return word
  const bounds = word.start < quotation.inner.start || word.start >= quotation.inner.end
  return bounds ? { ...word, text: '"', lower: '"' } : word
}

const NP: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'det', 'adj', 'poss', 'pro'])
const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pro'])
export const isNominal = (word: Word | undefined): boolean => word !== undefined && NOMINAL.has(word.tag)
export const isMark = (word: Word | undefined, marks: string): boolean =>
  word !== undefined && word.tag === 'mark' && marks.includes(word.text)
export const isVerb = (word: Word | undefined): boolean => word?.tag === 'verb' || word?.tag === 'aux'

/** First word of the verb group that ends at `head`: its auxiliaries and adverbs. */
export function groupStart({ words }: Clause, head: number): number {
  let start = head
  const step = () => {
    while (start > 0 && (words[start - 1]?.tag === 'aux' || words[start - 1]?.tag === 'adv')) start--
  }
  step()
  const inserted =
    isMark(words[start - 1], ',') && words[start - 2]?.tag === 'adv' && isMark(words[start - 3], ',')
  if (inserted && words[start - 4]?.tag === 'aux') {
    start -= 4 // "has, however, said"
    step()
  }
  return start
}

/** Whether the verb at `head` is passive by the auxiliaries of its group, which begins at `group`. */
export function isPassive({ words }: Clause, group: number, head: number): boolean {
  if (words[head]?.tag !== 'verb' || /ing$/.test(words[head]?.lower ?? '')) return false
  return words
    .slice(group, head)
    .filter((w) => w.tag === 'aux')
    .some((w, i, all) => i === all.length - 1 && BE.has(w.lower))
}

export const isHypothetical = ({ words }: Clause, group: number, head: number): boolean =>
  words
    .slice(group, head)
    .some(
      (w, i, all) =>
        MODALS.has(w.lower) && !/^(?:will|'ll|won't)$/.test(w.lower) && all[i + 1]?.lower !== 'only',
    )

export const isNegated = ({ words }: Clause, group: number, head: number): boolean =>
  words.slice(group, head).some((w) => w.lower === 'not' || w.lower === 'never' || /n't$/.test(w.lower))

/** Index of the first finite verb in [from, to) that belongs to the clause itself and not to a relative one; -1 if none. */
export function finiteIn({ words, quote }: Clause, from: number, to: number): number {
  let relative = false
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word) break
    if (
      i > from &&
      (word.lower === 'who' ||
        word.lower === 'which' ||
        (word.lower === 'that' && word.tag === 'sub' && isNominal(words[i - 1])))
    )
      relative = true
    else if (isVerb(word)) {
      const reduced = word.tag === 'verb' && words[i + 1]?.lower === 'by'
      if (!relative && !reduced) return i
      if (word.tag === 'verb' || !isVerb(words[i + 1])) relative = false
    }
    if (quote[i] === -1 && isMark(word, ',;')) relative = false
  }
  return -1
}

/**
 * Whether [from, to) has a main clause: a finite verb outside relative and subordinate clauses. What "when", "if" or
 * "after" opens lasts to the next comma.
 */
export function hasMainVerb({ words, quote }: Clause, from: number, to: number): boolean {
  let hanging = false
  let relative = false
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word) break
    const after = i === from || words[i - 1]?.tag !== 'verb'
    if (
      word.tag === 'sub' &&
      !/^(?:how|what|why|where|whether)$/.test(word.lower) &&
      (after || word.lower !== 'that') &&
      !(i === from && word.lower === 'that')
    ) {
      hanging = true
      relative = /^(?:who|which|that)$/.test(word.lower) && isNominal(words[i - 1])
    } else if (hanging && relative && (word.tag === 'verb' || isWholeVerb(words, i)))
      hanging = false // "gas that leaked out", "those who were inside"
    else if (isVerb(word) && !hanging && !(word.tag === 'verb' && words[i + 1]?.lower === 'by')) return true
    if (quote[i] === -1 && isMark(word, ',;:—–')) hanging = false
  }
  return false
}

/** "was" in "who was still there": an auxiliary that no verb follows is the verb. */
function isWholeVerb(words: Word[], at: number): boolean {
  let next = at + 1
  while (words[next]?.tag === 'adv') next++
  return words[at]?.tag === 'aux' && !isVerb(words[next]) && words[next]?.tag !== 'part'
}

/** Where the noun group begins that ends just before `end`, walking left; `end` itself where there is none. */
export function nounGroupStart(clause: Clause, end: number): number {
  const { words, quote } = clause
  let i = end
  let start = end
  while (i > 0) {
    const word = words[i - 1]
    const before = words[i - 2]
    if (!word || (quote[i - 1] ?? -1) !== (quote[end - 1] ?? -1)) break
    if (word.tag === 'pro' && start < end && word.lower !== 'one') break
    if (NP.has(word.tag)) {
      i--
      if (word.tag !== 'poss') start = i
      const object = words[i - 1]?.tag === 'prep' && /^(?:him|her|them|us|me)$/.test(word.lower) // "a source close to him"
      if (word.tag === 'pro' && !object && !(words[i - 1]?.tag === 'conj')) break
    } else if (word.tag === 'prep' && (isNominal(before) || reducedRelative(clause, i - 2))) i--
    else if (word.tag === 'prep' && start < end) {
      i--
      start = i
      if (!NP.has(before?.tag ?? 'mark') && before?.tag !== 'prep') break
    } else if (
      word.tag === 'conj' &&
      (word.lower === 'and' || word.lower === 'or' || word.lower === '&') &&
      isNominal(before) &&
      joinsNouns(clause, i - 1)
    )
      i--
    else if (
      (word.tag === 'adv' ||
        word.tag === 'ing' ||
        word.tag === 'part' ||
        word.tag === 'inf' ||
        word.tag === 'to') &&
      start < end
    )
      i--
    else if (word.tag === 'verb' && isNominal(before) && reducedRelative(clause, i - 1)) i--
    else if (word.tag === 'mark' && /^[.)(&/’'-]$/.test(word.text)) i--
    else if (isVerb(word)) {
      const relative = relativeBefore(clause, i - 1)
      if (relative < 0) break
      i = relative
    } else break
  }
  return start
}

/** "and" parts nouns, not clauses, where no finite verb stands before it in its clause. */
function joinsNouns(clause: Clause, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = clause.words[i]
    if (!word || isMark(word, ',;:—–"“”') || word.tag === 'sub') return true
    if (isVerb(word)) return false
  }
  return true
}

/** "two people briefed on the meeting": a past form after a noun, before a preposition, that is no finite verb. */
function reducedRelative({ words }: Clause, at: number): boolean {
  const word = words[at]
  if (word?.tag !== 'verb' && word?.tag !== 'part') return false
  const next = words[at + 1]
  return (
    word !== undefined &&
    /(?:ed|wn|en|own|ught|eld|id)$/.test(word.lower) &&
    (next?.tag === 'prep' ||
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last|earlier|today|yesterday)$/.test(
        next?.lower ?? '',
      )) &&
    words[at - 1]?.tag !== 'pro'
  )
}

/** The word before "who", "that" or "which" where the finite verb at `at` is that relative's; -1 otherwise. */
function relativeBefore({ words }: Clause, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const word = words[i]
    if (!word || word.tag === 'mark') return -1
    if (word.tag === 'sub' && /^(?:who|that|which)$/.test(word.lower)) return isNominal(words[i - 1]) ? i : -1
    if (word.tag !== 'aux' && word.tag !== 'adv') return -1
  }
  return -1
}

/** End (exclusive) of the noun group that begins at `from`, walking right, with its prepositional phrases. */
export function nounGroupEnd({ words, quote }: Clause, from: number): number {
  let i = from
  while (i < words.length) {
    const word = words[i]
    if (!word || (quote[i] ?? -1) !== (quote[from] ?? -1)) break
    const next = words[i + 1]
    if (NP.has(word.tag)) {
      if (
        i > from &&
        (word.tag === 'det' || word.tag === 'pro') &&
        NOMINAL.has(words[i - 1]?.tag ?? 'mark') &&
        word.lower !== 'one'
      )
        break
      i++
    } else if (word.tag === 'prep' && i > from && next && (NP.has(next.tag) || next.tag === 'ing')) i++
    else if (
      word.tag === 'conj' &&
      next &&
      NP.has(next.tag) &&
      word.lower !== 'but' &&
      !startsClause(words, i + 1)
    )
      i++
    else if ((word.tag === 'part' || word.tag === 'ing') && i > from && word.lower !== 'saying') i++
    else if (word.tag === 'verb' && i > from && /(?:ed|en|wn)$/.test(word.lower) && next?.tag === 'prep') i++
    else if (
      word.tag === 'mark' &&
      /^[.(’'&/-]$/.test(word.text) &&
      next &&
      i > from &&
      (next.tag === 'name' || next.tag === 'noun')
    )
      i++
    else if (isMark(word, ')')) i++
    else break
  }
  return i
}

function startsClause(words: Word[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 8; i++) {
    const word = words[i]
    if (!word || word.tag === 'mark') return false
    if (isVerb(word)) return true
  }
  return false
}
