import { type Days, daysOf } from '#core/align/edtf.ts'
import type { DateValue } from '#core/fact.ts'

/** When something happened, or is to happen: the words for it, their EDTF value, and the days it can mean. */
export type Happened = Days & { text: string; value: string; inferred: boolean }

/** Longer ago or further ahead than this (the years 1500 to 2200) is read wrong or no news. */
const EARLIEST = Date.UTC(1500, 0, 1) / 86_400_000
const LATEST = Date.UTC(2200, 0, 1) / 86_400_000

const width = ({ from, to }: Days) => to - from

/**
 * When that which a fact tells happened: the narrowest of its dates, the first of those that are as narrow. An open
 * stretch ("since 2014") counts only where there is nothing else.
 * @returns null where the fact has no date that can be placed on a calendar
 */
export function happenedOf(dates: readonly DateValue[]): Happened | null {
  let best: Happened | null = null
  for (const { text, value, inferred } of dates) {
    const days = daysOf(value)
    if (!days || (Number.isFinite(days.from) && days.from < EARLIEST)) continue
    if (Number.isFinite(days.to) && days.to > LATEST) continue
    if (!best || width(days) < width(best)) best = { ...days, text, value, inferred }
  }
  return best
}

/** Whether two stretches can mean the same moment. */
export const canBeSame = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to
