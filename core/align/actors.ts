import type { EntityMention } from '#core/fact.ts'
import { matchesOf } from '#core/text/matches.ts'
import { stem } from '#core/text/stem.ts'
import type { Finding, Pair } from './finding.ts'
import { noted } from './once.ts'
import type { Proposition } from './proposition.ts'
import { areSynonyms } from './words.ts'

/** "led by X", "X led": what is done, and by whom. */
type Act = { verb: string; by: EntityMention[] }

const PASSIVE =
  /\b([\p{L}-]+)(?:\s+(?:up|out|off|down|over|on|in|away|back|abroad|home|together|\p{L}+ly))?\s+by\b|\b(?:the|an?|its|their|his|her)\s+([\p{L}-]+)\b[^,;.]{0,40}\sc[ao]mes?\s+from\b/giu
/** Where the first name after "by" has to begin, so that it is the agent, and how far more names may reach. */
const FIRST = 40
const REACH = 120

/** The acts that a fact tells in the passive, with the persons named as agents. */
function passivesOf({ fact, text }: Proposition): Act[] {
  return matchesOf(PASSIVE, fact.quote).flatMap((match): Act[] => {
    const from = fact.start + match.index + match[0].length
    const by = fact.entities.filter(
      (mention) =>
        mention.kind === 'person' &&
        mention.start >= from &&
        mention.start - from <= REACH &&
        !/[.;:]/.test(text.slice(from, mention.start)),
    )
    return (by[0]?.start ?? Number.POSITIVE_INFINITY) - from <= FIRST
      ? [{ verb: stem((match[1] ?? match[2] ?? '').toLowerCase()), by }]
      : []
  })
}

/** What one person at a time does, as a rule: of two who are named for it one is wrong. An apposition may stand before the verb. */
const ACTIVE =
  /^(?:,[^,;.]{1,60})?,?\s+(?:(?:is|was|had been|has been|who)\s+)?(led|leads|leading|heads|headed|heading|chairs|chaired|chairing|commands|commanded|commanding|captains|captained|presides|presided|drove|driving|steered|steering|piloted|piloting|skippered|proposed|proposes|drafted|wrote|authored|founded|designed|signed(?! (?:the|an?) (?:\p{L}+ )?(?:treaty|agreement|accord|deal|pact|contract|memorandum))|ordered|appointed|won the|at the (?:helm|wheel|controls?))\b/iu
const PLACE = /^at the /i

/** The acts that a fact tells of a person in the active. */
const activesOf = ({ fact, text }: Proposition): Act[] =>
  fact.entities.flatMap((mention): Act[] => {
    const verb = mention.kind === 'person' && ACTIVE.exec(text.slice(mention.end, fact.end))?.[1]
    return verb ? [{ verb: stem(verb.toLowerCase().replace(PLACE, '')), by: [mention] }] : []
  })

const actsOf = noted((side: Proposition) => [...passivesOf(side), ...activesOf(side)])

/** Says that others did it, too. */
const ADDED = /\b(?:also|as well|too|jointly)\b/i
const isAdded = noted(({ fact }: Proposition) => ADDED.test(fact.quote))

/** "Tawil", "the Tawil family": one may have been read as somebody else of the name. */
const shareName = ({ a, b }: Pair, one: EntityMention, other: EntityMention) => {
  const parts = ({ text }: Proposition, { start, end }: EntityMention) => text.slice(start, end).split(' ')
  return parts(a, one).some((part) => parts(b, other).includes(part))
}

/** Both sides name who did the same thing, and no name is on both. */
export function compareActors(pair: Pair): Finding | null {
  if (pair.a.persons.size === 0 || pair.b.persons.size === 0) return null
  if (isAdded(pair.a) || isAdded(pair.b)) return null
  if ([...pair.a.persons].some((name) => pair.b.persons.has(name))) return null
  for (const x of actsOf(pair.a)) {
    for (const y of actsOf(pair.b)) {
      if (x.verb !== y.verb && !areSynonyms(x.verb, y.verb)) continue
      if (x.by.some((one) => y.by.some((other) => shareName(pair, one, other)))) continue
      const spans = (mentions: EntityMention[]) => mentions.map(({ start, end }) => ({ start, end }))
      return {
        relation: 'contradict',
        aspect: 'actor',
        score: 0.7,
        a: spans(x.by),
        b: spans(y.by),
        why: 'another person',
      }
    }
  }
  return null
}
