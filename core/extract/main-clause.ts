import type { Span } from '#core/fact.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import type { Word } from '#core/text/tags.ts'
import type { Told } from './chains.ts'
import { wordsIn } from './claims.ts'
import type { Reading } from './modality.ts'
import { type Clause, finiteIn, hasMainVerb, isMark } from './reports/clause.ts'

/** The main clause of a claim, up to what hangs on it, and the verb that reports it. */
export function mainClauseOf(clause: Clause, span: Span, chain: Told[]): Reading {
  const { words } = clause
  const open = { ...clause, quote: clause.quote.map(() => -1) }
  const { from: first, to } = wordsIn(clause, span)
  const from = afterOpening(open, first, to)
  const verb = finiteIn(open, from, to)
  const opening =
    words[from]?.lower === 'it'
      ? words.findIndex((w, i) => i > verb && i < verb + 4 && w.lower === 'that')
      : -1
  let end = to
  for (let i = Math.max(verb, from, opening) + 1; i < to; i++) {
    const next = words[i + 1]
    const hangs =
      (words[i]?.tag === 'sub' &&
        !(words[i]?.lower === 'which' && next?.lemma === 'include') &&
        !(words[i]?.lower === 'so' && next?.lower === 'far')) ||
      (isMark(words[i], ',') && (next?.lower === 'with' || next?.tag === 'conj'))
    if (!hangs) continue
    end = i
    break
  }
  const main = words
    .slice(from, end)
    .filter((w) => !/^["“”„«»]$/.test(w.lower))
    .map(plain)
    .join(' ')
  return { main, cue: cueLemma(clause, chain) }
}

/** A clause that opens the claim ("Because …,") is not its main one. */
function afterOpening(clause: Clause, from: number, to: number): number {
  if (clause.words[from]?.tag !== 'sub') return from
  const comma = clause.words.findIndex((w, i) => i > from && i < to && isMark(w, ','))
  return comma > 0 && hasMainVerb(clause, comma + 1, to) ? comma + 1 : from
}

/** Names are left out: nobody's being called May makes a claim possible. A date's keep their kind. */
function plain({ tag, lower }: Word, i: number, all: Word[]): string {
  if (tag !== 'name') return lower.replaceAll('-', '_')
  const ofLongerName = [all[i - 1], all[i + 1]].some((w) => w?.tag === 'name' && !calendarKind(w))
  return (!ofLongerName && calendarKind({ lower })) || 'name'
}

function calendarKind({ lower }: Pick<Word, 'lower'>): 'weekday' | 'month' | undefined {
  if (Object.hasOwn(WEEKDAYS, lower)) return 'weekday'
  return Object.hasOwn(MONTHS, lower) ? 'month' : undefined
}

function cueLemma({ words }: Clause, chain: Told[]): string {
  const cue = chain.at(-1)?.cue
  return words.find((w) => w.start === cue?.start)?.lemma ?? ''
}
