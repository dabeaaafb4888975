import { isoMonth, mondayOf } from './calendar.ts'
import { nthWeekdayFrom } from './offsets.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { dayReading, nearWeekday, open, period, whichWeekday } from './resolve.ts'
import { PART, step, value } from './which.ts'
import { GAP, MONTH, monthOf, pattern, WEEKDAY, weekdayOf } from './words.ts'

/** Weekdays, alone or with their week. */
export const WEEKDAY_RULES: Rule[] = [
  {
    // "last Tuesday", "next Friday", "this Monday"
    pattern: pattern(
      `(?<which>last|next|this|this past|past|previous|this coming|coming|this upcoming|upcoming|following)${GAP}(?<wd>${WEEKDAY})\\.?${PART}`,
    ),
    read(match, context) {
      const { which, wd } = match.groups ?? {}
      const day = context.reference?.day
      const weekday = weekdayOf(wd)
      if (weekday === null) return []
      const told =
        /^(?:next|following)$/i.test(which ?? '') &&
        /\bthe\s$/i.test(context.text.slice(Math.max(0, match.index - 4), match.index))
      // "They met again the next Tuesday": after the day told last
      if (told && context.focus !== null && context.tense(spanOf(match)).tense === 'past')
        return [dayReading(spanOf(match), nthWeekdayFrom(context.focus, weekday, 1), true)]
      if (day == null) return [open(spanOf(match))]
      return [dayReading(spanOf(match), whichWeekday(which ?? '', weekday, day), true)]
    },
  },
  {
    // "Friday after next", "the March after next"
    needs: ['after'],
    pattern: pattern(
      `(?:the${GAP})?(?:(?<wd>${WEEKDAY})|(?<mo>${MONTH})|(?<unit>week|month|year))${GAP}after${GAP}next`,
    ),
    read(match, { reference }) {
      const { wd, mo, unit } = match.groups ?? {}
      const weekday = weekdayOf(wd)
      const month = monthOf(mo)
      if (!reference) return [open(spanOf(match))]
      if (unit) return value(match, period(unit, 2, reference))
      if (month !== null)
        return value(match, isoMonth(reference.year + (month > (reference.month ?? 1) ? 1 : 2), month))
      if (weekday === null || reference.day === null) return [open(spanOf(match))]
      return [dayReading(spanOf(match), whichWeekday('coming', weekday, reference.day) + 7, true)]
    },
  },
  {
    // "Wednesday of next week", "Friday last week"
    pattern: pattern(
      `(?<wd>${WEEKDAY})\\.?,?${PART}${GAP}(?:of${GAP}|in${GAP}|from${GAP})?(?<which>this|last|next|the previous|the following)${GAP}week`,
    ),
    read: weekdayOfWeek,
  },
  {
    pattern: pattern(
      `(?<which>this|last|next|previous|following)${GAP}week(?:['’]s)?(?:${GAP}(?:on${GAP})?|${GAP}?[-–]${GAP}?)(?<wd>${WEEKDAY})`,
    ),
    read: weekdayOfWeek,
  },
  {
    pattern: pattern(`(?<wd>${WEEKDAY})${PART}`),
    read(match, context) {
      const { wd } = match.groups ?? {}
      const weekday = weekdayOf(wd)
      const short = (wd ?? '').length <= 5
      // "sun" and "sat" are words of their own, and the short forms need their capital
      if (weekday === null || (short && !/^(?:[Tt]hurs?|[Tt]ues?|[Ff]ri|Thur?|Weds)$/.test(wd ?? '')))
        return []
      const day = context.reference?.day
      if (day == null) return [open(spanOf(match))]
      return [dayReading(spanOf(match), nearWeekday(weekday, context.tense(spanOf(match)), day), true)]
    },
  },
]

function weekdayOfWeek(match: RegExpExecArray, context: Context): Reading[] {
  const { which, wd } = match.groups ?? {}
  const day = context.reference?.day
  const weekday = weekdayOf(wd)
  if (weekday === null || day == null) return [open(spanOf(match))]
  return [dayReading(spanOf(match), mondayOf(day) + 7 * step(which) + ((weekday + 6) % 7), true)]
}
