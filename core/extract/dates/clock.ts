import { ZONES } from '#core/lexicon/calendar.ts'
import { isoDay } from './calendar.ts'
import type { Context, Reading, Rule } from './reading.ts'
import { spanOf } from './reading.ts'
import { GAP, pattern } from './words.ts'

const MINUTES = '[:.](?<mi>[0-5]\\d)'
const HALF = '(?<half>[ap]\\.?[ ]?m)(?:\\.(?!\\w)|(?![\\w.]))'
const PART = `in${GAP}the${GAP}(?<part>morning|afternoon|evening)|(?<night>at${GAP}night)`
const ZONE = `(?:${GAP}(?<zone>${Object.keys(ZONES).join('|')}|ET|CT|MT|PT|BST|IST|local${GAP}time|(?:Eastern|Central|Mountain|Pacific)(?:${GAP}(?:Standard|Daylight))?(?:${GAP}Time)?))?`
const LEAD = `(?<=(?:at|by|until|till|before|after|around|about|since|from)${GAP})`

/**
 * Times of the clock. One that stands right before its day is one expression with it ("9 a.m. Tuesday"); any other falls
 * on the day that its sentence named last, and is open where it named none. A zone goes into the value where its name
 * tells the offset; midnight stays its day, as the words do not say at which end of it.
 */
export const CLOCK: Rule[] = [
  { pattern: pattern(`(?<h>\\d{1,2})(?:${MINUTES})?[ \\u00a0]?${HALF}${ZONE}`), read: clock },
  {
    needs: ['morning', 'afternoon', 'evening', 'night', 'clock'],
    pattern: pattern(
      `(?<h>\\d{1,2})(?:${MINUTES}|${GAP}o['’]clock)?${GAP}(?:${PART})${ZONE}|(?<hc>\\d{1,2})${GAP}?o['’]clock${ZONE.replace('<zone>', '<zc>')}`,
    ),
    read: clock,
  },
  {
    needs: ['gmt', 'utc'],
    pattern: pattern(
      `(?<h>[01]?\\d|2[0-3])[:.]?(?<mi>[0-5]\\d)[ ]?(?:hours${GAP}|hrs${GAP})?(?<zone>GMT|UTC)`,
    ),
    read: clock,
  },
  { needs: [':'], pattern: pattern(`${LEAD}(?<h>[01]?\\d|2[0-3]):(?<mi>[0-5]\\d)${ZONE}`), read: clock },
  { needs: ['noon', 'mid'], pattern: pattern(`${LEAD}(?<noon>noon|midday|midnight)`), read: clock },
  {
    needs: ['noon', 'mid'],
    pattern: pattern(
      `(?<noon>noon|midday|midnight)(?=${GAP}(?:on${GAP})?(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
    ),
    read: clock,
  },
]

function clock(match: RegExpExecArray, { sentenceDay }: Context): Reading[] {
  const { h, hc, mi, half, part, night, noon, zone, zc } = match.groups ?? {}
  const given = Number(h ?? hc)
  const late = /^p/i.test(half ?? '') || /^(?:afternoon|evening)$/i.test(part ?? '') || night !== undefined
  const twelve = half !== undefined || part !== undefined || night !== undefined
  if (!noon && (given > 24 || (twelve && (given < 1 || given > 12)))) return []
  const hour = noon ? 12 : twelve ? (given % 12) + (late ? 12 : 0) : given
  const offset = ZONES[zone ?? zc ?? ''] ?? ''
  const time = noon === 'midnight' ? '' : `T${String(hour).padStart(2, '0')}:${mi ?? '00'}${offset}`
  return [
    {
      ...spanOf(match),
      value: sentenceDay === null ? '' : `${isoDay(sentenceDay)}${time}`,
      inferred: sentenceDay !== null,
      time,
    },
  ]
}
