import type { Dependences } from './dependence.ts'
import { rings } from './graph.ts'

/** Two outlets may well cite each other, each for what is its own; that three do so in a ring is hardly chance. */
const PAIR = 2

/**
 * Rings of articles that name each other as the source of the same facts while none of them names anybody behind it. An
 * arrow needs a fact that cites the other's outlet and behind which no named source stands. The other must have that fact
 * too, or the figure it gives: of two articles each, of more all but one, because what is told in quite other words is
 * not always known for the same.
 */
export function loopsOf(count: number, { resolved, alikeIn, figureIn }: Dependences): number[][] {
  const graph = Array.from({ length: count }, () => new Set<number>())
  const shared = graph.map(() => new Set<number>())
  for (const { from, to, proposition, primary } of resolved) {
    if (proposition === null || primary) continue
    graph[from]?.add(to)
    if (alikeIn[proposition]?.has(to) || figureIn[proposition]?.has(to)) shared[from]?.add(to)
  }
  return rings(graph).filter((ring) => {
    const known = ring.filter((from, at) => shared[from]?.has(ring[(at + 1) % ring.length] ?? -1))
    return known.length >= (ring.length === PAIR ? PAIR : ring.length - 1)
  })
}
