import { ACTORS, BODIES, FORCES } from '#core/lexicon/organizations.ts'
import { LOWER_OFFICES } from '#core/lexicon/people.ts'
import { COUNTRY_LIST, COUNTRY_OF, PEOPLES } from '#core/lexicon/places.ts'
import { LOWER_EVENTS, WEAPON_CLASSES } from '#core/lexicon/things.ts'
import type { Token } from '#core/text/tokens.ts'
import type { Mention, Page } from './mention.ts'
import { Phrases } from './phrases.ts'

const small = (token: Token) => token.lower
const written = (token: Token) => token.text
const plurals = (phrases: string[]) =>
  phrases.flatMap((phrase) => [
    [phrase.toLowerCase(), phrase.toLowerCase()] as const,
    [`${phrase.toLowerCase()}s`, phrase.toLowerCase()] as const,
  ])
const same = (phrases: Iterable<string>) => [...phrases].map((phrase) => [phrase, phrase] as const)

const WEAPONS = new Phrases(plurals(WEAPON_CLASSES), small)
const EVENTS = new Phrases(same(LOWER_EVENTS), small)
const NATIONS = new Phrases([...PEOPLES, ...COUNTRY_OF], written)
const COUNTRIES = new Phrases(COUNTRY_OF, written)
const ACTOR = new Phrases(same(ACTORS), written)
const BODY = new Phrases(same(BODIES), written)
const FORCE = new Phrases(
  FORCES.flatMap((whose) =>
    same(['forces', 'troops', 'fighters', 'soldiers'].map((men) => `${whose} ${men}`)),
  ),
  written,
)
const OFFICE = new Phrases(same(LOWER_OFFICES), written)
const RULE = /^(?:governments?|parliament|army)$/

/** A country's adjective: "Iraqi" for Iraq. */
const ADJECTIVES = new Map(
  COUNTRY_LIST.map(
    ({ name, peoples }) => [name, name === 'United States' ? 'U.S.' : (peoples[0] ?? name)] as const,
  ),
)

type Found = { from: number; end: number } & Omit<Mention, 'start' | 'end' | 'name' | 'sure'>

/**
 * Entities that reports write in small letters: classes of weapon, governments and armies, elections, a constitution; and
 * offices, which stand for who holds them.
 */
export function lowerMentions({ text, tokens }: Page): Mention[] {
  const found: Mention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const match = phraseAt(tokens, i)
    if (!match) continue
    const { from, end, ...more } = match
    const [first, last] = [tokens[from], tokens[end - 1]]
    if (!first || !last) continue
    found.push({
      start: first.start,
      end: last.end,
      name: text.slice(first.start, last.end),
      sure: true,
      ...more,
    })
    i = Math.max(i, end - 1)
  }
  return found
}

function phraseAt(tokens: Token[], i: number): Found | null {
  const token = tokens[i]
  if (token?.kind !== 'word') return null
  if (token.lower === 'the') return afterThe(tokens, i + 1)
  const weapon = WEAPONS.at(tokens, i)
  if (weapon) return { from: i, end: weapon.end, kind: 'system', known: weapon.value }
  const event = EVENTS.at(tokens, i)
  if (event) return { from: i, end: event.end, kind: 'event', known: event.value }
  if (tokens[i + 1]?.lower === 'of' && RULE.test(token.lower)) {
    const country = COUNTRIES.at(tokens, i + (tokens[i + 2]?.text === 'the' ? 3 : 2))
    const known = country && actor(country.value, token.lower.replace(/s$/, ''))
    return country && { from: i, end: country.end, kind: 'organization', known: known ?? '' }
  }
  if (token.lower === 'constitution' && ofOne(tokens, i))
    return { from: i, end: i + 1, kind: 'document', known: 'Constitution' }
  const force = FORCE.at(tokens, i)
  if (force) return { from: i, end: force.end, kind: 'organization', known: force.value }
  const nation = NATIONS.at(tokens, i)
  const body = nation && ACTOR.at(tokens, nation.end)
  return body
    ? { from: i, end: body.end, kind: 'organization', known: actor(nation.value, body.value) }
    : null
}

/** "the regime", "the international community", "the prime minister" */
function afterThe(tokens: Token[], i: number): Found | null {
  const office = OFFICE.at(tokens, i)
  if (office) return { from: i, end: office.end, kind: null, role: true, title: office.value }
  const body = BODY.at(tokens, i)
  const kinds = ['organization'] as const
  return body
    ? { from: i, end: body.end, kind: kinds[0], known: body.value, nominal: { head: body.value, kinds } }
    : null
}

const actor = (country: string, body: string): string => `${ADJECTIVES.get(country) ?? country} ${body}`

/** "Japan's constitution", "the country's pacifist constitution" */
const ofOne = (tokens: Token[], i: number): boolean =>
  /^['’]s$/.test(tokens[i - 1]?.text ?? '') ||
  (/^\p{Ll}{3,14}$/u.test(tokens[i - 1]?.text ?? '') && /^['’]s$/.test(tokens[i - 2]?.text ?? ''))
