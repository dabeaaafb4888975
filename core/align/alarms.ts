import type { Alarm, StoredRow } from '#core/comparison.ts'
import type { Span } from '#core/fact.ts'
import type { Dependences } from './dependence.ts'
import type { Proposition } from './proposition.ts'

type Evidence = Alarm['evidence']

const sorted = (evidence: Evidence): Evidence =>
  [...new Map(evidence.map((span) => [`${span.article} ${span.start} ${span.end}`, span])).values()].sort(
    (x, y) => x.article - y.article || x.start - y.start,
  )

/** The words for whoever stands last in a fact's chain; where nobody is written there, the fact itself. */
function lastIn({ fact }: Proposition): Span {
  const last = fact.attribution.at(-1)
  return last?.start === undefined || last.end === undefined
    ? { start: fact.start, end: fact.end }
    : { start: last.start, end: last.end }
}

/** What should be raised: rows that nobody named stands behind, and rings of citation, each with the words that show it. */
export function alarmsOf(
  rows: readonly StoredRow[],
  loops: readonly number[][],
  propositions: readonly Proposition[],
  { resolved }: Dependences,
): Alarm[] {
  const byRef = new Map(propositions.map((one) => [`${one.ref.article} ${one.ref.fact}`, one]))
  const unnamed = rows.flatMap(({ unnamed: raised, facts }, row): Alarm[] => {
    if (!raised) return []
    const evidence = facts.flatMap(({ article, fact }) => {
      const one = byRef.get(`${article} ${fact}`)
      return one ? [{ article, ...lastIn(one) }] : []
    })
    return [{ kind: 'unnamed', row, evidence: sorted(evidence) }]
  })
  const rings = loops.map((articles): Alarm => {
    const steps = new Set(articles.map((from, i) => `${from} ${articles[(i + 1) % articles.length]}`))
    const evidence = resolved
      .filter(({ from, to, proposition }) => proposition !== null && steps.has(`${from} ${to}`))
      .map(({ from, start, end }) => ({ article: from, start, end }))
    return { kind: 'loop', articles, evidence: sorted(evidence) }
  })
  return [...unnamed, ...rings]
}
