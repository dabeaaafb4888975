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
    nmi: 1852,
    '[nmi_i]': 1852,
  },
  { kg: 1, g: 0.001, t: 1000, ton: 1000, kt: 1e6, Mt: 1e9, Gt: 1e12, lb: 0.45359237, oz: 0.028349523 },
  {
    m2: 1,
    ha: 10_000,
    dunam: 1000,
    km2: 1_000_000,
    acre: 4046.8564,
    'sq mi': 2_589_988.1,
    mi2: 2_589_988.1,
    ft2: 0.09290304,
    yd2: 0.83612736,
  },
  { 'km/h': 1, 'mi/h': 1.609344, mph: 1.609344, kn: 1.852, 'm/s': 3.6 },
  {
    L: 1,
    l: 1,
    mL: 0.001,
    hL: 100,
    ML: 1e6,
    m3: 1000,
    km3: 1e12,
    gal: 3.785411784,
    bbl: 158.987295,
    ft3: 28.316847,
  },
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    week: 604_800,
    fortnight: 1_209_600,
    month: 2_629_746,
    quarter: 7_889_238,
    year: 31_556_952,
    decade: 315_569_520,
    century: 3_155_695_200,
  },
  { 'day-old': 1, 'week-old': 7, 'month-old': 30.4375, 'year-old': 365.25 },
  { bp: 1, pp: 100 },
]

/** For each unit its scale, and its worth there. */
const WORTHS = new Map(
  SCALES.flatMap((scale) =>
    Object.entries(scale).map(([unit, worth]): [string, { scale: object; worth: number }] => [
      unit,
      { scale, worth },
    ]),
  ),
)

/** Names of one unit: what a report calls tons may well be metric. */
const SAME: Readonly<Record<string, string>> = { ton: 't', mph: 'mi/h', '[nmi_i]': 'nmi', mi2: 'sq mi' }
export const isSameUnit = (a: string, b: string): boolean => (SAME[a] ?? a) === (SAME[b] ?? b)

const CELSIUS = '°C'
const FAHRENHEIT = '°F'

/** Gives a value of one unit in another that measures the same; null where they do not measure the same. */
export function converter(from: string, to: string): ((value: number) => number) | null {
  if (from === FAHRENHEIT && to === CELSIUS) return (value) => ((value - 32) * 5) / 9
  if (from === CELSIUS && to === FAHRENHEIT) return (value) => (value * 9) / 5 + 32
  const [x, y] = [WORTHS.get(from), WORTHS.get(to)]
  return x && y && x.scale === y.scale ? (value) => (value * x.worth) / y.worth : null
}

export const isMoney = (unit: string): boolean => /^[A-Z]{3}(?:\/|$)/.test(unit)
export const isCount = (unit: string): boolean => unit.startsWith('count:') || unit === 'number'
const TIMES = new Set('second minute hour day week fortnight month quarter year decade century'.split(' '))
export const isTime = (unit: string): boolean => TIMES.has(unit)
