import type { Quantity } from '#core/fact.ts'
import { dividedOtherwise } from './each-or-all.ts'
import { type Figure, roleOf } from './fact-figures.ts'
import { isTrivial, type Meeting, tellingOf } from './figure-meetings.ts'
import type { Finding, Pair } from './finding.ts'
import { isGrowing, isGrown, isUndated } from './grown-counts.ts'
import type { Verdict } from './measures.ts'
import { isFirm } from './sure-figures.ts'
import { isCount } from './units.ts'

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
