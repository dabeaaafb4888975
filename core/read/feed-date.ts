import { pageDate } from './page-date.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** "Tue, 12 Mar 2024 07:41:30 GMT" (RFC 822 and its successors), in the many ways it is written. */
const RFC =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*((?:gmt|utc?)?\s?[+-]\d{1,2}:?\d{2}|[a-z]{1,5})?/i
/** "Mar 12, 2024 07:41:30 GMT", "Tue Mar 12 07:41:30 2024" */
const MONTH_FIRST =
  /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(?:(\d{4}),?\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?(?:\s+(\d{4}))?/i
/** The zones that RFC 822 names, and more that feeds write, in hours from UTC; of several zones of one name the usual one. */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  et: -5,
  ct: -6,
  mt: -7,
  pt: -8,
  bst: 1,
  cet: 1,
  cest: 2,
  msk: 3,
  jst: 9,
}

/**
 * A date as feeds write it: RFC 822 with named or numbered zones, ISO 8601, or what pages write.
 * @returns EDTF, with the time where there is one and its zone is stated; null where there is no date.
 */
export function feedDate(value: string): string | null {
  const text = value.trim().slice(0, 100)
  const rfc = RFC.exec(text)
  if (rfc) {
    const [, day, month, year, hour, minute, second, zone] = rfc
    const found = moment(year, month, day, hour, minute, second, zone)
    if (found) return found
  }
  const first = MONTH_FIRST.exec(text)
  if (first) {
    const [, month, day, early, hour, minute, second, zone, late] = first
    const found = moment(early ?? late, month, day, hour, minute, second, zone)
    if (found) return found
  }
  return pageDate(text)
}

function moment(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
  second = '00',
  zone?: string,
): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (!number || !year) return null
  const full = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year
  const date = `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const offset = zone === undefined ? null : zoneOffset(zone)
  if (hour === undefined || minute === undefined || offset === null) return pageDate(date)
  return pageDate(`${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`)
}

function zoneOffset(zone: string): string | null {
  const numeric = /([+-])(\d{1,2}):?(\d{2})$/.exec(zone)
  if (numeric) return `${numeric[1]}${numeric[2]?.padStart(2, '0')}:${numeric[3]}`
  const hours = ZONES[zone.toLowerCase()]
  if (hours === undefined) return null
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`
}
