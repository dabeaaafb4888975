import type { Row } from '#core/comparison.ts'
import { explain } from './explain.ts'
import type { Finding, Pair } from './finding.ts'
import type { ScoredPair } from './pairs.ts'
import type { Proposition } from './proposition.ts'
import { relate } from './relation.ts'

/** Share of the pairs between two groups of facts that must be alike for the groups to become one row. */
const LINKED = 0.34

type Group = { members: number[] }

/** Joins aligned facts into groups, closest pairs first; a chain of loose links does not make one group. */
function groupsOf(count: number, pairs: readonly ScoredPair[]): Group[] {
  const groupOf: Group[] = Array.from({ length: count }, (_, i) => ({ members: [i] }))
  const linked = new Set(pairs.map(({ i, j }) => `${i} ${j}`))
  const isLinked = (x: number, y: number) => linked.has(x < y ? `${x} ${y}` : `${y} ${x}`)
  for (const { i, j } of pairs) {
    const [left, right] = [groupOf[i], groupOf[j]]
    if (!left || !right || left === right) continue
    let links = 0
    for (const x of left.members) for (const y of right.members) if (isLinked(x, y)) links += 1
    if (links / (left.members.length * right.members.length) < LINKED) continue
    left.members.push(...right.members)
    for (const member of right.members) groupOf[member] = left
  }
  return [...new Set(groupOf)]
}

const GRAVITY = { contradict: 3, update: 2, differ: 1, agree: 0 } as const

/** The pair that speaks for the row: the gravest relation, told by the surest pair. */
function decisive(pairs: readonly Pair[]): { pair: Pair; finding: Finding } | null {
  let best: { pair: Pair; finding: Finding; rank: number } | null = null
  for (const pair of pairs) {
    const finding = relate(pair)
    const rank = GRAVITY[finding.relation] + finding.score * pair.likeness
    if (!best || rank > best.rank) best = { pair, finding, rank }
  }
  return best
}

const inOrder = (propositions: readonly Proposition[]) => (x: number, y: number) => {
  const [a, b] = [propositions[x], propositions[y]]
  return (a?.ref.article ?? 0) - (b?.ref.article ?? 0) || (a?.fact.start ?? 0) - (b?.fact.start ?? 0)
}

/** A row for each group of facts that speak of one thing, and one for each fact that no other article has. */
export function rowsOf(
  propositions: readonly Proposition[],
  pairs: readonly ScoredPair[],
  sources: readonly string[],
  derived: (articleA: number, articleB: number) => boolean,
  originsOf: (facts: readonly Proposition[]) => number,
): Row[] {
  const rows: Row[] = []
  for (const { members } of groupsOf(propositions.length, pairs)) {
    const sorted = [...members].sort(inOrder(propositions))
    const facts = sorted.flatMap((i) => propositions[i] ?? [])
    const inGroup = new Set(members)
    const own = pairs.flatMap((pair): Pair[] =>
      inGroup.has(pair.i) && inGroup.has(pair.j)
        ? [{ ...pair, derived: derived(pair.a.ref.article, pair.b.ref.article) }]
        : [],
    )
    const verdict = decisive(own)
    const first = facts[0]
    if (!first) continue
    if (!verdict) {
      rows.push({
        relation: 'only',
        aspect: null,
        facts: [first.ref],
        explanation: `Only ${sources[first.ref.article]} has “${first.fact.quote}”.`,
        score: 0.5,
        differences: [],
        origins: originsOf(facts),
      })
      continue
    }
    const { pair, finding } = verdict
    rows.push({
      relation: finding.relation,
      aspect: finding.aspect,
      facts: facts.map(({ ref }) => ref),
      explanation: explain(pair, finding, sources),
      score: Number((finding.score * pair.likeness).toFixed(3)),
      differences:
        finding.relation === 'agree'
          ? []
          : [
              { ...pair.a.ref, spans: finding.a },
              { ...pair.b.ref, spans: finding.b },
            ].filter(({ spans }) => spans.length > 0),
      origins: originsOf(facts),
    })
  }
  const at = (row: Row) =>
    propositions.findIndex(
      ({ ref }) => ref.article === row.facts[0]?.article && ref.fact === row.facts[0]?.fact,
    )
  return rows
    .map((row) => ({ row, at: at(row) }))
    .sort((x, y) => x.at - y.at)
    .map(({ row }) => row)
}
