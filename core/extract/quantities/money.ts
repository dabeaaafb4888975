import { WORD_NAMES } from '#core/lexicon/currencies.ts'
import type { Draft } from './draft.ts'
import { type NumberFound, readNumber, withMagnitudes } from './number.ts'
import { tidy } from './scan.ts'
import { currencyAfter, type UnitFound } from './unit.ts'

/** "75 USD million": the magnitude may come after the currency. */
export function moneyMagnitude(text: string, money: UnitFound, number: NumberFound): UnitFound {
  if (number.magnitude) return money
  const later = withMagnitudes(text, { ...number, value: 1, end: money.end })
  return later.value > 1 ? { ...money, parts: (money.parts ?? 1) / later.value, end: later.end } : money
}

/** Whether a figure looks like a sum of money: "1,200", "18 million", "8.1bn". */
export const isSizable = (text: string, position: number, number: NumberFound): boolean =>
  number.magnitude ||
  number.value >= 1000 ||
  /[.,]\d/.test(text.slice(position, number.end)) ||
  /^\s?(?:[mkMBK]|bn|mn|tn)(?![\p{L}\p{N}])/u.test(text.slice(number.end, number.end + 4))

/** "won" is a verb, "real" an adjective, "mark" a noun, and a Guarani a person: after a small number that is no money. */
export function isOrdinaryWord(text: string, money: UnitFound, number: NumberFound): boolean {
  const word = text.slice(number.end, money.end).trim()
  if (/^(?:Guaran[ií]|Afghani|Quetzal|Balboa|Leone)s?$/.test(word)) return true
  if (/^crowns?$/i.test(word)) return !isSizable(text, number.end - 1, number)
  return WORD_NAMES.has(word.toLowerCase()) && (!number.figures || number.value < 20)
}

/** "3 dollars 50 cents", "twelve dollars and thirty cents", "15 dollars 50" are one sum. */
export function withMinor(text: string, draft: Draft): Draft {
  const joint = /^(?:\s(?:and\s)?)/.exec(text.slice(draft.end, draft.end + 5))
  if (!joint || draft.value % 1 !== 0) return draft
  const number = readNumber(text, draft.end + joint[0].length)
  if (!number || number.value >= 100 || number.value < 1 || number.magnitude) return draft
  const minor = currencyAfter(text, number.end)
  if (minor?.parts === 100) return { ...draft, value: tidy(draft.value + number.value / 100), end: minor.end }
  const alone =
    /^(?:[.,;!?)]|\s?$|\smore\b)/.test(text.slice(number.end, number.end + 6)) &&
    !/^[.,]\d/.test(text.slice(number.end, number.end + 2))
  return alone && !minor
    ? { ...draft, value: tidy(draft.value + number.value / 100), end: number.end }
    : draft
}
