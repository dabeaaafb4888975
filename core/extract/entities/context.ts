import type { EntityKind } from '#core/fact.ts'
import {
  AFTER_ORGANIZATION,
  AFTER_PLACE,
  BEFORE_ORGANIZATION,
  BEFORE_PLACE,
  BEFORE_SYSTEM,
  CRAFT,
  DONE_BY,
  IS_ORGANIZATION,
  IS_PLACE,
  OF_CRAFT,
  OF_ORGANIZATION,
  PLACE_OF,
  WAYS,
} from '#core/lexicon/openers.ts'
import { HUMAN_VERBS, ROLES } from '#core/lexicon/people.ts'
import type { Token } from '#core/text/tokens.ts'
import { knownAt } from './known.ts'
import type { Page } from './mention.ts'

export const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&]{1,6}s?$/u.test(word) && word.length <= 7

const isLower = (token: Token | undefined): token is Token =>
  token !== undefined && token.text === token.lower

/** What the words around a name say of it, where they say it outright. */
export function byContext(page: Page, tokens: Token[], first: number): EntityKind | null {
  const end = first + tokens.length
  const before = page.tokens[first - 1]
  const beforeThat = page.tokens[first - 2]
  const after = page.tokens[end]
  const afterThat = page.tokens[end + 1]
  if (isLower(before) && BEFORE_SYSTEM.test(before.lower))
    return beforeThat?.lower === 'suicide' ? 'person' : 'system'
  if (isCraft(page, first, end)) return 'system'
  if (isLower(after) && AFTER_PLACE.test(after.lower)) return 'place'
  if (before?.lower === 'of' && beforeThat && BEFORE_PLACE.test(beforeThat.lower)) return 'place'
  if (isLower(before) && BEFORE_ORGANIZATION.test(before.lower)) return 'organization'
  if (isLower(before) && ROLES.has(before.lower)) return 'person'
  // "Jane Roe, 45," and "Jane Roe, a lawyer"
  if (
    after?.text === ',' &&
    afterThat?.kind === 'number' &&
    /^\d{2}$/.test(afterThat.text) &&
    page.tokens[end + 2]?.text === ','
  )
    return 'person'
  if (after?.text === ',' && ROLES.has(afterThat?.lower ?? '')) return 'person'
  // "the tram operator, Citytram,"
  if (before?.text === ',' && beforeThat && APPOSED.test(beforeThat.lower) && tokens.length < 4)
    return 'organization'
  const defined = definition(page, end)
  if (defined) return defined
  if (
    after &&
    HUMAN_VERBS.has(after.lower) &&
    tokens.length > 1 &&
    tokens.length < 4 &&
    !isAcronym(tokens[0]?.text ?? '')
  )
    return 'person'
  if (isLower(after) && AFTER_ORGANIZATION.test(after.lower)) return 'organization'
  const known = after?.text === ',' ? knownAt(page.tokens, end + 1, end + 5) : null
  if (known?.kind === 'place' && before && /^(?:in|at|from|to|near|of|outside|around)$/.test(before.lower))
    return 'place'
  return null
}

const LONGEST_ASIDE = 24
const LONGEST_DEFINITION = 8

/** "Orsk (population 9,000) is a small town", "Vane, a Danish shipping company": the noun that says what it is. */
function definition(page: Page, end: number): EntityKind | null {
  const { tokens } = page
  let i = end
  if (tokens[i]?.text === '(') {
    const limit = i + LONGEST_ASIDE
    while (i < limit && tokens[i] && tokens[i]?.text !== ')') i++
    if (tokens[i]?.text !== ')') return null
    i++
  }
  const link = tokens[i]?.lower
  if (link !== ',' && link !== 'is' && link !== 'was' && link !== 'are') return null
  if (!/^(?:a|an|the|one)$/.test(tokens[i + 1]?.lower ?? '')) return null
  for (let n = i + 2; n < i + 2 + LONGEST_DEFINITION; n++) {
    const word = tokens[n]
    if (!word || /^(?:\.|,|;|in|at|on|from|for|that|which|with|by|who|and)$/.test(word.lower))
      return word?.lower === 'who' ? 'person' : null
    if (word.text !== word.lower) continue
    const next = tokens[n + 1]?.lower ?? ''
    if (/^['’]s?$/.test(next)) continue // "the island's mayor"
    if (IS_PLACE.test(word.lower) && !IS_ORGANIZATION.test(next) && !ROLES.has(next)) return 'place'
    if (IS_ORGANIZATION.test(word.lower) && !ROLES.has(next)) return 'organization'
    if (ROLES.has(word.lower) && !IS_ORGANIZATION.test(next)) return 'person'
  }
  return null
}

const APPOSED =
  /^(?:operator|company|airline|carrier|retailer|insurer|supplier|contractor|developer|maker|manufacturer|builder|shipbuilder|regulator|union|bank|lender|firm|agency|broadcaster|newspaper|publisher|brewer|charity|party|club|owner|parent|employer|landlord|rival|subsidiary|affiliate|organi[sz]er|sponsor|shipowner)$/

/** Whether a name of several words stands as ships and craft do: "the Nordic Star", "aboard Nordic Star", in a text that speaks of such. */
function isCraft(page: Page, first: number, end: number): boolean {
  const { tokens, lowerCased } = page
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[end]
  const owns = /^['’]s?$/.test(after?.text ?? '') && OF_CRAFT.test(tokens[end + 1]?.lower ?? '')
  const lead = before === 'the' ? (tokens[first - 2]?.lower ?? '') : before
  if (!CRAFT.some((word) => lowerCased.has(word))) return false
  if (lead === 'aboard' || (lead === 'board' && tokens[first - (before === 'the' ? 3 : 2)]?.lower === 'on'))
    return true
  if (
    (owns && (before === 'the' || end - first > 1)) ||
    (OF_CRAFT.test(after?.lower ?? '') && before === 'the')
  )
    return true
  if (lead === 'of' && before === 'the' && OF_CRAFT.test(tokens[first - 3]?.lower ?? '')) return true
  const bare =
    before === 'the' &&
    (!isLower(after) ||
      after.kind !== 'word' ||
      !/^(?:case|campaign|administration|government|family|trial|foundation|affair|era|regime|camp|team|story)$/.test(
        after.lower,
      ))
  return (
    bare &&
    end - first > 1 &&
    tokens.slice(first, end).every(({ kind }) => kind === 'word') &&
    named(page, first, end)
  )
}

/** Two or three words that no lexicon knows, as a ship may be called. */
const named = ({ tokens }: Page, first: number, end: number): boolean =>
  end - first < 4 && knownAt(tokens, first, end) === null

export type Votes = Partial<Record<EntityKind, number>>

/** What the words around a name let one guess of it; the whole text is asked before it is believed. */
export function guesses(page: Page, first: number, length: number): Votes {
  const before = page.tokens[first - 1]?.lower ?? ''
  const after = page.tokens[first + length]
  const votes: Votes = {}
  if (/^(?:in|near|outside|throughout|across)$/.test(before)) votes.place = 1
  else if (/^(?:to|from|for|between|via|towards?)$/.test(before) && onWay(page, first)) votes.place = 1
  else if (before === 'from') votes.place = 0.5
  else if (/^(?:at|to|toward|towards|around)$/.test(before)) votes.place = 0.4
  else if (/^(?:left|leaving|reached|reaching|entered|off|via)$/.test(before)) votes.place = 0.6
  else if (before === 'of' && PLACE_OF.test(page.tokens[first - 2]?.lower ?? '')) votes.place = 1
  else if (/^(?:runs|owns|chairs|founded|sued|joined|employs|bought|acquired)$/.test(before))
    votes.organization = 0.6
  else if (before === 'by' && DONE_BY.test(page.tokens[first - 2]?.lower ?? '')) votes.organization = 0.7
  if (before === 'the') votes.organization = 0.4
  const own = page.tokens[first + length + 1]?.lower === 'own' ? 1 : 0 // "Norbus's own fleet"
  const owned = page.tokens[first + length + 1 + own]
  if (after && /^['’]s?$/.test(after.text) && isLower(owned) && OF_ORGANIZATION.test(owned.lower)) {
    votes.organization = (votes.organization ?? 0) + 1
    return votes
  }
  if (/^(?:from|to|in|at|near|off|via|towards?|into|throughout|outside|between)$/.test(before)) return votes // not what the verb is of
  if (after && HUMAN_VERBS.has(after.lower)) votes.person = 1
  else if (after && /^(?:had|has|would|could|did)$/.test(after.lower)) votes.person = 0.4
  else if (
    after &&
    /^(?:also|then|later|never|who|[a-z]+ed|went|came|took|got|left|became|made|won|began|met|ran|sat|stood|grew|knew|saw|gave|held|spoke|wore)$/.test(
      after.lower,
    )
  )
    votes.person = 0.5
  if (after && /^['’]s$/.test(after.text)) votes.person = (votes.person ?? 0) + 0.3
  return votes
}

/** Whether a way or movement stands a few words before a name: "the road to Haldvik", "sailed from Haldvik". */
function onWay({ tokens }: Page, first: number): boolean {
  for (let i = first - 2; i >= 0 && i > first - 6; i--) {
    const word = tokens[i]
    if (!word || word.kind === 'mark') return false
    if (WAYS.test(word.lower)) return true
  }
  return false
}
