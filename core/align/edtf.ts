/** A stretch of time in days since 1970, both ends included; open ends are infinite. */
export type Days = { from: number; to: number; open: boolean }

const DAY = 86_400_000
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY

/** First and last month of EDTF's seasons (21 spring … 24 winter), quarters (33 … 36) and halves (40, 41). */
const PARTS: Readonly<Record<number, [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
}

function point(value: string): Days | null {
  const match = /^(-?\d{3}[\dX]|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?/.exec(value.replace(/[~?%]/g, ''))
  if (!match?.[1]) return null
  const [year, month, day] = [match[1], match[2], match[3]]
  if (year.endsWith('X')) {
    return {
      from: dayOf(Number(year.replaceAll('X', '0')), 1, 1),
      to: dayOf(Number(year.replaceAll('X', '9')), 12, 31),
      open: false,
    }
  }
  const y = Number(year)
  if (!month || month === 'XX') return { from: dayOf(y, 1, 1), to: dayOf(y, 12, 31), open: false }
  const m = Number(month)
  const part = PARTS[m]
  if (part) return { from: dayOf(y, part[0], 1), to: dayOf(y, part[1] + 1, 0), open: false }
  if (!day || day === 'XX') return { from: dayOf(y, m, 1), to: dayOf(y, m + 1, 0), open: false }
  return { from: dayOf(y, m, Number(day)), to: dayOf(y, m, Number(day)), open: false }
}

/** The stretch of an EDTF date or interval (ISO 8601-2, level 1); null where it cannot be placed. */
export function daysOf(value: string): Days | null {
  const [start, end] = value.split('/')
  if (start === undefined || start === '') return null
  if (end === undefined) return point(start)
  const from = start === '..' ? null : point(start)
  const to = end === '..' || end === '' ? null : point(end)
  if (!from && !to) return null
  return {
    from: from?.from ?? Number.NEGATIVE_INFINITY,
    to: to?.to ?? Number.POSITIVE_INFINITY,
    open: !from || !to,
  }
}

/** The day a version was published, or null. */
export const publishedDay = (published: string | null): number | null =>
  published ? (daysOf(published)?.from ?? null) : null

const TIMED = /T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/

/** The moment a version was published, in milliseconds since 1970, where it says it to the minute and in which zone; else null. */
export const publishedMoment = (published: string | null): number | null =>
  published && TIMED.test(published) ? Date.parse(published) : null
