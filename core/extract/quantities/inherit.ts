import type { Span } from '#core/fact.ts'
import { MEASURES } from '#core/lexicon/units.ts'
import type { Draft } from './draft.ts'

/** A bare figure beside a measured one in its sentence is of the same unit: "from 21 mpg to 23". */
export function inheritUnits(drafts: Draft[], text: string, sentences: Span[]): Draft[] {
  let sentence = 0
  let last: Draft | null = null
  return drafts.map((draft) => {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= draft.start) {
      sentence++
      last = null
    }
    if (!draft.bare) {
      last =
        (MEASURES.has(draft.unit) && draft.unit !== '%') || draft.unit.startsWith('count:') ? draft : null
      return draft
    }
    const alone = /^\s?(?:[.,;)]|$|and\b|or\b|for\b|in\b|to\b)/.test(text.slice(draft.end, draft.end + 5))
    return last &&
      alone &&
      /(?:about|around|to|from|with|and|nearly|almost|roughly)\s$/i.test(
        text.slice(Math.max(0, draft.start - 10), draft.start),
      )
      ? { ...draft, unit: last.unit, bare: false }
      : draft
  })
}
