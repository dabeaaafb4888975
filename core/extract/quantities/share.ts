import { FRACTIONS, ONES, TENS } from '#core/lexicon/numbers.ts'
import type { NumberFound } from './number.ts'
import { at, either, tidy } from './scan.ts'

const SMALL = either([...Object.keys(ONES), ...Object.keys(TENS)])
const FOLD = new RegExp(`(${SMALL})fold(?!\\p{L})`, 'iuy')

/** "sixfold": six times, of nothing that has a name. */
export function readFold(text: string, position: number): NumberFound | null {
  const found = at(FOLD, text, position)
  const word = found?.[1]?.toLowerCase() ?? ''
  const value = ONES[word] ?? TENS[word]
  return found && value
    ? { value, end: position + found[0].length, figures: false, magnitude: false, share: true }
    : null
}

/** "6-fold", "ten-fold" */
export function withFold(text: string, number: NumberFound | null): NumberFound | null {
  const fold = number && at(/-?fold(?!\p{L})/iuy, text, number.end)
  return fold ? { ...number, end: number.end + fold[0].length, share: true } : number
}

const RATIO = new RegExp(
  `(${SMALL}|\\d{1,3})\\s(?:(in)(?:\\severy)?|out\\sof(?:\\severy)?)\\s(${SMALL}|\\d{1,3}(?:,\\d{3})?)(?![\\p{L}\\p{N}-]|\\s(?:days?|hours?|years?|months?|minutes?|weeks?|seconds?|million|thousand|hundred|of)|[.,]\\d)`,
  'iuy',
)

/** "one in five", "nine in 10", "three out of four": a share of a whole. */
export function readRatio(text: string, position: number): NumberFound | null {
  const found = at(RATIO, text, position)
  if (!found) return null
  const size = (word = '') =>
    ONES[word.toLowerCase()] ?? TENS[word.toLowerCase()] ?? Number(word.replace(',', ''))
  const [part, whole] = [size(found[1]), size(found[3])]
  const usual = !found[2] || part === 1 || /^10{1,3}$/.test(String(whole)) // "killed two in five raids" is no share
  return usual && part >= 1 && part < whole
    ? {
        value: tidy(part / whole),
        end: position + found[0].length,
        figures: false,
        magnitude: false,
        share: true,
      }
    : null
}

const SHARE = new RegExp(
  `(?:(${SMALL})[\\s-](${either(Object.keys(FRACTIONS).filter((word) => word.endsWith('s')))})|(?:a|one)[\\s-](half|third|quarter|fifth|tenth)(?=\\sof\\s)|(half)(?=\\s(?:of|the|all|its|his|her|their|our|those|these)\\s))(?![\\p{L}\\p{N}])`,
  'iuy',
)
/** What something grew or shrank by. */
const MOVED = /(?:(?:an?|one)[\s-](third|quarter|fifth|tenth)|half)(?=[.,;:!?]|\s(?!of\s|an?\s|point))/iuy
const BY = /\bby\s(?:almost\s|nearly\s|about\s|around\s|roughly\s|over\s|more\sthan\s|at\sleast\s)?$/i

/** "two-thirds", "a quarter of", "half the"; "by a third" */
export function readShare(text: string, position: number): NumberFound | null {
  const found = at(SHARE, text, position)
  const moved =
    !found && BY.test(text.slice(Math.max(0, position - 16), position)) ? at(MOVED, text, position) : null
  if (moved) {
    const value = FRACTIONS[(moved[1] ?? 'half').toLowerCase()] ?? 0
    return {
      value: tidy(value),
      end: position + moved[0].length,
      figures: false,
      magnitude: false,
      share: true,
    }
  }
  if (!found) return null
  const parts = ONES[found[1]?.toLowerCase() ?? 'one'] ?? 1
  const size = FRACTIONS[(found[2] ?? found[3] ?? found[4] ?? '').toLowerCase()]
  const word = found[2]?.toLowerCase()
  // "two quarters" are half a year, "two halves" a match
  if (size === undefined || word === 'halves' || (word === 'quarters' && parts !== 3)) return null
  const end = position + found[0].length
  // "half a million" and "three-quarters of a billion" are numbers in full
  if (
    /^\s(?:of\s)?(?:an?\s)?(?:dozen|hundred|thousand|million|billion|trillion)\b/i.test(
      text.slice(end, end + 20),
    )
  )
    return null
  return { value: tidy(parts * size), end, figures: false, magnitude: false, share: true }
}
