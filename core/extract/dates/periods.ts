import { SEASONS } from '#core/lexicon/calendar.ts'
import { isoDay, isoYear, mondayOf } from './calendar.ts'
import { type Reference, type Rule, spanOf, type Tense } from './reading.ts'
import { open, period, referenceAt, undated } from './resolve.ts'
import { base, step, value, WHICH } from './which.ts'
import { GAP, MONTH, monthOf, pattern, SEASON } from './words.ts'

/** Saturday and Sunday of the week so many weeks on. */
function weekend(day: number, tense: Tense['tense'], offset: number): string {
  const saturday = mondayOf(day) + 5
  const shown = offset === 0 && tense === 'past' && saturday > day ? saturday - 7 : saturday + 7 * offset
  return `${isoDay(shown)}/${isoDay(shown + 1)}`
}

function seasonOf(word: string, offset: number, reference: Reference): string | null {
  const season = SEASONS[word.toLowerCase()]
  if (!season) return null
  const now = reference.month ?? 1
  const over = season.month === 12 ? now >= 3 : now >= season.month + 3
  const begun = now >= season.month
  const year =
    offset < 0
      ? over && season.month !== 12
        ? reference.year
        : reference.year - 1
      : offset > 0 && begun
        ? reference.year + 1
        : reference.year
  return `${isoYear(year)}-${season.code}`
}

/** Weeks, weekends, months, seasons and years told from the publication date. */
export const PERIODS: Rule[] = [
  {
    // "this week", "last month", "later this year", "the current fiscal year"
    pattern: pattern(
      `(?:(?:early|late|later|earlier|mid|sometime)[- ](?:in${GAP})?)?${WHICH}${GAP}(?:(?:calendar|fiscal|financial|school|academic)${GAP})?(?<unit>week|month|year|yr|quarter|decade|century|fortnight)(?!s|-)`,
    ),
    read(match, context) {
      const { which, unit } = match.groups ?? {}
      const reference = base(match, context)
      if (!reference) return [open(spanOf(match))]
      return value(match, period(unit ?? '', step(which), reference))
    },
  },
  {
    // "later in the week", "early in the year": of the week or year that the sentence speaks of
    needs: ['early', 'late', 'earlier', 'midway'],
    pattern: pattern(
      `(?:early|late|later|earlier|midway)${GAP}in${GAP}the${GAP}(?<unit>week|month|year)(?!s|-)`,
    ),
    read(match, { sentenceDay, focusYear, reference }) {
      const unit = match.groups?.unit?.toLowerCase() ?? ''
      if (unit === 'year' && focusYear !== null) return value(match, isoYear(focusYear))
      const from = sentenceDay === null ? reference : referenceAt(sentenceDay)
      return from ? value(match, period(unit, 0, from)) : [open(spanOf(match))]
    },
  },
  {
    needs: ['weekend'],
    pattern: pattern(
      `(?:(?:early|late|later|earlier)${GAP})?(?:(?:over|at|on|during)${GAP})?${WHICH.replace('current)', 'current|the)')}${GAP}weekend(?!s)`,
    ),
    read(match, context) {
      const { reference } = context
      if (reference?.day == null) return [open(spanOf(match))]
      const offset = step(match.groups?.which)
      const plain = /\bthe weekend$/i.test(match[0])
      const { tense } = context.tense(spanOf(match))
      return value(match, weekend(reference.day, plain && tense === 'none' ? 'past' : tense, offset))
    },
  },
  {
    pattern: pattern(`(?:(?:early|late|later|earlier)${GAP})?${WHICH}${GAP}(?<s>${SEASON})`),
    read(match, { reference }) {
      if (!reference) return [open(spanOf(match))]
      return value(match, seasonOf(match.groups?.s ?? '', step(match.groups?.which), reference))
    },
  },
  {
    // "in the spring", "the fall": a season alone, by tense
    pattern: pattern(
      `(?<=(?:in|during|since|until|by|before|after)${GAP})(?:the${GAP})?(?:(?:early|late|mid)[- ])?(?<s>${SEASON})(?!${GAP}of|-|(?<!the${GAP}(?:(?:early|late|mid)[- ])?${SEASON})${GAP}to)`,
    ),
    read(match, context) {
      const { reference } = context
      const season = SEASONS[match.groups?.s?.toLowerCase() ?? '']
      if (!reference || !season) return []
      const { tense } = context.tense(spanOf(match))
      const begun = (reference.month ?? 1) >= season.month
      const year =
        tense !== 'past'
          ? reference.year + (begun && (reference.month ?? 1) > season.month + 2 ? 1 : 0)
          : reference.year - (begun ? 0 : 1)
      return value(match, `${isoYear(year)}-${season.code}`)
    },
  },
  {
    needs: ['week'],
    pattern: pattern(
      `the${GAP}week${GAP}(?:of|beginning|starting)${GAP}(?<mo>${MONTH})\\.?${GAP}(?<d>\\d{1,2})(?:,${GAP}(?<y>\\d{4}))?`,
    ),
    read(match, context) {
      const { mo, d } = match.groups ?? {}
      const month = monthOf(mo)
      const found = month === null ? null : undated(month, Number(d), spanOf(match), context)
      if (found?.day === undefined) return []
      return value(match, `${isoDay(mondayOf(found.day))}/${isoDay(mondayOf(found.day) + 6)}`)
    },
  },
]
