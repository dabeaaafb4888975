import { FALL, RISE } from '#core/lexicon/quantities.ts'
import type { Draft } from './draft.ts'

const GAP = 24
const MOVED = new RegExp(`(?:^|[^\\p{L}-])(?:${RISE}|${FALL})\\s$`, 'iu')

/** Whether the words between two figures make them the ends of one range. */
function joins(between: string, before: string): boolean {
  if (/^\s?(?:-|–|—)\s?$/.test(between)) return true
  if (/^-?,?\s(?:to|through)[\s-](?:about\s|around\s|as much as\s)?$/.test(between)) return true
  return /^\s(?:and)\s$/.test(between) && /between\s(?:about\s|around\s)?$/i.test(before)
}

/** "rose $1.20 to $80.50" tells a change and a level, and no range. */
const isChangeAndLevel = (a: Draft, b: Draft, between: string, before: string) =>
  !a.bare && !b.bare && /\sto\s/.test(between) && b.value > a.value * 5 && MOVED.test(before)

/** Both have one unit, or one of them takes it from the other: "8 to 10 feet", "$3-4 billion". */
const sameUnit = (a: Draft, b: Draft, between: string) =>
  (a.unit === b.unit ||
    b.unit.startsWith(`${a.unit}/`) ||
    (a.bare && !b.bare) ||
    (b.bare && /^\s?[-–]\s?$/.test(between))) &&
  a.share === b.share

/** "between 35 trillion and 38 trillion yen" is one quantity with two ends; the magnitude may stand at the second alone. */
export function joinRanges(drafts: Draft[], text: string): Draft[] {
  const found: Draft[] = []
  for (const draft of drafts) {
    const last = found.at(-1)
    const between = last && draft.start - last.end < GAP ? text.slice(last.end, draft.start) : null
    const before = last ? text.slice(Math.max(0, last.start - 20), last.start) : ''
    if (
      !last ||
      between === null ||
      !joins(between, before) ||
      isChangeAndLevel(last, draft, between, before) ||
      !sameUnit(last, draft, between) ||
      last.high !== undefined ||
      draft.high !== undefined
    ) {
      if (last && between !== null) shareUnit(found, draft, between, text)
      found.push(draft)
      continue
    }
    const low = draft.magnitude && !last.magnitude ? scaled(last.value, draft.value) : last.value
    if (/[-–—]/.test(between) && low > draft.value) {
      found.push(draft)
      continue
    }
    found[found.length - 1] = {
      ...draft,
      start: last.start,
      value: low,
      high: draft.value,
      unit: draft.bare ? last.unit : draft.unit,
      bare: last.bare && draft.bare,
    }
  }
  return found
}

/** "1 to 2 thousand", "$5-10 million": the magnitude at the end is that of both; "$300 to $2 million" names both in full. */
function scaled(low: number, high: number): number {
  const size = [1e12, 1e9, 1e6, 1e3].find((least) => high >= least) ?? 1
  return low <= high / size ? low * size : low
}

const LIST = /^-?\s?(?:,\s)?(?:or|and)\s?$/
const COMMA = /^-?,\s$/

/** "eight or nine euros", "four-, five- and six-cylinder": the unit at the end is that of all. */
function shareUnit(found: Draft[], draft: Draft, between: string, text: string) {
  if (draft.bare || !LIST.test(between)) return
  let next = draft
  for (let i = found.length - 1; i >= 0; i--) {
    const item = found[i]
    if (!item?.bare || item.share || (item.magnitude && !draft.magnitude)) return
    const gap = text.slice(item.end, next.start)
    if (next !== draft && !COMMA.test(gap)) return
    next = { ...item, unit: draft.unit, bare: false }
    found[i] = next
  }
}
