import type { Span } from '#core/fact.ts'
import { calendarSpans } from '../dates/calendar-spans.ts'
import type { Draft } from './draft.ts'
import { joinFeetAndInches } from './feet.ts'
import { isNumbering, isPartOfSomething, isPicometers } from './guards.ts'
import { impliedUnit } from './implied.ts'
import { isOrdinaryWord, isSizable, moneyMagnitude, withMinor } from './money.ts'
import { NUMBER_START, type NumberFound, readNumber, withShortMagnitude } from './number.ts'
import { partOf, readPart } from './part.ts'
import { isWeight } from './pounds.ts'
import { withRate } from './rate.ts'
import { tidy } from './scan.ts'
import { talliedUnit } from './tally.ts'
import { countedAfter, currencyAfter, currencyBefore, measureAfter, type UnitFound } from './unit.ts'

/** Every figure of a text that may be a quantity, in order, with the unit that stands at it. */
export function readAll(text: string, sentences: Span[]): Draft[] {
  const dates = calendarSpans(text)
  const drafts: Draft[] = []
  const pattern = NUMBER_START
  pattern.lastIndex = 0
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
    const part = readPart(text, position)
    if (part) {
      const { value, unit, end } = part
      drafts.push({
        start: position,
        end,
        value,
        unit,
        bare: false,
        loose: false,
        figures: false,
        vague: false,
        share: false,
        magnitude: false,
      })
      pattern.lastIndex = end
      continue
    }
    const number = readNumber(text, position)
    if (!number) continue
    if (!number.figures && /\p{L}-$/u.test(text.slice(Math.max(0, position - 2), position))) continue // "two-for-one"
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
  const start = position - (number.figures ? minusBefore(text, position) : 0)
  const minus = start < position
  const prefix =
    number.figures || number.magnitude
      ? currencyBefore(text, start, floor, isSizable(text, position, number))
      : null
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
    share: sized.share ?? false,
    magnitude: sized.magnitude,
  })
  if (prefix) {
    const again = currencyAfter(text, sized.end) // "$10 dollars", "$5m USD"
    const same =
      again && again.parts === undefined && (again.unit === prefix.unit || prefix.unit === 'USD')
        ? again
        : null
    return draft(
      withRate(text, { unit: same?.unit ?? prefix.unit, end: same?.end ?? sized.end }),
      prefix.start,
    )
  }
  const money =
    currencyAfter(text, sized.end) ?? (sized.vague ? currencyAfter(text, afterOf(text, sized.end)) : null)
  if (money && isWeight(text, start, money.end, sized)) return draft({ unit: 'lb', end: money.end }, start)
  if (money && !isOrdinaryWord(text, money, sized))
    return withMinor(text, draft(withRate(text, moneyMagnitude(text, money, sized)), start))
  const measure =
    measureAfter(text, sized.end) ?? (sized.vague ? measureAfter(text, afterOf(text, sized.end)) : null)
  if (sized.figures && isPicometers(text, start, sized.end))
    return draft({ unit: 'pm', end: text.indexOf('pm', sized.end) + 2 }, start)
  if (measure) return joinFeetAndInches(text, draft(withRate(text, measure), start))
  const whole = sized.share || sized.value < 1 ? partOf(text, sized.end) : null
  if (whole) return draft(whole, start)
  if (sized.share) return draft(null, start)
  if (sized.figures && isNumbering(text, start, sized.end, sentenceStart)) return null
  const all = wholeAfter(text, sized.end)
  // "one of its two rivals" counts rivals; who it is, it does not say.
  if (all)
    return sized.value === 1 && !sized.figures ? null : draft({ unit: all.unit, end: sized.end }, start)
  const of = sized.vague ? afterOf(text, sized.end) : afterOfThe(text, sized.end)
  const counted = countedAfter(text, of, sized.value, of > sized.end && !sized.vague)
  const implied = counted && counted.unit !== 'count:other' ? null : impliedUnit(text, start, sized)
  if (counted && !implied)
    return isLooseWord(text, start, sized, counted) ? null : draft(withRate(text, counted), start)
  if (implied) return draft(implied, start)
  const tallied = talliedUnit(text, sentenceStart, start, sized)
  if (tallied) return draft(tallied, start)
  return { ...draft(null, start), loose: !isBareNumber(text, start, sized) }
}

/** How much of the text before a figure makes it negative: "-5", "minus 5". */
function minusBefore(text: string, position: number): number {
  if (/(?:^|[^\d\s]\s|[($£€])[-−]$/.test(text.slice(Math.max(0, position - 3), position))) return 1
  return /(?:^|[^\d\s]\s)minus\s$/i.test(text.slice(Math.max(0, position - 8), position)) ? 6 : 0
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

const OF_THE =
  /^\sof\s(?:(?:the|its|his|her|their|these|those|my|our)(?:\s\p{L}{1,20}['’]s)?|\p{Lu}\p{L}{1,20}['’]s)(?=\s[\p{L}\d])/u

/** Past "of the": "two of the ships", "three of Ann's brothers", "two of the port's cranes". */
const afterOfThe = (text: string, position: number) =>
  position + (OF_THE.exec(text.slice(position, position + 64))?.[0].length ?? 0)

/** What is counted in the whole of which a figure is a part: "two of the port's six cranes", "900 of the 1,400 seats". */
function wholeAfter(text: string, position: number): UnitFound | null {
  const of = afterOfThe(text, position)
  const number = of > position ? readNumber(text, of + 1) : null
  return number && !number.vague ? countedAfter(text, number.end, number.value, false) : null
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
  if (/^\p{L}|^-\p{L}|^[-–]\d|^\sZIP\b/iu.test(after) || (/^\s\p{Lu}/u.test(after) && number.value < 1000))
    return false
  if (/(?:aged|\d)[\s-](?:\d{1,4}\s(?:to|and)\s)?$|\d-$/i.test(before)) return false
  // ", 65," is somebody's age
  if (/\p{L},\s$/u.test(before) && /^[,.]/.test(after) && number.value < 110) return false
  return true
}
