import type { NumberFound } from './number.ts'
import { isPlural, singular } from './singular.ts'
import type { UnitFound } from './unit.ts'

const BEFORE = 50
const AFTER = 40
const OLDEST = 120

const VICTIMS =
  /^\s(?:(?:others?|more|were|are|was|have|had|has|been|being|\p{L}{3,12}ly)\s){0,4}(?:killed|dead|injured|wounded|hurt|missing|arrested|detained|displaced|hospitali[sz]ed|homeless|drowned|evacuated|rescued|deported|jailed)(?!\p{L})/iu
const HARMED =
  /(?:killing|killed|wounding|wounded|injuring|injured|kills|injures|wounds|arrested|arresting|detained|detaining|jailed)\s(?:(?:at least|about|around|some|nearly|more than|over|up to|another|as many as)\s)?$/i
const CLAUSE_ENDS = /^(?:[.,;:)]|$|\s(?:and|in|on|at|near|during|when|as|since|by|others|more)(?!\p{L}))/u

/** "raised the number of cases to (44)" */
const COUNTED =
  /number of (\p{L}{3,20})\s(?:to|at)\s(?:about\s|around\s|some\s|at least\s|more than\s|over\s|nearly\s|just\s)?$/iu

const AGED =
  /(?<!\p{L})(?:(?:he|she|who|i)\s(?:is|was|am|will be|would be|turned|turns|will turn|would turn|had turned|has turned|would have been)|(?:died|dies|dead|retired|retires) at|ages? of)\s(?:about\s|only\s|just\s|now\s|around\s|almost\s|nearly\s)?$/iu
const AGE_ENDS =
  /^(?:[.,;:!?)]|$|\s(?:by|in|on|when|at|next|this|and|now|but|after|before|while|years\sof)(?!\p{L}))/u

const HEAT =
  /\b(?:temperatures?|degrees?|celsius|centigrade|fahrenheit|heat(?:wave)?|hot|hottest|hotter|cold|colder|coldest|warm|warmer|warming|weather|forecast|minus|freezing|frost)\b|°/i

/** The unit that the words around a bare figure imply: people who came to harm, an age, a temperature. */
export function impliedUnit(text: string, start: number, number: NumberFound): UnitFound | null {
  const { value, end } = number
  const before = text.slice(Math.max(0, start - BEFORE), start)
  const after = text.slice(end, end + AFTER)
  if (value >= 1 && value % 1 === 0) {
    const noun = COUNTED.exec(before)?.[1]
    if (noun && isPlural(noun) && CLAUSE_ENDS.test(after)) return { unit: `count:${singular(noun)}`, end }
    const harmed = VICTIMS.test(after) || (HARMED.test(before) && CLAUSE_ENDS.test(after))
    if (harmed && (number.figures || value > 1)) return { unit: 'count:person', end }
    if (number.figures && value < OLDEST && AGED.test(before) && AGE_ENDS.test(after))
      return { unit: 'year-old', end }
  }
  return number.figures ? temperature(text, start, end) : null
}

/** "35C" is a temperature where the text speaks of one, and a seat elsewhere. */
function temperature(text: string, start: number, end: number): UnitFound | null {
  const scale = text.charAt(end)
  if (!/[CF]/.test(scale) || /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) return null
  const around = `${text.slice(Math.max(0, start - 2 * BEFORE), start)} ${text.slice(end + 1, end + AFTER)}`
  const other = scale === 'C' ? /\d\s?F(?!\p{L})/u : /\d\s?C(?!\p{L})/u
  return HEAT.test(around) || other.test(around) ? { unit: scale === 'C' ? '°C' : '°F', end: end + 1 } : null
}
