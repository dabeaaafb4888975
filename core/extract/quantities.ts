import type { Quantity, Span } from '#core/fact.ts'
import { MEASURES } from '#core/lexicon/units.ts'
import { calendarSpans } from './dates/calendar-spans.ts'
import { changeAt, isSameSaid } from './quantities/change.ts'
import { isNumbering, isPartOfSomething } from './quantities/guards.ts'
import {
  NUMBER_START,
  type NumberFound,
  readNumber,
  withMagnitudes,
  withShortMagnitude,
} from './quantities/number.ts'
import { readOrdinals } from './quantities/ordinal.ts'
import { isWeight } from './quantities/pounds.ts'
import { joinRanges } from './quantities/range.ts'
import {
  countedAfter,
  currencyAfter,
  currencyBefore,
  measureAfter,
  type UnitFound,
  withRate,
} from './quantities/unit.ts'

/** A quantity while it is being read: `bare` where the text gives it no unit of its own. */
export type Draft = Span & {
  value: number
  high?: number
  unit: string
  bare: boolean
  /** Nothing but a figure beside it can make it a quantity. */
  loose: boolean
  figures: boolean
  vague: boolean
  numberEnd: number
}

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
  let end = 0
  for (const draft of all) {
    if (draft.start < end) continue
    const { start, value, high, unit } = draft
    const last = found.at(-1)
    const again = last?.change && isSameSaid(text.slice(last.end, start)) ? last.change : undefined
    const sign = value < 0 && unit === '%' ? ('down' as const) : undefined
    const change =
      changeAt(text, start, draft.end) ??
      again ??
      sign ??
      (draft.vague && high === undefined ? ('>' as const) : undefined)
    found.push({
      start,
      end: draft.end,
      text: text.slice(start, draft.end),
      value,
      ...(high === undefined ? {} : { high }),
      unit,
      ...(change ? { change } : {}),
    })
    end = draft.end
  }
  return found
}

function readAll(text: string, sentences: Span[]): Draft[] {
  const dates = calendarSpans(text)
  const drafts: Draft[] = []
  const pattern = new RegExp(NUMBER_START)
  let date = 0
  let sentence = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const position = match.index
    while (date < dates.length && (dates[date]?.end ?? 0) <= position) date++
    const dated = dates[date]
    if (dated && dated.start <= position) {
      pattern.lastIndex = dated.end
      continue
    }
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= position) sentence++
    const number = readNumber(text, position)
    if (!number) continue
    const draft = readQuantity(
      text,
      position,
      number,
      sentences[sentence]?.start ?? 0,
      drafts.at(-1)?.end ?? 0,
    )
    pattern.lastIndex = Math.max(draft?.end ?? number.end, position + 1)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function readQuantity(
  text: string,
  position: number,
  number: NumberFound,
  sentenceStart: number,
  floor: number,
): Draft | null {
  const minus =
    /(?:^|[^\d\s]\s|[($£€])[-−]$/.test(text.slice(Math.max(0, position - 3), position)) && number.figures
  const start = minus ? position - 1 : position
  const prefix = number.figures || number.magnitude ? currencyBefore(text, start, floor) : null
  if (number.figures && !prefix && isPartOfSomething(text, start, number.end)) return null
  const sized = prefix || number.figures ? withShortMagnitudeFor(text, number, prefix !== null) : number
  const draft = (unit: UnitFound | null, from: number): Draft => ({
    start: from,
    end: unit?.end ?? sized.end,
    value: (minus ? -1 : 1) * tidy(sized.value / (unit?.parts ?? 1)),
    ...(sized.high === undefined ? {} : { high: tidy(sized.high / (unit?.parts ?? 1)) }),
    unit: unit?.unit ?? 'number',
    bare: unit === null,
    loose: false,
    figures: sized.figures,
    vague: sized.vague ?? false,
    numberEnd: sized.end,
  })
  if (prefix) {
    const again = currencyAfter(text, sized.end) // "$10 dollars", "$5m USD"
    const same =
      again && again.parts === undefined && (again.unit === prefix.unit || prefix.unit === 'USD')
        ? again
        : null
    return { ...draft({ unit: same?.unit ?? prefix.unit, end: same?.end ?? sized.end }, prefix.start) }
  }
  const money =
    currencyAfter(text, sized.end) ?? (sized.vague ? currencyAfter(text, afterOf(text, sized.end)) : null)
  if (money && isWeight(text, start, money.end, sized)) return draft({ unit: 'lb', end: money.end }, start)
  if (money && !isOrdinaryWord(text, money, sized))
    return withMinor(text, draft(moneyMagnitude(text, money, sized), start))
  const measure =
    measureAfter(text, sized.end) ?? (sized.vague ? measureAfter(text, afterOf(text, sized.end)) : null)
  if (measure) return joinFeetAndInches(text, draft(withRate(text, measure), start))
  if (sized.share) return draft(null, start)
  if (sized.figures && isNumbering(text, start, sentenceStart)) return null
  const of = sized.vague ? afterOf(text, sized.end) : afterOfThe(text, sized.end)
  const counted = countedAfter(text, of, sized.value)
  if (counted) return isLooseWord(text, start, sized, counted) ? null : draft(counted, start)
  return { ...draft(null, start), loose: !isBareNumber(text, start, sized) }
}

/** A small figure against another is a score or an address: "a 2-2 draw". */
const isKept = (draft: Draft): boolean =>
  !(draft.bare && (draft.loose || (draft.high !== undefined && draft.high < 100 && draft.figures)))

/** "75 USD million": the magnitude may come after the currency. */
function moneyMagnitude(text: string, money: UnitFound, number: NumberFound): UnitFound {
  if (number.magnitude) return money
  const later = withMagnitudes(text, { ...number, value: 1, end: money.end })
  return later.value > 1 ? { ...money, parts: (money.parts ?? 1) / later.value, end: later.end } : money
}

/** "5m" is five million where money or people follow, and five metres elsewhere. */
function withShortMagnitudeFor(text: string, number: NumberFound, money: boolean): NumberFound {
  const sized = withShortMagnitude(text, number)
  if (sized === number || money) return sized
  const short = text.slice(number.end, sized.end).trim()
  if (/^(?:bn|bln|mn|mln|tn|trn)$/i.test(short) || /^[MB]$/.test(short) || currencyAfter(text, sized.end))
    return sized
  const counted = /^(?:k|K|m|M|B)$/.test(short) ? countedAfter(text, sized.end, sized.value) : null
  const measured = /^[kK]$/.test(short) ? measureAfter(text, sized.end) : null
  return counted || measured ? sized : number
}

/** Past an "of": "millions of Americans". */
const afterOf = (text: string, position: number) =>
  position + (/^\s(?:of\s)(?=\p{L})/u.exec(text.slice(position, position + 6))?.[0].length ?? 1) - 1

/** Past "of the": "two of the ships", "three of Ann's brothers". */
const afterOfThe = (text: string, position: number) =>
  position +
  (/^\sof\s(?:the|its|his|her|their|these|those|my|our|\p{Lu}\p{L}{1,20}['’]s)(?=\s\p{L})/u.exec(
    text.slice(position, position + 32),
  )?.[0].length ?? 0)

/** "won" and "pound" are verbs, "real" an adjective, "mark" a noun: a lone word after a small number is not money. */
function isOrdinaryWord(text: string, money: UnitFound, number: NumberFound): boolean {
  const word = text.slice(number.end, money.end).trim().toLowerCase()
  if (/^(?:won|marks?|lei|kip|rand|sen|real|reais|buck|bucks|leu|lev|sterling)$/.test(word))
    return !number.figures || number.value < 20
  return false
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50" are one sum. */
function withMinor(text: string, draft: Draft): Draft {
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

/** "5 feet and 2 inches" is one length. */
function joinFeetAndInches(text: string, draft: Draft): Draft {
  if (draft.unit !== 'ft') return draft
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

/** "one" is more often a pronoun than a count. */
function isLooseWord(text: string, start: number, number: NumberFound, counted: UnitFound): boolean {
  if (number.figures || number.magnitude || number.value !== 1) return false
  const before = text.slice(Math.max(0, start - 12), start)
  return (
    /(?:no|any|every|each|this|that|the|which|another|as|some|other|only)\s$/i.test(before) ||
    counted.end - number.end > 30
  )
}

/** Whether a number without a noun is a figure of its own rather than a name, a score or a turn of phrase. */
function isBareNumber(text: string, start: number, number: NumberFound): boolean {
  if (number.vague) return false
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(number.end, number.end + 12)
  if (!number.figures && !number.magnitude)
    return (
      /(?:killed|killing|wounded|wounding|injured|injuring|about|least|than|from|to)\s$/i.test(before) &&
      number.value > 1
    )
  if (/^\p{L}|^-\p{L}/u.test(after) || (/^\s\p{Lu}/u.test(after) && number.value < 1000)) return false
  if (/(?:aged|\d)[\s-](?:\d{1,4}\s(?:to|and)\s)?$|\d-$/i.test(before)) return false
  // ", 65," is somebody's age
  if (/\p{L},\s$/u.test(before) && /^,/.test(after) && number.value < 110) return false
  return true
}

/** A bare figure beside a measured one in its sentence is of the same unit: "from 21 mpg to 23". */
function inheritUnits(drafts: Draft[], text: string, sentences: Span[]): Draft[] {
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

const tidy = (value: number) => Number(value.toPrecision(15))
