import type { EntityKind } from '#core/fact.ts'
import { MONTHS, WEEKDAYS } from '#core/lexicon/calendar.ts'
import { COMMON_HEADS } from '#core/lexicon/heads.ts'
import { HEADLINE_VERBS, NO_ORGANIZATION, OPENERS, PEOPLE_LIKE } from '#core/lexicon/openers.ts'
import { ORGANIZATION_HEADS } from '#core/lexicon/organizations.ts'
import { DOUBTFUL_NAMES, GIVEN_NAMES, TITLES } from '#core/lexicon/people.ts'
import { PEOPLES, PLACES } from '#core/lexicon/places.ts'
import { RAREST, RARITY } from '#core/lexicon/rarity.ts'
import { AMBIGUOUS_SYSTEMS, DOCUMENT_HEADS, MILITARY, SYSTEM_HEADS } from '#core/lexicon/things.ts'
import { stem } from '#core/text/stem.ts'
import type { Token } from '#core/text/tokens.ts'
import { byContext, guesses, isAcronym } from './context.ts'
import { type Known, knownAt } from './known.ts'
import { type Mention, nameOf, type Page, type Run } from './mention.ts'
import { byShape, isPersonName } from './shape.ts'
import { peopleAt, titleAt, titleEnd } from './titles.ts'

type Make = (from: Token[], kind: EntityKind | null, sure: boolean, more?: Partial<Mention>) => Mention

/** What a run names: none, one or several mentions. */
export const classifyRun = (page: Page, run: Run): Mention[] =>
  isQuotedTitle(page, run) ? [] : parts(page, trimmed(page, run))

/** "Kishida Says Japan Is Ready": a headline's verb stands between names and is part of none; "Norlund Staff" is a byline. */
function parts(page: Page, run: Run): Mention[] {
  const { tokens, first } = run
  if (
    tokens.at(-1)?.text === 'Staff' &&
    tokens.length === 2 &&
    !/^(?:General|Joint)$/.test(tokens[0]?.text ?? '')
  )
    return classify(page, tokens.slice(0, 1), first, run)
  const verb = tokens.findIndex(({ text }, i) => i > 0 && HEADLINE_VERBS.has(text))
  if (verb < 0) return classify(page, tokens, first, run)
  return [
    ...classify(page, tokens.slice(0, verb), first, run),
    ...parts(page, { ...run, tokens: tokens.slice(verb + 1), first: first + verb + 1, opens: false }),
  ]
}

/** Without years and days around a name: "Atlantic City 1896", "November 22", "Monday Kishida". */
function trimmed(page: Page, run: Run): Run {
  const { tokens } = run
  let end = tokens.length
  while (
    end > 0 &&
    tokens[end - 1]?.kind === 'number' &&
    (tokens[end - 1]?.text.length ?? 0) > 3 &&
    !DOCUMENT_HEADS.has(tokens[end - 2]?.text ?? '')
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

const BEFORE_DATE = /^(?:in|on|by|since|until|till|from|last|next|this|early|late|mid|every|each|through|of)$/
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1\d|20)\d\d$/.test(token.text)
const isCalendar = (token: Token | undefined): boolean =>
  token !== undefined && (MONTHS[token.lower] !== undefined || WEEKDAYS[token.lower] !== undefined)

const QUOTE = /^["“”‘’']$/

/** What stands in quotation marks by itself is the title of a song or book, unless the lexicon knows better. */
function isQuotedTitle({ tokens }: Page, run: Run): boolean {
  const before = tokens[run.first - 1]
  let after = tokens[run.first + run.tokens.length]
  if (after && /^[.,!?]$/.test(after.text)) after = tokens[run.first + run.tokens.length + 1]
  if (!before || !after || !QUOTE.test(before.text) || !QUOTE.test(after.text)) return false
  return knownAt(run.tokens, 0, run.tokens.length)?.end !== run.tokens.length
}

function classify(page: Page, tokens: Token[], first: number, run: Run): Mention[] {
  const head = tokens[0]
  const last = tokens.at(-1)
  if (!head || !last) return []
  const mention: Make = (from, kind, sure, more = {}) => ({
    start: from[0]?.start ?? head.start,
    end: from.at(-1)?.end ?? last.end,
    name: nameOf(page.text, from),
    kind,
    sure,
    ...more,
  })
  const compound = hyphenated(head, mention)
  if (compound) return [...compound, ...classify(page, tokens.slice(1), first + 1, { ...run, opens: false })]
  const found = knownAt(tokens, 0, tokens.length) ?? shouted(tokens)
  const known = found?.kind === 'system' && isOtherwise(page, tokens, first) ? null : found
  if (known?.end === tokens.length)
    return [
      mention(tokens, known.kind, true, {
        known: known.name,
        ...(known.kind === 'place' && tokens.length === 1 && { votes: guesses(page, first, 1) }),
      }),
    ]
  if (run.heading || isNoName(tokens)) return []
  const rest = tokens.slice(1)
  if (head.text === 'The' && rest.length > 0) {
    const named = knownAt(rest, 0, rest.length)
    if (named?.end === rest.length) return [mention(tokens, named.kind, true, { known: named.name })]
  }
  if (PEOPLE_LIKE.has(head.text) && knownAt(rest, 0, rest.length)) return classify(page, rest, first + 1, run)
  const people = peopleAt(tokens)
  if (people === tokens.length) return []
  if (people > 0) return afterPeople(page, tokens, people, first, run, mention)
  const office = lateTitle(tokens)
  if (office > 0)
    return [
      ...classify(page, tokens.slice(0, office), first, run),
      ...classify(page, tokens.slice(office), first + office, { ...run, opens: false }),
    ]
  const titled = titleEnd(tokens)
  if (titled > 0) return afterTitle(page, tokens, titled, first, mention)
  const shape = byShape(page, tokens, first)
  if (shape !== null) return [mention(withoutNumber(tokens, shape), shape, true)]
  const context = byContext(page, tokens, first)
  if (isPersonName(tokens)) {
    const doubtful = DOUBTFUL_NAMES.has(head.text)
    const place = doubtful && (context === 'place' || guesses(page, first, tokens.length).place === 1)
    const tribe = doubtful && context === 'organization'
    return [mention(tokens, place ? 'place' : tribe ? 'organization' : 'person', true)]
  }
  const late = lateName(tokens)
  if (late > 0)
    return [mention(tokens.slice(late), 'person', true, { title: nameOf(page.text, tokens.slice(0, late)) })]
  const after = page.tokens[first + tokens.length]
  if (
    after &&
    GOVERNED.test(after.text) &&
    !known &&
    !isAcronym(head.text) &&
    !ORGANIZATION_HEADS.has(last.text)
  )
    return [mention([...tokens, after], 'organization', true)]
  if (context && !(known && context === 'person')) return [mention(tokens, context, true)]
  if (known) return afterKnown(page, tokens, known.end, first, run, mention, known.kind, known.name)
  return byLooks(page, tokens, first, run, mention)
}

/** "Patriot" is a missile among missiles, and elsewhere a coal company. */
const isOtherwise = (page: Page, tokens: Token[], first: number): boolean =>
  tokens.length === 1 &&
  AMBIGUOUS_SYSTEMS.has(tokens[0]?.text ?? '') &&
  !SYSTEM_HEADS.has(page.tokens[first + 1]?.lower ?? '') &&
  !MILITARY.some((word) => page.lowerCased.has(word))

const isNoName = (tokens: Token[]): boolean => {
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

/** Where an office begins that a long run leads up to: "U.S. Supreme Court Justice Antonin Scalia"; 0 where none does. */
function lateTitle(tokens: Token[]): number {
  for (let i = 2; i < tokens.length - 1; i++) {
    if (!titleAt(tokens, i) || titleEnd(tokens.slice(0, i)) >= i) continue
    const title = titleEnd(tokens.slice(i))
    if (title > 0 && isPersonName(tokens.slice(i + title))) return i
  }
  return 0
}

/** Where a person's name begins after common words for what they do: "Engineer John Greiner", "County Coroner William Lane"; 0 where none does. */
function lateName(tokens: Token[]): number {
  const head = tokens[0]?.text ?? ''
  if (GIVEN_NAMES.has(head) || knownAt(tokens, 0, tokens.length)) return 0
  for (let i = 1; i < tokens.length - 1 && i < 8; i++) {
    const name = tokens[i]?.text ?? ''
    if (!GIVEN_NAMES.has(name) || DOUBTFUL_NAMES.has(name) || !isPersonName(tokens.slice(i))) continue
    const before = tokens[i - 1]
    return before?.kind === 'word' && RARITY.has(stem(before.lower)) && !PLACES.has(before.text) ? i : 0
  }
  return 0
}

/** What follows the name of who governs: "the Asad regime", "the Brandt administration". */
const GOVERNED = /^(?:regime|administration|government|cabinet)$/

/** "Aegis-equipped", "ISIL-held": the name in front of a word in small letters. */
function hyphenated(head: Token, mention: Make): Mention[] | null {
  const found = /^(\p{Lu}[\p{L}\p{N}.]*)-\p{Ll}{3,}$/u.exec(head.text)
  if (!found?.[1]) return null
  const name = { ...head, text: found[1], lower: found[1].toLowerCase(), end: head.start + found[1].length }
  const known = knownAt([name], 0, 1)
  if (!known) return PEOPLE_LIKE.has(name.text) || PEOPLES.has(name.text) || !isAcronym(name.text) ? [] : null
  return [mention([name], known.kind, true, { known: known.name })]
}

/** "TOKYO" in a dateline. */
function shouted(tokens: Token[]): (Known & { end: number }) | null {
  if (!tokens.every(({ text }) => text.length > 3 && text === text.toUpperCase())) return null
  return knownAt(
    tokens.map((token) => ({ ...token, text: `${token.text[0]}${token.lower.slice(1)}` })),
    0,
    tokens.length,
  )
}

/** "Japanese Prime Minister Fumio Kishida", "Chinese Foreign Ministry", "American Civil Liberties Union" */
function afterPeople(
  page: Page,
  tokens: Token[],
  people: number,
  first: number,
  run: Run,
  mention: Make,
): Mention[] {
  const shape = byShape(page, tokens, first)
  if (shape !== null && shape !== 'person' && titleEnd(tokens.slice(people)) === 0)
    return [mention(tokens, shape, true)]
  const rest = tokens.slice(people)
  const known = knownAt(rest, 0, rest.length)
  if (known?.end === rest.length && known.kind === 'organization')
    return [mention(tokens, 'organization', true)]
  return classify(page, rest, first + people, { ...run, opens: false })
}

/** "Perth Glory", "Boston Marathon bombing suspects": a known name that something follows. */
function afterKnown(
  page: Page,
  tokens: Token[],
  end: number,
  first: number,
  run: Run,
  mention: Make,
  kind: EntityKind,
  name: string,
): Mention[] {
  const rest = tokens.slice(end)
  const follows = rest.every((token) => token.kind === 'word' && !page.lowerCased.has(token.lower))
  if (
    kind === 'place' &&
    rest.length <= 2 &&
    follows &&
    titleEnd(rest) === 0 &&
    !isPersonName(rest) &&
    !knownAt(rest, 0, rest.length)
  )
    return [mention(tokens, 'organization', false)]
  return [
    mention(tokens.slice(0, end), kind, true, { known: name }),
    ...classify(page, rest, first + end, { ...run, opens: false }),
  ]
}

function afterTitle(page: Page, tokens: Token[], titled: number, first: number, mention: Make): Mention[] {
  const title = nameOf(page.text, tokens.slice(0, titled))
  const rest = tokens.slice(titled)
  const shape = byShape(page, tokens, first)
  if (rest.length === 0) return office(page, tokens, first, mention, title)
  const known = knownAt(rest, 0, rest.length)
  if (known?.end === rest.length && known.kind !== 'place' && !GIVEN_NAMES.has(rest[0]?.text ?? ''))
    return [mention(rest, known.kind, true, { known: known.name })]
  const restShape = byShape(page, rest, first + titled)
  if (shape !== null && shape !== 'person' && (restShape === shape || rest.length === 1))
    return [mention(tokens, shape, true)]
  if (restShape !== null && restShape !== 'person') return [mention(rest, restShape, true)]
  return rest.length <= 6 ? [mention(rest, 'person', true, { title })] : []
}

/** An office without its holder, and what it is an office of: "President of the European Commission". */
function office(page: Page, tokens: Token[], first: number, mention: Make, title: string): Mention[] {
  const of = tokens.findIndex((token, i) => i > 0 && /^(?:of|for)$/.test(token.text))
  const from = of < 0 ? tokens.length : of + (tokens[of + 1]?.text === 'the' ? 2 : 1)
  const over = tokens.slice(from)
  const known = over.length > 0 ? knownAt(over, 0, over.length) : null
  const kind =
    known?.end === over.length ? known.kind : over.length > 1 ? byShape(page, over, first + from) : null
  if (kind === null || TITLES.has(title)) return [mention(tokens, null, false, { role: true, title })]
  return [
    mention(tokens.slice(0, of), null, false, { role: true, title }),
    mention(over, kind, true, known?.end === over.length ? { known: known.name } : {}),
  ]
}

const withoutNumber = (tokens: Token[], kind: EntityKind): Token[] =>
  kind !== 'system' && kind !== 'document' && tokens.at(-1)?.kind === 'number' && tokens.length > 1
    ? tokens.slice(0, -1)
    : tokens

/** Below this rarity a word is more likely a noun than a surname. */
const COMMON = 11

/** What remains: how a name looks, and what the words around it let one guess. */
function byLooks(page: Page, tokens: Token[], first: number, run: Run, mention: Make): Mention[] {
  const last = tokens.at(-1)
  const head = tokens[0]?.text ?? ''
  const votes = guesses(page, first, tokens.length)
  if (tokens.length === 1) {
    if (isAcronym(head))
      return NO_ORGANIZATION.has(head) || (head.length > 4 && page.lowerCased.has(head.toLowerCase()))
        ? []
        : [mention(tokens, 'organization', false)]
    const kinds = COMMON_HEADS.get(head.toLowerCase())
    if (kinds && page.tokens[first - 1]?.lower === 'the')
      return [
        mention(tokens, kinds[0] === 'organization' ? 'organization' : null, true, {
          nominal: { head: head.toLowerCase(), kinds },
        }),
      ]
    if (run.opens && page.lowerCased.has(head.toLowerCase())) return []
    if (tokens[0]?.kind !== 'word' || head.length < 2 || head.includes('/')) return []
    if (GIVEN_NAMES.has(head) && !DOUBTFUL_NAMES.has(head)) votes.person = (votes.person ?? 0) + 1
    if (/^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(head) && !/^Mac/.test(head))
      votes.organization = (votes.organization ?? 0) + 1
    // The capital of a sentence's first word tells nothing by itself.
    if (run.opens && !page.named.has(head))
      for (const kind of Object.keys(votes) as EntityKind[]) votes[kind] = (votes[kind] ?? 0) * 0.5
    return [mention(tokens, null, false, { votes })]
  }
  if (isAcronym(head) && head.length > 2) return [mention(tokens, 'organization', false, { votes })]
  if (titleAt(tokens, tokens.length - 1) && !GIVEN_NAMES.has(head))
    return [mention(tokens, null, false, { role: true, title: nameOf(page.text, tokens) })]
  const words = tokens.filter((token) => token.kind === 'word')
  const plain = words.some((word) => page.lowerCased.has(word.lower) && word.text.length > 3)
  const common =
    !GIVEN_NAMES.has(head) &&
    (RARITY.has(stem(tokens[0]?.lower ?? '')) || (RARITY.get(stem(last?.lower ?? '')) ?? RAREST) < COMMON)
  const name = words.length <= 3 && words.length === tokens.length && !plain && !common
  return [mention(tokens, name ? 'person' : null, false, { votes })]
}
