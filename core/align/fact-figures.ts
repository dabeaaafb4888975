import { singular } from '#core/extract/quantities/singular.ts'
import type { Quantity } from '#core/fact.ts'
import { isJust, type Measure } from './measures.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { isCount, isTime } from './units.ts'

/** "by 2 percent" is a change, "to 2 percent" a level; `start` is where the preposition stands. */
export function roleOf(text: string, quantity: Quantity): { role: 'change' | 'level'; start: number } | null {
  const from = Math.max(0, quantity.start - 24)
  // "Rises at a rate of 50 percent" is by as much.
  const match = /(?<!\brate )\b(by|to|at|of)\s+(?:about |some |around |roughly |nearly |as much as )?$/i.exec(
    text.slice(from, quantity.start),
  )
  return match
    ? { role: match[1]?.toLowerCase() === 'by' ? 'change' : 'level', start: from + match.index }
    : null
}

/** "two related documents", "three more", "eight of the jurors": a part of a count that the other side may give in full. */
const PART =
  /\b(?:more|other|others|further|additional|related|another|lesser|smaller|larger|remaining|accompanying|supporting|companion|of the|of its|of their|of them)\b/i
/** "together with two documents" counts what comes on top. */
const ON_TOP = /\b(?:together with|along with|alongside|in addition to|besides|plus)\s+$/i
const BEFORE = 20
const isPart = (text: string, quantity: Quantity) =>
  PART.test(quantity.text) || ON_TOP.test(text.slice(Math.max(0, quantity.start - BEFORE), quantity.start))

/** "three-point shots" counts no points. */
const isAttribute = ({ text, unit }: Quantity) => unit.startsWith('count:') && /^\S+-\p{L}+$/u.test(text)

/** A figure of a fact: "1,870 of 2,140 members" is a share of members and a whole. */
export type Figure = Measure & {
  share: 'share' | 'whole' | null
  isPart: boolean
  isAttribute: boolean
  /** "122 measles cases" counts cases, where the other fact does. */
  after: string | null
  /** Its digits as they are written; undefined where it is written in words. */
  numeral: string | undefined
}

const OF = /^\s+of\s+(?:(?:the|its|their|all)\s+)?$/i
/** "Of the 2,140 members, 1,870 voted" */
const OPENING_OF = /\b(?:out )?of\s+(?:(?:the|its|their|all)\s+)?$/i
const AFTER_WHOLE = /^,?\s+(?:(?:some|about|only|just|nearly)\s+)?$/i

/** What a bare number counts, where its fact says so before: "the number of people killed has climbed to 27". */
function countedBefore({ text, fact }: Proposition, { start, unit }: Quantity): string {
  if (unit !== 'number') return unit
  const before = text.slice(fact.start, start)
  const noun = /\bnumber of (?:\p{L}+ )?(\p{L}+)/iu.exec(before)?.[1]
  if (noun) return `count:${singular(noun.toLowerCase())}`
  return /\b(?:(?:death )?toll|crowd of|attendance|audience of|gate of)\b/i.test(before)
    ? 'count:person'
    : unit
}

/** "Eight months old": an age, as "eight-year-old" is one. */
const agedBy = ({ text }: Proposition, unit: string, { end }: Quantity) =>
  isTime(unit) && /^[\s-]old\b/i.test(text.slice(end, end + 5)) ? `${unit}-old` : unit

/** What a count may be of by the word after it, where that is another thing. */
function countedAfter({ text }: Proposition, { end, unit }: Quantity): string | null {
  const noun = isCount(unit) && /^ (\p{Ll}+)/u.exec(text.slice(end, end + NOUN_REACH))?.[1]
  const counted = noun ? `count:${singular(noun)}` : unit
  return counted === unit ? null : counted
}
const NOUN_REACH = 24

const figuresOf = noted((side: Proposition): Figure[] => {
  const { text, quantities } = side
  const isWholeBefore = (whole: Quantity, share: Quantity) =>
    whole.end < share.start &&
    OPENING_OF.test(text.slice(Math.max(0, whole.start - BEFORE), whole.start)) &&
    AFTER_WHOLE.test(text.slice(whole.end, share.start))
  const wholeOf = (share: Quantity) =>
    quantities.find(
      (one) =>
        isCount(one.unit) &&
        (isWholeBefore(one, share) || (one.start > share.end && OF.test(text.slice(share.end, one.start)))),
    )
  const wholes = new Set(quantities.map(wholeOf))
  return quantities.map((quantity) => {
    const whole = isCount(quantity.unit) ? wholeOf(quantity) : undefined
    if (isShare(quantity))
      return {
        quantity: asPercent(quantity),
        role: roleOf(text, quantity)?.role ?? null,
        just: false,
        share: null,
        isPart: false,
        isAttribute: false,
        after: null,
        numeral: numeralsOf(quantity.text)[0],
      }
    const isShareOf = whole !== undefined && quantity.unit === 'number'
    const unit = isShareOf ? whole.unit : agedBy(side, countedBefore(side, quantity), quantity)
    return {
      quantity: unit === quantity.unit ? quantity : { ...quantity, unit },
      role: roleOf(text, quantity)?.role ?? null,
      just: isJust(text, quantity),
      share: whole ? 'share' : wholes.has(quantity) ? 'whole' : null,
      isPart: isPart(text, quantity),
      isAttribute: isAttribute(quantity),
      after: isShareOf ? null : countedAfter(side, quantity),
      numeral: numeralsOf(quantity.text)[0],
    }
  })
})

/** The figures of a fact as they count beside another's. */
export function figuresBeside(side: Proposition, other: Proposition): readonly Figure[] {
  const figures = figuresOf(side)
  const isAfter = ({ after }: Figure) => after !== null && other.quantities.some(({ unit }) => unit === after)
  if (!figures.some(isAfter)) return figures
  return figures.map((figure) =>
    figure.after !== null && isAfter(figure)
      ? { ...figure, quantity: { ...figure.quantity, unit: figure.after } }
      : figure,
  )
}

/** "Nine in ten", "two-thirds": a share as it stands beside percentages. */
const isShare = ({ unit, value, text }: Quantity) =>
  unit === 'number' && value > 0 && value < 1 && !/\d\.\d/.test(text)
const asPercent = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: quantity.value * 100,
  unit: '%',
  change: quantity.change ?? '~',
  ...(quantity.high !== undefined && { high: quantity.high * 100 }),
})

/** Whether a fact has the numeral of another's figure, be it read as a figure there or not. */
export const hasNumeral = (of: Proposition, { numeral }: Figure): boolean =>
  numeral !== undefined && numeralsIn(of).includes(numeral)
const numeralsIn = noted(({ fact: { quote } }: Proposition) => numeralsOf(quote))
const numeralsOf = (text: string): string[] => text.match(/\d(?:[\d,.]*\d)?/g) ?? []
