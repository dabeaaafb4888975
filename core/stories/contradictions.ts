import type { Aspect } from '#core/comparison.ts'
import type { StoryDigest } from './digest.ts'

/** Two statements that cannot both be true, by their places in the digest's facts, the earlier reported first. */
export type StoryContradiction = {
  a: number
  b: number
  aspect: Aspect | null
  explanation: string
  /** A later report by the source of one side that says what the other side has; null while nobody has given in. */
  settledBy: number | null
}

/**
 * Every contradiction of a story once, open ones first. Statements that the same two reports make against each other in
 * one row are told once, by the first of them.
 */
export function contradictionsOf({ facts, reports, rows }: StoryDigest): StoryContradiction[] {
  const found: StoryContradiction[] = []
  const sourceOf = (fact: number) => reports[facts[fact]?.report ?? -1]?.source
  for (const row of rows) {
    const told = new Set<string>()
    for (const pair of row.pairs) {
      if (pair.relation !== 'contradict') continue
      const [x, y] = [row.facts[pair.a] ?? -1, row.facts[pair.b] ?? -1]
      const [a, b] = (facts[x]?.report ?? -1) <= (facts[y]?.report ?? -1) ? [x, y] : [y, x]
      const between = `${facts[a]?.report} ${facts[b]?.report}`
      if (told.has(between)) continue
      told.add(between)
      const latest = Math.max(facts[a]?.report ?? -1, facts[b]?.report ?? -1)
      const settling = row.pairs.find(({ relation, a: p, b: q }) => {
        if (relation !== 'agree') return false
        const [u, v] = [row.facts[p] ?? -1, row.facts[q] ?? -1]
        return [
          [u, v],
          [v, u],
        ].some(
          ([later = -1, other = -1]) =>
            (facts[later]?.report ?? -1) > latest &&
            ((other === a && sourceOf(later) === sourceOf(b)) ||
              (other === b && sourceOf(later) === sourceOf(a))),
        )
      })
      const settledBy = settling
        ? Math.max(...[settling.a, settling.b].map((at) => facts[row.facts[at] ?? -1]?.report ?? -1))
        : null
      found.push({ a, b, aspect: pair.aspect, explanation: pair.explanation, settledBy })
    }
  }
  return found.sort((p, q) => Number(p.settledBy !== null) - Number(q.settledBy !== null))
}
