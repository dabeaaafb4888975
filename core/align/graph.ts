/** A directed graph over the numbers below `size`: from each, the numbers it points to. */
export type Graph = ReadonlyArray<ReadonlySet<number>>

/** Strongly connected components (Tarjan, 1972), each in ascending order. */
export function components(graph: Graph): number[][] {
  const order = new Map<number, number>()
  const low: number[] = []
  const stack: number[] = []
  const found: number[][] = []
  const visit = (node: number) => {
    order.set(node, order.size)
    low[node] = order.size - 1
    stack.push(node)
    for (const next of graph[node] ?? []) {
      if (!order.has(next)) visit(next)
      if (stack.includes(next)) low[node] = Math.min(low[node] ?? 0, low[next] ?? 0)
    }
    if (low[node] !== order.get(node)) return
    const component = stack.splice(stack.indexOf(node))
    found.push(component.sort((a, b) => a - b))
  }
  graph.forEach((_, node) => {
    if (!order.has(node)) visit(node)
  })
  return found
}

const MOST_RINGS = 50

/** The rings of a graph: each starts at its lowest number and follows the arrows; at most 50. */
export function rings(graph: Graph): number[][] {
  const found: number[][] = []
  for (const component of components(graph)) {
    if (component.length < 2) continue
    const inside = new Set(component)
    for (const start of component) {
      const walk = (path: number[]) => {
        for (const next of graph[path.at(-1) ?? start] ?? []) {
          if (found.length >= MOST_RINGS || next < start || !inside.has(next)) continue
          if (next === start && path.length > 1) found.push([...path])
          else if (!path.includes(next)) walk([...path, next])
        }
      }
      walk([start])
    }
  }
  return found
}
