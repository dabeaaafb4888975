import type { Days } from './edtf.ts'
import type { Finding, Pair } from './finding.ts'
import type { PlacedDate, Proposition } from './proposition.ts'

/** Dates further apart than this are taken for those of two events, not for two accounts of one. */
const NEAR = 31
const DAY_PRECISE = 1
/** A report dates many things: only facts that are surely one can be at odds over their day. */
const SURE = 0.75

const overlap = (a: Days, b: Days) => a.from <= b.to && b.from <= a.to
const length = (days: Days) => days.to - days.from + 1

/** Two reports that both write "Sunday" mean the same Sunday, whichever they were placed on. */
const isSameWord = (x: PlacedDate, y: PlacedDate) => x.date.text.toLowerCase() === y.date.text.toLowerCase()

/** Compares the dates of two facts as stretches of time: stretches that meet agree, single days that do not conflict. */
export function compareDates(pair: Pair): Finding | null {
  const [a, b] = [pair.a.placed, pair.b.placed]
  const spans = (x: PlacedDate, y: PlacedDate) => ({
    a: [{ start: x.date.start, end: x.date.end }],
    b: [{ start: y.date.start, end: y.date.end }],
  })
  for (const x of a) {
    for (const y of b) {
      if (!overlap(x.days, y.days)) continue
      return { relation: 'agree', aspect: 'date', score: 0.7, ...spans(x, y), why: 'the same date' }
    }
  }
  const [x, y] = [a[0], b[0]]
  if (a.length !== 1 || b.length !== 1 || !x || !y || x.days.open || y.days.open) return null
  const precise = length(x.days) === DAY_PRECISE && length(y.days) === DAY_PRECISE
  if (!precise || Math.abs(x.days.from - y.days.from) > NEAR) return null
  if (pair.overlap.matches.length === 0 || isSameWord(x, y)) return null
  const relation = pair.likeness >= SURE ? 'contradict' : 'differ'
  return {
    relation,
    aspect: 'date',
    score: relation === 'differ' ? 0.4 : 0.75,
    ...spans(x, y),
    why: 'another day',
  }
}

/** Both facts are dated, and none of the dates of one meets any of the other's. */
export function otherPeriods(a: Proposition, b: Proposition): boolean {
  const [x, y] = [a.placed, b.placed]
  return x.length > 0 && y.length > 0 && !x.some(({ days }) => y.some((other) => overlap(days, other.days)))
}
