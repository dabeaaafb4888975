import type { Difference, FactPair, FactRef, Row } from '#core/comparison.ts'
import { differencesOf } from './differences.ts'
import type { Rest } from './ends.ts'
import { explain } from './explain.ts'
import type { Finding, Pair } from './finding.ts'
import type { Group } from './groups.ts'
import { unmerged } from './merged.ts'
import type { Proposition } from './proposition.ts'
import { relate } from './relation.ts'

const GRAVITY = { contradict: 3, update: 2, differ: 1, agree: 0 } as const
/** That two facts are only related, or one runs on, says less of a row than that two others agree. */
const RELATED = -1
const gravityOf = ({ merged }: Pair, { relation, aspect }: Finding) =>
  relation === 'differ' && (aspect === null || merged) ? RELATED : GRAVITY[relation]

type Found = { pair: Pair; finding: Finding }
type Judged = { pair: Pair; finding: Finding; rank: number }

/** How each pair of a row relates, the gravest relation told by the surest pair first: it speaks for the row. */
function judged(pairs: readonly Pair[]): Judged[] {
  const found = pairs.map((pair) => ({ pair, finding: relate(pair) }))
  return found
    .map(({ pair, finding }): Judged => {
      const told = wasKnown(pair, finding, found) ? outOfDate(finding) : finding
      return { pair, finding: told, rank: gravityOf(pair, told) + told.score * pair.likeness }
    })
    .sort((x, y) => y.rank - x.rank)
}

const isSide = ({ pair: { a, b } }: Found, side: Proposition) => a.ref === side.ref || b.ref === side.ref

/** Whether a third report had the later figure already when the earlier one was given: then nothing has changed since. */
function wasKnown({ a, b, daysApart }: Pair, { relation, aspect }: Finding, all: readonly Found[]): boolean {
  if (relation !== 'update' || aspect !== 'figure') return false
  const [earlier, later] = daysApart > 0 ? [a, b] : [b, a]
  return all.some((found) => {
    if (!isSide(found, later) || found.finding.relation !== 'agree' || found.finding.aspect !== 'figure')
      return false
    const other = found.pair.a.ref === later.ref ? found.pair.b : found.pair.a
    return other.day !== null && earlier.day !== null && other.day <= earlier.day
  })
}

const outOfDate = (finding: Finding): Finding => ({
  ...finding,
  relation: 'differ',
  score: 0.5,
  why: 'another figure, though a third report had the higher one by then already',
})

/** For each fact the words that set it apart, as the gravest pair it stands in tells them. */
function markedIn(all: readonly Judged[]): Difference[] {
  const marked = new Map<string, Difference>()
  for (const { pair, finding } of all) {
    const spans = differencesOf(pair, finding)
    for (const [side, words] of [
      [pair.a, spans.a],
      [pair.b, spans.b],
    ] as const) {
      const key = `${side.ref.article} ${side.ref.fact}`
      if (words.length > 0 && !marked.has(key)) marked.set(key, { ...side.ref, spans: words })
    }
  }
  return [...marked.values()].sort(
    (x, y) => x.article - y.article || (x.spans[0]?.start ?? 0) - (y.spans[0]?.start ?? 0),
  )
}

/** How each two facts of a row relate; that both simply say the same needs no sentence. */
function pairsIn(all: readonly Judged[], facts: readonly FactRef[], sources: readonly string[]): FactPair[] {
  const place = new Map(facts.map(({ article, fact }, at) => [`${article} ${fact}`, at]))
  const placeOf = ({ ref }: Proposition) => place.get(`${ref.article} ${ref.fact}`) ?? 0
  return all
    .map(({ pair, finding }): FactPair => {
      const { relation, aspect } = finding
      const explanation = relation === 'agree' && aspect === null ? '' : explain(pair, finding, sources)
      return { a: placeOf(pair.a), b: placeOf(pair.b), relation, aspect, explanation }
    })
    .sort((x, y) => x.a - y.a || x.b - y.b)
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
  /** What the facts with these places in the list rest on, where these pairs of them contradict each other. */
  restOf: (members: readonly number[], apart: ReadonlyArray<readonly [number, number]>) => Rest
}

/** A row for each group of facts, in the order of the articles and of their facts. */
export function rowsOf(
  propositions: readonly Proposition[],
  groups: readonly Group[],
  setting: Setting,
): Row[] {
  const { sources, derived, sameMoment, restOf } = setting
  const apart = groups.flatMap((group) => unmerged(group, propositions))
  const rows = apart.flatMap(({ members, pairs }): Array<{ row: Row; at: number }> => {
    const sorted = [...members].sort(inOrder(propositions))
    const facts = sorted.flatMap((i) => propositions[i] ?? [])
    const [first] = facts
    if (!first) return []
    const all = judged(
      pairs.map((pair): Pair => {
        const [x, y] = [pair.a.ref.article, pair.b.ref.article]
        return { ...pair, derived: derived(pair.i, pair.j), sameMoment: sameMoment(x, y) }
      }),
    )
    const [verdict] = all
    const refs = facts.map(({ ref }) => ref)
    const told = pairsIn(all, refs, sources)
    const apart = told
      .filter(({ relation }) => relation === 'contradict')
      .map(({ a, b }): [number, number] => [sorted[a] ?? -1, sorted[b] ?? -1])
    const shared = { facts: refs, ...restOf(sorted, apart) }
    const at = sorted[0] ?? 0
    if (!verdict) {
      const explanation = `Only ${sources[first.ref.article]} has “${first.fact.quote}”.`
      return [
        {
          row: {
            ...shared,
            relation: 'only',
            aspect: null,
            pairs: [],
            explanation,
            score: 0.5,
            differences: [],
          },
          at,
        },
      ]
    }
    const { pair, finding } = verdict
    const row: Row = {
      ...shared,
      relation: finding.relation,
      aspect: finding.aspect,
      pairs: told,
      explanation: explain(pair, finding, sources),
      score: Number((finding.score * pair.likeness).toFixed(3)),
      differences: markedIn(all),
    }
    return [{ row, at }]
  })
  return rows.sort((x, y) => x.at - y.at).map(({ row }) => row)
}
