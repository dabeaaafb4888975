import { isoDay, isoYear, mondayOf } from './calendar.ts'
import { nthWeekdayFrom } from './offsets.ts'
import { type Context, type Reading, type Reference, type Rule, spanOf, type Tense } from './reading.ts'
import { dayReading, open, period, referenceAt, sameDay, shifted, whichWeekday } from './resolve.ts'
import { narrated, step, value } from './which.ts'
import {
  CLOCK_UNIT,
  COUNT,
  countOf,
  GAP,
  LETTER,
  pattern,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayOf,
} from './words.ts'

/** A stretch of so many units before or after the publication date. */
function stretch(unit: string, count: number, from: Reference): string | null {
  const there = shifted(unit, count, from)
  const here = shifted(unit, 0, from)
  if (there === null || here === null) return null
  return count < 0 ? `${there}/${here}` : `${here}/${there}`
}

/** What is no subject of the verb behind "since": "since Monday's debate while she fell". */
const OTHER_CLAUSE = new RegExp(`\\b(?:while|when|and|but|as|that|which|who|than|${WEEKDAY})\\b`, 'i')

/** Dates and stretches that count units from a day. */
export const COUNTED: Rule[] = [
  {
    // "since she took office": hangs on an event that no date in the text tells
    needs: ['since'],
    pattern: pattern(
      `since${GAP}(?:the${GAP})?[${LETTER}.'’-]{1,24}(?:${GAP}[${LETTER}.'’-]{1,24}){0,3}${GAP}(?:took${GAP}(?:office|power|over|effect)|came${GAP}(?:to${GAP}power|into${GAP}(?:office|power|force|effect))|(?:was|were)${GAP}(?:re-?elected|elected|founded|created|established|adopted|born|signed|launched|introduced|formed|appointed|sworn)|became|resigned|retired|began|started|ended|opened|closed|joined|left|died|won|fell|returned|invaded|broke${GAP}out)`,
    ),
    read: (match) => (OTHER_CLAUSE.test(match[0]) ? [] : [open(spanOf(match))]),
  },
  {
    // "two years ago this Sunday", "a year ago today", "ten years ago this month"
    needs: ['ago'],
    pattern: pattern(
      `(?<n>${COUNT})${GAP}(?<unit>week|fortnight|month|year|decade)s?${GAP}ago${GAP}(?:on${GAP})?(?:(?<rel>today|tomorrow|yesterday)|(?<this>this|last|next|this${GAP}coming|this${GAP}past)${GAP}(?<whole>week|weekend|month)|(?:(?<which>this|last|next|this${GAP}coming|this${GAP}past)${GAP})?(?<wd>${WEEKDAY}))`,
    ),
    read: anniversary,
  },
  {
    // "two years ago", "a week earlier", "three months later", "five days from now"
    pattern: pattern(
      `(?<n>${COUNT})${GAP}(?<unit>${UNIT}|${CLOCK_UNIT}|${WEEKDAY.replace(/\(\?!.*$/, '')})(?:s|y's|s['’])?${GAP}(?<way>ago|earlier|before|later|after|afterwards|from${GAP}(?:now|today|tomorrow|yesterday)|from|hence|back|previously)`,
    ),
    read: shift,
  },
  {
    // "the year-ago quarter", "a year-earlier loss"
    needs: ['year-'],
    pattern: pattern(`(?:the${GAP}|a${GAP})?year-(?:ago|earlier)`),
    read: (match, { reference }) =>
      reference ? value(match, isoYear(reference.year - 1)) : [open(spanOf(match))],
  },
  {
    // "over the past year": up to the publication date
    needs: ['past'],
    pattern: pattern(
      `(?:(?:in|over|within|during|for|throughout|through)${GAP})(?:the|this)${GAP}past${GAP}(?<unit>${UNIT})(?!s|-)`,
    ),
    read: (match, { reference }) =>
      reference ? value(match, stretch(match.groups?.unit ?? '', -1, reference)) : [open(spanOf(match))],
  },
  {
    // "over the next decade": from the publication date on
    needs: ['next', 'coming'],
    pattern: pattern(
      `(?:(?:in|over|within|during|for|throughout|through)${GAP})(?:the|this)${GAP}(?:next|coming)${GAP}(?<unit>${UNIT})(?!s|-)`,
    ),
    read: (match, { reference }) =>
      reference ? value(match, stretch(match.groups?.unit ?? '', 1, reference)) : [open(spanOf(match))],
  },
  {
    // "over the next five years", "in the past two months", "the last 24 months"
    pattern: pattern(
      `(?:(?<prep>in|over|within|during|for|throughout|through)${GAP})?(?:(?:the|these|this)${GAP})?(?<which>next|coming|following|upcoming|past|last|previous|preceding|recent)${GAP}(?:(?<n>${COUNT})${GAP})?(?:or${GAP}so${GAP})?(?<unit>${UNIT}|hour)s(?!${GAP}of${GAP})`,
    ),
    read: stretchOf,
  },
  {
    pattern: pattern(
      `(?<prep>in|over|within|during|for|throughout)${GAP}(?<which>recent|coming|upcoming|past|previous)${GAP}(?<unit>${UNIT})s`,
    ),
    read: stretchOf,
  },
  {
    // "within five years", "in two weeks"
    pattern: pattern(
      `(?<prep>within|inside|in)${GAP}(?:(?:about|around|roughly|just|only|less than|under|at least)${GAP})?(?<n>${COUNT})${GAP}(?<unit>${UNIT}|${CLOCK_UNIT})(?:s|['’]s time|s['’] time)?(?!-)(?!${GAP}(?:of|ago|after|before|earlier|later|or|that|from|since|old)(?![${LETTER}]))`,
    ),
    read: ahead,
  },
  {
    // "five years from fiscal 2023", "the three years to 2025"
    pattern: pattern(
      `(?:the${GAP})?(?<n>${COUNT})[\\s-](?<unit>year)s?(?:${GAP}period)?${GAP}(?<way>from|starting|beginning|to|through|ending)${GAP}(?:in${GAP})?(?:(?:fiscal|financial)${GAP}(?:year${GAP})?)?(?<y>(?:1\\d|20|21)\\d\\d)`,
    ),
    read(match) {
      const { n, way, y } = match.groups ?? {}
      const count = countOf(n)
      if (count === null) return []
      const year = Number(y)
      const ends = /to|through|ending/i.test(way ?? '')
      const [from, to] = ends ? [year - count + 1, year] : [year, year + count - 1]
      return [{ ...spanOf(match), value: `${isoYear(from)}/${isoYear(to)}`, inferred: false }]
    },
  },
]

function shift(match: RegExpExecArray, context: Context): Reading[] {
  const { n, unit, way } = match.groups ?? {}
  const count = countOf(n)
  const word = (way ?? '').toLowerCase()
  const fromText = /earlier|before|later|after|previously/.test(word)
  // "an hour later" moves the clock, not the day
  if (fromText && CLOCK_UNITS.test(unitOf(unit)) && !context.tense(spanOf(match)).fragment) return []
  const after = context.text.slice(match.index + match[0].length, match.index + match[0].length + 12)
  // "ten days before the vote" hangs on an event that no rule here can date
  if (/before|after$|from$/.test(word) && /^\s?[\p{L}\d(]/u.test(after))
    return count === null
      ? []
      : [
          {
            ...open(spanOf(match)),
            offset: { unit: unit ?? '', count: /before/.test(word) ? -count : count },
          },
        ]
  // With no day named before, "a year earlier" counts from the report; "two years later" goes on with a story
  const told = /later|after/.test(word) && !context.tense(spanOf(match)).fragment
  const spoken = fromText ? narrated(unit ?? '', context) : null
  const from = spoken !== null ? spoken : fromText && told ? null : context.reference
  if (count === null || !from) return [open(spanOf(match))]
  const back = /ago|earlier|before|back|previously/.test(word)
  const weekday = weekdayOf(unit)
  if (weekday !== null)
    return from.day === null
      ? [open(spanOf(match))]
      : [dayReading(spanOf(match), nthWeekdayFrom(from.day, weekday, back ? -count : count), true)]
  const base =
    from.day !== null && /tomorrow$/.test(word)
      ? referenceAt(from.day + 1)
      : from.day !== null && /yesterday$/.test(word)
        ? referenceAt(from.day - 1)
        : from
  if (/(?:today|tomorrow|yesterday)$/.test(word) && base.day !== null) {
    const same = sameDay(base.day, unit ?? '', count)
    if (same !== null) return [dayReading(spanOf(match), same, true)]
  }
  const edtf = shifted(unit ?? '', back ? -count : count, base)
  return value(match, edtf)
}

/** The day, week or month so many years, months or weeks before one that is told from the publication date. */
function anniversary(match: RegExpExecArray, { reference }: Context): Reading[] {
  const { n, unit, rel, whole, which, wd } = match.groups ?? {}
  const count = countOf(n)
  if (count === null || reference?.day == null) return [open(spanOf(match))]
  const weekday = weekdayOf(wd)
  const from =
    weekday !== null
      ? whichWeekday(which ?? (/week/i.test(unit ?? '') ? 'last' : 'this'), weekday, reference.day)
      : reference.day + ({ tomorrow: 1, yesterday: -1 }[(rel ?? '').toLowerCase()] ?? 0)
  const weeks = { week: 7, fortnight: 14 }[unitOf(unit)]
  const day = weeks === undefined ? sameDay(from, unit ?? '', -count) : from - weeks * count
  if (day === null) return [open(spanOf(match))]
  if (whole === undefined) return [dayReading(spanOf(match), day, true)]
  const offset = step(match.groups?.this)
  if (/weekend/i.test(whole)) {
    const saturday = mondayOf(day) + 5 + 7 * offset
    return value(match, `${isoDay(saturday)}/${isoDay(saturday + 1)}`)
  }
  return value(match, period(whole, offset, referenceAt(day)))
}

function stretchOf(match: RegExpExecArray, { reference }: Context): Reading[] {
  const { n, unit, which } = match.groups ?? {}
  const count = countOf(n)
  const past = /past|last|previous|preceding|recent/i.test(which ?? '')
  if (!reference) return [open(spanOf(match))]
  if (count !== null) return value(match, stretch(unit ?? '', past ? -count : count, reference))
  const here = shifted(unit ?? '', 0, reference)
  return value(match, here && (past ? `../${here}` : `${here}/..`))
}

const CLOCK_UNITS = /^(?:hour|minute|second)$/
const NO_TENSE: Tense = { tense: 'none', close: false }
const SENTENCE_START = /(?:^|[.!?\n]["”’']{0,2}\s{0,2})$/

const MEASURED =
  /(?:first|time|lowest|highest|level|low|high|worst|best|biggest|largest|once|twice|times|than)\s$|\b(?:first|\p{L}{2,20}est)\b[^.]*$/iu

function ahead(match: RegExpExecArray, context: Context): Reading[] {
  const { n, unit, prep } = match.groups ?? {}
  const count = countOf(n)
  const { reference } = context
  const before = context.text.slice(Math.max(0, match.index - 40), match.index)
  const within = (prep ?? '').toLowerCase() !== 'in'
  const name = unitOf(unit)
  const hours = CLOCK_UNITS.test(name)
  const { tense, fragment } = within && !hours ? NO_TENSE : context.tense(spanOf(match))
  // "the first time in two years" measures; so does a past clause: "it rose in three months"
  if (!within && (tense === 'past' || MEASURED.test(before))) return []
  // Within the day only what is to come is dated: "boil it in 20 minutes" measures
  if (hours && tense !== 'future' && !fragment && (within || !SENTENCE_START.test(before))) return []
  if (count === null || !reference) return [open(spanOf(match))]
  if (within || name === 'year' || name === 'decade') return value(match, stretch(name, count, reference))
  return value(match, shifted(name, count, reference))
}
