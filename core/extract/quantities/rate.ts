import { at } from './scan.ts'
import { namedMeasureAfter, type UnitFound } from './unit.ts'

const TIME =
  /(?:[\s-](?:per|an?|each|every)[\s-]|\/)(millisecond|second|minute|hour|day|night|week|fortnight|month|quarter|year|annum|decade|capita|person|ms|s|hr|h|mo|yr)(?![\p{L}-])(?!\s(?:ago|earlier|later|old|before|after|of|since|when|until|that|in\swhich)(?!\p{L}))/iuy
const TIMES: Record<string, string> = {
  ms: 'millisecond',
  s: 'second',
  h: 'hour',
  hr: 'hour',
  mo: 'month',
  yr: 'year',
  annum: 'year',
}
const PER = /[\s-](?:per|an?)[\s-]/iuy
/** Measures that flow, so that "a day" after them is a rate and no date: "500,000 barrels a day". */
const FLOWS =
  /^(?:bbl|gal|L|mL|m3|ft3|t|ton|kg|g|mg|MWh|kWh|GWh|lb|oz|m|km|cm|mi|ft|bit|MB|GB|calorie|hour|minute|%)$/
/** What is sold by measure. */
const PRICED = /^(?:bbl|gal|L|m3|ft3|t|ton|kg|g|lb|oz|carat|bushel|m2|ft2|ha|acre|sq mi|km|mi|kWh|MWh)$/
const MONEY = /^[A-Z]{3}$/

/**
 * The unit with what it is reckoned by: "barrels per day" is `bbl/day`, "$50,000 a year" `USD/year`, "$80 a barrel"
 * `USD/bbl`, "500 flights a day" `count:flight/day`. A price a piece ("$98 a share") stays money.
 */
export function withRate(text: string, found: UnitFound): UnitFound {
  const money = MONEY.test(found.unit)
  if (!money && !FLOWS.test(found.unit) && !found.unit.startsWith('count:')) return found
  const time = at(TIME, text, found.end)
  if (time?.[1]) {
    const word = time[1].toLowerCase()
    // "rose 3 percent a second time": only what is measured flows by the second
    const brief = /^(?:second|s|ms|h|mo|person|capita)$/.test(word) && !FLOWS.test(found.unit)
    if (!brief || /per|\//i.test(time[0]))
      return { ...found, unit: `${found.unit}/${TIMES[word] ?? word}`, end: found.end + time[0].length }
  }
  const per = money ? at(PER, text, found.end) : null
  const measure = per ? namedMeasureAfter(text, found.end + per[0].length) : null
  return measure && PRICED.test(measure.unit)
    ? { ...found, unit: `${found.unit}/${measure.unit}`, end: measure.end }
    : found
}
