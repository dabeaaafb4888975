import { matchesOf } from '#core/text/matches.ts'
import type { NumberFound } from './number.ts'
import { countedAfter, type UnitFound } from './unit.ts'

const WINDOW = 200
/** "The number of homes without power", "a total of dead": the last one before the figure tells what it counts. */
const NUMBER_OF =
  /\b(?:numbers?|total|tally|count) of (?:the |all )?(?!(?:votes|points) (?:to|by) )(?=\p{L})/giu
const TOLL = /\b(?:death toll|toll of (?:dead|deaths)|number of (?:the )?(?:deaths|fatalities))\b/giu
const PEOPLE =
  /^(?:dead|killed|injured|wounded|missing|unemployed|jobless|infected|homeless|displaced|detained|arrested|hospitali[sz]ed|evacuated|sick|poor)(?!\p{L})/iu
/** What leads from the counted to the figure: a verb of being or moving, with "to", "at" or how exact it is. */
const LEADS =
  /\b(?:is|was|were|be|been|now|stands?|stood|reach(?:es|ed|ing)?|hits?|topp(?:ed|ing)|pass(?:es|ed)|exceed(?:s|ed)|number(?:s|ed)|total(?:s|l?ed)|put|climb(?:s|ed|ing)?|r[io]se[sn]?|rising|grow[ns]?|grew|jump(?:s|ed)?|soar(?:s|ed)|surg(?:es|ed)|increas(?:es|ed)|doubl(?:es|ed)|f[ae]ll(?:en|s)?|dropp?(?:ed|s)|declin(?:es|ed)|down|up)(?: (?:again|steadily|sharply|further|since|today|(?:on )?\p{Lu}\p{Ll}+day|overnight))?(?: (?:to|at|by|from|is|now))?(?: (?:at least|about|around|nearly|almost|some|more than|over|just over|just under|fewer than|under|roughly|a record|well over|close to|as many as|up to|only|just))*\s$/iu

/** The unit of a bare figure that says how many there are of what its sentence named before: "the number of strikes fell to 12". */
export function talliedUnit(
  text: string,
  sentenceStart: number,
  start: number,
  { end, value }: NumberFound,
): UnitFound | null {
  if (value < 1 || value % 1 !== 0) return null
  const from = Math.max(sentenceStart, start - WINDOW)
  const lead = text.slice(from, start)
  if (!LEADS.test(lead)) return null
  const number = matchesOf(NUMBER_OF, lead).at(-1)
  const toll = matchesOf(TOLL, lead).at(-1)
  if (toll && toll.index >= (number?.index ?? 0)) return { unit: 'count:person', end }
  if (!number) return null
  const noun = from + number.index + number[0].length
  if (PEOPLE.test(text.slice(noun, noun + 16))) return { unit: 'count:person', end }
  const counted = countedAfter(text, noun - 1, 2)
  return counted && { unit: counted.unit, end }
}
