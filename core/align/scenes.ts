import { isPlural } from '#core/extract/quantities/singular.ts'
import type { Span } from '#core/fact.ts'
import { isCalendarWord } from '#core/lexicon/calendar.ts'
import { COUNTRIES } from '#core/lexicon/country-names.ts'
import { wordSet } from '#core/lexicon/list.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import { CLOSE, TELLING } from './predicates.ts'
import type { Proposition } from './proposition.ts'
import type { Word } from './words.ts'

/**
 * What happens, or is done to something, at one place; a line for each that is one thing in other words. What is made, sold
 * or spreads in one place may be so in another as well. A meeting is one only where both tell of the same day.
 */
const ACTS: ReadonlyArray<{ words: string; happensTo: 'subject' | 'object' | 'either'; onOneDay?: true }> = [
  { words: 'takes? place|took place|taken place|happened|held', happensTo: 'object' },
  { words: 'meets?|met', happensTo: 'either', onOneDay: true },
  {
    words: 'ran aground|went aground|run aground|aground|sank|sunk|went down|capsized|crashed|came down',
    happensTo: 'subject',
  },
  { words: 'burst|gave way|broke|collapsed', happensTo: 'subject' },
  { words: 'born', happensTo: 'subject' },
  { words: 'buried', happensTo: 'object' },
  { words: 'arrested|caught|seized|detained', happensTo: 'object' },
  { words: 'found|discovered', happensTo: 'object' },
]
const PLACED = ACTS.map(
  ({ words }) =>
    new RegExp(
      String.raw`\b(?<act>${words})\b(?<gap>[^,;.:]{0,40}?)\s(?:at|in|aboard|on board|off|near|outside)\s+(?<place>[^,;.:]+(?:, \p{Lu}[^,;.:]*)?)`,
      'iu',
    ),
)
/** Without an object of its own: "took place", or a passive. */
const INTRANSITIVE = /^(?:takes?|took|taken|happened)\b/i
const PASSIVE_BEFORE = /\b(?:is|was|are|were|be|been|being)\s+(?:\p{L}+ly\s+|also\s+|later\s+)?$/iu
/** Where the words for a place end. */
const ENDS =
  /\s(?:on|from|for|during|after|before|while|which|where|who|when|shortly|until|since|by|with|under|and|as|to|over)\s.*$/iu
/** "In March", "in two days", "in full" are no places. */
const NO_PLACE =
  /^(?:\d|(?:spring|summer|autumn|winter|full|part|time|all|secret|public|private|case|addition|total|two|three|four|five|six|a row|an? (?:hour|effort|attempt|bid|statement|letter|way|few|hurry)|the (?:\p{L}+ )?(?:end|beginning|morning|afternoon|evening|night|hours?|days?|weeks?|months?|years?|past|meantime|wake|hope|case|face))\b)/iu
/** For each name of a country, and of its seat of power, the first of them. */
const COUNTRY_OF = new Map(
  COUNTRIES.trim()
    .toLowerCase()
    .split('\n')
    .flatMap((line) => {
      const names = line.split('|').map((name) => name.trim())
      return names.map((name): [string, string] => [name, names[0] ?? name])
    }),
)
/** Houses and craft of which a thing is in one at a time. */
const VENUES =
  wordSet(`castle hall library hotel church palace stadium hospital clinic ferry ship boat train airport school college
  university court courtroom museum theatre theater barracks embassy prison cafe restaurant cathedral chapel arena tent garden park
  room chamber villa monastery base laboratory lab`)

const STREETS = wordSet('street road avenue lane square drive boulevard alley terrace quay')

type Scene = Span & {
  act: number
  /** Where what it happened to is named. */
  told: Span
  country: string | null
  town: string | null
  venue: string | null
}

const firstOf = (words: string) => words.split(/\s/, 1)[0]?.toLowerCase() ?? ''

const NAME = /^\p{Lu}/u

const sceneOf = noted((of: Proposition): Scene | null => {
  const { fact } = of
  for (const [act, pattern] of PLACED.entries()) {
    const match = pattern.exec(fact.quote)
    const place = match?.groups?.place?.replace(ENDS, '').trim()
    if (!match || !place || NO_PLACE.test(place) || isCalendarWord(firstOf(place))) continue
    const start = fact.start + match.index + match[0].length - (match.groups?.place?.length ?? 0)
    const words = place.split(/\s+/)
    const names = (place.match(/\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu) ?? []).map((name) =>
      name.toLowerCase().replace(/[’']s$/, ''),
    )
    const inCountry = names.find((name) => COUNTRY_OF.has(name))
    const venue = words.map((word) => word.toLowerCase()).find((word) => VENUES.has(word)) ?? null
    const isVenueName = (name: string) =>
      name.split(' ').some((part) => VENUES.has(part) || STREETS.has(part))
    const [town, ...more] = names.filter((name) => name !== inCountry && !isVenueName(name))
    const from = fact.start + match.index
    const isDoneTo = INTRANSITIVE.test(match[0]) || PASSIVE_BEFORE.test(fact.quote.slice(0, match.index))
    const before = { start: fact.start, end: from }
    const after = { start: from + (match.groups?.act?.length ?? 0), end: start }
    const happensTo = ACTS[act]?.happensTo
    return {
      act,
      told:
        happensTo === 'either'
          ? { start: fact.start, end: start }
          : happensTo === 'subject' || isDoneTo
            ? before
            : after,
      country: COUNTRY_OF.get(inCountry ?? '') ?? null,
      town: more.length === 0 ? (town ?? null) : null,
      venue,
      start,
      end: start + place.length,
    }
  }
  return null
})

/** Whether a fact tells where something was done or happened. */
export const tellsScene = (of: Proposition) => sceneOf(of) !== null

/**
 * Whether two places cannot be one, or one within the other: a hall may stand in any town, and a town in any country. From
 * one house to the next it is a short way: they are at odds only over one day.
 */
function areApart(x: Scene, y: Scene, isOneDay: boolean): boolean {
  for (const grain of ['country', 'town', 'venue'] as const) {
    const [one, other] = [x[grain], y[grain]]
    if (grain === 'venue' && !isOneDay) return false
    if (one !== null && other !== null) return one !== other && !one.includes(other) && !other.includes(one)
  }
  return false
}

/** Both facts tell of one day, and it is the same. */
const haveOneDay = (a: Proposition, b: Proposition) =>
  a.placed.some(({ days: { from, to } }) =>
    b.placed.some(({ days }) => from === to && days.from === from && days.to === to),
  )

/** What there is one of: "the trial", "its meeting", a name, but no "a trial"; and of "the elections" there may be many. */
const DEFINITE =
  /(?:\b(?:the|this|that|these|those|its|their|his|her|our)\s(?:[\p{L}’'-]+\s){0,2}|[’']s\s(?:[\p{L}-]+\s)?)$/iu
const isOne = ({ text, fact }: Proposition, { start, text: word }: Word) => {
  if (NAME.test(text[start] ?? '') && start > fact.start) return true
  const isNamed = start === fact.start && fact.entities.some((entity) => entity.start === start)
  return isNamed || (!isPlural(word) && DEFINITE.test(text.slice(Math.max(fact.start, start - 40), start)))
}

/** The same was done or happened at one place in one report, at another in the other. */
export function compareScenes(pair: Pair): Finding | null {
  const { a, b, overlap } = pair
  const [x, y] = [sceneOf(a), sceneOf(b)]
  if (!x || !y || x.act !== y.act) return null
  const isOneDay = haveOneDay(a, b)
  if (!areApart(x, y, isOneDay) || (ACTS[x.act]?.onOneDay && !isOneDay)) return null
  if (a.fact.polarity !== b.fact.polarity) return null
  const isShared = overlap.matches.some(({ a: i, b: j, strength, opposite }) => {
    const [one, other] = [a.words[i], b.words[j]]
    if (!one || !other || opposite || strength < CLOSE) return false
    if (Math.min(one.weight, other.weight) < TELLING) return false
    if (a.verbs.has(one.start) || b.verbs.has(other.start)) return false
    const isTold = (of: Proposition, word: typeof one, { told }: Scene) =>
      told.start <= word.start && word.end <= told.end && isOne(of, word)
    return isTold(a, one, x) && isTold(b, other, y)
  })
  if (!isShared) return null
  return {
    relation: 'contradict',
    aspect: null,
    score: 0.65,
    a: [{ start: x.start, end: x.end }],
    b: [{ start: y.start, end: y.end }],
    why: 'another place',
  }
}
