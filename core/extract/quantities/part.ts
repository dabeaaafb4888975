import { FRACTIONS, ONES } from '#core/lexicon/numbers.ts'
import { at, either, tidy } from './scan.ts'
import { namedMeasureAfter, type UnitFound } from './unit.ts'

const FRACTION = either(Object.keys(FRACTIONS).filter((word) => !/s$|^half$/.test(word)))
const PART = new RegExp(
  `(?:(?:an?|one)[\\s-])?(?:(half|quarter)(?:\\s(?:of\\s)?an?\\s|\\sof\\sone\\s|[\\s-])|(${FRACTION})\\sof\\s(?:an?|one)\\s)`,
  'iuy',
)
const PARTS = new RegExp(
  `(two|three|four|five|seven|nine)[\\s-](${FRACTION})s(?:\\sof)?\\s(?:an?|one)\\s`,
  'iuy',
)
const POINT = /point(?!\p{L}|s)/iuy
const OF_A = /\s?of\s(?:an?|one)\s/iuy
const PERIOD =
  /(?:first|second|third|fourth|last|final|this|next|previous|past|same|each|per|fiscal|current|latest|every|other|\dth|\dst|\dnd|\drd)[\s-]$/i
const LOOK = 12

/** A part of a measure: "half a mile", "a quarter-point", "three-quarters of an hour", "a tenth of a percent". */
export function readPart(text: string, position: number): (UnitFound & { value: number }) | null {
  const one = at(PART, text, position)
  const many = one ? null : at(PARTS, text, position)
  const found = one ?? many
  if (!found || PERIOD.test(text.slice(Math.max(0, position - LOOK), position))) return null
  const size = FRACTIONS[(one?.[1] ?? one?.[2] ?? many?.[2] ?? '').toLowerCase()] ?? 0
  const value = tidy((ONES[many?.[1]?.toLowerCase() ?? 'one'] ?? 1) * size)
  const from = position + found[0].length
  // what central banks call a quarter-point is one of a percentage point
  const point = one?.[1] && /[\s-]$/.test(found[0]) ? at(POINT, text, from) : null
  if (point) return { value, unit: 'pp', end: from + point[0].length }
  const measure = namedMeasureAfter(text, from)
  return measure && !/^[\s-]o(?:n|ver)-/.test(text.slice(measure.end, measure.end + 6))
    ? { value, ...measure }
    : null
}

/** The measure of which a figure is a part: "1/16 of a pint", "0.1 of a percentage point". */
export function partOf(text: string, end: number): UnitFound | null {
  const of = at(OF_A, text, end)
  return of ? namedMeasureAfter(text, end + of[0].length) : null
}
