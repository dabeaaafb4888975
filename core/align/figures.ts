import type { Quantity } from '#core/fact.ts'
import { stem } from '#core/text/stem.ts'
import type { Finding, Pair } from './finding.ts'
import { areSynonyms } from './words.ts'

/** Units that measure the same thing, each with its worth in the first of its line. */
const SCALES: ReadonlyArray<Readonly<Record<string, number>>> = [
  {
    m: 1,
    km: 1000,
    cm: 0.01,
    mm: 0.001,
    mi: 1609.344,
    ft: 0.3048,
    yd: 0.9144,
    in: 0.0254,
    '[nmi_i]': 1852,
    nmi: 1852,
  },
  { kg: 1, g: 0.001, t: 1000, lb: 0.45359237, oz: 0.028349523 },
  { m2: 1, ha: 10_000, km2: 1_000_000, acre: 4046.8564, mi2: 2_589_988.1 },
  { 'km/h': 1, 'mi/h': 1.609344, mph: 1.609344, kn: 1.852, 'm/s': 3.6 },
  { L: 1, l: 1, m3: 1000, gal: 3.785411784 },
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9 },
  { minute: 1, hour: 60, day: 1440, week: 10_080 },
  { month: 1, year: 12 },
  { bp: 1, pp: 100 },
]
/** Rounding that a conversion between units is forgiven. */
const CONVERSION_SLACK = 0.02
const APPROXIMATE_SLACK = 0.05

const isMoney = (unit: string) => /^[A-Z]{3}(?:\/|$)/.test(unit)
const withoutRate = (unit: string) => unit.replace(/^([A-Z]{3}|%|count:[^/]+)\/.*$/, '$1')

/** A figure that leaves unsaid what it is reckoned by is compared with one that says it: "$5 million", "$5 million a year". */
function inCommonTerms(a: Quantity, b: Quantity): [Quantity, Quantity] {
  const [x, y] = [withoutRate(a.unit), withoutRate(b.unit)]
  return (x === a.unit) === (y === b.unit)
    ? [a, b]
    : [
        { ...a, unit: x },
        { ...b, unit: y },
      ]
}

const isCount = (unit: string) => unit.startsWith('count:') || unit === 'number'

/** What the written number leaves open: half of its last digit. 27.5 trillion stands for 27.45 to 27.55. */
function slackOf(quantity: Quantity): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(quantity.text)
  const written = digits ? Number(digits[0].replaceAll(',', '')) : 0
  const scale = written > 0 ? Math.abs(quantity.value) / written : 0
  const half = scale > 0 ? (scale * 10 ** -(digits?.[1]?.length ?? 0)) / 2 : 0
  return Math.max(half, quantity.change === '~' ? Math.abs(quantity.value) * APPROXIMATE_SLACK : 0)
}

type Verdict = 'same' | 'other' | 'other unit' | 'level and change' | null

function nounsMeet(a: string, b: string): boolean {
  if (a === 'number' || b === 'number') return a === b
  const [x, y] = [stem(a.slice(6)), stem(b.slice(6))]
  return x === y || areSynonyms(x, y)
}

function valuesMeet(a: Quantity, b: Quantity, factor: number, slack: number): boolean {
  const ends = (q: Quantity, by: number): [number, number] => {
    const low = Math.min(q.value, q.high ?? q.value) * by
    const high = Math.max(q.value, q.high ?? q.value) * by
    const room = slackOf(q) * by
    return [
      q.change === '<' ? Number.NEGATIVE_INFINITY : low - room,
      q.change === '>' ? Number.POSITIVE_INFINITY : high + room,
    ]
  }
  const [x, y] = [ends(a, factor), ends(b, 1)]
  const extra = slack * Math.abs(b.value)
  return x[0] <= y[1] + extra && y[0] <= x[1] + extra
}

/** "by 2 percent" is a change, "to 2 percent" a level; `start` is where the preposition stands. */
function roleOf(text: string, quantity: Quantity): { role: 'change' | 'level'; start: number } | null {
  const from = Math.max(0, quantity.start - 24)
  const match = /\b(by|to|at|of)\s+(?:about |some |around |roughly |nearly |as much as )?$/i.exec(
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

function judge(pair: Pair, a: Quantity, b: Quantity): Verdict {
  if (isPart(pair.a.text, a) !== isPart(pair.b.text, b)) return null
  const [x, y] = inCommonTerms(a, b)
  const sameNumeral = x.value === y.value
  if (x.unit === y.unit || (isCount(x.unit) && isCount(y.unit) && nounsMeet(x.unit, y.unit))) {
    if (!valuesMeet(x, y, 1, 0)) return 'other'
    if (isTrivial(x) && isTrivial(y)) return null
    if (x.unit !== '%' || !sameNumeral) return 'same'
    const [left, right] = [roleOf(pair.a.text, x), roleOf(pair.b.text, y)]
    return left && right && left.role !== right.role ? 'level and change' : 'same'
  }
  if (isMoney(x.unit) && isMoney(y.unit)) return sameNumeral ? 'other unit' : null
  if (new Set([x.unit, y.unit, '%', 'pp']).size === 2) return sameNumeral ? 'other unit' : null
  for (const scale of SCALES) {
    const [from, to] = [scale[x.unit], scale[y.unit]]
    if (from === undefined || to === undefined) continue
    if (sameNumeral) return 'other unit'
    if (valuesMeet(x, y, from / to, CONVERSION_SLACK)) return 'same'
    return 'other'
  }
  return null
}

const startOf = (text: string, quantity: Quantity, verdict: Verdict) =>
  verdict === 'level and change' ? (roleOf(text, quantity)?.start ?? quantity.start) : quantity.start

const WHY: Readonly<Record<Exclude<Verdict, null>, string>> = {
  same: 'the same figure',
  other: 'another figure',
  'other unit': 'same numeral, other unit',
  'level and change': 'one is a level, the other a change',
}

/** How much of their words two facts must share before another figure is another account of the same thing. */
const FIRM = { sum: 0.5, count: 0.55, numeral: 0.2 } as const
const SURE = 0.75
const SMALL = 10

/** Whether both figures surely measure the same: a report counts many things, and a bare number may be anything. */
function isFirm({ common, likeness }: Pair, x: Quantity, y: Quantity, verdict: Verdict): boolean {
  if (x.unit === 'number' || y.unit === 'number') return false
  const isTime = (unit: string) => /^(?:year|month|week|day|hour|minute)$/.test(unit)
  const counts = isCount(x.unit) || isTime(x.unit)
  // "One battery" is often one of the two that another report counts.
  if (counts && Math.min(Math.abs(x.value), Math.abs(y.value)) <= 1) return false
  if (verdict === 'other') return likeness >= SURE && common >= (counts ? FIRM.count : FIRM.sum)
  return common >= FIRM.numeral && !(counts && Math.abs(x.value) < SMALL)
}

/**
 * Compares the figures of two facts by unit, scale, rounding and approximation. A figure that meets its like on the other
 * side settles its unit; what is left over conflicts only with a figure of the same unit or the same numeral.
 */
export function compareFigures(pair: Pair): Finding | null {
  const verdicts: Array<{ x: Quantity; y: Quantity; verdict: Exclude<Verdict, null> }> = []
  for (const x of pair.a.quantities) {
    for (const y of pair.b.quantities) {
      const verdict = judge(pair, x, y)
      if (verdict) verdicts.push({ x, y, verdict })
    }
  }
  const settled = new Set(verdicts.filter((v) => v.verdict === 'same').flatMap((v) => [v.x, v.y]))
  const open = verdicts.filter((v) => v.verdict !== 'same' && !settled.has(v.x) && !settled.has(v.y))
  const conflict = open.find((v) => v.verdict !== 'other') ?? open[0]
  if (conflict) {
    const { x, y, verdict } = conflict
    const grown =
      isCount(x.unit) &&
      pair.daysApart !== 0 &&
      !pair.derived &&
      Math.sign(y.value - x.value) === Math.sign(pair.daysApart)
    const relation = grown ? 'update' : isFirm(pair, x, y, verdict) ? 'contradict' : 'differ'
    return {
      relation,
      aspect: 'figure',
      score: relation === 'differ' ? 0.4 : verdict === 'other' ? 0.8 : 0.9,
      a: [{ start: startOf(pair.a.text, x, verdict), end: x.end }],
      b: [{ start: startOf(pair.b.text, y, verdict), end: y.end }],
      why: grown ? 'the later report counts more' : WHY[verdict],
    }
  }
  const same = verdicts.find((v) => v.verdict === 'same')
  if (!same) return null
  const { x, y } = same
  return {
    relation: 'agree',
    aspect: 'figure',
    score: 0.8,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: x.value === y.value ? WHY.same : 'figures that fit each other', // "at least 23" and 27; miles and kilometres
  }
}
