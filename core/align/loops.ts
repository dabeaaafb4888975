import type { Dependences } from './dependence.ts'
import { rings } from './graph.ts'

/**
 * Rings of articles that name each other as the source of the same facts while none of them names anybody behind it. An
 * arrow needs a fact that cites the other's outlet, that the other has too, or whose figure it gives, and behind which no
 * named source stands.
 */
export function loopsOf(count: number, { resolved, alikeIn, figureIn }: Dependences): number[][] {
  const graph = Array.from({ length: count }, () => new Set<number>())
  for (const { from, to, proposition, primary } of resolved) {
    if (proposition === null || primary) continue
    if (!alikeIn[proposition]?.has(to) && !figureIn[proposition]?.has(to)) continue
    graph[from]?.add(to)
  }
  return rings(graph)
}
