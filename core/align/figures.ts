import { singular } from '#core/extract/quantities/singular.ts'
import type { Quantity } from '#core/fact.ts'
import { dividedOtherwise } from './each-or-all.ts'
import type { Finding, Pair } from './finding.ts'
import { compareMeasures, isJust, type Measure, type Verdict } from './measures.ts'
import { noted } from './once.ts'
import { isWhollyMet } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import { isFuture } from './strength.ts'
import { isCount, isTime } from './units.ts'

/** "by 2 percent" is a change, "to 2 percent" a level; `start` is where the preposition stands. */
function roleOf(text: string, quantity: Quantity): { role: 'change' | 'level'; start: number } | null {
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

/** "Two sides", "two years": everybody has two of something. */
const isTrivial = ({ value, unit }: Quantity) => Math.abs(value) <= 2 && (isCount(unit) || unit === 'year')

/** "three-point shots" counts no points. */
const isAttribute = ({ text, unit }: Quantity) => unit.startsWith('count:') && /^\S+-\p{L}+$/u.test(text)

/** A figure of a fact: "1,870 of 2,140 members" is a share of members and a whole. */
type Figure = Measure & {
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
function figuresBeside(side: Proposition, other: Proposition): readonly Figure[] {
  const figures = figuresOf(side)
  const isAfter = ({ after }: Figure) => after !== null && other.quantities.some(({ unit }) => unit === after)
  if (!figures.some(isAfter)) return figures
  return figures.map((figure) =>
    figure.after !== null && isAfter(figure)
      ? { ...figure, quantity: { ...figure.quantity, unit: figure.after } }
      : figure,
  )
}

/** Two figures that measure the same, and how they meet. */
type Meeting = { x: Figure; y: Figure; verdict: Verdict }

/** Whether a fact has the numeral of another's figure, be it read as a figure there or not. */
const hasNumeral = (of: Proposition, { numeral }: Figure): boolean =>
  numeral !== undefined && numeralsIn(of).includes(numeral)
const numeralsIn = noted(({ fact: { quote } }: Proposition) => numeralsOf(quote))
const numeralsOf = (text: string): string[] => text.match(/\d(?:[\d,.]*\d)?/g) ?? []

/** "Six of the carriages left the rails", "Four carriages left the rails": a part of all is the count where the rest is the same. */
const isOfAll = ({ common }: Pair, { quantity: x }: Figure, { quantity: y }: Figure) =>
  common >= NEARLY_SAME && OF_THE.test(`${x.text} ${y.text}`) && isCount(x.unit) && isCount(y.unit)
const NEARLY_SAME = 0.85
const OF_THE = /\bof the\b/i

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

function meetingOf(pair: Pair, x: Figure, y: Figure): Meeting | null {
  if (x.isPart !== y.isPart && !isOfAll(pair, x, y)) return null
  if (x.isAttribute !== y.isAttribute) return null
  if (x.share && y.share && x.share !== y.share) return null
  const verdict = compareMeasures(x, y)
  if (verdict === null || (verdict === 'same' && isTrivial(x.quantity))) return null
  if (verdict === 'other' && (hasNumeral(pair.a, y) || hasNumeral(pair.b, x))) return null
  // "At least 23 died" has no bearing on 112 passengers.
  if (verdict === 'bound' && ratioOf(x.quantity, y.quantity) > FAR) return null
  return { x, y, verdict }
}

/** What fits and what is at odds, the most telling first: a slip of digit or unit is no other thing. */
const FITTING: readonly Verdict[] = ['same', 'converted', 'rounded', 'bound']
const ODD: readonly Verdict[] = [
  'other unit',
  'level and change',
  'rise and fall',
  'transposed',
  'scaled',
  'other',
]

const WHY: Readonly<Record<Verdict, string>> = {
  same: 'the same figure',
  converted: 'the same figure in another unit',
  rounded: 'the same figure, one of them rounded',
  bound: 'both can be right, as neither is exact',
  other: 'another figure',
  transposed: 'the same digits in another order',
  scaled: 'the same digits on another scale',
  'other unit': 'same numeral, other unit',
  'level and change': 'one is a level, the other a change',
  'rise and fall': 'one is a rise, the other a fall',
}

/** How much of their words two facts must share before another figure is another account of the same thing. */
const FIRM = {
  sum: 0.5,
  count: 0.55,
  numeral: 0.2,
  digits: 0.35,
  few: 0.55,
  whole: 0.6,
  turned: 0.3,
} as const
const SURE = 0.75
/** The same, where all that one fact tells is in the other as well. */
const LIKELY = 0.4
/** Counts so far apart are those of two things even then, unless the facts share nearly all of their words. */
const FAR_ALIKE = 5
const SMALL = 10
/** Counts further apart than this are those of two things, unless the facts share nearly all of their words. */
const FAR = 2.5
/** The same, where another figure of the two facts is at odds, too. */
const FAR_TWICE = 2
const NEARLY_ALL = 0.75

/** "a total of", "so far": reckoned over more than one occasion. */
const TOTAL = /\b(?:(?:a|the|in) total|in all|altogether|so far|thus far|to date|combined|overall)\b/i
const isTotal = noted(({ fact }: Proposition) => TOTAL.test(fact.quote))

const ratioOf = ({ value: x }: Quantity, { value: y }: Quantity) =>
  Math.max(Math.abs(x), Math.abs(y)) / Math.max(Math.min(Math.abs(x), Math.abs(y)), 1e-9)

/** What is wanted, planned or expected may come out otherwise, and nobody erred. */
const AHEAD =
  /\b(?:wants?|wanted|hopes?|hoped|aims?|aimed|plans?|planned|expects?|expected|forecast|targets?|intends?|seeks?|sought|proposed|asked)\b/i
const isAhead = noted((side: Proposition) => isFuture(side) || AHEAD.test(side.fact.quote))

/** "Rose 34 percent", "fell by a third": as much, but the other way. */
const AS_MUCH = 1.05
const isAsMuch = (x: Quantity, y: Quantity) => ratioOf(x, y) <= AS_MUCH

/** "421 aboard, 38 of them crew", "412 aboard, 38 of them crew": another figure, of two digits and more, is the same. */
const haveOneBeside = ({ a, b }: Pair, x: Figure, y: Figure) =>
  a.quantities.some(
    (one) =>
      one.start !== x.quantity.start &&
      Math.abs(one.value) >= SMALL &&
      b.quantities.some((other) => other.start !== y.quantity.start && other.value === one.value),
  )

/** "Sixty percent of them", "fewer than half of the members": of one whole there is one share. */
const isShareAtOdds = ({ common, likeness }: Pair, x: Quantity, y: Quantity) =>
  x.unit === '%' && y.unit === '%' && common >= NEARLY_ALL && likeness >= LIKELY

/** "Thousands of pounds", "thousands of dollars": there is no numeral to be the same. */
const isVague = ({ text }: Quantity) => /^(?:tens|dozens|hundreds|thousands|(?:m|b|tr)illions)\b/i.test(text)

/** Whether both figures surely measure the same: a report counts many things, and a bare number may be anything. */
function isFirm(pair: Pair, { x, y, verdict }: Meeting, alone: boolean): boolean {
  const { a, b, common, likeness } = pair
  const [left, right] = [x.quantity, y.quantity]
  if (left.unit === 'number' || right.unit === 'number') return false
  const counts = isCount(left.unit) || isTime(left.unit)
  // "One battery" is often one of the two that another report counts.
  if (verdict === 'other unit' && (isVague(left) || isVague(right))) return false
  if (verdict === 'other unit' && isTime(left.unit)) return likeness >= SURE && common >= FIRM.few
  if (isCount(left.unit) && Math.min(Math.abs(left.value), Math.abs(right.value)) <= 1) return false
  if (verdict === 'transposed') return common >= FIRM.digits || haveOneBeside(pair, x, y)
  if (counts && isTotal(a) !== isTotal(b)) return false
  if (verdict === 'rise and fall' && isAsMuch(left, right)) return common >= FIRM.turned
  if (verdict === 'other' || verdict === 'scaled' || verdict === 'rise and fall') {
    // All that could make it firm asks for as many words in common.
    if (common < FIRM.sum) return false
    if (isAhead(a) !== isAhead(b)) return false
    if (verdict === 'other' && isShareAtOdds(pair, left, right)) return true
    if (likeness >= LIKELY && common >= FIRM.whole && isWhollyMet(pair))
      return ratioOf(left, right) <= FAR_ALIKE || common >= NEARLY_ALL
    const far = verdict === 'other' && ratioOf(left, right) > (alone ? FAR : FAR_TWICE)
    const least = far ? NEARLY_ALL : counts ? FIRM.count : FIRM.sum
    return likeness >= SURE && common >= least
  }
  return common >= (counts && Math.abs(left.value) < SMALL ? FIRM.few : FIRM.numeral)
}

/** What goes on being counted after the event: a later report has more of them, and nobody erred. */
const GROWING =
  /\b(?:kill|dead|death|die[sd]?|dying|toll|casualt|fatal|victim|injur|wound|hurt|hospital|treated|missing|arrest|detain|rescu|evacuat|displac|homeless|infect|case|confirmed|sick|surviv|bod(?:y|ies)|recover|damag|destroy|cut off|unaccounted|trapped|stranded|without (?:power|water)|sign(?:ed|atures)|donat|raised|collected|since|so far|known to|rise[ns]? to|rose to|climb|grow[ns]?|grew)/i
const grows = noted(({ fact }: Proposition) => GROWING.test(fact.quote))
const isGrowing = ({ a, b }: Pair) => grows(a) && grows(b)
/** What may be fewer the next day, as they are found, freed or sent home. */
const SHRINKING =
  /\b(?:missing|unaccounted|trapped|stranded|without (?:power|water)|in hospital|displaced)\b/i
const shrinks = noted(({ fact }: Proposition) => SHRINKING.test(fact.quote))
const isShrinking = ({ a, b }: Pair) => shrinks(a) && shrinks(b)
const isUndated = ({ a, b }: Pair) => a.day === null || b.day === null

/** What a later report counts more of than an earlier one. */
function isGrown(pair: Pair, { x, y }: Meeting): boolean {
  const more = Math.sign(y.quantity.value - x.quantity.value)
  return (
    isCount(x.quantity.unit) &&
    isGrowing(pair) &&
    !pair.derived &&
    more !== 0 &&
    (more === Math.sign(pair.daysApart) || (pair.daysApart !== 0 && isShrinking(pair)))
  )
}

const startOf = (text: string, { quantity }: Figure, verdict: Verdict) =>
  verdict === 'level and change' ? (roleOf(text, quantity)?.start ?? quantity.start) : quantity.start

/** A slip of digit or unit shows that both speak of one thing; another value may be that of another thing. */
const SCORE = { slip: 0.9, other: 0.8, open: 0.4 } as const

function atOdds(pair: Pair, meeting: Meeting, alone: boolean): Finding {
  const { x, y, verdict } = meeting
  const words = {
    a: [{ start: startOf(pair.a.text, x, verdict), end: x.quantity.end }],
    b: [{ start: startOf(pair.b.text, y, verdict), end: y.quantity.end }],
  }
  const found = (relation: Finding['relation'], score: number, why = WHY[verdict]): Finding => ({
    relation,
    aspect: 'figure',
    score,
    ...words,
    why,
  })
  if (verdict === 'other' && isCount(x.quantity.unit) && isGrowing(pair)) {
    if (isGrown(pair, meeting))
      return found(
        'update',
        SCORE.other,
        `${pair.daysApart > 0 ? '{b}' : '{a}'} reported later and counts more`,
      )
    if (isUndated(pair)) return { ...found('differ', SCORE.open), undated: true }
  }
  if (!isFirm(pair, meeting, alone)) return found('differ', SCORE.open)
  return found('contradict', verdict === 'other' ? SCORE.other : SCORE.slip)
}

/** Figures that fit because one is a limit do not say the same: they differ, or the later report counts more. */
function withinLimit(pair: Pair, meeting: Meeting, finding: Finding): Finding {
  if (isGrown(pair, meeting))
    return {
      ...finding,
      relation: 'update',
      score: SCORE.other,
      why: `${pair.daysApart > 0 ? '{b}' : '{a}'} reported later and counts more`,
    }
  const isLimit = ({ change }: Quantity) => change === '<' || change === '>'
  const [x, y] = [isLimit(meeting.x.quantity), isLimit(meeting.y.quantity)]
  const why = x === y ? WHY.bound : `both can be right, as ${x ? '{a}' : '{b}'} only gives a limit`
  return { ...finding, relation: 'differ', score: SCORE.open, why }
}

/** The order in which meetings speak: the most telling first, then the earliest in both texts. */
const byTelling = (order: readonly Verdict[]) => (one: Meeting, other: Meeting) =>
  order.indexOf(one.verdict) - order.indexOf(other.verdict) ||
  one.x.quantity.start + one.y.quantity.start - other.x.quantity.start - other.y.quantity.start

/** The meeting of two facts' figures that tells most; `alone` where no other figure of theirs is at odds beside it. */
type Telling = { meeting: Meeting; isOdd: boolean; alone: boolean }

function tellingOf(pair: Pair): Telling | null {
  const left = figuresBeside(pair.a, pair.b)
  const right = figuresBeside(pair.b, pair.a)
  const meetings: Meeting[] = []
  for (const x of left)
    for (const y of right) {
      const meeting = meetingOf(pair, x, y)
      if (meeting) meetings.push(meeting)
    }
  // Most facts count other things than each other, and of two that count one thing most have one figure.
  const [only] = meetings
  if (!only) return null
  if (meetings.length === 1) return { meeting: only, isOdd: ODD.includes(only.verdict), alone: true }
  const fitting = meetings.filter(({ verdict }) => FITTING.includes(verdict)).sort(byTelling(FITTING))
  const isSettled = ({ x, y }: Meeting) => fitting.some((one) => one.x === x || one.y === y)
  const open = meetings.filter((one) => ODD.includes(one.verdict) && !isSettled(one)).sort(byTelling(ODD))
  const [odd] = open
  const [meeting] = fitting
  if (odd) {
    const alone = meeting !== undefined || open.every(({ x }) => x.quantity.unit === odd.x.quantity.unit)
    return { meeting: odd, isOdd: true, alone }
  }
  return meeting ? { meeting, isOdd: false, alone: true } : null
}

type Compared = { meeting: Meeting; finding: Finding }

function compared(pair: Pair): Compared | null {
  if (pair.a.quantities.length === 0 || pair.b.quantities.length === 0) return null
  const telling = tellingOf(pair)
  if (!telling) return null
  const { meeting, isOdd, alone } = telling
  if (isOdd) return { meeting, finding: atOdds(pair, meeting, alone) }
  const { x, y, verdict } = meeting
  const isSum = verdict === 'same' && !isTrivial(x.quantity)
  const divided = isSum ? dividedOtherwise(pair, x.quantity, y.quantity) : null
  if (divided) return { meeting, finding: divided }
  const finding: Finding = {
    relation: 'agree',
    aspect: 'figure',
    score: 0.8,
    a: [{ start: x.quantity.start, end: x.quantity.end }],
    b: [{ start: y.quantity.start, end: y.quantity.end }],
    why: WHY[verdict],
  }
  return { meeting, finding }
}

/**
 * Compares the figures of two facts by unit, scale, rounding and approximation: do they fit? A figure that meets its like
 * on the other side settles its unit; what is left over conflicts only with a figure of the same unit or the same numeral.
 */
export const compareFigures = (pair: Pair): Finding | null => compared(pair)?.finding ?? null

/** How two facts relate in their figures: as they compare, but that a limit and what it leaves room for do not agree. */
export function relateFigures(pair: Pair): Finding | null {
  const found = compared(pair)
  if (!found) return null
  const { meeting, finding } = found
  return meeting.verdict === 'bound' ? withinLimit(pair, meeting, finding) : finding
}
