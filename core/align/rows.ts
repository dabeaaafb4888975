import type { Row } from '#core/comparison.ts'
import { explain } from './explain.ts'
import type { Finding, Pair } from './finding.ts'
import type { Group } from './groups.ts'
import type { Proposition } from './proposition.ts'
import { relate } from './relation.ts'

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

/** What the rows need to know of the articles. */
export type Setting = {
  sources: readonly string[]
  /** Whether one of two facts (by their places in the list) only retells what the other's article has. */
  derived: (i: number, j: number) => boolean
  sameMoment: (articleA: number, articleB: number) => boolean
  originsOf: (facts: readonly Proposition[]) => number
}

/** A row for each group of facts, in the order of the articles and of their facts. */
export function rowsOf(
  propositions: readonly Proposition[],
  groups: readonly Group[],
  setting: Setting,
): Row[] {
  const { sources, derived, sameMoment, originsOf } = setting
  const rows = groups.flatMap(({ members, pairs }): Array<{ row: Row; at: number }> => {
    const sorted = [...members].sort(inOrder(propositions))
    const facts = sorted.flatMap((i) => propositions[i] ?? [])
    const [first] = facts
    if (!first) return []
    const verdict = decisive(
      pairs.map((pair): Pair => {
        const [x, y] = [pair.a.ref.article, pair.b.ref.article]
        return { ...pair, derived: derived(pair.i, pair.j), sameMoment: sameMoment(x, y) }
      }),
    )
    const shared = { facts: facts.map(({ ref }) => ref), origins: originsOf(facts) }
    const at = sorted[0] ?? 0
    if (!verdict) {
      const explanation = `Only ${sources[first.ref.article]} has “${first.fact.quote}”.`
      return [
        { row: { ...shared, relation: 'only', aspect: null, explanation, score: 0.5, differences: [] }, at },
      ]
    }
    const { pair, finding } = verdict
    const marked = [
      { ...pair.a.ref, spans: finding.a },
      { ...pair.b.ref, spans: finding.b },
    ]
    const row: Row = {
      ...shared,
      relation: finding.relation,
      aspect: finding.aspect,
      explanation: explain(pair, finding, sources),
      score: Number((finding.score * pair.likeness).toFixed(3)),
      differences: finding.relation === 'agree' ? [] : marked.filter(({ spans }) => spans.length > 0),
    }
    return [{ row, at }]
  })
  return rows.sort((x, y) => x.at - y.at).map(({ row }) => row)
}
