import type { Month } from '#server/library/types.ts'

/** One bar: `label` is EDTF, a month, a year or a decade. */
export type Bar = { label: string; mentions: number }

/** More bars than this are too thin to point at. */
const MOST = 72

/** Months as bars; where they are too many, as years, and where those are, as decades. */
export function groupMonths(months: Month[]): Bar[] {
  for (const letters of [7, 4, 3]) {
    const bars = new Map<string, number>()
    for (const { month, mentions } of months) {
      const label = month.slice(0, letters)
      bars.set(label, (bars.get(label) ?? 0) + mentions)
    }
    if (bars.size <= MOST || letters === 3) {
      return [...bars].map(([label, mentions]) => ({ label: letters === 3 ? `${label}X` : label, mentions }))
    }
  }
  return []
}
