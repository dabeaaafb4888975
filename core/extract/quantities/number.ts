import { MAGNITUDES, ONES, SHORT_MAGNITUDES, TENS, VULGAR_FRACTIONS } from '#core/lexicon/numbers.ts'
import { at, either, tidy } from './scan.ts'
import { readFold, readRatio, readShare, withFold } from './share.ts'
import { readHalf, readVague } from './vague.ts'

/** A number in the text. `vague` numbers have a lower and an upper bound: "thousands" is 1,000 to 10,000. */
export type NumberFound = {
  value: number
  high?: number
  end: number
  figures: boolean
  vague?: boolean
  magnitude: boolean
  /** A part of a whole: "two-thirds", "half the". */
  share?: boolean
}

const SMALL = either([...Object.keys(ONES), ...Object.keys(TENS)])
const MAGNITUDE = either(Object.keys(MAGNITUDES))
const VULGAR = Object.keys(VULGAR_FRACTIONS).join('')
const SHORT = either(Object.keys(SHORT_MAGNITUDES))

/** Where a number may begin: a figure, a number word, "a million", "half a dozen". */
export const NUMBER_START = new RegExp(
  `(?<![\\p{N}])(?<!\\p{N}[.,])(?:\\.?\\d|[${VULGAR}])|(?<![\\p{L}\\p{N}])(?:(?:${SMALL})(?:fold)?|(?:several|a\\sfew)\\s(?:${MAGNITUDE}|dozen)|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|half|quarter|an?\\s(?:${MAGNITUDE}|dozen|half|third|quarter|fifth|tenth|couple))(?![\\p{L}\\p{N}])`,
  'giu',
)

const FIGURES =
  /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d{1,40})(?:\.\d{1,20})?(?:e[-+]?\d{1,2}(?![\p{L}\p{N}]))?|\.\d{1,20}/uy
const SPACED = /\d{1,3}(?: \d{3}){1,4}(?![\d.,]\d)/y
const FRACTION = /(?:[ \u00a0-]?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|[ \u00a0-](\d{1,2})[/⁄](\d{1,3})(?![\d/]))/uy
const SIMPLE_FRACTION = /(\d{1,3})[/⁄](\d{1,3})(?![\d/.,]\d|\d)/uy
const WORD = new RegExp(
  `(${SMALL}|${MAGNITUDE}|a|an|half|quarter|quarters|dozen|and|&)(?![\\p{L}\\p{N}])`,
  'iuy',
)
const JOIN = /[\s\u00a0-]{1,2}/uy
/** "three million, two hundred and forty thousand" */
const GROUP = new RegExp(`,\\s(?=(?:${SMALL})\\s(?:hundred|thousand)(?!\\p{L}))`, 'iuy')
const MAGNITUDE_AFTER = new RegExp(`[\\s\\u00a0-]{0,2}(${MAGNITUDE}|dozen)(?![\\p{L}\\p{N}])`, 'iuy')
const SHORT_AFTER = new RegExp(`[ \\u00a0]?(${SHORT})(?![\\p{L}\\p{N}])`, 'uy')
/** Words of the longest number up to the quadrillions, "and" included. */
const LONGEST_IN_WORDS = 48

/** The number that begins at a position, with the magnitudes that follow it; null where there is none. */
export function readNumber(text: string, position: number): NumberFound | null {
  const first = text[position] ?? ''
  if (/[\d.]/.test(first)) return readRatio(text, position) ?? withFold(text, readFigures(text, position))
  if (VULGAR_FRACTIONS[first] !== undefined)
    return { value: VULGAR_FRACTIONS[first], end: position + 1, figures: true, magnitude: false }
  return (
    readFold(text, position) ??
    readRatio(text, position) ??
    readShare(text, position) ??
    readVague(text, position) ??
    readHalf(text, position) ??
    withFold(text, readWords(text, position))
  )
}

function readFigures(text: string, position: number): NumberFound | null {
  const simple = at(SIMPLE_FRACTION, text, position)
  if (
    simple &&
    Number(simple[2]) > 0 &&
    Number(simple[1]) < Number(simple[2]) &&
    simple[0] !== '9/11' &&
    !/\d/.test(text[position - 1] ?? '')
  )
    return {
      value: Number(simple[1]) / Number(simple[2]),
      end: position + simple[0].length,
      figures: true,
      magnitude: false,
    }
  const spaced = at(SPACED, text, position)
  const found = spaced ?? at(FIGURES, text, position)
  if (!found) return null
  let value = Number(found[0].replace(/[, ]/g, ''))
  let end = position + found[0].length
  const fraction = at(FRACTION, text, end)
  if (fraction && !/[.,]/.test(found[0])) {
    const part = fraction[1]
      ? (VULGAR_FRACTIONS[fraction[1]] ?? 0)
      : Number(fraction[2]) / Number(fraction[3])
    if (part > 0 && part < 1) {
      value += part
      end += fraction[0].length
    }
  }
  return withMagnitudes(text, { value, end, figures: true, magnitude: false })
}

/** "5 hundred million" is 500,000,000. */
export function withMagnitudes(text: string, number: NumberFound): NumberFound {
  let { value, end, magnitude } = number
  for (let found = at(MAGNITUDE_AFTER, text, end); found; found = at(MAGNITUDE_AFTER, text, end)) {
    value *= MAGNITUDES[found[1]?.toLowerCase() ?? ''] ?? 12
    end += found[0].length
    magnitude = true
  }
  return { ...number, value: tidy(value), end, magnitude }
}

/** "5m", "3bn": short magnitudes, where what is counted can have them. */
export function withShortMagnitude(text: string, number: NumberFound): NumberFound {
  const found = at(SHORT_AFTER, text, number.end)
  const factor = found && SHORT_MAGNITUDES[found[1] ?? '']
  if (!found || !factor || number.magnitude) return number
  if (found[0].length > (found[1]?.length ?? 0) && !/^(?:bn|mn|mln|bln|tn|trn|B|M|T)$/.test(found[1] ?? ''))
    return number
  return { ...number, value: tidy(number.value * factor), end: number.end + found[0].length, magnitude: true }
}

function readWords(text: string, position: number): NumberFound | null {
  let total = 0
  let group = 0
  let end = position
  let next = position
  let count = 0
  let last = 0 // the size of the last piece: what follows must be smaller
  let magnitude = false
  while (count < LONGEST_IN_WORDS) {
    const found = at(WORD, text, next)
    const word = found?.[1]?.toLowerCase()
    if (!found || word === undefined) break
    const stop = next + found[0].length
    const tens = TENS[word]
    const ones = ONES[word]
    const size = MAGNITUDES[word] ?? (word === 'dozen' ? 12 : undefined)
    if (size !== undefined) {
      if (count === 0) break
      if (size === 100 || size === 12) group = Math.max(group, 1) * size
      else {
        total += Math.max(group, 1) * size
        group = 0
      }
      last = size
      magnitude = true
    } else if (tens !== undefined) {
      if (count > 0 && last < 100) break
      group += tens
      last = 10
    } else if (ones !== undefined) {
      if (count > 0 && !(last >= 100 || (last === 10 && ones > 0 && ones < 10))) break
      group += ones
      last = 1
    } else if (word === 'a' || word === 'an') {
      if (count > 0) break
      const following = at(/[\s-](hundred|thousand|million|billion|trillion|dozen)(?![\p{L}])/iuy, text, stop)
      if (!following) break
      group = 1
      last = 1
    } else if (word === 'and' || word === '&') {
      const half = at(/(?:and|&)[\s-]an?[\s-](half|quarter)(?![\p{L}])/iuy, text, next)
      if (half && count > 0 && last < 100) {
        group += half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25
        end = next + half[0].length
        return withMagnitudes(text, { value: total + group, end, figures: false, magnitude })
      }
      if (last < 100 || !at(new RegExp(`(?:and|&)[\\s](?:${SMALL})(?![\\p{L}])`, 'iuy'), text, next)) break
    } else break
    count++
    if (word !== 'and' && word !== '&') end = stop
    const join = at(JOIN, text, stop) ?? (last >= 1000 ? at(GROUP, text, stop) : null)
    if (!join) break
    next = stop + join[0].length
  }
  return end === position ? null : { value: tidy(total + group), end, figures: false, magnitude }
}
