import { isoYear } from './calendar.ts'
import { type Rule, spanOf } from './reading.ts'
import { dayReading, open, period, referenceAt } from './resolve.ts'
import { PART, value } from './which.ts'
import { GAP, LETTER, pattern, WEEKDAY } from './words.ts'

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }

/** Days told from the publication day, or from the day the text spoke of last. */
export const DAYS: Rule[] = [
  {
    pattern: pattern(`(?:(?:early|late|later|earlier)${GAP})?(?<w>today|tonight|tomorrow|yesterday)${PART}`),
    read(match, { reference }) {
      const offset = OFFSETS[match.groups?.w?.toLowerCase() ?? '']
      if (offset === undefined || reference?.day == null) return [open(spanOf(match))]
      return [dayReading(spanOf(match), reference.day + offset, true)]
    },
  },
  {
    pattern: pattern(`(?:the${GAP})?day${GAP}(?<w>before${GAP}yesterday|after${GAP}tomorrow)`),
    read(match, { reference }) {
      if (reference?.day == null) return [open(spanOf(match))]
      return [
        dayReading(
          spanOf(match),
          reference.day + (match.groups?.w?.toLowerCase().startsWith('b') ? -2 : 2),
          true,
        ),
      ]
    },
  },
  {
    pattern: pattern(
      `(?:(?:earlier|late|early|later)${GAP})?(?<w>this${GAP}(?:morning|afternoon|evening)|last${GAP}night)`,
    ),
    read(match, { reference }) {
      if (reference?.day == null) return [open(spanOf(match))]
      return [
        dayReading(spanOf(match), reference.day + (/^last/i.test(match.groups?.w ?? '') ? -1 : 0), true),
      ]
    },
  },
  {
    // The night before the report or, where it is still to come, the one after; "overnight on Tuesday" is told by its day
    needs: ['overnight'],
    pattern: pattern(
      `(?<!(?:an?|the|its|their|this|one)${GAP})overnight(?!-|${GAP}(?:(?:on|into|to|from)${GAP})?${WEEKDAY})`,
    ),
    read(match, context) {
      const day = context.reference?.day
      if (day == null) return [open(spanOf(match))]
      const ahead = context.tense(spanOf(match)).tense === 'future'
      return [dayReading(spanOf(match), ahead ? day : day - 1, true)]
    },
  },
  {
    // "that day", "the same day", "the next morning": counted from the day the text spoke of last
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${GAP})?(?<w>that${GAP}(?:same${GAP})?|the${GAP}(?:very${GAP})?same${GAP}|the${GAP}(?:next|following)${GAP}|the${GAP}previous${GAP})(?:day|morning|afternoon|evening|night)`,
    ),
    read(match, { focus }) {
      if (focus === null) return [open(spanOf(match))]
      const word = match.groups?.w?.toLowerCase() ?? ''
      return [
        dayReading(
          spanOf(match),
          focus + (/next|following/.test(word) ? 1 : /previous/.test(word) ? -1 : 0),
          true,
        ),
      ]
    },
  },
  {
    // "later that year", "in the same month"
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${GAP})?(?:that|the${GAP}same)${GAP}(?<unit>year|month|week)`,
    ),
    read(match, { focus, lastYear }) {
      const unit = match.groups?.unit?.toLowerCase() ?? ''
      if (unit === 'year') return lastYear === null ? [open(spanOf(match))] : value(match, isoYear(lastYear))
      return focus === null ? [open(spanOf(match))] : value(match, period(unit, 0, referenceAt(focus)))
    },
  },
  {
    pattern: pattern(`the${GAP}day${GAP}(?<w>before|after)(?!${GAP}[${LETTER}\\d])`),
    read(match, { focus, reference }) {
      const from = focus ?? reference?.day
      return from == null
        ? [open(spanOf(match))]
        : [dayReading(spanOf(match), from + (match.groups?.w?.toLowerCase() === 'before' ? -1 : 1), true)]
    },
  },
]
