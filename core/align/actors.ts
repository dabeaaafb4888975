import type { EntityMention } from '#core/fact.ts'
import type { Finding, Pair } from './finding.ts'
import type { Proposition } from './proposition.ts'

/** Persons named as the agent of a passive: "led by X", "by X and Y". */
function agentsOf({ fact, text }: Proposition): EntityMention[] {
  const agents: EntityMention[] = []
  for (const mention of fact.entities) {
    if (mention.kind !== 'person') continue
    const before = text.slice(Math.max(0, fact.start), mention.start)
    if (/\bby\b[^.;]{0,80}$/i.test(before)) agents.push(mention)
  }
  return agents
}

/** Both sides name who did it, and no name is on both. */
export function compareActors(pair: Pair): Finding | null {
  const [a, b] = [agentsOf(pair.a), agentsOf(pair.b)]
  if (a.length === 0 || b.length === 0) return null
  const shared = [...pair.a.names].some(
    (name) => pair.b.names.has(name) && a.concat(b).some((m) => name.endsWith(m.name.toLowerCase())),
  )
  if (shared) return null
  const spans = (mentions: EntityMention[]) => mentions.map(({ start, end }) => ({ start, end }))
  return {
    relation: 'contradict',
    aspect: 'actor',
    score: 0.7,
    a: spans(a),
    b: spans(b),
    why: 'another actor',
  }
}
