import type { Month } from './types.ts'

/** Months in order, with those that are missing between the first and the last put in as zero. */
export function fillMonths(months: Month[]): Month[] {
  const known = new Map(months.map(({ month, mentions }) => [month, mentions]))
  const sorted = [...known.keys()].sort()
  const [first, last] = [sorted.at(0), sorted.at(-1)]
  if (!first || !last) return []
  const filled: Month[] = []
  for (let index = toIndex(first); index <= toIndex(last); index++) {
    const month = toMonth(index)
    filled.push({ month, mentions: known.get(month) ?? 0 })
  }
  return filled
}

const toIndex = (month: string) => Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1
const toMonth = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
