import type { Draft } from './draft.ts'
import { readNumber } from './number.ts'
import { measureAfter } from './unit.ts'

/** "5 feet and 2 inches" is one length. */
export function joinFeetAndInches(text: string, draft: Draft): Draft {
  if (draft.unit !== 'ft') return draft
  const tall = /^-(\d{1,2})(?![\d-]|\s?-?(?:foot|feet|inch))/.exec(text.slice(draft.end, draft.end + 12)) // "6-foot-2"
  if (tall && Number(tall[1]) < 12)
    return { ...draft, value: draft.value + Number(tall[1]) / 12, end: draft.end + tall[0].length }
  const joint = /^(?:\s(?:and\s)?)/.exec(text.slice(draft.end, draft.end + 5))
  const number = joint && readNumber(text, draft.end + joint[0].length)
  const inches =
    number && number.value < 12
      ? (measureAfter(text, number.end) ??
        (/^\sin(?![\p{L}])/u.test(text.slice(number.end, number.end + 4))
          ? { unit: 'in', end: number.end + 3 }
          : null))
      : null
  return number && inches?.unit === 'in'
    ? { ...draft, value: draft.value + number.value / 12, end: inches.end }
    : draft
}
