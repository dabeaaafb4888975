import { DECADES, SEASONS } from '#core/lexicon/calendar.ts'
import { isPlural } from '../quantities/singular.ts'
import { isoYear } from './calendar.ts'
import { yearReading } from './explicit.ts'
import { type Context, type Reading, type Rule, spanOf } from './reading.ts'
import { DECADE, GAP, ORDINAL, ordinalOf, pattern, SEASON, YEAR } from './words.ts'

const BEFORE_YEAR =
  /(?:^|[\s(“"])(?:in|since|of|from|until|till|by|during|before|after|between|through|throughout|late|early|mid|year|spring|summer|autumn|fall|winter|circa|around|as of|back to|to|and|the|this|for|season|election|class|pre|post)[\s-]{1,2}$/i
const STRONG =
  /(?:^|[\s(])(?:in|since|until|till|during|year|early|late|mid|circa|spring|summer|autumn|fall|winter|ended|ending|of|post|pre)[\s-]{1,2}$/i
const COUNTED =
  /(?:about|over|than|some|nearly|almost|least|most|approximately|roughly|only|up to|another|resolution|order|flight|room|directive|act|passcode|no\.?|number|page|highway|route|model|article|section|around|to|by|for|rule|code|level|least)\s$/i
/** Plurals that a year may stand before: "the 1998 protests". */
const AFTER_YEAR = new Set(
  'sales elections games results terms levels earnings prices talks attacks bombings protests championships finals profits figures revenues models riots hearings trials awards murders killings floods fires strikes campaigns accords reforms sanctions negotiations guidelines rules standards regulations'.split(
    ' ',
  ),
)
const UNIT_AFTER =
  /^\s?(?:%|percent|per cent|people|men|women|troops|soldiers|km|kilomet|miles?|met(?:er|re)s?|feet|tons?|tonnes?|dollars?|euros?|pounds?|yen|yuan|million|billion|thousand|hundred|barrels?|shares?|points?|jobs?|rpm|mah|hp|mm|kg|\p{Sc})(?![\p{L}])/iu

/** Whether four figures are a year rather than a count or a number of something. */
function isYear(match: RegExpExecArray, context: Context): boolean {
  const year = Number(match.groups?.y)
  const { text } = context
  const before = text.slice(Math.max(0, match.index - 16), match.index)
  const end = match.index + match[0].length
  const after = text.slice(end, end + 24)
  if (/[\p{Sc}#.,:/\d]\s?$/u.test(before) && !/[\p{L})\d][.,:]\s$/u.test(before)) return false
  if (/^[.,:]?\d|^[./]\d|^\p{Sc}/u.test(after) || UNIT_AFTER.test(after)) return false
  const next = /^\s(\p{Ll}{2,20})(?![\p{L}'’-])/u.exec(after)?.[1] ?? ''
  const pluralNoun = (isPlural(next) && !AFTER_YEAR.has(next)) || /^(?:year|km|mph)$/.test(next)
  const pair = /^\s(?:and|to|or)\s(?:1\d|20)\d\d(?:\s(\p{Ll}{2,20}))?(?!\d|,\d)/u.exec(after)
  if (pair && /(?:between|from)\s$/i.test(before)) return !(pair[1] && isPlural(pair[1]))
  if (/(?:^|\D)(?:1\d|20)\d\d\s(?:and|to|or)\s$/.test(before)) return !pluralNoun
  if (STRONG.test(before)) return year >= 1000 && !(pluralNoun && year % 100 === 0 && /\bof\s$/.test(before))
  if (year < 1500 || pluralNoun || COUNTED.test(before))
    return /(?:by|to|for)\s$/i.test(before) && year >= 1900 && !pluralNoun
  if (BEFORE_YEAR.test(before)) return year >= 1700
  return (
    year >= 1900 &&
    year <= 2060 &&
    !/[\p{L}\d][-–/]$|\p{Lu}{2,}\s?$/u.test(before.replace(/(?:CUP|GMT|EST|EDT|UN|US|UK|EU)\s$/i, ''))
  )
}

/** "1960s", "the '60s", "the sixties". */
function decade(match: RegExpExecArray): Reading[] {
  const { digits, short, word } = match.groups ?? {}
  if (digits)
    return [
      {
        ...spanOf(match),
        value: digits.slice(2) === '00' ? `${digits.slice(0, 2)}XX` : `${digits.slice(0, 3)}X`,
        inferred: false,
      },
    ]
  const tens = short ? Number(short[0]) : DECADES[word?.toLowerCase() ?? '']
  return tens === undefined
    ? []
    : [{ ...spanOf(match), value: `${tens < 2 ? 20 : 19}${tens}X`, inferred: false }]
}

export const YEARS: Rule[] = [
  {
    // A decade of years: 2000s is the decade in the news, 1800s the century.
    pattern: pattern(
      `(?:the${GAP})?(?:(?:early|mid|late|middle|beginning)[- ](?:of the )?)?(?:(?<digits>(?:1\\d|20)\\d0)['’]?s|(?<=the[\\s-](?:early[\\s-]|mid[\\s-]|late[\\s-])?)['’]?(?<short>[1-9]0)['’]?s|(?<=the${GAP}(?:early${GAP}|mid[- ]|late${GAP})?)(?<word>${DECADE}))`,
    ),
    read(match) {
      if (match.groups?.digits === '2000') return [{ ...spanOf(match), value: '200X', inferred: false }]
      return decade(match)
    },
  },
  {
    needs: ['century'],
    pattern: pattern(
      `(?:the${GAP})?(?:(?:early|mid|late)[- ])?(?<n>\\d{1,2}(?:st|nd|rd|th)|(?:(?:twenty)[- ])?${ORDINAL})[- ]century(?:${GAP}(?<era>B\\.?C\\.?E?\\.?))?`,
    ),
    read(match) {
      const n = ordinalOf(match.groups?.n)
      if (n === null || n < 1 || n > 22 || match.groups?.era) return []
      return [{ ...spanOf(match), value: `${String(n - 1).padStart(2, '0')}XX`, inferred: false }]
    },
  },
  {
    // "fiscal 2022", "FY2022-23", "the 2022 fiscal year": fiscal years keep their number
    pattern: pattern(
      `(?:the${GAP})?(?:(?:fiscal|financial)(?:${GAP}year)?${GAP}|FY[\\s-]?)(?:(?<y>${YEAR.replace('(?!\\d)', '')})(?:[-–/]\\d{2,4})?|['’]?(?<s>\\d\\d)(?!\\d))`,
    ),
    read: (match) =>
      yearReading(match, match.groups?.y ? Number(match.groups.y) : 2000 + Number(match.groups?.s)),
  },
  {
    pattern: pattern(
      `(?:the${GAP})?(?<y>${YEAR})(?:[-–/]\\d{2,4})?${GAP}(?:fiscal|financial|school|academic|tax)${GAP}year`,
    ),
    read: (match) => yearReading(match, Number(match.groups?.y)),
  },
  {
    pattern: pattern(
      `(?:(?:early|mid|late)[- ])?(?:the${GAP})?(?<s>${SEASON})(?:${GAP}of|,)?${GAP}(?<y>${YEAR})(?:[-–/]\\d\\d(?!\\d))?`,
    ),
    read(match) {
      const season = SEASONS[match.groups?.s?.toLowerCase() ?? '']
      return season
        ? [
            {
              ...spanOf(match),
              value: `${match.groups?.y}-${season.code}`,
              inferred: false,
              year: Number(match.groups?.y),
            },
          ]
        : []
    },
  },
  {
    pattern: pattern(`(?:circa|ca?\\.)${GAP}?(?<y>${YEAR})`),
    read: (match) => [
      { ...spanOf(match), value: `${match.groups?.y}~`, inferred: false, year: Number(match.groups?.y) },
    ],
  },
  {
    // "1990-91", "2013/14", "1977-1979"
    pattern: pattern(`(?<![\\d.,/-])(?<y>${YEAR})(?<sep>[-–/])(?<e>\\d{4}|\\d{2})(?![\\d/-]|[.,]\\d)`),
    read(match, context) {
      const { y, e } = match.groups ?? {}
      const year = Number(y)
      const end = e?.length === 2 ? Math.floor(year / 100) * 100 + Number(e) : Number(e)
      if (
        end <= year ||
        end > 2199 ||
        end - year > 200 ||
        /[\p{Sc}#]\s?$/u.test(context.text.slice(Math.max(0, match.index - 2), match.index))
      )
        return []
      return [{ ...spanOf(match), value: `${isoYear(year)}/${isoYear(end)}`, inferred: false, year: end }]
    },
  },
  {
    pattern: pattern(
      `(?:(?<ad>A\\.?D\\.?)${GAP})?(?<y>\\d{1,4})${GAP}?(?<era>B\\.?C\\.?(?:E\\.?)?|A\\.?D\\.?|C\\.E\\.)`,
    ),
    read(match) {
      const { y, era } = match.groups ?? {}
      const year = Number(y)
      if (!/^[A-Z]/.test(era ?? '') && year < 10) return []
      const before = /^b/i.test(era ?? '')
      return [
        {
          ...spanOf(match),
          value: before ? `-${String(year - 1).padStart(4, '0')}` : isoYear(year),
          inferred: false,
        },
      ]
    },
  },
  {
    pattern: pattern(`(?:the${GAP}year${GAP}|(?:early|mid|late)[- ](?:in${GAP})?)?(?<y>${YEAR})`),
    read: (match, context) => (isYear(match, context) ? yearReading(match, Number(match.groups?.y)) : []),
  },
]
