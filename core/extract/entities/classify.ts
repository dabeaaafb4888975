import type { EntityKind } from '#core/fact.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import {
  AFTER_ORGANIZATION,
  AFTER_PLACE,
  BEFORE_ORGANIZATION,
  BEFORE_PLACE,
  BEFORE_SYSTEM,
  NO_ORGANIZATION,
} from '#core/lexicon/openers.ts'
import { ORGANIZATION_HEADS, ORGANIZATION_STARTS } from '#core/lexicon/organizations.ts'
import {
  DOUBTFUL_NAMES,
  GIVEN_NAMES,
  HUMAN_VERBS,
  NAME_SUFFIXES,
  PARTICLES,
  ROLES,
  TITLES,
} from '#core/lexicon/people.ts'
import { DIRECTIONS, PEOPLES, PLACE_HEADS, PLACE_STARTS, PLACES } from '#core/lexicon/places.ts'
import {
  DOCUMENT_HEADS,
  DOCUMENT_STARTS,
  EVENT_HEADS,
  SHIP_PREFIXES,
  SYSTEM_HEADS,
} from '#core/lexicon/things.ts'
import type { Token } from '#core/text/tokens.ts'
import { knownAt } from './known.ts'
import { type Mention, nameOf, type Page, type Run } from './mention.ts'

const DESIGNATION = /^(?:[A-Z]{1,3}|MiG|Su|Mi|Tu|Ka|An|Il|Yak|Be|Bf|Ju|Fw|He|Me)-\d{1,4}[A-Za-z]{0,3}$/
const MODEL_WORDS = /^(?:Type|Mark|Mk|Block)$/
const GOVERNMENT =
  /^(?:Ministry|Army|Navy|Government|Parliament|Embassy|Police|Cabinet|Senate|Congress|Department|Treasury|Consulate|Force|Forces|Guard|Intelligence)$/

/** What a run names: none, one or several mentions. */
export const classifyRun = (page: Page, run: Run): Mention[] => classify(page, run.tokens, run.first, run)

function classify(page: Page, tokens: Token[], first: number, run: Run): Mention[] {
  const { text } = page
  const head = tokens[0]
  const last = tokens.at(-1)
  if (!head || !last) return []
  const mention = (
    from: Token[],
    kind: EntityKind | null,
    sure: boolean,
    more: Partial<Mention> = {},
  ): Mention => ({
    start: from[0]?.start ?? head.start,
    end: from.at(-1)?.end ?? last.end,
    name: nameOf(text, from),
    kind,
    sure,
    ...more,
  })
  const whole = knownAt(tokens, 0, tokens.length)
  if (whole?.end === tokens.length) return [mention(tokens, whole.kind, true, { known: whole.name })]
  if (run.heading) return []
  if (tokens.length === 1 && (MONTHS[head.lower] !== undefined || WEEKDAYS[head.lower] !== undefined))
    return []
  // A people before a name: "Japanese Prime Minister Fumio Kishida", "Chinese Foreign Ministry"
  const people = peopleAt(tokens)
  if (people > 0 && people === tokens.length) return []
  if (people > 0) {
    const rest = tokens.slice(people)
    const named = byShape(page, tokens, first)
    if (named === 'organization' && !GOVERNMENT.test(last.text))
      return [mention(tokens, 'organization', true)]
    if (named !== null && named !== 'organization' && named !== 'person')
      return [mention(tokens, named, true)]
    return classify(page, rest, first + people, { ...run, opens: false })
  }
  const titled = titleEnd(tokens)
  if (titled > 0) return afterTitle(page, tokens, titled, first, mention)
  // Known at the front of something longer: "Washington-based", "Lockheed Martin Corp."
  const shape = byShape(page, tokens, first)
  if (shape !== null) return [mention(withoutNumber(tokens, shape), shape, true)]
  if (isPersonName(tokens)) return [mention(tokens, 'person', true)]
  if (whole && whole.end < tokens.length) {
    const rest = classify(page, tokens.slice(whole.end), first + whole.end, { ...run, opens: false })
    return [mention(tokens.slice(0, whole.end), whole.kind, true, { known: whole.name }), ...rest]
  }
  const context = byContext(page, tokens, first)
  if (context) return [mention(tokens, context, true)]
  return byLooks(page, tokens, run).map((kind) => mention(tokens, kind, false))
}

const peopleAt = (tokens: Token[]): number => {
  const two = `${tokens[0]?.text} ${tokens[1]?.text}`
  if (tokens.length > 1 && PEOPLES.has(two)) return 2
  const one = tokens[0]?.text ?? ''
  return PEOPLES.has(one) && !PLACES.has(one) ? 1 : 0
}

/** How many tokens at the front are titles: "Deputy Prime Minister", "U.S. Secretary of State". */
export function titleEnd(tokens: Token[]): number {
  let end = 0
  for (let i = 0; i < tokens.length; ) {
    let taken = 0
    for (let n = Math.min(5, tokens.length - i); n > 0; n--) {
      const words = tokens
        .slice(i, i + n)
        .map((token) => token.text)
        .join(' ')
        .replace(/ \./g, '.')
      if (TITLES.has(words)) {
        taken = n
        break
      }
    }
    if (taken === 0) {
      const office = end === i ? officeAt(tokens, i) : 0
      if (office === 0) break
      i += office
      continue
    }
    i += taken
    if (tokens[i]?.text === '.') i++
    end = i
    // "Minister for the Middle East Tobias Ellwood" cannot be told from "Minister of Defence": the place ends it.
    if (tokens[i] && /^(?:of|for)$/.test(tokens[i]?.text ?? '')) {
      const known = knownAt(tokens, i + (tokens[i + 1]?.text === 'the' ? 2 : 1), tokens.length)
      end = known ? known.end : Math.min(tokens.length, i + 2)
      i = end
    }
  }
  return end
}

/** A place, people or office before a title: "Iraqi President", "Foreign Office Minister". */
function officeAt(tokens: Token[], i: number): number {
  const people = peopleAt(tokens.slice(i))
  const known = people || (knownAt(tokens, i, tokens.length)?.end ?? i) - i
  for (const n of [known, known + 1, 1, 2])
    if (n > 0 && i + n < tokens.length && titleAt(tokens, i + n)) return n
  return 0
}

const titleAt = (tokens: Token[], i: number): boolean =>
  [3, 2, 1].some(
    (n) =>
      TITLES.has(
        tokens
          .slice(i, i + n)
          .map((token) => token.text)
          .join(' '),
      ) &&
      !/^(?:Chair|Agent|Manager|Private|Father|Sister|Brother|Count|Author|Editor|Chief)$/.test(
        tokens[i]?.text ?? '',
      ),
  )

type Make = (from: Token[], kind: EntityKind | null, sure: boolean, more?: Partial<Mention>) => Mention

function afterTitle(page: Page, tokens: Token[], titled: number, first: number, mention: Make): Mention[] {
  const title = nameOf(page.text, tokens.slice(0, titled))
  const rest = tokens.slice(titled)
  const shape = byShape(page, tokens, first)
  if (rest.length === 0)
    return shape && shape !== 'person' && tokens.length > 1 && !TITLES.has(title)
      ? [mention(tokens, shape, true)]
      : [mention(tokens, null, false, { role: true, title })]
  const known = knownAt(rest, 0, rest.length)
  if (known?.end === rest.length && known.kind !== 'place' && !GIVEN_NAMES.has(rest[0]?.text ?? ''))
    return [mention(rest, known.kind, true, { known: known.name })]
  const restShape = byShape(page, rest, first + titled)
  if (shape !== null && shape !== 'person' && (restShape === shape || rest.length === 1))
    return [mention(tokens, shape, true)]
  if (restShape !== null && restShape !== 'person') return [mention(rest, restShape, true)]
  return rest.length <= 6 ? [mention(rest, 'person', true, { title })] : []
}

const withoutNumber = (tokens: Token[], kind: EntityKind): Token[] =>
  kind !== 'system' && kind !== 'document' && tokens.at(-1)?.kind === 'number' && tokens.length > 1
    ? tokens.slice(0, -1)
    : tokens

/** What the words of a name themselves say: their last word, or the one before "of". */
export function byShape(page: Page, tokens: Token[], first: number): EntityKind | null {
  const head = tokens[0]?.text ?? ''
  let words = tokens.filter((token) => token.kind !== 'mark')
  const numbered = words.at(-1)?.kind === 'number'
  if (words.length === 1 && DESIGNATION.test(head))
    return /^(?:G-\d|COVID-19|C-SPAN)/.test(head) ? null : 'system'
  if (SHIP_PREFIXES.has(head) && words.length > 1) return 'system'
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
    if (kind && !(kind === 'organization' && isLoose(words))) return kind
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
    !(tokens.length === 1 && PEOPLES.has(head)) &&
    !knownAt(tokens, 0, tokens.length) &&
    !GIVEN_NAMES.has(head)
  )
    return 'system'
  return null
}

/** Two words may end alike and name a person: "Jack Club" does not, "Tom Press" might. */
const isLoose = (words: Token[]): boolean =>
  words.length === 2 &&
  GIVEN_NAMES.has(words[0]?.text ?? '') &&
  !DOUBTFUL_NAMES.has(words[0]?.text ?? '') &&
  !/^(?:Inc|Corp|Ltd|Co|University|College|Foundation|Records|Party|Club|Ministry|Institute|Center|School|Hospital|Museum)$/.test(
    words[1]?.text ?? '',
  )

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

const wordBefore = (page: Page, i: number): Token | undefined => page.tokens[i - 1]

/** What the words around a name say of it. */
function byContext(page: Page, tokens: Token[], first: number): EntityKind | null {
  const before = wordBefore(page, first)
  const beforeThat = page.tokens[first - 2]
  const after = page.tokens[first + tokens.length]
  const afterThat = page.tokens[first + tokens.length + 1]
  const single = tokens.length === 1
  if (before && BEFORE_SYSTEM.test(before.lower) && before.text === before.lower) return 'system'
  if (after && AFTER_PLACE.test(after.lower) && after.text === after.lower) return 'place'
  if (before?.lower === 'of' && beforeThat && BEFORE_PLACE.test(beforeThat.lower)) return 'place'
  if (before && BEFORE_ORGANIZATION.test(before.lower) && before.text === before.lower) return 'organization'
  if (before && ROLES.has(before.lower) && before.text === before.lower) return 'person'
  // "Jane Roe, 45," and "Roe said"
  if (
    after?.text === ',' &&
    afterThat?.kind === 'number' &&
    /^\d{2}$/.test(afterThat.text) &&
    page.tokens[first + tokens.length + 2]?.text === ','
  )
    return 'person'
  if (after?.text === ',' && ROLES.has(afterThat?.lower ?? '')) return 'person'
  if (
    after &&
    HUMAN_VERBS.has(after.lower) &&
    !single &&
    tokens.length < 4 &&
    !isAcronym(tokens[0]?.text ?? '')
  )
    return 'person'
  if (after && AFTER_ORGANIZATION.test(after.lower) && after.text === after.lower) return 'organization'
  const known =
    after?.text === ',' ? knownAt(page.tokens, first + tokens.length + 1, first + tokens.length + 5) : null
  if (known?.kind === 'place' && before && /^(?:in|at|from|to|near|of|outside|around)$/.test(before.lower))
    return 'place'
  return null
}

export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&]{1,6}s?$/u.test(word) && word.length <= 7

/** What remains: how a name looks. */
function byLooks(page: Page, tokens: Token[], run: Run): (EntityKind | null)[] {
  const head = tokens[0]?.text ?? ''
  const words = tokens.filter((token) => token.kind === 'word')
  if (tokens.length === 1) {
    if (isAcronym(head)) return NO_ORGANIZATION.has(head) ? [] : ['organization']
    if (run.opens && page.lowerCased.has(head.toLowerCase())) return []
    const before = wordBefore(page, run.first)
    if (before && /^(?:in|near|outside|throughout)$/.test(before.lower)) return ['place']
    return [null]
  }
  if (words.length > 5 || words.some((word) => page.lowerCased.has(word.lower) && word.text.length > 3))
    return [null]
  return [words.length <= 3 && words.length === tokens.length ? 'person' : null]
}
