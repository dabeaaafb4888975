import type { Span } from '#core/fact.ts'
import { MEASURES } from '#core/lexicon/units.ts'
import type { Draft } from './draft.ts'

/** What parts a figure from the one it is set against. */
const AGAINST =
  /(?:from|versus|vs\.?|against|compared (?:with|to)|than)\s(?:about\s|around\s|nearly\s|almost\s|only\s)?$/i
const BESIDE = /(?:about|around|to|from|with|and|nearly|almost|roughly)\s$/i
const ENDS = /^\s?(?:[.,;)]|$|(?:and|or|for|in|to|at|last|a|the|this|earlier|before)\b)/
const LOOK = 24
/** "between Feb 10 and 27" */
const DAYS = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}\s(?:and|to)\s$/i
/** A share that is a level: "to 5 percent from 6", but "rose 5 percent from 100". */
const LEVEL = /(?:to|at|of|is|was|were|between)\s(?:about\s|around\s|nearly\s)?$/i

/** A bare figure beside a measured one in its sentence is of the same unit: "from 21 mpg to 23". */
export function inheritUnits(drafts: Draft[], text: string, sentences: Span[]): Draft[] {
  let sentence = 0
  let last: Draft | null = null
  return drafts.map((draft, i) => {
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= draft.start) {
      sentence++
      last = null
    }
    if (!draft.bare) {
      last = draft
      return draft
    }
    if (draft.share) return draft
    const ends = ENDS.test(text.slice(draft.end, draft.end + 10))
    const unit = ends && last ? inherits(last, draft, text) : null
    return unit ? { ...draft, unit, bare: false } : (aheadOf(drafts[i + 1], draft, text) ?? draft)
  })
}

/** The unit that a figure takes from the one before it, if any. */
function inherits(last: Draft, draft: Draft, text: string): string | null {
  const { unit } = last
  const between = text.slice(last.end, draft.start)
  const before = text.slice(Math.max(0, draft.start - LOOK), draft.start)
  if (unit.startsWith('count:') || (MEASURES.has(unit) && unit !== '%'))
    return BESIDE.test(before) && !DAYS.test(before) ? unit : null
  if (unit === '%' && !LEVEL.test(text.slice(Math.max(0, last.start - LOOK), last.start))) return null
  // Sums and shares only of one size, said in one breath: "to $3.2 billion from 2.8 billion"
  const alike =
    draft.magnitude === last.magnitude && draft.value < last.value * 20 && last.value < draft.value * 20
  return alike && between.length < 2 * LOOK && AGAINST.test(between) ? unit : null
}

/** "to 2,400 from 1,900 tonnes": the unit may stand at the second alone. */
function aheadOf(next: Draft | undefined, draft: Draft, text: string): Draft | null {
  if (!next || next.bare || next.share || next.start - draft.end > LOOK) return null
  const alike =
    draft.magnitude === next.magnitude && draft.value < next.value * 20 && next.value < draft.value * 20
  return alike &&
    draft.figures &&
    /^\s(?:from|versus|vs\.?|against|compared with)\s(?:about\s|around\s)?$/i.test(
      text.slice(draft.end, next.start),
    )
    ? { ...draft, unit: next.unit, bare: false, loose: false }
    : null
}
