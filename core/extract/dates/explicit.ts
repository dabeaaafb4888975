import { dayNumber, isDay, isoDate, isoMonth, isoYear, weekdayOf as weekdayOfDay } from './calendar.ts'
import { weekdayAndDay } from './months.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { undated } from './resolve.ts'
import {
  ANY_YEAR,
  DAY,
  GAP,
  LETTER,
  MONTH,
  MONTH_NAME,
  monthOf,
  ORDINAL,
  ordinalOf,
  pattern,
  WEEKDAY,
  weekdayOf,
  YEAR,
  yearOf,
} from './words.ts'

const day = (match: RegExpExecArray, year: number, month: number, d: number): Reading[] => {
  const span = spanOf(match)
  return isDay(year, month, d)
    ? [{ ...span, value: isoDate(year, month, d), inferred: false, day: dayNumber(year, month, d), year }]
    : [{ ...span, value: '', inferred: false, impossible: true }]
}

/** A day and month, with their year or without; a weekday beside them helps to tell the year. */
function dayAndMonth(match: RegExpExecArray, context: Context): Reading[] {
  const { mo, d, y, q, y2, y3, wd, wd2 } = match.groups ?? {}
  const month = monthOf(mo)
  const number = ordinalOf(d)
  if (month === null || number === null || !capital(mo)) return []
  const written = y ?? q ?? y2 ?? y3
  if (written) return day(match, yearOf(written), month, number)
  const found = undated(month, number, spanOf(match), context)
  if (!found) return []
  const weekday = weekdayOf(wd ?? wd2)
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

/** "may" is a month only with a capital. */
const capital = (word: string | undefined) => word !== 'may'

const WD = `(?:(?<wd>${WEEKDAY})\\.?,?${GAP}(?:the${GAP})?)?`
/** A year of two figures is one only where nothing follows that it could count. */
const ENDS = '(?=\\s{0,2}(?:[.,;)\\n](?!\\d)|$))'
/** The year after a day and month. */
const YEAR_AFTER = `(?:(?:\\s?,|${GAP}of|${GAP}in|)${GAP}(?<y>${ANY_YEAR})|,?\\s?(?<q>['’]\\d\\d(?!\\d))|,?\\s(?<y3>[4-9]\\d)${ENDS})`
const NUMBER = `(?:${DAY}(?:st|nd|rd|th)?|(?:(?:twenty|thirty)[- ])?${ORDINAL}|(?:twenty|thirty)[- ](?:one|two|three|four|five|six|seven|eight|nine))`
const NO_FIGURE = '(?![.,:]\\d|\\d|\\s?%|\\s(?:percent|per cent|million|billion|trillion|points))'

export const EXPLICIT: Rule[] = [
  {
    pattern: pattern(
      '(?<!\\d[/.-]|\\.)(?<y>\\d{4})(?<sep>[-/])(?<m>\\d{1,2})(?:\\k<sep>(?<d>\\d{1,2}))?(?:T[\\d:.]{4,12}Z?)?(?!\\d|[/-]\\d)',
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
      `(?<mo>${MONTH})\\.?${GAP}(?<d>${NUMBER})\\s?(?<to>-|–|—|to|through|and|&|,)\\s?(?<e>${NUMBER})(?:,?${GAP}(?<y>${YEAR}))?${NO_FIGURE}`,
    ),
    read: (match, context) => dayList(match, context),
  },
  {
    // "18 and 19 June", "5-6 April 2016"
    pattern: pattern(
      `(?<d>${NUMBER})\\s?(?<to>-|–|—|to|through|and|&)\\s?(?<e>${NUMBER})${GAP}(?:of${GAP})?(?<mo>${MONTH})(?:\\.|)(?:,?${GAP}(?<y>${YEAR}))?`,
    ),
    read: (match, context) => dayList(match, context),
  },
  {
    // "Tuesday, March 8, 2011", "Dec. 21", "Oct/2", "Sep-23-2020", "Jul 18, Friday"
    pattern: pattern(
      `${WD}(?<mo>${MONTH_NAME})(?:\\.?,?${GAP}(?:the${GAP})?|[/-]|)(?<d>${NUMBER})(?![${LETTER}])${NO_FIGURE}(?:${YEAR_AFTER}|-(?<y2>${YEAR}))?(?:,?${GAP}(?<wd2>${WEEKDAY}))?`,
    ),
    read: dayAndMonth,
  },
  {
    // "the 2nd of March 2010", "31-Oct-74", "Monday 4 May"
    pattern: pattern(
      `${WD}(?:the${GAP})?(?<d>${NUMBER})(?:${GAP}day)?(?:${GAP}of|)(?:[\\s/.-]{1,2}|)(?<mo>${MONTH})(?:\\.?${YEAR_AFTER}|[/-](?<y2>\\d{2}(?:\\d{2})?)(?!\\d))?`,
    ),
    read: dayAndMonth,
  },
  {
    // "Tue Mar 12 07:41:30 2024", as machines write it
    needs: [':'],
    pattern: pattern(
      `${WD}(?<mo>${MONTH})${GAP}(?<d>${DAY}),?${GAP}\\d\\d:\\d\\d(?::\\d\\d)?(?:${GAP}[A-Z]{3,4})?${GAP}(?<y>${YEAR})`,
    ),
    read: dayAndMonth,
  },
  {
    // "9/11", "the Sept. 11 attacks"
    needs: ['11'],
    pattern: pattern(
      `(?<![/.-])9/11(?![/%-])|sept(?:\\.|ember)?${GAP}11(?:th)?(?=${GAP}(?:terror|attacks|hijack))`,
    ),
    read: (match, { reference }) => (reference && reference.year < 2001 ? [] : day(match, 2001, 9, 11)),
  },
  {
    // "2020/Sep/23"
    pattern: pattern(`(?<y>${YEAR.replace('(?!\\d)', '')})[/-](?<mo>${MONTH_NAME})[/-](?<d>${DAY})(?!\\d)`),
    read: dayAndMonth,
  },
  {
    // 20200701
    pattern: pattern(
      `(?<!\\d[.,/-]|[.,/])(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\d/]|[.,]\\d)`,
    ),
    read: (match) => day(match, Number(match.groups?.y), Number(match.groups?.m), Number(match.groups?.d)),
  },
  {
    // 04/2016
    pattern: pattern(`(?<![\\d/.,-])(?<m>0?[1-9]|1[0-2])/(?<y>(?:19|20)\\d\\d)(?![\\d/]|[.,]\\d)`),
    read(match) {
      const { m, y } = match.groups ?? {}
      return [{ ...spanOf(match), value: isoMonth(Number(y), Number(m)), inferred: false, year: Number(y) }]
    },
  },
  {
    // "on 2/15", "Friday 7/6", "2/2013": a day or month in figures alone needs something that says so
    pattern: pattern(
      `(?<=(?:on|by|until|till|since|from|dated|this|next|${WEEKDAY},?)${GAP})(?<m>\\d{1,2})(?:\\s?/\\s?|-)(?<d>\\d{1,2})(?![\\d/.%-]|\\s?(?:percent|of|cup|inch|mile))`,
    ),
    read(match, context) {
      const found = undated(Number(match.groups?.m), Number(match.groups?.d), spanOf(match), context)
      return found ? [found] : []
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
      const year = yearOf(y ?? '')
      const [first, second] = [Number(a), Number(b)]
      return first > 12 || (sep === '.' && second <= 12 && first > 12)
        ? day(match, year, second, first)
        : day(match, year, first, second)
    },
  },
  {
    pattern: pattern(
      `(?:(?<late>early|mid|late)[- ])?(?<mo>${MONTH})\\.?,?(?:${GAP}of|${GAP}in)?[\\s,-]{1,2}(?<y>${ANY_YEAR}|[4-9]\\d${ENDS})`,
    ),
    read(match) {
      const { mo, y } = match.groups ?? {}
      const month = monthOf(mo)
      if (month === null || !capital(mo)) return []
      return [
        { ...spanOf(match), value: isoMonth(yearOf(y ?? ''), month), inferred: false, year: yearOf(y ?? '') },
      ]
    },
  },
  {
    // "Monday 21": the day of the month must fit the weekday soon
    pattern: pattern(
      `(?<wd>${WEEKDAY})\\.?,?${GAP}(?<d>${DAY})(?=[.,;!?)]?(?:\\s*$|\\s*\\n|[.;!?)]\\s|,\\s))(?![.,:/-]\\d)`,
    ),
    read: (match, context) => weekdayAndDay(match, context),
  },
  {
    // "Tuesday the 19th"
    pattern: pattern(
      `(?<wd>${WEEKDAY})\\.?,?${GAP}(?:(?:the${GAP})(?<d>${DAY}(?:st|nd|rd|th)?)|(?<e>${DAY}(?:st|nd|rd|th)))(?![${LETTER}]|[.,:/-]\\d|\\s[${LETTER}])`,
    ),
    read(match, context) {
      const groups = match.groups
      if (groups?.e) groups.d = groups.e
      return weekdayAndDay(match, context)
    },
  },
]

/** Two days of one month: a stretch where a dash or "to" joins them, else each of its own. */
function dayList(match: RegExpExecArray, context: Context): Reading[] {
  const { mo, d, e, y, to } = match.groups ?? {}
  const month = monthOf(mo)
  const [first, last] = [ordinalOf(d) ?? 0, ordinalOf(e) ?? 0]
  if (month === null || !capital(mo) || last <= first) return []
  const span = spanOf(match)
  const found = undated(month, first, span, y ? { ...context, focusYear: Number(y) } : context)
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
