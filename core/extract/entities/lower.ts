import { ACTORS } from '#core/lexicon/organizations.ts'
import { PEOPLES } from '#core/lexicon/places.ts'
import { LOWER_EVENTS, WEAPON_CLASSES } from '#core/lexicon/things.ts'
import type { Mention, Page } from './mention.ts'

const either = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '[\\s-]')

const WEAPONS = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either(WEAPON_CLASSES)})s?(?![\\p{L}\\p{N}])`, 'giu')
const EVENTS = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either(LOWER_EVENTS)})(?![\\p{L}\\p{N}])`, 'giu')
const ACTOR = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${either(PEOPLES.keys())})\\s(${either(ACTORS)})(?![\\p{L}\\p{N}-])`,
  'gu',
)
const CONSTITUTION = /(?<=['’]s\s(?:\p{Ll}{3,14}\s)?)[Cc]onstitution(?![\p{L}])/gu

/** Entities that reports write in small letters: classes of weapon, governments and armies, elections, a constitution. */
export function lowerMentions({ text }: Page): Mention[] {
  const of = (pattern: RegExp, kind: Mention['kind'], known: (match: RegExpExecArray) => string): Mention[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      name: match[0],
      kind,
      known: known(match),
      sure: true,
    }))
  return [
    ...of(WEAPONS, 'system', (match) => match[0].toLowerCase().replace(/(?<=[^s])s$/, '')),
    ...of(EVENTS, 'event', (match) => match[0].toLowerCase()),
    ...of(ACTOR, 'organization', (match) => match[0]),
    ...of(CONSTITUTION, 'document', () => 'Constitution'),
  ]
}
