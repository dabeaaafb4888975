import { CERTAINTIES, STAGES } from '#core/fact.ts'
import type { StoryDigest, StoryFact } from './digest.ts'

export const ADDITIONS = ['new', 'stronger', 'weaker', 'contradicted', 'changed', 'repeated'] as const
export type Addition = (typeof ADDITIONS)[number]

/** What one fact of the newest report does to the story; `against` is the earlier fact that it is held against. */
export type Added = { fact: number; addition: Addition; against: number | null; explanation: string }

/** What the newest report adds to all that came before it, and what its source no longer says. */
export type Newest = {
  report: number
  added: Added[]
  /** The report of the same source before it, and what was important in that and is missing in this. */
  dropped: { before: number; facts: number[] } | null
}

type Held = { fact: number; relation: 'agree' | 'differ' | 'contradict' | 'update'; explanation: string }

/** How far on and how sure: a decided plan says more than a considered one, a certain claim more than a possible one. */
function strength(a: StoryFact, b: StoryFact): number {
  if (a.stage && b.stage && a.stage !== b.stage) return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)
  return CERTAINTIES.indexOf(b.certainty) - CERTAINTIES.indexOf(a.certainty)
}

/** @returns null for a story of one report or none: there is nothing for it to add to. */
export function newestOf(digest: StoryDigest): Newest | null {
  const { facts, reports, rows } = digest
  const report = reports.length - 1
  if (report < 1) return null
  const heldOf = new Map<number, Held[]>()
  for (const { facts: members, pairs } of rows) {
    for (const { a, b, relation, explanation } of pairs) {
      for (const [x, y] of [
        [members[a] ?? -1, members[b] ?? -1],
        [members[b] ?? -1, members[a] ?? -1],
      ] as const) {
        if (facts[x]?.report !== report || facts[y]?.report === report) continue
        heldOf.set(x, [...(heldOf.get(x) ?? []), { fact: y, relation, explanation }])
      }
    }
  }
  const added = facts.flatMap((fact, i): Added[] =>
    fact.report === report ? [additionOf(i, fact, heldOf.get(i) ?? [], facts)] : [],
  )
  return {
    report,
    added: added.sort((a, b) => ADDITIONS.indexOf(a.addition) - ADDITIONS.indexOf(b.addition)),
    dropped: droppedFrom(digest, report),
  }
}

function additionOf(i: number, fact: StoryFact, held: Held[], facts: readonly StoryFact[]): Added {
  // What was said last is what a report is held against; reports are in the order of their publication.
  const latest = held.toSorted((a, b) => (facts[b.fact]?.report ?? 0) - (facts[a.fact]?.report ?? 0))
  const [last] = latest
  if (!last) return { fact: i, addition: 'new', against: null, explanation: '' }
  const of = (relation: Held['relation']) => latest.find((one) => one.relation === relation)
  const denied = of('contradict')
  if (denied) {
    return { fact: i, addition: 'contradicted', against: denied.fact, explanation: denied.explanation }
  }
  const moved = latest.find(({ relation }) => relation === 'update' || relation === 'differ')
  const same = of('agree')
  // Somebody said just this already, and nobody anything else since.
  if (!moved || (same && (facts[same.fact]?.report ?? 0) >= (facts[moved.fact]?.report ?? 0))) {
    return { fact: i, addition: 'repeated', against: (same ?? last).fact, explanation: '' }
  }
  const before = facts[moved.fact]
  const step = before ? strength(fact, before) : 0
  return {
    fact: i,
    addition: step > 0 ? 'stronger' : step < 0 ? 'weaker' : 'changed',
    against: moved.fact,
    explanation: moved.explanation,
  }
}

/** How many of the facts that a source no longer has are worth telling. */
const MOST_DROPPED = 12

/** What the source's report before this one shares with others, or gives figures for, and this one has nothing of. */
function droppedFrom({ facts, reports, rows }: StoryDigest, report: number): Newest['dropped'] {
  const source = reports[report]?.source
  const before = reports.findLastIndex((one, i) => i < report && one.source === source)
  if (before < 0) return null
  const kept = new Set<number>()
  const shared = new Set<number>()
  for (const { facts: members } of rows) {
    const inThis = members.some((fact) => facts[fact]?.report === report)
    const sources = new Set(members.map((fact) => reports[facts[fact]?.report ?? -1]?.source))
    for (const fact of members) {
      if (inThis) kept.add(fact)
      if (sources.size > 1) shared.add(fact)
    }
  }
  const isImportant = (fact: StoryFact, i: number) => shared.has(i) || fact.figures > 0 || fact.stage !== null
  const dropped = facts.flatMap((fact, i) =>
    fact.report === before && !kept.has(i) && isImportant(fact, i) ? [i] : [],
  )
  const foremost = dropped.toSorted((a, b) => Number(shared.has(b)) - Number(shared.has(a)) || a - b)
  return { before, facts: foremost.slice(0, MOST_DROPPED) }
}
