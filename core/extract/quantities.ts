import type { Quantity, Span } from '#core/fact.ts'
import { changeAt, isSameSaid } from './quantities/change.ts'
import type { Draft } from './quantities/draft.ts'
import { inheritUnits } from './quantities/inherit.ts'
import { readOrdinals } from './quantities/ordinal.ts'
import { joinRanges } from './quantities/range.ts'
import { readAll } from './quantities/read.ts'
import { sharedCurrency } from './quantities/shared.ts'

/**
 * The quantities of a text in order: numbers in figures and words, with what they are of.
 *
 * Units are ISO 4217 codes for money, `%`, `pp` and `bp`, symbols for measures, words for durations, `count:<noun>` for
 * things that are counted and `number` where nothing says of what. A range has its upper end in `high`; both bracketed
 * conversions of one sum stand, as two quantities. Dates, times of day and figures in names are none. Takes time in
 * proportion to the text.
 */
export function extractQuantities(text: string, sentences: Span[]): Quantity[] {
  const drafts = inheritUnits(joinRanges(readAll(text, sentences), text), text, sentences).filter(isKept)
  const all = [...drafts, ...readOrdinals(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Quantity[] = []
  const meant = sharedCurrency(text)
  let end = 0
  for (const draft of all) {
    if (draft.start < end) continue
    const { start, value, high, unit } = draft
    const last = found.at(-1)
    const again = last?.change && isSameSaid(text.slice(last.end, start)) ? last.change : undefined
    const sign = value < 0 && unit === '%' ? ('down' as const) : undefined
    const change =
      changeAt(text, start, draft.end, unit) ??
      again ??
      sign ??
      (draft.vague && high === undefined ? ('>' as const) : undefined)
    found.push({
      start,
      end: draft.end,
      text: text.slice(start, draft.end),
      value,
      ...(high === undefined ? {} : { high }),
      unit: meant(text.slice(start, draft.end), unit),
      ...(change ? { change } : {}),
    })
    end = draft.end
  }
  return found
}

/** A small figure against another is a score or an address: "a 2-2 draw". */
const isKept = (draft: Draft): boolean =>
  !(draft.bare && (draft.loose || (draft.high !== undefined && draft.high < 100 && draft.figures)))
