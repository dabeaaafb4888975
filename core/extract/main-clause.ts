import type { Span } from '#core/fact.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { BE } from '#core/lexicon/function-words.ts'
import { VERB_FORMS } from '#core/lexicon/verbs.ts'
import type { Word } from '#core/text/tags.ts'
import type { Told } from './chains.ts'
import { wordsIn } from './claims.ts'
import type { Reading } from './modality.ts'
import { type Clause, finiteIn, hasMainVerb, isMark, isVerb } from './reports/clause.ts'

/** The main clause of a claim, up to what hangs on it, and the verb that reports it. */
export function mainClauseOf(clause: Clause, span: Span, chain: Told[]): Reading {
  const { words } = clause
  const open = { ...clause, quote: clause.quote.map(() => -1) }
  const { from: first, to } = wordsIn(clause, span)
  const from = afterOpening(open, first, to)
  const aside = setOff(clause, from, to)
  const verb = finiteIn(open, aside?.to ?? from, to)
  const opening =
    words[from]?.lower === 'it'
      ? words.findIndex((w, i) => i > verb && i < verb + 4 && w.lower === 'that')
      : -1
  let end = to
  let cleft = false
  for (let i = Math.max(verb, from, opening) + 1; i < to; i++) {
    const next = words[i + 1]
    const hangs =
      (words[i]?.tag === 'sub' &&
        !(words[i]?.lower === 'which' && next?.lemma === 'include') &&
        !(words[i]?.lower === 'so' && next?.lower === 'far')) ||
      (isMark(words[i], ',') && (next?.lower === 'with' || next?.tag === 'conj'))
    const split = isCleft(clause, from, i)
    if (split) cleft = true
    if (split || !(hangs || (cleft && isMark(words[i], ':;')))) continue
    end = i
    break
  }
  const main = words
    .slice(from, end)
    .filter((_, i) => !aside || from + i < aside.from || from + i >= aside.to)
    .filter((w) => !/^["“”„«»]$/.test(w.lower))
    .map(plain)
    .join(' ')
    .concat(end < to && words[to - 1]?.lower === 'not' ? ' not' : '') // "I should have gone, and I did not"
  return { main, cue: cueLemma(clause, chain) }
}

/** "The north, where roads are few, will …": the clause set off behind the subject, with the comma before it. */
function setOff({ words }: Clause, from: number, to: number): { from: number; to: number } | null {
  const start = words.findIndex(
    (w, i) =>
      i > from &&
      i < to &&
      isMark(w, ',') &&
      /^(?:who|whom|which|where|whose|when)$/.test(words[i + 1]?.lower ?? ''),
  )
  if (start < 0 || words.slice(from, start).some(isVerb)) return null
  const end = words.findIndex((w, i) => i > start + 2 && i < to - 1 && isMark(w, ',') && isVerb(words[i + 1]))
  return end < 0 ? null : { from: start, to: end + 1 }
}

/** "It is the crew who will …": the clause that a cleft splits off is the main one. */
function isCleft({ words }: Clause, from: number, link: number): boolean {
  return (
    /^(?:it|they|these|those)$/.test(words[from]?.lower ?? '') &&
    BE.has(words[from + 1]?.lower ?? '') &&
    /^(?:who|that)$/.test(words[link]?.lower ?? '')
  )
}

/** A clause that opens the claim ("Because …,") is not its main one. */
function afterOpening(clause: Clause, from: number, to: number): number {
  if (clause.words[from]?.tag !== 'sub') return from
  const comma = clause.words.findIndex((w, i) => i > from && i < to && isMark(w, ','))
  return comma > 0 && hasMainVerb(clause, comma + 1, to) ? comma + 1 : from
}

/** What a sentence may open with and is no name, by its ending: "Construction began". */
const ABSTRACT = /(?:tion|sion|ment|ing|ity|ance|ence|work|ness|al)$/

/** Names are left out: nobody's being called May makes a claim possible. A date's keep their kind. */
function plain({ tag, lower }: Word, i: number, all: Word[]): string {
  if (/^(?:mid|early|late)-/.test(lower)) return calendarKind({ lower }) ?? lower.replaceAll('-', '_')
  const common = i === 0 && all[1]?.tag !== 'name' && (VERB_FORMS.has(lower) || ABSTRACT.test(lower))
  if (tag !== 'name' || common) return lower.replaceAll('-', '_')
  const ofLongerName = [all[i - 1], all[i + 1]].some((w) => w?.tag === 'name' && !calendarKind(w))
  return (!ofLongerName && calendarKind({ lower })) || 'name'
}

function calendarKind({ lower }: Pick<Word, 'lower'>): 'weekday' | 'month' | undefined {
  if (Object.hasOwn(WEEKDAYS, lower)) return 'weekday'
  const month = lower.replace(/^(?:mid|early|late)-/, '')
  return Object.hasOwn(MONTHS, month) ? 'month' : undefined
}

function cueLemma({ words }: Clause, chain: Told[]): string {
  const cue = chain.at(-1)?.cue
  return words.find((w) => w.start === cue?.start)?.lemma ?? ''
}
