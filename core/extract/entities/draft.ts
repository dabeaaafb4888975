import type { EntityKind } from '#core/fact.ts'
import type { Mention } from './mention.ts'

/** An entity while its mentions are gathered. */
export type Draft = {
  name: string
  kind: EntityKind
  known: string | undefined
  names: Map<string, number>
  mentions: Mention[]
  /** The mentions by full name, in order. */
  full: Mention[]
  titles: Set<string>
}

/** An entity of which nothing is known but one mention, which is not placed in it yet. */
export const draftOf = (mention: Mention): Draft => ({
  name: mention.name,
  kind: mention.kind ?? 'person',
  known: mention.known,
  names: new Map(),
  mentions: [],
  full: [],
  titles: new Set(),
})

const PREFIX = /^(?:al|el|ul|ad|as|ash)[-’']/i
const SUFFIX =
  /,?\s(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|Corporation|Company|Limited|Group|Holdings|Jr|Sr|II|III|IV)\.?$/
/** The words of a name. */
export const words = (name: string): string[] => name.split(/\s+/)
/** A word of a name in small letters, without article before or possessive behind. */
export const bare = (word: string): string =>
  word
    .replace(PREFIX, '')
    .replace(/['’]s?$/, '')
    .toLowerCase()
/** The last word of a person's name, in small letters. */
export const surname = (name: string): string => bare(words(name.replace(SUFFIX, '')).at(-1) ?? '')
const SPELLING: [RegExp, string][] = [
  [/\bdefence\b/g, 'defense'],
  [/\borganisation\b/g, 'organization'],
  [/\bcentre\b/g, 'center'],
  [/\blabour\b/g, 'labor'],
  [/\bharbour\b/g, 'harbor'],
  [/\bprogramme\b/g, 'program'],
]

/** One spelling for names that are the same: no article, one case, American letters, "Ministry of Defense" as "Defense Ministry". */
export function key(name: string): string {
  let text = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^the\s/, '')
    .replace(/['’]s$/, '')
    .replace(/\./g, '')
  for (const [from, to] of SPELLING) text = text.replace(from, to)
  const office = /^(ministry|department|government|university) of (.+)$/.exec(text)
  return office && !text.startsWith('university') ? `${office[2]} ${office[1]}` : text
}
