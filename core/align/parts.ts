import type { Quantity, Span } from '#core/fact.ts'
import { ONES } from '#core/lexicon/numbers.ts'
import { isDenied } from './denials.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, isNamedWord, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isCount } from './units.ts'

/** How many of a known number something is told of: from `low` to `high` of `whole`. */
type Part = Span & { whole: Quantity; low: number; high: number }

/** Stands right before the number of all: "all four", "none of the six", "one of the five". */
const ALL = /\b(?:all|each|every(?: one)?)(?: of)?(?: the| its| their| these| those)?\s+$/i
const NONE = /\b(?:none|not one|not a single one) of (?:the|its|their|these|those)\s+$/i
const REACH = 40
/** "Two of the three" says that there are three; of two there are mostly two sides. */
const FEWEST = 3
/** "At least one of the five", "only two of the five", "another of the five": how many in all stays open, or is said otherwise. */
const OPEN =
  /\b(?:at least|up to|as many as|more than|fewer than|less than|about|around|nearly|almost|another|some|most|many|several|half|first|second|third|last|next|other|any|each)\b/i
const SHARE = new RegExp(
  String.raw`\b(?<share>${Object.keys(ONES).join('|')}|\d+)(?: \p{L}+)? of (?:the|its|their|these|those)\s+$`,
  'iu',
)
const countOf = (word: string) => ONES[word.toLowerCase()] ?? (/^\d+$/.test(word) ? Number(word) : null)

function boundsOf(
  before: string,
  whole: number,
  isNegative: boolean,
): { at: number; low: number; high: number } | null {
  const none = NONE.exec(before)
  if (none) return { at: none.index, low: 0, high: 0 }
  const all = ALL.exec(before)
  // "Not all six": at least one was not.
  if (all) return isNegative ? null : { at: all.index, low: whole, high: whole }
  const share = SHARE.exec(before)
  const count = share && countOf(share.groups?.share ?? '')
  if (!share || count === null || count >= whole || OPEN.test(before.slice(0, share.index).slice(-REACH)))
    return null
  return { at: share.index, ...(isNegative ? { low: 0, high: whole - count } : { low: count, high: count }) }
}

const partOf = noted((of: Proposition): Part | null => {
  const { text, fact, quantities } = of
  for (const whole of quantities) {
    if (
      !(isCount(whole.unit) || whole.unit === 'number') ||
      whole.value < FEWEST ||
      !Number.isInteger(whole.value)
    )
      continue
    const from = Math.max(fact.start, whole.start - REACH)
    const bounds = boundsOf(text.slice(from, whole.start), whole.value, isDenied(of))
    if (bounds) return { whole, low: bounds.low, high: bounds.high, start: from + bounds.at, end: whole.end }
  }
  return null
})

/** Whether a fact tells how many of a known number something is so of. */
export const tellsPart = (of: Proposition) => partOf(of) !== null

const isInside = (span: Span, { start, end }: Span) => span.start >= start && span.end <= end

/** All that a fact tells of a part, beside names, is told of the other as well: "were found", not "were found dead". */
const isAllMet = (of: Proposition, part: Part, met: ReadonlySet<number>) =>
  of.words.every(
    (word, at) => word.weight < TELLING || met.has(at) || isInside(word, part) || isNamedWord(of, word),
  )

/** One tells of all of them, or of so many, what the other tells of none of them, or of more, or fewer. */
export function compareParts(pair: Pair): Finding | null {
  const { a, b, overlap, daysApart } = pair
  const [x, y] = [partOf(a), partOf(b)]
  if (!x || !y || x.whole.value !== y.whole.value || (x.low <= y.high && y.low <= x.high)) return null
  const close = overlap.matches.filter(({ strength, opposite }) => strength >= CLOSE && !opposite)
  const isTold = close.some((match) => {
    const [one, other] = [a.words[match.a], b.words[match.b]]
    return one && other && !isInside(one, x) && !isInside(other, y)
  })
  if (!isTold) return null
  const [metA, metB] = [new Set(close.map((match) => match.a)), new Set(close.map((match) => match.b))]
  const isWhole = ({ low, whole }: Part) => low === whole.value
  if (!isWhole(x) && !isAllMet(a, x, metA)) return null
  if (!isWhole(y) && !isAllMet(b, y, metB)) return null
  const [earlier, later] = daysApart >= 0 ? [x, y] : [y, x]
  const isMore = daysApart !== 0 && later.low > earlier.high
  return {
    relation: isMore ? 'update' : 'contradict',
    aspect: 'figure',
    score: 0.7,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: isMore
      ? `${daysApart > 0 ? '{b}' : '{a}'} reported later and tells of more of the same ${x.whole.value}`
      : `another share of the same ${x.whole.value}`,
  }
}
