import type { Span } from '#core/fact.ts'
import { type Clause, finiteIn, isMark, isNominal, isVerb, nounGroupEnd } from './reports/clause.ts'
import { spanOf } from './reports/content.ts'

/** Words [from, to) of a clause that lie inside a span. */
export function wordsIn({ words }: Clause, span: Span): { from: number; to: number } {
  let from = words.findIndex((w) => w.start >= span.start)
  if (from < 0) from = words.length
  let to = from
  while (to < words.length && (words[to]?.end ?? 0) <= span.end) to++
  return { from, to }
}

/**
 * Parts a stretch of one sentence into claims of clause size: at semicolons, before clauses joined with a subject of
 * their own, and before what trails behind a comma with a verb of its own (relatives, participles, "with …",
 * appositions). What carries no claim of its own stays with what it belongs to.
 */
export function splitClaims(clause: Clause, span: Span): Span[] {
  const { quote } = clause
  const { from, to } = wordsIn(clause, span)
  const starts = [from]
  const ends: number[] = []
  for (let i = from + 1; i < to - 2; i++) {
    if (quote[i] !== -1) continue
    const next = cutAt(clause, i, starts.at(-1) ?? from, to)
    if (next <= 0) continue
    ends.push(i)
    starts.push(next)
  }
  ends.push(to)
  return starts.flatMap((start, n) => spanOf(clause, start, ends[n] ?? to) ?? [])
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
  if (finiteIn(clause, start, i) < 0) return 0
  if (word.lower === 'compared' && next.lower === 'with' && to - i > 4) return i
  if (word.lower === 'and' && /^(?:whose|which)$/.test(next.lower) && to - i > 4) return i + 1
  if (!isMark(word, ',')) return 0
  if (next.lower === 'compared') return 0
  const joined =
    (next.tag === 'conj' && next.lower !== 'or') || /^(?:while|although|though|whereas)$/.test(next.lower)
  if (joined) {
    if (/^(?:which|who|whose)$/.test(words[i + 2]?.lower ?? '')) return trails(clause, i + 2, to) ? i + 2 : 0
    return ownClause(clause, i + 2, to) ? i + 2 : 0
  }
  if (!trails(clause, i + 1, to) || to - i < 5) return 0
  if (/^(?:which|who|whose)$/.test(next.lower)) return i + 1
  if (next.tag === 'ing' && next.lower !== 'including' && to - i > 5) return i + 1
  if (
    next.lower === 'with' &&
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

/** "an idea the minister raised in May": a noun, then a subject and a finite verb. */
function bareRelative({ words, quote }: Clause, from: number, to: number): boolean {
  const verb = words.findIndex((w, i) => i > from + 2 && i < to && quote[i] === -1 && isVerb(w))
  if (verb < 0 || words.slice(from, verb).some((w) => isMark(w, ',;'))) return false
  const subject = words.findIndex(
    (w, i) =>
      i > from + 1 &&
      i < verb &&
      (w.tag === 'det' || w.tag === 'pro' || w.tag === 'name') &&
      words[i - 1]?.tag === 'noun',
  )
  return subject > 0
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
    if (quote[i] !== -1 || !isMark(words[i], ',')) continue
    const next = words[i + 1]
    if (isVerb(next) && next?.tag !== 'mark' && !/^(?:and|or)$/.test(words[i - 1]?.lower ?? '')) return false
  }
  return true
}

/** Relative clauses inside `span`, between commas, long enough to be a claim of their own: "who two years ago warned against haste". */
export function insertedRelatives(clause: Clause, span: Span): Span[] {
  const { words, quote } = clause
  const { from, to } = wordsIn(clause, span)
  const found: Span[] = []
  for (let i = from + 1; i < to; i++) {
    if (quote[i] !== -1 || !isMark(words[i - 1], ',') || !/^(?:who|which|whose)$/.test(words[i]?.lower ?? ''))
      continue
    let end = i + 1
    while (end < to && !(isMark(words[end], ',') && quote[end] === -1)) end++
    if (end >= to || end - i < 6 || finiteIn(clause, i + 1, end) < 0) continue
    const relative = spanOf(clause, i, end)
    if (relative) found.push(relative)
  }
  return found
}
