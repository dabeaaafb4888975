import type { EntityKind } from '#core/fact.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_STARTS } from '#core/lexicon/organizations.ts'
import { DOUBTFUL_NAMES, GIVEN_NAMES, NAME_SUFFIXES, PARTICLES } from '#core/lexicon/people.ts'
import { DIRECTIONS, PLACE_HEADS, PLACE_STARTS, PLACES } from '#core/lexicon/places.ts'
import {
  DOCUMENT_HEADS,
  DOCUMENT_STARTS,
  EVENT_HEADS,
  SHIP_PREFIXES,
  SYSTEM_HEADS,
} from '#core/lexicon/things.ts'
import type { Token } from '#core/text/tokens.ts'
import { knownAt } from './known.ts'
import { nameOf, type Page } from './mention.ts'
import { peopleAt } from './titles.ts'

const DESIGNATION = /^(?:[A-Z]{1,3}|MiG|Su|Mi|Tu|Ka|An|Il|Yak|Be|Bf|Ju|Fw|He|Me)-\d{1,4}[A-Za-z]{0,3}$/
const MODEL_WORDS = /^(?:Type|Mark|Mk|Block)$/
/** What the words of a name themselves say: their last word, or the one before "of". */
export function byShape(page: Page, tokens: Token[], first: number): EntityKind | null {
  const head = tokens[0]?.text ?? ''
  let words = tokens.filter((token) => token.kind !== 'mark')
  const numbered = words.at(-1)?.kind === 'number'
  if (words.length === 1 && DESIGNATION.test(head))
    return /^(?:G-\d|COVID-19|C-SPAN)/.test(head) ? null : 'system'
  if (SHIP_PREFIXES.has(head) && words.length > 1) return 'system'
  if (/^(?:Operation|Hurricane|Typhoon|Cyclone)$/.test(head) && words.length > 1) return 'event'
  if (/^(?:Jaish|Jabhat|Liwa|Ansar|Ahrar|Harakat|Kataib|Lashkar|Hizb)$/.test(head)) return 'organization'
  if (
    words.some((word, i) => i > 0 && DESIGNATION.test(word.text)) ||
    (DESIGNATION.test(head) && words.length > 1)
  )
    return 'system'
  if (numbered) {
    words = words.slice(0, -1)
    const word = words.at(-1)?.text ?? ''
    if (MODEL_WORDS.test(word)) return 'system'
    if (DOCUMENT_HEADS.has(word) || /^(?:Article|Section|Chapter)$/.test(word)) return 'document'
  }
  if (head === 'Daily' && words.length > 1 && words.length < 4) return 'organization'
  if (/\bHall of Fame$/.test(nameOf(page.text, tokens))) return 'organization'
  const of = words.findIndex((word) => /^(?:of|for|on)$/.test(word.text))
  if (of > 0) {
    const lead = words[of - 1]?.text ?? ''
    const kind = headKind(lead, of)
    if (kind) return kind
    if (ORGANIZATION_STARTS.has(lead)) return 'organization'
    if (DOCUMENT_STARTS.has(lead)) return 'document'
  }
  if (words.length > 1) {
    const kind = headKind(words.at(-1)?.text ?? '', words.length)
    if (kind && !isLoose(words)) return kind
    // "Vienna Convention" is a treaty, a party's convention an event
    if (words.at(-1)?.text === 'Convention') return PLACES.has(head) ? 'document' : 'event'
    if (PLACE_STARTS.has(head) && !GIVEN_NAMES.has(head) && words.length < 4) return 'place'
    if (DIRECTIONS.has(head) && knownAt(tokens, 1, tokens.length)?.kind === 'place') return 'place'
  }
  const next = page.tokens[first + tokens.length]
  if (
    next &&
    (SYSTEM_HEADS.has(next.text) ||
      (/^(?:cruise|ballistic|anti-ship|missile|fighter|attack|tank|nuclear)$/.test(next.text) &&
        SYSTEM_HEADS.has(page.tokens[first + tokens.length + 1]?.text ?? ''))) &&
    !PLACES.has(nameOf(page.text, tokens)) &&
    peopleAt(tokens) !== tokens.length &&
    knownAt(tokens, 0, tokens.length)?.end !== tokens.length &&
    !GIVEN_NAMES.has(head) &&
    !ORGANIZATION_HEADS.has(words.at(-1)?.text ?? '')
  )
    return 'system'
  return null
}

/** Last words of names that are surnames too: "Benny Hill", "Anthony House". */
const SURNAMES =
  /^(?:House|Hall|Church|Temple|Hill|Hills|Field|Fields|Park|Parks|Lake|Lakes|Brook|Brooks|Street|Forest|Fort|Castle|Abbey|Lodge|Law|Pope|Day|March|Post|Press|Banks|Mills|Court|Bay|Beach|Ford|Point|Pass|Marsh|Forrest|Woods|Gates|Rivers|Grove|Cove|Coast|Drive|Lane|Cross|Wing|Board|Bond|Price|Bell|King|Church|Shepherd|Battle|Spring|Winter|Series|Plain|Port|Bill|Code|Mount|Palace|Guy|Force|Lines|Mail|Globe|Cape|Flood|Fair|Fire|Guard|Speed)$/

/** A given name and a word that ends names of other things: a person where the word is a surname too. */
const isLoose = (words: Token[]): boolean =>
  words.length === 2 &&
  GIVEN_NAMES.has(words[0]?.text ?? '') &&
  !DOUBTFUL_NAMES.has(words[0]?.text ?? '') &&
  SURNAMES.test(words[1]?.text ?? '')

function headKind(word: string, position: number): EntityKind | null {
  if (position < 1) return null
  if (ORGANIZATION_HEADS.has(word)) return 'organization'
  if (PLACE_HEADS.has(word)) return 'place'
  if (DOCUMENT_HEADS.has(word)) return 'document'
  if (SYSTEM_HEADS.has(word.toLowerCase())) return 'system'
  if (EVENT_HEADS.has(word)) return 'event'
  return null
}

/** A given name and what may follow it. */
export function isPersonName(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.text !== '.')
  const first = words[0]?.text ?? ''
  if (words.length < 2 || words.length > 6 || words.some((word) => word.kind !== 'word')) return false
  const initials = /^\p{Lu}$|^(?:\p{Lu}\.){1,3}$/u
  const given = GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.split('-')[0] ?? '')
  const fits = words
    .slice(1)
    .every(
      (word) => /^\p{Lu}/u.test(word.text) || PARTICLES.has(word.text) || /^(?:al|el|ad|as)-/.test(word.text),
    )
  if (!fits) return false
  if (given && !(DOUBTFUL_NAMES.has(first) && words.length === 2 && PLACES.has(words[1]?.text ?? '')))
    return true
  if (initials.test(first) && words.length >= 2 && (words.at(-1)?.text.length ?? 0) > 2) return true
  if (words.length >= 3 && initials.test(words[1]?.text ?? '')) return true
  return NAME_SUFFIXES.has(words.at(-1)?.text ?? '') && words.length >= 3
}
