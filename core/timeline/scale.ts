/** A stretch of time in which nothing lies, drawn shorter than it is; both in the scale's 0…1. */
export type Break = { at: number; days: number }
export type Tick = { at: number; day: number; major: boolean }

export type TimeScale = {
  /** Where a day lies, 0…1. What lies outside the scale is at its nearer end. */
  at: (day: number) => number
  breaks: Break[]
  /** Days with something on them that lie far enough apart to be labelled; `major` ones also where there is little room. */
  ticks: Tick[]
}

/** An empty stretch is cut where it is longer than this share of what is drawn, */
const LONGEST_GAP = 0.12
/** than so many times the usual distance of two days, */
const TIMES_USUAL = 4
/** and than so many days. */
const FEWEST_DAYS = 7
/** Air left and right of the first and the last day. */
const MARGIN = 0.03
/** How near two labels may come, and two major ones. */
const APART = 0.09
const MAJOR_APART = 0.3

type Piece = { from: number; to: number; start: number; end: number }

/**
 * A scale for days that come in crowds with long silences between them, as those of a story do: true to length within
 * a crowd, with silences cut short and named.
 * @param days since 1970, finite, in any order
 */
export function timeScale(days: readonly number[]): TimeScale {
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  const [first = 0] = sorted
  const gaps = sorted.slice(1).map((day, i) => day - (sorted[i] ?? first))
  const longest = longestGap(gaps)
  const total = gaps.reduce((sum, gap) => sum + Math.min(gap, longest), 0)
  if (total === 0) return { at: () => 0.5, breaks: [], ticks: [{ at: 0.5, day: first, major: true }] }
  const pieces: Piece[] = []
  let start = MARGIN
  gaps.forEach((gap, i) => {
    const from = sorted[i] ?? first
    const end = start + (Math.min(gap, longest) / total) * (1 - 2 * MARGIN)
    pieces.push({ from, to: from + gap, start, end })
    start = end
  })
  const at = (day: number): number => {
    const piece = pieces.find(({ to }) => day <= to)
    if (!piece) return 1 - MARGIN
    if (day <= piece.from) return piece.start
    return piece.start + ((day - piece.from) / (piece.to - piece.from)) * (piece.end - piece.start)
  }
  return {
    at,
    breaks: pieces
      .filter(({ from, to }) => to - from > longest)
      .map(({ from, to, start: left, end }) => ({ at: (left + end) / 2, days: to - from })),
    ticks: ticksOf(sorted, at),
  }
}

/** How many days of an empty stretch are drawn. */
function longestGap(gaps: readonly number[]): number {
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const least = Math.max(FEWEST_DAYS, usual * TIMES_USUAL)
  let longest = Math.max(least, ...gaps)
  for (;;) {
    const total = gaps.reduce((sum, gap) => sum + Math.min(gap, longest), 0)
    const next = Math.max(least, Math.ceil(total * LONGEST_GAP))
    if (next >= longest) return longest
    longest = next
  }
}

/** As many days as there is room for, the ends first. */
function ticksOf(sorted: readonly number[], at: (day: number) => number): Tick[] {
  const ends = [sorted.at(0), sorted.at(-1)]
  const ticks: Tick[] = []
  for (const apart of [MAJOR_APART, APART]) {
    for (const day of [...ends, ...sorted]) {
      if (day === undefined) continue
      const place = at(day)
      const fits = ticks.every((tick) => Math.abs(tick.at - place) >= apart)
      if (fits) ticks.push({ at: place, day, major: apart === MAJOR_APART })
    }
  }
  return ticks.sort((a, b) => a.at - b.at)
}
