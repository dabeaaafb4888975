import { isoDay, isoMonth } from './calendar.ts'
import { type Context, type Reading, type Reference, type Rule, spanOf } from './reading.ts'
import { endOf } from './resolve.ts'
import { COUNT, countOf, GAP, LETTER, pattern, YEAR } from './words.ts'

const NTH = { first: 1, second: 2, third: 3, fourth: 4, final: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 }
const QUARTER = `(?:Q(?<q>[1-4])|(?<q2>[1-4])Q|(?<w>${Object.keys(NTH).join('|')})[- ](?:fiscal[- ]|financial[- ])?quarter)`
const HALF = '(?:H(?<h>[12])|(?<w>first|second|latter)[- ]half)'
const OF = `(?:${GAP}of${GAP}(?:the${GAP})?(?:(?:fiscal|financial)${GAP}(?:year${GAP})?)?|,?${GAP}|[-/])`
const WHICH = `(?:the${GAP})?(?<which>this|last|next|current|the${GAP}same|same|the)${GAP}(?:(?:fiscal|financial)${GAP})?year`

/** A quarter of a match is one of a business year; of a game it is none. */
const BUSINESS =
  /[%$€£¥]|\b(?:percent|per cent|profits?|earn\p{L}*|sales|revenues?|income|net|loss(?:es)?|results?|growth|grew|gdp|gross|econom\p{L}*|fiscal|shares?|shareholders?|analysts?|forecasts?|quarterly|dividends?|inflation|exports?|imports?|orders|output|deliver\p{L}*|million|billion|trillion|compan\p{L}*|investments?|markets?|prices?|launch\p{L}*|budget|year)\b/iu
const AROUND = 120

const nth = (word: string | undefined): number =>
  /^\d$/.test(word ?? '') ? Number(word) : (NTH[(word ?? '').toLowerCase() as keyof typeof NTH] ?? 2)

/** Quarters and halves of a year. */
export const QUARTERS: Rule[] = [
  {
    needs: ['quarter', 'q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q'],
    pattern: pattern(`(?:the${GAP})?${QUARTER}${OF}(?<y>${YEAR})`),
    read: (match) =>
      part(match, 32 + nth(match.groups?.q ?? match.groups?.q2 ?? match.groups?.w), Number(match.groups?.y)),
  },
  {
    needs: ['half', 'h1', 'h2'],
    pattern: pattern(`(?:the${GAP})?${HALF}${OF}(?<y>${YEAR})`),
    read: (match) => part(match, 39 + nth(match.groups?.h ?? match.groups?.w), Number(match.groups?.y)),
  },
  {
    // "the third quarter of last year", "the first half of this year"
    needs: ['quarter', 'half'],
    pattern: pattern(
      `(?:the${GAP})?(?:(?<q>first|second|third|fourth|final|last)[- ]quarter|(?<h>first|second|latter)[- ]half)${GAP}(?:of${GAP}|)${WHICH}`,
    ),
    read(match, context) {
      const { q, h, which } = match.groups ?? {}
      const year = yearMeant(which ?? '', context)
      if (year === null) return []
      return part(match, h ? 39 + nth(h) : 32 + (q === 'last' ? 4 : nth(q)), year, true)
    },
  },
  {
    needs: ['quarter', 'q1', 'q2', 'q3', 'q4', '1q', '2q', '3q', '4q'],
    pattern: pattern(
      `(?:the${GAP}|its${GAP})?(?:(?:fiscal|financial)${GAP})?${QUARTER}(?!${GAP}of${GAP}(?:the${GAP})?[${LETTER}])`,
    ),
    read: (match, context) =>
      undated(match, context, 3, nth(match.groups?.q ?? match.groups?.q2 ?? match.groups?.w), 32),
  },
  {
    needs: ['half', 'h1', 'h2'],
    pattern: pattern(`(?:the${GAP}|its${GAP})?${HALF}(?!${GAP}of${GAP}(?:the${GAP})?[${LETTER}])`),
    read: (match, context) => undated(match, context, 6, nth(match.groups?.h ?? match.groups?.w), 39),
  },
]

/** Months counted from an end of a year: "the first nine months of 2019". */
export const MONTHS_OF_YEAR: Rule[] = [
  {
    needs: ['months'],
    pattern: pattern(
      `(?:the${GAP})?(?<which>first|last|final)${GAP}(?<n>${COUNT})${GAP}months${GAP}of${GAP}(?:(?<y>${YEAR})|${WHICH.replace('<which>', '<of>')})`,
    ),
    read(match, context) {
      const { which, n, y, of } = match.groups ?? {}
      const count = countOf(n)
      const year = y ? Number(y) : yearMeant(of ?? '', context)
      if (count === null || year === null || count < 1 || count > 11) return []
      const [from, to] = /first/i.test(which ?? '') ? [1, count] : [13 - count, 12]
      return [
        { ...spanOf(match), value: `${isoMonth(year, from)}/${isoMonth(year, to)}`, inferred: !y, year },
      ]
    },
  },
]

const part = (match: RegExpExecArray, code: number, year: number, inferred = false): Reading[] => [
  { ...spanOf(match), value: `${year}-${code}`, inferred, year },
]

function yearMeant(which: string, { reference, lastYear }: Context): number | null {
  if (/same/i.test(which)) return lastYear
  if (!reference) return null
  return reference.year + (/last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0)
}

/** Without its year: the last one that is over, or in a clause about the future the next one that is not. */
function undated(
  match: RegExpExecArray,
  context: Context,
  months: number,
  n: number,
  codes: number,
): Reading[] {
  const { text, reference } = context
  const { start, end } = spanOf(match)
  const near = text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND)
  if (!/^(?:[qh]\d|\dq)|fiscal|financial/i.test(match[0]) && !BUSINESS.test(near)) return []
  if (reference?.month == null) return [{ start, end, value: '', inferred: false }]
  const over = isOver(reference, months * n)
  const ahead = context.tense({ start, end }).tense === 'future'
  const year = reference.year + (ahead ? (over ? 1 : 0) : over ? 0 : -1)
  return [{ start, end, value: `${year}-${codes + n}`, inferred: true }]
}

/** Whether a month of the publication year had ended by the day of publication. */
const isOver = ({ year, month, day }: Reference, last: number): boolean =>
  day === null ? (month ?? 0) > last : isoDay(day) > endOf(isoMonth(year, last))
