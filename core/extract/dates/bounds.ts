import { isoMonth } from './calendar.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { endOf, open, period, undated } from './resolve.ts'
import { GAP, MONTH, monthOf, pattern, YEAR } from './words.ts'

/**
 * Ends of periods and deadlines: "by the end of the year", "before 2022 is out", "by year-end". A deadline is an
 * interval without a beginning, `../2022-12-31`.
 */
export const BOUNDS: Rule[] = [
  {
    pattern: pattern(
      `(?:(?<by>by|before|until|till|no${GAP}later${GAP}than)${GAP})?(?:the${GAP})?(?<edge>end|start|beginning|middle|close|turn)${GAP}of${GAP}(?:(?<which>the|this|next|last|the${GAP}(?:current|following|previous|next))${GAP})?(?:(?:fiscal|financial|calendar)${GAP})?(?:(?<unit>year|month|week|quarter|decade|century)(?!s)|(?:(?<mo>${MONTH})\\.?${GAP})?(?<y>${YEAR})|(?<only>${MONTH}))`,
    ),
    read(match, context) {
      const { by, edge, which, unit, mo, y, only } = match.groups ?? {}
      const { reference } = context
      if (only && (monthOf(only) === null || !/^\p{Lu}/u.test(only) || !reference)) return []
      const whole = y
        ? mo
          ? isoMonth(Number(y), monthOf(mo) ?? 1)
          : y
        : only
          ? startOrEnd(monthOf(only) ?? 1, by, match, context)
          : reference &&
            period(
              unit ?? '',
              /next|following/i.test(which ?? '') ? 1 : /last|previous/i.test(which ?? '') ? -1 : 0,
              reference,
            )
      if (!whole) return [open(spanOf(match))]
      return [bounded(match, whole, by, /^(?:end|close)$/i.test(edge ?? ''), !y)]
    },
  },
  {
    pattern: pattern(
      `(?<by>by|before)${GAP}(?:(?:the|this)${GAP})?(?:(?<unit>year|month|week)(?:${GAP}(?:is|was)${GAP}(?:out|over|up)|['’]s${GAP}end|[- ]end)|(?<y>${YEAR})${GAP}(?:is|was)${GAP}(?:out|over))`,
    ),
    read(match, { reference }) {
      const { unit, y, by } = match.groups ?? {}
      const whole = y ?? (reference && period(unit ?? '', 0, reference))
      return whole ? [bounded(match, whole, by, true, !y)] : [open(spanOf(match))]
    },
  },
  {
    needs: ['end'],
    pattern: pattern(`(?:(?<by>by|before)${GAP})?(?:year[- ])?end[- ](?<y>${YEAR})`),
    read: (match) => [bounded(match, match.groups?.y ?? '', match.groups?.by, true, false)],
  },
  {
    pattern: pattern(`(?:the${GAP})?year(?:['’]s)?[- ]end`),
    read(match, { reference }) {
      return reference ? [bounded(match, String(reference.year), undefined, true, true)] : []
    },
  },
]

/** The month that is meant; "put off until the end of April" looks ahead, whatever its verb. */
function startOrEnd(month: number, by: string | undefined, match: RegExpExecArray, context: Context) {
  const { reference } = context
  if (reference?.month == null || !/^(?:until|till)$/i.test(by ?? ''))
    return undated(month, null, spanOf(match), context)?.value
  return isoMonth(reference.year + (month < reference.month ? 1 : 0), month)
}

function bounded(
  match: RegExpExecArray,
  whole: string,
  by: string | undefined,
  end: boolean,
  inferred: boolean,
): Reading {
  const span = spanOf(match)
  if (!by) return { ...span, value: whole, inferred }
  return { ...span, value: `../${end ? endOf(whole) : (whole.split('/')[0] ?? whole)}`, inferred }
}

const DEADLINE = /(?:^|[^\p{L}])((?:by|before|no later than)\s{1,2}(?:the\s{1,2})?)$/iu
/** "ten days before" measures, and sets no deadline. */
const NO_DEADLINE =
  /(?:long|soon|shortly|just|immediately|days?|weeks?|months?|years?|hours?|even|ever|well)\s{1,2}before\s{1,2}(?:the\s{1,2})?$/iu

/** A date behind "by" or "before" is a deadline; it takes the word into its span, which begins at `floor` or later. */
export function asDeadline(text: string, reading: Reading, floor: number): Reading {
  if (!reading.value || reading.value.includes('..') || reading.value.startsWith('X')) return reading
  const before = text.slice(Math.max(0, reading.start - 24), reading.start)
  const found = DEADLINE.exec(before)
  if (!found?.[1] || NO_DEADLINE.test(before) || reading.start - found[1].length < floor) return reading
  return {
    ...reading,
    start: reading.start - found[1].length,
    value: `../${reading.value.split('/').at(-1)}`,
  }
}
