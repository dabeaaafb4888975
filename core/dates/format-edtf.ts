const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** EDTF's sub-year groupings: seasons 21–24, quarters 33–36, halves 40–41. */
const GROUPS: Record<number, string> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
}

function formatPoint(value: string): string {
  const about = /[~%]$/.test(value) ? 'about ' : ''
  const doubt = /[?%]$/.test(value) ? ' (uncertain)' : ''
  const bare = value.replace(/[~?%]$/, '')
  const decade = /^(\d{3})X$/.exec(bare)
  if (decade) return `${about}${decade[1]}0s${doubt}`
  const match =
    /^(\d{4}|XXXX(?=-\d))(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?/.exec(
      bare,
    )
  if (!match) return value
  const [, written, middle, day, time, zone] = match
  const year = written === 'XXXX' ? undefined : written
  const month = Number(middle)
  const group = GROUPS[month]
  if (group) return `${about}${year ? `${group} ${year}` : group.replace(/ of$/, '')}${doubt}`
  const name = MONTHS[month - 1]
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(' ')
  return `${about}${date}${time ? `, ${time}${formatZone(zone)}` : ''}${doubt}`
}

/** `Z` → " UTC", `+09:00` → " UTC+9": two reports of one hour may stand in different zones. */
function formatZone(zone: string | undefined): string {
  if (!zone) return ''
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? []
  if (!sign || (hours === '00' && minutes === '00')) return ' UTC'
  return ` UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

/**
 * An EDTF date for people, as vague as it is: `2022-12-02` → "2 Dec 2022", `2022-12` → "Dec 2022",
 * `XXXX-06` (a June) → "Jun", `../2020-12-31` → "by 31 Dec 2020". What is not EDTF comes back as it is.
 */
export function formatEdtf(value: string): string {
  const [from, to] = value.split('/')
  if (from === undefined || to === undefined) return formatPoint(value)
  if (from === '..' || from === '') return `by ${formatPoint(to)}`
  if (to === '..' || to === '') return `from ${formatPoint(from)}`
  return `${formatPoint(from)} – ${formatPoint(to)}`
}
