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

/** The components without an arrow out, that each node comes to by following the arrows. */
export function rootsIn(graph: Graph): (node: number) => number[][] {
  const parts = components(graph)
  const keyOf = new Map(parts.flatMap((part, key) => part.map((node): [number, number] => [node, key])))
  const known = new Map<number[], number[][]>()
  const rootsOfPart = (part: number[]): number[][] => {
    const done = known.get(part)
    if (done) return done
    const beyond = new Set(
      part.flatMap((node) => [...(graph[node] ?? [])].flatMap((on) => keyOf.get(on) ?? [])),
    )
    beyond.delete(keyOf.get(part[0] ?? -1) ?? -1)
    const roots =
      beyond.size === 0 ? [part] : [...new Set([...beyond].flatMap((key) => rootsOfPart(parts[key] ?? [])))]
    known.set(part, roots)
    return roots
  }
  const roots = graph.map((_, node) => rootsOfPart(parts[keyOf.get(node) ?? -1] ?? [node]))
  return (node) => roots[node] ?? []
}

/** From each node, all that it comes to; itself only in a ring. */
export function reachIn(graph: Graph): Array<Set<number>> {
  return graph.map((on) => {
    const found = new Set<number>()
    const open = [...on]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue
      found.add(next)
      open.push(...(graph[next] ?? []))
    }
    return found
  })
}
