import type { EntityKind } from '#core/fact.ts'
import { COMMON_HEADS } from '#core/lexicon/heads.ts'
import { HEADLINE_VERBS, NO_ORGANIZATION, PEOPLE_LIKE } from '#core/lexicon/openers.ts'
import { ORGANIZATION_HEADS } from '#core/lexicon/organizations.ts'
import { DOUBTFUL_NAMES, GIVEN_NAMES, TITLES } from '#core/lexicon/people.ts'
import { PEOPLES } from '#core/lexicon/places.ts'
import { RAREST, RARITY } from '#core/lexicon/rarity.ts'
import { AMBIGUOUS_SYSTEMS, MILITARY, SYSTEM_HEADS } from '#core/lexicon/things.ts'
import { stem } from '#core/text/stem.ts'
import type { Token } from '#core/text/tokens.ts'
import { byContext, guesses, isAcronym } from './context.ts'
import { knownAt, shoutedAt } from './known.ts'
import { lateName, lateTitle } from './late.ts'
import { type Make, type Mention, nameOf, type Page, type Run } from './mention.ts'
import { isDefinite, office as officeOf } from './offices.ts'
import { byShape, isPersonName } from './shape.ts'
import { peopleAt, titleAt, titleEnd } from './titles.ts'
import { isNoName, isQuotedTitle, trimmed } from './trim.ts'

/** What a run names: none, one or several mentions. */
export const classifyRun = (page: Page, run: Run): Mention[] =>
  isQuotedTitle(page, run) ? [] : parts(page, trimmed(page, run))

/** "Brandt Says Oslo Is Ready": a headline's verb stands between names and is part of none; "Vane Staff" is a byline. */
function parts(page: Page, run: Run): Mention[] {
  const { tokens, first } = run
  if (
    tokens.at(-1)?.text === 'Staff' &&
    tokens.length > 1 &&
    !/^(?:General|Joint|of)$/.test(tokens.at(-2)?.text ?? '')
  )
    return classify(page, tokens.slice(0, -1), first, run)
  const shout = tokens.findLastIndex(({ text }) => text.length > 3 && text === text.toUpperCase())
  if (
    tokens.filter(({ text }) => text.length > 2 && text === text.toUpperCase()).length > 2 &&
    shout > 1 &&
    !shoutedAt(tokens, 0, tokens.length)
  )
    return parts(page, { ...run, tokens: tokens.slice(shout + 1), first: first + shout + 1, opens: false })
  const verb = tokens.findIndex(({ text }, i) => i > 0 && HEADLINE_VERBS.has(text))
  if (verb < 0) return classify(page, tokens, first, run)
  return [
    ...classify(page, tokens.slice(0, verb), first, run),
    ...parts(page, { ...run, tokens: tokens.slice(verb + 1), first: first + verb + 1, opens: false }),
  ]
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
  const found = knownAt(tokens, 0, tokens.length) ?? shoutedAt(tokens, 0, tokens.length)
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
  if (
    PEOPLE_LIKE.has(head.text) &&
    knownAt(rest, 0, rest.length)?.end === rest.length &&
    byShape(page, tokens, first) === null
  )
    return classify(page, rest, first + 1, run)
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
    if (context === 'system') return [mention(tokens, 'system', true)]
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

/** What follows the name of who governs: "the Lindqvist regime", "the Brandt administration". */
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

/** "Norwegian Prime Minister Karin Holt", "Chinese Foreign Ministry", "American Civil Liberties Union" */
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
  if (
    /^(?:Lady|Lord|Sir|Captain|King|Queen|Prince|Princess|Saint|Duke|Duchess)$/.test(title) &&
    byContext(page, tokens, first) === 'system'
  )
    return [mention(tokens, 'system', true)] // "the wreck of the Lady Carol"
  if (rest.length === 0) return officeOf(page, tokens, first, mention, title)
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

/** "F.A.A." */
const DOTTED = /^(?:\p{Lu}\.){3,}$/u

/** Below this rarity a word is more likely a noun than a surname. */
const COMMON = 11

/** What remains: how a name looks, and what the words around it let one guess. */
function byLooks(page: Page, tokens: Token[], first: number, run: Run, mention: Make): Mention[] {
  const last = tokens.at(-1)
  const head = tokens[0]?.text ?? ''
  const votes = guesses(page, first, tokens.length)
  if (tokens.length === 1) {
    if (DOTTED.test(head)) return [mention(tokens, 'organization', false)]
    const title = `${head[0]}${head.slice(1).toLowerCase()}`
    if (head.length > 3 && head === head.toUpperCase() && page.named.has(title))
      return [mention(tokens, null, false, { name: title })]
    if (/\p{Ll}(?:ism|phobia)$/u.test(head)) return []
    if (isAcronym(head))
      return NO_ORGANIZATION.has(head) || (head.length > 4 && page.lowerCased.has(head.toLowerCase()))
        ? []
        : [mention(tokens, 'organization', false)]
    if (TITLES.has(head.replace(/s$/, ''))) return []
    if (
      ORGANIZATION_HEADS.has(head) &&
      COMMON_HEADS.has(head.toLowerCase()) &&
      page.tokens[first - 1]?.lower !== 'the'
    )
      return []
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
  if (tokens.every(({ text }) => text === text.toUpperCase()) && tokens.some(({ text }) => text.length > 5))
    return []
  if (isAcronym(head) && head.length > 2) return [mention(tokens, 'organization', false, { votes })]
  if (titleAt(tokens, tokens.length - 1) && !GIVEN_NAMES.has(head))
    return [
      mention(tokens, null, false, {
        role: true,
        title: nameOf(page.text, tokens),
        definite: isDefinite(page, first),
      }),
    ]
  const words = tokens.filter((token) => token.kind === 'word')
  const plain = words.some((word) => page.lowerCased.has(word.lower) && word.text.length > 3)
  const common =
    !GIVEN_NAMES.has(head) &&
    (RARITY.has(stem(tokens[0]?.lower ?? '')) || (RARITY.get(stem(last?.lower ?? '')) ?? RAREST) < COMMON)
  const name = words.length <= 3 && words.length === tokens.length && !plain && !common
  return [mention(tokens, name ? 'person' : null, false, { votes })]
}
