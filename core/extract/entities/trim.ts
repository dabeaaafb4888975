import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { OPENERS, PEOPLE_LIKE } from '#core/lexicon/openers.ts'
import { PEOPLES } from '#core/lexicon/places.ts'
import { DOCUMENT_HEADS } from '#core/lexicon/things.ts'
import type { Token } from '#core/text/tokens.ts'
import { isAcronym } from './context.ts'
import { knownAt } from './known.ts'
import type { Page, Run } from './mention.ts'

/** Without years and days around a name: "Oslo 1952", "November 22", "Monday Brandt". */
export function trimmed(page: Page, run: Run): Run {
  const { tokens } = run
  let end = tokens.length
  while (
    end > 0 &&
    tokens[end - 1]?.kind === 'number' &&
    (tokens[end - 1]?.text.length ?? 0) > 3 &&
    !DOCUMENT_HEADS.has(tokens[end - 2]?.text ?? '')
  )
    end--
  while (
    end > 1 &&
    WEEKDAYS[tokens[end - 1]?.lower ?? ''] !== undefined &&
    !DAY_NAMES.test(tokens[end - 2]?.text ?? '')
  )
    end--
  let start = 0
  while (start < end && (isYear(tokens[start]) || tokens[start]?.text === '.')) start++
  const before = page.tokens[run.first - 1]?.lower ?? ''
  if (BEFORE_DATE.test(before))
    while (start < end && (isCalendar(tokens[start]) || (start > 0 && tokens[start]?.kind === 'number')))
      start++
  return { ...run, tokens: tokens.slice(start, end), first: run.first + start }
}

/** "Black Friday", "Easter Monday" */
const DAY_NAMES = /^(?:Black|Super|Easter|Good|Ash|Cyber|Palm|Holy|Bloody|Orange|Fat|Gloomy|Ruby)$/
const BEFORE_DATE = /^(?:in|on|by|since|until|till|from|last|next|this|early|late|mid|every|each|through|of)$/
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1\d|20)\d\d$/.test(token.text)
const isCalendar = (token: Token | undefined): boolean =>
  token !== undefined && (MONTHS[token.lower] !== undefined || WEEKDAYS[token.lower] !== undefined)

const QUOTE = /^["“”‘’']$/

/** What stands in quotation marks by itself is the title of a song or book, unless the lexicon knows better. */
export function isQuotedTitle({ tokens }: Page, run: Run): boolean {
  const before = tokens[run.first - 1]
  let after = tokens[run.first + run.tokens.length]
  if (after && /^[.,!?]$/.test(after.text)) after = tokens[run.first + run.tokens.length + 1]
  if (!before || !after || !QUOTE.test(before.text) || !QUOTE.test(after.text)) return false
  return knownAt(run.tokens, 0, run.tokens.length)?.end !== run.tokens.length
}

export const isNoName = (tokens: Token[]): boolean => {
  if (
    tokens.at(-1)?.kind === 'number' &&
    /^(?:No|Nos|Round|Game|Day|Week|Phase|Stage|Part|Page|Channel|Number|Level|Group|Category|Chapter|Vol|Episode|Season|Version|Windows)$/.test(
      tokens[0]?.text ?? '',
    )
  )
    return true
  if (tokens.length > 1 && tokens.every(({ text }) => PEOPLE_LIKE.has(text) || PEOPLES.has(text))) return true
  if (isCalendar(tokens[0]) && tokens.slice(1).every((token) => token.kind === 'number' || isCalendar(token)))
    return true
  const only = tokens.length === 1 ? tokens[0] : undefined
  return (
    only !== undefined && (PEOPLE_LIKE.has(only.text) || (OPENERS.has(only.lower) && !isAcronym(only.text)))
  )
}
