import { dayNumber, isDay, isoDate, isoMonth } from './calendar.ts'
import { type Rule, spanOf } from './reading.ts'
import { dayReading, undated } from './resolve.ts'
import { step, value } from './which.ts'
import { GAP, MONTH, monthOf, pattern } from './words.ts'

/** Months that stand without their year. */
export const MONTH_NAMES: Rule[] = [
  {
    // "last October", "next March", "this July"
    pattern: pattern(
      `(?:(?:early|late|mid)[- ])?(?<which>last|this|this past|next|this coming|this${GAP}upcoming)${GAP}(?<mo>${MONTH})\\.?(?:${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d))?`,
    ),
    read(match, { reference }) {
      const { which, mo, d } = match.groups ?? {}
      const month = monthOf(mo)
      if (month === null || /^(?:may|march)$/.test(mo ?? '') || reference?.month == null) return []
      const way = step(which)
      const year =
        reference.year +
        (way < 0 ? (month < reference.month ? 0 : -1) : way > 0 ? (month > reference.month ? 0 : 1) : 0)
      if (d)
        return isDay(year, month, Number(d))
          ? [dayReading(spanOf(match), dayNumber(year, month, Number(d)), true)]
          : []
      return value(match, isoMonth(year, month))
    },
  },
  {
    // "February this year", "in October last year", "April of next year"
    pattern: pattern(
      `(?:(?:early|late|mid)[- ])?(?<mo>${MONTH})\\.?(?:${GAP}(?<d>\\d{1,2})(?:st|nd|rd|th)?)?,?${GAP}(?:of${GAP})?(?<which>this|last|next|the same|the following|the previous)${GAP}year`,
    ),
    read(match, context) {
      const { mo, which, d } = match.groups ?? {}
      const month = monthOf(mo)
      const same = context.focusYear ?? context.reference?.year
      const year = /same|following|previous/i.test(which ?? '') ? same : context.reference?.year
      if (month === null || year === undefined) return []
      return value(
        match,
        d ? isoDate(year + step(which), month, Number(d)) : isoMonth(year + step(which), month),
      )
    },
  },
  {
    pattern: pattern(`(?:(?<vague>early|late|mid)[- ](?:in${GAP})?)?(?<mo>${MONTH})\\.?`),
    read(match, context) {
      const { mo, vague } = match.groups ?? {}
      const month = monthOf(mo)
      const bare = (mo ?? '').toLowerCase()
      if (month === null || !isMonthHere(match, bare, vague !== undefined, context.text)) return []
      const found = undated(month, null, spanOf(match), context)
      return found ? [found] : []
    },
  },
]

const LEADS_MONTH =
  /(?:^|[\s(-])(?:in|of|last|next|this|since|until|till|through|during|late|early|mid|as of|beginning|starting|ending|every|each)[\s-]$/i
const MAY_LEAD_MONTH = /(?:^|[\s(-])(?:by|from|before|after|between|for|and|to|a|the)\s$/i

/** A month's name alone is also a name of people and a verb: "May", "March", "April Smith". */
function isMonthHere(match: RegExpExecArray, month: string, vague: boolean, text: string): boolean {
  const word = match.groups?.mo ?? ''
  if (!/^\p{Lu}/u.test(word)) return false
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24)
  if (/^\s\p{Lu}\p{Ll}+\s(?:said|told|was|has)/u.test(after)) return false
  if (vague || LEADS_MONTH.test(before)) return true
  if (month.length <= 3 && !match[0].endsWith('.') && month !== 'may') return false
  if (MAY_LEAD_MONTH.test(before)) return !/^\s\p{Lu}/u.test(after)
  if (/\p{Lu}\p{Ll}+\s$/u.test(before) && !/[.!?]["”’']?\s\p{Lu}\p{Ll}+\s$/u.test(before)) return false
  if (/^\s\p{Lu}\p{Ll}/u.test(after)) return false
  return !(month === 'may' || month === 'march' || month === 'mar') || /^(?:['’]s|[,.;:)]|$)/.test(after)
}
