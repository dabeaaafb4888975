import { type Context, type Reading, type Reference, spanOf } from './reading.ts'
import { open, referenceAt } from './resolve.ts'
import { GAP, unitOf } from './words.ts'

/** The part of the day that may follow a day. */
export const PART = `(?:${GAP}(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening|night|midnight|noon))?`

const THIS = '(?:this|the current|the present|current)'
const LAST = '(?:last|the last|the previous|previous|the past|this past|past|the preceding)'
const NEXT =
  '(?:next|the next|the coming|coming|this coming|the following|following|the upcoming|upcoming|this upcoming)'
/** Last, this or next. */
export const WHICH = `(?<which>${THIS}|${LAST}|${NEXT})`

/** Which of a row of periods a word means: last, this or next. */
export function step(word: string | undefined): number {
  const text = (word ?? '').toLowerCase()
  if (/(?:last|previous|past|preceding)$/.test(text)) return -1
  return /(?:next|coming|following)$/.test(text) ? 1 : 0
}

/** A reading of a whole match, open where there is no value. */
export const value = (match: RegExpExecArray, edtf: string | null): Reading[] =>
  edtf === null ? [open(spanOf(match))] : [{ ...spanOf(match), value: edtf, inferred: true }]

/** "the following week", "the previous month": counted from the day, month or year the text spoke of last, where there is one. */
export function base(match: RegExpExecArray, context: Context): Reference | null {
  if (!/^the (?:following|previous|preceding)/i.test(match[0])) return context.reference
  return narrated(match.groups?.unit ?? '', context) ?? context.reference
}

/** What the text spoke of last, as exactly as counting in a unit needs it. */
export function narrated(unit: string, { focus, focusMonth, lastYear }: Context): Reference | null {
  const name = unitOf(unit)
  if (focusMonth && !/^(?:day|week|fortnight)$/.test(name)) return focusMonth
  if (focus !== null) return referenceAt(focus)
  return name === 'year' && lastYear !== null ? { year: lastYear, month: null, day: null } : null
}
