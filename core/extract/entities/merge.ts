import type { Entity } from '#core/fact.ts'
import { PARTICLES } from '#core/lexicon/people.ts'
import { isAcronym } from './context.ts'
import { bare, type Draft, draftOf, key, surname, words } from './draft.ts'
import { home, indexOf } from './home.ts'
import type { Mention } from './mention.ts'

const FIRM =
  /,?\s(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|AG|SA|SE|NV|Corporation|Company|Limited|Group|Holdings|Industries|International)\.?$/

/**
 * Joins the mentions that name one entity. A surname goes to the person of that name who was named last; letters to the
 * name they are the initials of; a short form to the one longer name that begins with it.
 */
export function mergeMentions(mentions: Mention[]): Entity[] {
  const drafts: Draft[] = []
  const byKey = new Map<string, Draft>()
  const people = new Map<string, People>()
  const open: Mention[] = []
  const place = (mention: Mention, draft: Draft) => {
    draft.mentions.push(mention)
    if (!mention.role && !mention.nominal)
      draft.names.set(mention.name, (draft.names.get(mention.name) ?? 0) + 1)
    if (mention.title) draft.titles.add(mention.title)
  }
  for (const mention of mentions) {
    if (mention.role || mention.nominal || mention.kind === null || isShort(mention)) {
      open.push(mention)
      continue
    }
    const id = `${mention.kind}:${key(mention.known ?? mention.name)}`
    let draft = byKey.get(id) ?? samePerson(people, mention)
    if (!draft) {
      draft = draftOf(mention)
      drafts.push(draft)
      notePerson(people, draft)
    }
    byKey.set(id, draft)
    place(mention, draft)
    draft.full.push(mention)
  }
  const kept = withoutFirmSuffixes(drafts)
  const index = indexOf(kept)
  const made = new Map<string, Draft>()
  const offices = new Map<string, Draft>()
  for (const mention of open) {
    const draft = home(mention, index) ?? officeHolder(mention, offices)
    if (draft) place(mention, draft)
    else if (mention.kind !== null && !mention.role) {
      const id = `${mention.kind}:${key(mention.known ?? mention.name)}`
      let own = made.get(id)
      if (!own) {
        own = draftOf(mention)
        made.set(id, own)
      }
      place(mention, own)
    }
  }
  return [...kept, ...made.values(), ...offices.values()]
    .map(finish)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}

/** "Vane Shipping" is "Vane Shipping Group Ltd." where only one name goes on from it so. */
function withoutFirmSuffixes(drafts: Draft[]): Draft[] {
  const longer = new Map<string, Draft | null>()
  for (const draft of drafts) {
    if (draft.kind !== 'organization') continue
    let name = draft.name
    while (FIRM.test(name)) {
      name = name.replace(FIRM, '')
      longer.set(name, longer.has(name) ? null : draft)
    }
  }
  return drafts.filter((draft) => {
    const whole = draft.kind === 'organization' && !draft.known ? longer.get(draft.name) : null
    if (!whole || !draft.name.includes(' ')) return true
    whole.mentions.push(...draft.mentions)
    whole.full.push(...draft.full)
    whole.full.sort((a, b) => a.start - b.start)
    for (const [name, count] of draft.names) whole.names.set(name, (whole.names.get(name) ?? 0) + count)
    return false
  })
}

/** Names that may be short for a longer one: one word that no lexicon knows, "von der Leyen" too. */
const isShort = (mention: Mention): boolean =>
  mention.known === undefined &&
  words(mention.name).filter((word) => mention.kind !== 'person' || !PARTICLES.has(word.toLowerCase()))
    .length === 1

/** The first people met who share a first name and a surname: one written in two words, one in more. */
type People = { short?: Draft; long?: Draft }

/** "Peter Orme" is "Peter L. Orme", and neither is "Peter A. Orme". */
function samePerson(people: Map<string, People>, mention: Mention): Draft | undefined {
  if (mention.kind !== 'person') return undefined
  const known = people.get(firstAndLast(mention.name))
  return words(mention.name).length === 2 ? known?.long : known?.short
}

function notePerson(people: Map<string, People>, draft: Draft): void {
  const length = words(draft.name).length
  if (draft.kind !== 'person' || length < 2) return
  const id = firstAndLast(draft.name)
  const known = people.get(id) ?? {}
  if (length === 2) known.short ??= draft
  else known.long ??= draft
  people.set(id, known)
}

const firstAndLast = (name: string): string => `${bare(words(name)[0] ?? '')} ${surname(name)}`

/** An office written as a name that the text gives nobody: a person called by it alone, "the Foreign Secretary". */
function officeHolder(mention: Mention, offices: Map<string, Draft>): Draft | undefined {
  const title = mention.title ?? ''
  if (!mention.role || !mention.definite || !/^\p{Lu}\S* \S/u.test(title)) return undefined
  const office = key(title)
  const draft = offices.get(office) ?? { ...draftOf(mention), name: title, kind: 'person' as const }
  offices.set(office, draft)
  return draft
}

function finish(draft: Draft): Entity {
  const names = [...draft.names.keys()]
  const fullest = names.reduce((a, b) => (b.length > a.length && !isAcronym(b) ? b : a), draft.name)
  const name = draft.known ?? fullest
  const seen = new Set<string>()
  const mentions = draft.mentions
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
  return { name, kind: draft.kind, aliases: names.filter((other) => other !== name), mentions }
}
