import { rounded } from './report.ts'

/** What was held at one moment, in megabytes. */
export type MemoryPoint = {
  minute: number
  articles: number
  /** The whole worker, as the system counts it; what its threads' heaps hold together; and its buffers outside them. */
  worker: number
  heap: number
  buffers: number
  web: number
  webHeap: number
  /** What the database's processes hold for themselves, without what they share. */
  database: number
}

/** What is held, and how it is told from what only wavers: a heap by what is left where it was cleared. */
const HELD: Array<[keyof MemoryPoint, of: (values: number[]) => number]> = [
  ['worker', mean],
  ['heap', lowest],
  ['web', mean],
  ['webHeap', lowest],
  ['database', mean],
]

/** The second half is looked at in so many parts: moments one after the other tell little more than one of them. */
const PARTS = 10
/** Two-sided 95% of Student's t for a line through so many. */
const T = 2.306
/** Moments in a part, without which none is judged: a heap is cleared every few seconds, and is to be seen cleared. */
const LEAST_MOMENTS = 5
/** Articles in the second half, without which none is judged: until some thousands are read, programs still warm up. */
const LEAST_ARTICLES = 5_000
/** Megabytes in 10,000 articles that count as none: 50 MB over 50,000 articles. */
const NONE = 10

export type Trend = {
  held: string
  'first MB': number
  'last MB': number
  'MB in 10,000': number
  '±': number
  verdict: 'flat' | 'grows' | 'cannot be told'
}

/**
 * How much memory grows over the second half of a run, by least squares over the means (heaps: the lowest values) of
 * ten parts of it, with the interval that holds the slope at 95%. Of a run that is too short nothing can be told.
 */
export function trends(points: MemoryPoint[]): Trend[] {
  const half = (points.at(-1)?.articles ?? 0) / 2
  const late = points.filter(({ articles }) => articles >= half)
  const parts = Array.from({ length: PARTS }, (_, i) =>
    late.slice(Math.round((i * late.length) / PARTS), Math.round(((i + 1) * late.length) / PARTS)),
  ).filter((part) => part.length > 0)
  const isEnough = half >= LEAST_ARTICLES && late.length >= PARTS * LEAST_MOMENTS
  const at = parts.map((part) => mean(part.map(({ articles }) => articles)) / 10_000)
  return HELD.map(([held, of]) => {
    const values = parts.map((part) => of(part.map((point) => point[held])))
    const { slope, error } = line(at, values)
    return {
      held,
      'first MB': rounded(values[0] ?? Number.NaN),
      'last MB': rounded(values.at(-1) ?? Number.NaN),
      'MB in 10,000': rounded(slope),
      '±': rounded(T * error),
      verdict: isEnough ? verdict(slope, T * error) : 'cannot be told',
    }
  })
}

function verdict(slope: number, either: number): Trend['verdict'] {
  if (slope + either <= NONE) return 'flat'
  return slope - either > NONE ? 'grows' : 'cannot be told'
}

/** Ordinary least squares. `error` is the slope's standard error. */
function line(x: number[], y: number[]): { slope: number; error: number } {
  const [atX, atY] = [mean(x), mean(y)]
  const spread = sum(x.map((one) => (one - atX) ** 2))
  const slope = sum(x.map((one, i) => (one - atX) * ((y[i] ?? 0) - atY))) / spread
  const left = sum(x.map((one, i) => ((y[i] ?? 0) - atY - slope * (one - atX)) ** 2))
  return { slope, error: Math.sqrt(left / (x.length - 2) / spread) }
}

function sum(values: number[]): number {
  return values.reduce((all, one) => all + one, 0)
}

function mean(values: number[]): number {
  return sum(values) / values.length
}

function lowest(values: number[]): number {
  return Math.min(...values)
}
