/** One thing rests on another; both are numbers of nodes. */
export type Arrow = { from: number; to: number }

export type Place = { node: number; layer: number; row: number }

/**
 * Places nodes in layers: what rests on nothing in the first, everything else one layer beyond the furthest thing it
 * rests on. Nodes that rest on each other in a ring share a layer. Rows follow the order of the nodes.
 */
export function layersOf(count: number, arrows: readonly Arrow[]): Place[] {
  const nodes = Array.from({ length: count }, (_, node) => node)
  const reach = nodes.map((node) => reachable(node, arrows))
  const beyond = nodes.map((node) => [...(reach[node] ?? [])].filter((to) => !reach[to]?.has(node)))
  const layers: number[] = []
  const layerOf = (node: number): number => {
    layers[node] ??= 1 + Math.max(-1, ...(beyond[node] ?? []).map(layerOf))
    return layers[node]
  }
  const rows = new Map<number, number>()
  return nodes.map((node) => {
    const layer = layerOf(node)
    const row = rows.get(layer) ?? 0
    rows.set(layer, row + 1)
    return { node, layer, row }
  })
}

/** What a node comes to by following arrows; itself only in a ring. */
function reachable(node: number, arrows: readonly Arrow[]): Set<number> {
  const found = new Set<number>()
  const open = [node]
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    for (const arrow of arrows) {
      if (arrow.from !== from || arrow.to === from || found.has(arrow.to)) continue
      found.add(arrow.to)
      open.push(arrow.to)
    }
  }
  return found
}
