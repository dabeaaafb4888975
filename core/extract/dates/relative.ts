import { SEASONS } from '#core/lexicon/calendar.ts'
import {
  dayNumber,
  isDay,
  isoDate,
  isoDay,
  isoMonth,
  isoYear,
  mondayOf,
  weekdayOf as weekdayOfDay,
} from './calendar.ts'
import { type Context, type Reading, type Reference, type Rule, spanOf, type Tense } from './reading.ts'
import { dayReading, nearWeekday, open, period, referenceAt, shifted, undated } from './resolve.ts'
import {
  COUNT,
  countOf,
  GAP,
  LETTER,
  MONTH,
  monthOf,
  pattern,
  SEASON,
  UNIT,
  WEEKDAY,
  weekdayOf,
} from './words.ts'

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }
const PART = `(?:${GAP}(?:early${GAP}|late${GAP})?(?:morning|afternoon|evening|night|midnight|noon))?`
const THIS = '(?:this|the current|the present|current)'
const LAST = '(?:last|the last|the previous|previous|the past|this past|past|the preceding)'
const NEXT =
  '(?:next|the next|the coming|coming|this coming|the following|following|the upcoming|upcoming|this upcoming)'
const WHICH = `(?<which>${THIS}|${LAST}|${NEXT})`

/** Which of a row of periods a word means: last, this or next. */
function step(word: string | undefined): number {
  const text = (word ?? '').toLowerCase()
  if (/(?:last|previous|past|preceding)$/.test(text)) return -1
  return /(?:next|coming|following)$/.test(text) ? 1 : 0
}

const value = (match: RegExpExecArray, edtf: string | null): Reading[] =>
  edtf === null ? [open(spanOf(match))] : [{ ...spanOf(match), value: edtf, inferred: true }]

/** "the following week", "the previous month": counted from the day the text spoke of last, where there is one. */
function base(match: RegExpExecArray, context: Context): Reference | null {
  const narrated = /^the (?:following|previous|preceding)/i.test(match[0])
  return narrated && context.focus !== null ? referenceAt(context.focus) : context.reference
}

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

export const RELATIVE: Rule[] = [
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
      `(?:(?:earlier|late|early|later)${GAP})?(?<w>this${GAP}(?:morning|afternoon|evening)|last${GAP}night|overnight)`,
    ),
    read(match, { reference }) {
      if (reference?.day == null) return [open(spanOf(match))]
      return [
        dayReading(
          spanOf(match),
          reference.day + (/^(?:last|overnight)/i.test(match.groups?.w ?? '') ? -1 : 0),
          true,
        ),
      ]
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
  {
    // "this week", "last month", "later this year", "the current fiscal year"
    pattern: pattern(
      `(?:(?:early|late|later|earlier|mid|sometime)[- ](?:in${GAP})?)?${WHICH}${GAP}(?:(?:calendar|fiscal|financial|school|academic)${GAP})?(?<unit>week|month|year|quarter|decade|century|fortnight)(?!s|-)`,
    ),
    read(match, context) {
      const { which, unit } = match.groups ?? {}
      const reference = base(match, context)
      if (!reference) return [open(spanOf(match))]
      return value(match, period(unit ?? '', step(which), reference))
    },
  },
  {
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
      `(?<=(?:in|during|since|until|by|before|after)${GAP})(?:the${GAP})?(?:(?:early|late|mid)[- ])?(?<s>${SEASON})(?!${GAP}(?:of|to)|-)`,
    ),
    read(match, context) {
      const { reference } = context
      const season = SEASONS[match.groups?.s?.toLowerCase() ?? '']
      if (!reference || !season) return []
      const { tense } = context.tense(spanOf(match))
      const begun = (reference.month ?? 1) >= season.month
      const year =
        tense === 'future'
          ? reference.year + (begun && (reference.month ?? 1) > season.month + 2 ? 1 : 0)
          : reference.year - (begun ? 0 : 1)
      return value(match, `${isoYear(year)}-${season.code}`)
    },
  },
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
    // "last Tuesday", "next Friday", "this Monday"
    pattern: pattern(
      `(?<which>last|next|this|this past|past|previous|this coming|coming|this upcoming|upcoming|following)${GAP}(?<wd>${WEEKDAY})\\.?${PART}`,
    ),
    read(match, context) {
      const { which, wd } = match.groups ?? {}
      const day = context.reference?.day
      const weekday = weekdayOf(wd)
      if (weekday === null || day == null) return [open(spanOf(match))]
      return [dayReading(spanOf(match), whichWeekday(which ?? '', weekday, day), true)]
    },
  },
  {
    // "Friday after next", "the March after next"
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
      return [dayReading(spanOf(match), nearWeekday(weekday, context.tense(spanOf(match)).tense, day), true)]
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

function weekdayOfWeek(match: RegExpExecArray, context: Context): Reading[] {
  const { which, wd } = match.groups ?? {}
  const day = context.reference?.day
  const weekday = weekdayOf(wd)
  if (weekday === null || day == null) return [open(spanOf(match))]
  return [dayReading(spanOf(match), mondayOf(day) + 7 * step(which) + ((weekday + 6) % 7), true)]
}

/** "last Tuesday" is the last one before today; "next Tuesday" that of next week; "this" and "coming" the first ahead. */
export function whichWeekday(which: string, weekday: number, day: number): number {
  const word = which.toLowerCase()
  const ahead = (weekday - weekdayOfDay(day) + 7) % 7
  if (/last|past|previous/.test(word)) return day + ahead - 7
  if (word === 'next' || word === 'following') return mondayOf(day) + 7 + ((weekday + 6) % 7)
  if (/coming/.test(word)) return day + (ahead || 7)
  return day + ahead
}

/** A stretch of so many units before or after the publication date. */
function stretch(unit: string, count: number, from: Reference): string | null {
  const there = shifted(unit, count, from)
  const here = shifted(unit, 0, from)
  if (there === null || here === null) return null
  return count < 0 ? `${there}/${here}` : `${here}/${there}`
}

export const COUNTED: Rule[] = [
  {
    // "since she took office": hangs on an event that no date in the text tells
    pattern: pattern(
      `since${GAP}(?:the${GAP})?[${LETTER}.'’-]{1,24}(?:${GAP}[${LETTER}.'’-]{1,24}){0,3}${GAP}(?:took${GAP}(?:office|power|over)|came${GAP}(?:to${GAP}power|into${GAP}(?:office|force|effect))|was${GAP}(?:elected|founded|created|established|adopted|born)|resigned|began|ended|broke${GAP}out)`,
    ),
    read: (match) => [open(spanOf(match))],
  },
  {
    // "two years ago", "a week earlier", "three months later", "five days from now"
    pattern: pattern(
      `(?<n>${COUNT})${GAP}(?<unit>${UNIT}|hour|minute|second|${WEEKDAY.replace(/\(\?!.*$/, '')})(?:s|y's|s['’])?${GAP}(?<way>ago|earlier|before|later|after|afterwards|from${GAP}(?:now|today|tomorrow|yesterday)|from|hence|back|previously)`,
    ),
    read: shift,
  },
  {
    // "over the next five years", "in the past two months", "the last 24 months"
    pattern: pattern(
      `(?:(?<prep>in|over|within|during|for|throughout|through)${GAP})?(?:(?:the|these|this)${GAP})?(?<which>next|coming|following|upcoming|past|last|previous|preceding|recent)${GAP}(?:(?<n>${COUNT})${GAP})?(?:or${GAP}so${GAP})?(?<unit>${UNIT})s(?!${GAP}of${GAP})`,
    ),
    read: span_,
  },
  {
    pattern: pattern(
      `(?<prep>in|over|within|during|for|throughout)${GAP}(?<which>recent|coming|upcoming|past|previous)${GAP}(?<unit>${UNIT})s`,
    ),
    read: span_,
  },
  {
    // "within five years", "in two weeks"
    pattern: pattern(
      `(?<prep>within|inside|in)${GAP}(?:(?:about|around|roughly|just|only|less than|under|at least)${GAP})?(?<n>${COUNT})${GAP}(?<unit>${UNIT})(?:s|['’]s time|s['’] time)?(?!-)(?!${GAP}(?:of|ago|after|before|earlier|later|or|that|from|since|old)(?![${LETTER}]))`,
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
  if (fromText && /^(?:hour|minute|second)$/i.test(unit ?? '')) return []
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
  const from =
    fromText && context.focus !== null ? referenceAt(context.focus) : fromText ? null : context.reference
  if (count === null || !from) return [open(spanOf(match))]
  const back = /ago|earlier|before|back|previously/.test(word)
  const weekday = weekdayOf(unit)
  if (weekday !== null)
    return from.day === null
      ? [open(spanOf(match))]
      : [dayReading(spanOf(match), nthWeekday(weekday, back ? -count : count, from.day), true)]
  const base =
    from.day !== null && /tomorrow$/.test(word)
      ? referenceAt(from.day + 1)
      : from.day !== null && /yesterday$/.test(word)
        ? referenceAt(from.day - 1)
        : from
  const edtf = shifted(unit ?? '', back ? -count : count, base)
  return value(match, edtf)
}

/** "two Thursdays ago", "three Fridays from now". */
function nthWeekday(weekday: number, count: number, day: number): number {
  const ahead = (weekday - weekdayOfDay(day) + 7) % 7
  return count > 0 ? day + (ahead || 7) + 7 * (count - 1) : day + ahead - 7 + 7 * (count + 1)
}

function span_(match: RegExpExecArray, { reference }: Context): Reading[] {
  const { n, unit, which } = match.groups ?? {}
  const count = countOf(n)
  const past = /past|last|previous|preceding|recent/i.test(which ?? '')
  if (!reference) return [open(spanOf(match))]
  if (count !== null) return value(match, stretch(unit ?? '', past ? -count : count, reference))
  const here = shifted(unit ?? '', 0, reference)
  return value(match, here && (past ? `../${here}` : `${here}/..`))
}

function ahead(match: RegExpExecArray, context: Context): Reading[] {
  const { n, unit, prep } = match.groups ?? {}
  const count = countOf(n)
  const { reference } = context
  const before = context.text.slice(Math.max(0, match.index - 40), match.index)
  const within = (prep ?? '').toLowerCase() !== 'in'
  // "the first time in two years" measures; so does a past clause: "it rose in three months"
  if (
    !within &&
    (context.tense(spanOf(match)).tense === 'past' ||
      /(?:first|time|lowest|highest|level|low|high|worst|best|biggest|largest|once|twice|times|than)\s$/i.test(
        before,
      ) ||
      /\b(?:first|\p{L}+est)\b[^.]*$/u.test(before))
  )
    return []
  if (count === null || !reference) return [open(spanOf(match))]
  const name = (unit ?? '').toLowerCase()
  if (within || name === 'year' || name === 'decade') return value(match, stretch(name, count, reference))
  return value(match, shifted(name, count, reference))
}
