import { isDay, isoDate, isoDay, isoMonth } from './calendar.ts'
import { wholeFrom } from './offsets.ts'
import type { Reading } from './reading.ts'
import { referenceAt, sameDay, shifted } from './resolve.ts'

const RANGE = /^\s?(?:-|–|—|to|through|until|till|and)\s?$/

/** "June 3 - Oct. 5, 2017": the year at the end of a range is that of its beginning, or the one after. */
export function opensRange(text: string, from: Reading, to: Reading): Reading | null {
  if (!from.undated || to.year === undefined || !RANGE.test(text.slice(from.end, to.start))) return null
  const { month, day } = from.undated
  const end = Number(/^\d{4}-(\d\d)/.exec(to.value)?.[1] ?? 12)
  const year = month > end ? to.year - 1 : to.year
  const value =
    day === null ? isoMonth(year, month) : isDay(year, month, day) ? isoDate(year, month, day) : null
  return value === null ? null : { ...from, value, inferred: false }
}

/** One date of two readings that stand side by side: "two weeks before" Easter, "9 a.m." on Tuesday; else null. */
export const joined = (text: string, first: Reading, second: Reading): Reading | null =>
  counted(text, first, second) ?? timed(text, first, second)

function counted(text: string, first: Reading, second: Reading): Reading | null {
  if (
    !first.offset ||
    second.day === undefined ||
    !/^\s{1,2}(?:the\s)?$/.test(text.slice(first.end, second.start))
  )
    return null
  const { unit, count, whole } = first.offset
  const span = { start: first.start, end: second.end, inferred: second.inferred }
  if (whole) {
    const found = wholeFrom(second.day, unit, count)
    return found && { ...span, ...found }
  }
  const days = { day: 1, week: 7, fortnight: 14 }[unit.toLowerCase()]
  const day = days === undefined ? (sameDay(second.day, unit, count) ?? undefined) : second.day + days * count
  const value = day === undefined ? shifted(unit, count, referenceAt(second.day)) : isoDay(day)
  return value === null ? null : { ...span, value, ...(day === undefined ? {} : { day }) }
}

function timed(text: string, first: Reading, second: Reading): Reading | null {
  if (first.time === undefined || second.day === undefined || second.value !== isoDay(second.day)) return null
  if (!/^,?\s{1,2}(?:on\s)?(?:the\s)?$/.test(text.slice(first.end, second.start))) return null
  // "4 o'clock this afternoon"
  const late = /afternoon|evening|night/i.test(text.slice(second.start, second.end))
  const hour = Number(first.time.slice(1, 3))
  const twelve = late && hour > 0 && hour < 12 && !/m\.?/i.test(text.slice(first.start, first.end))
  const time = twelve ? `T${hour + 12}${first.time.slice(3)}` : first.time
  return { ...second, start: first.start, value: `${second.value}${time}` }
}
