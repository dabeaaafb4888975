import { dayNumber, isDay, isoDate, isoMonth, isoYear, weekdayOf as weekdayOfDay } from './calendar.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { undated } from './resolve.ts'
import { DAY, GAP, MONTH, monthOf, ORDINAL, ordinalOf, pattern, WEEKDAY, weekdayOf, YEAR } from './words.ts'

const day = (match: RegExpExecArray, year: number, month: number, d: number): Reading[] =>
  isDay(year, month, d)
    ? [
        {
          ...spanOf(match),
          value: isoDate(year, month, d),
          inferred: false,
          day: dayNumber(year, month, d),
          year,
        },
      ]
    : []

/** A year of two figures, as in 31-Oct-74. */
const fullYear = (digits: string) => {
  const n = Number(digits.replace(/\D/g, ''))
  return n >= 100 ? n : n < 50 ? 2000 + n : 1900 + n
}

/** A day and month, with their year or without; a weekday beside them helps to tell the year. */
function dayAndMonth(match: RegExpExecArray, context: Context): Reading[] {
  const { mo, d, y, wd } = match.groups ?? {}
  const month = monthOf(mo)
  const number = ordinalOf(d)
  if (month === null || number === null || !capital(mo)) return []
  if (y) return day(match, fullYear(y), month, number)
  const found = undated(month, number, spanOf(match), context)
  if (!found) return []
  const weekday = weekdayOf(wd)
  const year = context.reference?.year
  if (
    weekday === null ||
    year === undefined ||
    found.day === undefined ||
    weekdayOfDay(found.day) === weekday
  )
    return [found]
  for (const y of [year, year + 1, year - 1])
    if (isDay(y, month, number) && weekdayOfDay(dayNumber(y, month, number)) === weekday)
      return day(match, y, month, number).map((reading) => ({ ...reading, inferred: true }))
  return [found]
}

/** "may" and "march" are months only with a capital. */
const capital = (word: string | undefined) => !/^(?:may|march)$/.test(word ?? '')

const WD = `(?:(?<wd>${WEEKDAY})\\.?,?${GAP}(?:the${GAP})?)?`
const NO_FIGURE = '(?![.,:]\\d|\\d|\\s?%|\\s(?:percent|per cent|million|billion|trillion|points))'

export const EXPLICIT: Rule[] = [
  {
    pattern: pattern(
      '(?<![\\d/.-])(?<y>\\d{4})(?<sep>[-/])(?<m>\\d{1,2})(?:\\k<sep>(?<d>\\d{1,2}))?(?:T[\\d:.]{4,12}Z?)?(?![\\d/-])',
    ),
    read(match) {
      const { y, m, d, sep } = match.groups ?? {}
      const [year, month, number] = [Number(y), Number(m), Number(d)]
      if (year < 1000 || year > 2199 || month < 1 || month > 12) return []
      if (d) return day(match, year, month, number)
      // "2013-14" is a season or a school year; "1997-03" a month.
      if (m?.length !== 2 || (sep === '-' && month === (year % 100) + 1)) return []
      return [{ ...spanOf(match), value: isoMonth(year, month), inferred: false, year }]
    },
  },
  {
    // "March 4-6, 2016", "November 16 and 17"
    pattern: pattern(
      `(?<mo>${MONTH})\\.?${GAP}(?<d>${DAY})(?:st|nd|rd|th)?\\s?(?<to>-|–|—|to|through|and|&|,)\\s?(?<e>${DAY})(?:st|nd|rd|th)?(?:,?${GAP}(?<y>${YEAR}))?${NO_FIGURE}`,
    ),
    read: (match, context) => dayList(match, context),
  },
  {
    // "18 and 19 June", "5-6 April 2016"
    pattern: pattern(
      `(?<d>${DAY})(?:st|nd|rd|th)?\\s?(?<to>-|–|—|to|through|and|&)\\s?(?<e>${DAY})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<mo>${MONTH})(?:\\.|)(?:,?${GAP}(?<y>${YEAR}))?`,
    ),
    read: (match, context) => dayList(match, context),
  },
  {
    pattern: pattern(
      `${WD}(?<mo>${MONTH})\\.?(?:,?${GAP}(?:the${GAP})?|)(?<d>${DAY}(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[- ])?${ORDINAL})(?!\\p{L})${NO_FIGURE}(?:(?:\\s?,)?${GAP}(?<y>${YEAR})|,?\\s?(?<q>['’]\\d\\d(?!\\d)))?(?:,?${GAP}${WEEKDAY})?`,
    ),
    read: dayAndMonth,
  },
  {
    pattern: pattern(
      `${WD}(?:the${GAP})?(?<d>${DAY}(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[- ])?${ORDINAL})(?:${GAP}day)?(?:${GAP}of|)(?:[\\s/.-]{1,2}|)(?<mo>${MONTH})(?:\\.?,?${GAP}(?<y>${YEAR})|[/-](?<y2>\\d{2}(?:\\d{2})?)(?!\\d))?`,
    ),
    read(match, context) {
      const groups = match.groups
      if (groups?.y2) groups.y = groups.y2
      return dayAndMonth(match, context)
    },
  },
  {
    // 10/31/1974, 31.10.1974: day first only where it must be
    pattern: pattern(
      `(?<![\\d/.,-])${WD.replace('(?<wd>', '(?:')}(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4}|\\d{2})(?![\\d/])`,
    ),
    read(match) {
      const { a, b, y, sep } = match.groups ?? {}
      if (sep === '.' && y?.length !== 4) return []
      const year = fullYear(y ?? '')
      const [first, second] = [Number(a), Number(b)]
      return first > 12 || (sep === '.' && second <= 12 && first > 12)
        ? day(match, year, second, first)
        : day(match, year, first, second)
    },
  },
  {
    pattern: pattern(
      `(?:(?<late>early|mid|late)[- ])?(?<mo>${MONTH})\\.?,?(?:${GAP}of)?[\\s,-]{1,2}(?<y>${YEAR})`,
    ),
    read(match) {
      const { mo, y } = match.groups ?? {}
      const month = monthOf(mo)
      if (month === null || !capital(mo)) return []
      return [{ ...spanOf(match), value: isoMonth(Number(y), month), inferred: false, year: Number(y) }]
    },
  },
  {
    // "Dec. 10" stands above; a weekday with the day of the month alone: "Tuesday the 19th"
    pattern: pattern(`(?<wd>${WEEKDAY})\\.?,?${GAP}(?:the${GAP})?(?<d>${DAY})(?:st|nd|rd|th)(?!\\p{L})`),
    read(match, context) {
      const { wd, d } = match.groups ?? {}
      const { reference } = context
      if (reference?.day == null || reference.month === null) return []
      const weekday = weekdayOf(wd)
      for (const step of [0, 1, -1, 2, -2, 3, -3, 4, 5, 6, 7, 8]) {
        const month = ((((reference.month - 1 + step) % 12) + 12) % 12) + 1
        const year = reference.year + Math.floor((reference.month - 1 + step) / 12)
        if (isDay(year, month, Number(d)) && weekdayOfDay(dayNumber(year, month, Number(d))) === weekday)
          return day(match, year, month, Number(d)).map((reading) => ({ ...reading, inferred: true }))
      }
      return []
    },
  },
]

/** Two days of one month: a stretch where a dash or "to" joins them, else each of its own. */
function dayList(match: RegExpExecArray, context: Context): Reading[] {
  const { mo, d, e, y, to } = match.groups ?? {}
  const month = monthOf(mo)
  const [first, last] = [Number(d), Number(e)]
  if (month === null || !capital(mo) || last <= first) return []
  const span = spanOf(match)
  const found = undated(
    month,
    first,
    span,
    y ? { ...context, focusYear: { year: Number(y), end: span.start } } : context,
  )
  const year = y ? Number(y) : found?.day === undefined ? null : Number(found.value.slice(0, 4))
  if (!found || (year !== null && !isDay(year, month, last))) return []
  const value = (n: number) =>
    year === null ? `XXXX-${isoDate(0, month, n).slice(5)}` : isoDate(year, month, n)
  const inferred = !y && found.inferred
  if (/^(?:and|&|,)$/.test(to ?? '')) {
    const text = match[0]
    const joint = text.indexOf(to ?? '', text.search(/\d/))
    const second = span.start + text.indexOf(e ?? '', joint)
    const dayOf = (n: number) => (year === null ? {} : { day: dayNumber(year, month, n) })
    return [
      {
        start: span.start,
        end: span.start + text.slice(0, joint).trimEnd().length,
        value: value(first),
        inferred,
        ...dayOf(first),
      },
      { start: second, end: span.end, value: value(last), inferred, ...dayOf(last) },
    ]
  }
  return [
    {
      ...span,
      value: `${value(first)}/${value(last)}`,
      inferred,
      ...(year === null ? {} : { day: dayNumber(year, month, last) }),
    },
  ]
}

export const yearReading = (match: RegExpExecArray, year: number): Reading[] => [
  { ...spanOf(match), value: isoYear(year), inferred: false, year },
]
