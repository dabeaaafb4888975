import type { Happened } from '#core/timeline/happened.ts'
import { timeScale } from '#core/timeline/scale.ts'
import type { TimelineEvent } from './types.ts'

/** What happened at one time, on the upper clock, with the places of the reports that tell of it. */
export type Mark = {
  id: string
  value: string
  /** Place of its first and last day, 0…1. */
  from: number
  to: number
  lane: number
  events: number
  contradicts: boolean
  /** From the nearest end of the mark to the day of a report. */
  links: Array<{ from: number; to: number; ahead: boolean }>
}

/** Reports of one day, on the lower clock. */
export type ReportMark = { day: number; at: number; reports: Array<{ id: string; source: string }> }

/** Marks of a happening may not lie closer than this, or they stand in another lane. */
const APART = 0.012
/** More lanes than this would make a wall of it; what is left over shares the last. */
const MOST_LANES = 5

/** The address, within the page, of what happened at one time. */
export const anchorOf = ({ value }: Pick<Happened, 'value'>): string =>
  `at-${value.replace(/[^0-9A-Za-z]+/g, '-')}`

const finite = (days: number[]) => days.filter(Number.isFinite)

/** Everything the drawing of two clocks needs, in shares of its width. */
export function marksOf(dated: readonly TimelineEvent[]) {
  const byTime = new Map<string, { happened: Happened; events: TimelineEvent[] }>()
  for (const event of dated) {
    const { happened } = event
    if (!happened) continue
    const known = byTime.get(happened.value)
    if (known) known.events.push(event)
    else byTime.set(happened.value, { happened, events: [event] })
  }
  const times = [...byTime.values()]
  const told = dated.flatMap(({ tellings }) => tellings)
  const scale = timeScale([
    ...finite(times.flatMap(({ happened: { from, to } }) => [from, to])),
    ...told.flatMap(({ reported }) => (reported === null ? [] : [reported])),
  ])
  const placed = times.map(({ happened, events }): Placed => {
    const { from, to } = happened
    // A stretch that is open to one side is drawn at the end that is known.
    const known = [from, to].filter(Number.isFinite)
    const days = [known.at(0) ?? 0, known.at(-1) ?? 0]
    return { from: scale.at(days[0] ?? 0), to: scale.at(days[1] ?? 0), happened, events }
  })
  const laneOf = lanesOf(placed)
  const marks = placed.map(({ from, to, happened, events }, i): Mark => {
    const reported = events.flatMap(({ tellings }) => tellings.flatMap((one) => one.reported ?? []))
    return {
      id: anchorOf(happened),
      value: happened.value,
      from,
      to,
      lane: laneOf[i] ?? 0,
      events: events.length,
      contradicts: events.some(({ relation }) => relation === 'contradict'),
      links: [...new Set(reported)].map((day) => ({
        from: Math.min(Math.max(scale.at(day), from), to),
        to: scale.at(day),
        ahead: day < happened.from,
      })),
    }
  })
  return { marks, lanes: 1 + Math.max(0, ...laneOf), reports: reportsOf(told, scale.at), scale }
}

type Placed = { from: number; to: number; happened: Happened; events: TimelineEvent[] }

/** A lane for each mark, so that none covers another: the narrowest next to the clock, long stretches above them. */
function lanesOf(placed: readonly Placed[]): number[] {
  const taken: Placed[][] = []
  const lanes: number[] = []
  const order = placed.map((_, i) => i).sort((a, b) => widthOf(placed[a]) - widthOf(placed[b]))
  for (const i of order) {
    const mark = placed[i]
    if (!mark) continue
    const free = taken.findIndex((lane) =>
      lane.every((other) => mark.from - other.to >= APART || other.from - mark.to >= APART),
    )
    const lane = free >= 0 ? free : Math.min(taken.length, MOST_LANES - 1)
    lanes[i] = lane
    taken[lane] = [...(taken[lane] ?? []), mark]
  }
  return lanes
}

const widthOf = (mark: Placed | undefined) => (mark ? mark.to - mark.from : 0)

function reportsOf(told: TimelineEvent['tellings'], at: (day: number) => number): ReportMark[] {
  const days = new Map<number, Map<string, string>>()
  for (const { reported, told: telling } of told) {
    if (reported === null) continue
    const known = days.get(reported) ?? new Map<string, string>()
    known.set(telling.report, telling.source)
    days.set(reported, known)
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, reports]) => ({
      day,
      at: at(day),
      reports: [...reports].map(([id, source]) => ({ id, source })),
    }))
}
