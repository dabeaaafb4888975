import type { EntityKind } from '#core/fact.ts'
import type { Mention } from './mention.ts'

/** The least that the guesses over a whole text must come to. */
const ENOUGH = 0.5
const SURE = 3
const LOOKS = 0.8
/** "Norbus has offered" speaks no more for a person than for a body. */
const FAINT = 0.4

/**
 * One kind for one name throughout a text: where it is plain at one place, it is so at all; else what the places say
 * together decides. A name that nothing speaks for keeps the kind it looks like, or none.
 */
export function settleKinds(all: Mention[]): Mention[] {
  const mentions = surnames(all)
  const votes = new Map<string, Map<EntityKind, number>>()
  const people = peopleNamed(mentions)
  const bodies = new Set(
    mentions.flatMap(({ name, kind, sure, votes: own }) =>
      (kind === 'organization' && sure) || (own?.organization ?? 0) >= LOOKS ? [name] : [],
    ),
  )
  const vote = (name: string, kind: EntityKind, weight: number) => {
    const kinds = votes.get(name) ?? new Map<EntityKind, number>()
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight)
    votes.set(name, kinds)
  }
  for (const mention of mentions) {
    if (mention.role || mention.nominal) continue
    const governor = mention.kind === 'organization' ? GOVERNED.exec(mention.name)?.[1] : undefined
    if (governor) vote(governor, 'person', LOOKS)
    if (mention.kind !== null) vote(mention.name, mention.kind, mention.sure ? SURE : LOOKS)
    const lone = !mention.title && !people.has(mention.name)
    const alone = lone && bodies.has(mention.name)
    for (const [kind, weight] of Object.entries(mention.votes ?? {}))
      vote(
        mention.name,
        kind === 'person' && (alone || (lone && weight <= FAINT && mention.kind === null))
          ? 'organization'
          : (kind as EntityKind),
        weight,
      )
  }
  const craft = new Set(mentions.flatMap(({ kind, sure, name }) => (kind === 'system' && sure ? [name] : [])))
  return mentions.map((mention) => {
    if (mention.kind === 'person' && !mention.title && craft.has(mention.name))
      return { ...mention, kind: 'system' as const }
    if (mention.sure || mention.role) return mention
    const [best] = [...(votes.get(mention.name) ?? [])].sort((a, b) => b[1] - a[1])
    return { ...mention, kind: best && best[1] >= ENOUGH ? best[0] : null }
  })
}

/** "Brandt" of "the Brandt administration" is most likely a person. */
const GOVERNED = /^(\p{Lu}\S+)\s(?:regime|administration|cabinet)$/u

/** Words of the names of people. Reports give a person's full name once: "Norbus said" is a company where its chief is named beside, and nobody is called so. */
function peopleNamed(mentions: Mention[]): Set<string> {
  const words = new Set<string>()
  for (const { kind, name, title } of mentions)
    if (kind === 'person' && (title || name.includes(' ')))
      for (const word of name.split(' ')) words.add(word)
  return words
}

/** "Florence said" is no city where a Peter Florence is named, unless it stands like one: "in Florence". */
function surnames(mentions: Mention[]): Mention[] {
  const names = new Set<string>()
  for (const { kind, name } of mentions) {
    const words = kind === 'person' ? name.split(' ') : []
    if (words.length > 1) names.add(words.at(-1) ?? '')
  }
  return mentions.map((mention) => {
    const { known: _, ...rest } = mention
    return mention.kind === 'place' && names.has(mention.name) && mention.votes && !mention.votes.place
      ? { ...rest, kind: 'person' as const }
      : mention
  })
}
