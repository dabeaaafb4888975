import { ACTORS, BODIES, FORCES } from '#core/lexicon/organizations.ts'
import { LOWER_OFFICES } from '#core/lexicon/people.ts'
import { COUNTRY_LIST, COUNTRY_OF, PEOPLES } from '#core/lexicon/places.ts'
import { LOWER_EVENTS, WEAPON_CLASSES } from '#core/lexicon/things.ts'
import type { Mention, Page } from './mention.ts'

const either = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')
    .replaceAll(' ', '[\\s-]')

const START = '(?<![\\p{L}\\p{N}-])'
const END = '(?![\\p{L}\\p{N}])'
const WEAPONS = new RegExp(`${START}(?:${either(WEAPON_CLASSES)})s?${END}`, 'giu')
const EVENTS = new RegExp(`${START}(?:${either(LOWER_EVENTS)})${END}`, 'giu')
const NATIONS = [...PEOPLES.keys(), ...COUNTRY_OF.keys()]
const ACTOR = new RegExp(`${START}(${either(NATIONS)})\\s(${either(ACTORS)})(?![\\p{L}\\p{N}-])`, 'gu')
const OF_COUNTRY = new RegExp(
  `${START}([Gg]overnment|[Pp]arliament|[Aa]rmy)\\sof\\s(?:the\\s)?(${either(COUNTRY_OF.keys())})${END}`,
  'gu',
)
/** "The regime", "the international community": bodies that go by a common noun alone. */
const BODY = new RegExp(`(?<=${START}[Tt]he\\s)(?:${either(BODIES)})${END}`, 'gu')
/** "coalition forces", "Kurdish fighters" */
const FORCE = new RegExp(`${START}(?:${either(FORCES)})\\s(?:forces|troops|fighters|soldiers)${END}`, 'gu')
const CONSTITUTION = /(?<=['’]s\s(?:\p{Ll}{3,14}\s)?)[Cc]onstitution(?![\p{L}])/gu
const OFFICE = new RegExp(`(?<=${START}[Tt]he\\s)(?:${either(LOWER_OFFICES)})${END}`, 'gu')

/** A country's adjective: "Iraqi" for Iraq. */
const ADJECTIVES = new Map(
  COUNTRY_LIST.map(
    ({ name, peoples }) => [name, name === 'United States' ? 'U.S.' : (peoples[0] ?? name)] as const,
  ),
)

const actor = (people: string, body: string): string => {
  const country = PEOPLES.get(people) ?? COUNTRY_OF.get(people)
  return `${(country && ADJECTIVES.get(country)) ?? people} ${body.toLowerCase()}`
}

/**
 * Entities that reports write in small letters: classes of weapon, governments and armies, elections, a constitution; and
 * offices, which stand for who holds them.
 */
export function lowerMentions({ text }: Page): Mention[] {
  const of = (
    global: RegExp,
    more: (match: RegExpExecArray) => Omit<Mention, 'start' | 'end' | 'name' | 'sure'>,
  ): Mention[] =>
    [...text.matchAll(global)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      sure: true,
      ...more(match),
    }))
  return [
    ...of(WEAPONS, (match) => ({ kind: 'system', known: match[0].toLowerCase().replace(/(?<=[^s])s$/, '') })),
    ...of(EVENTS, (match) => ({ kind: 'event', known: match[0].toLowerCase() })),
    ...of(ACTOR, (match) => ({ kind: 'organization', known: actor(match[1] ?? '', match[2] ?? '') })),
    ...of(OF_COUNTRY, (match) => ({
      kind: 'organization',
      known: actor(ADJECTIVES.get(COUNTRY_OF.get(match[2] ?? '') ?? '') ?? '', match[1] ?? ''),
    })),
    ...of(BODY, (match) => ({
      kind: 'organization',
      known: match[0].toLowerCase(),
      nominal: { head: match[0].toLowerCase(), kinds: ['organization'] },
    })),
    ...of(FORCE, (match) => ({ kind: 'organization', known: match[0] })),
    ...of(CONSTITUTION, () => ({ kind: 'document', known: 'Constitution' })),
    ...of(OFFICE, (match) => ({ kind: null, role: true, title: match[0] })),
  ]
}
