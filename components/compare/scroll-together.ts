/** The same passage in two texts, as heights within each. */
export type Anchor = { from: number; to: number }

/**
 * Of the passages that two texts share, the longest run that stands in the same order in both: a passage that was moved
 * must not make a text jump back and forth.
 */
export function inOneOrder(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.from - b.from || a.to - b.to)
  const best = sorted.map(() => 1)
  const before = sorted.map(() => -1)
  sorted.forEach((anchor, i) => {
    for (let j = 0; j < i; j++) {
      const earlier = sorted[j]
      if (!earlier || earlier.from >= anchor.from || earlier.to >= anchor.to) continue
      if ((best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1
        before[i] = j
      }
    }
  })
  const chain: Anchor[] = []
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at] ?? -1) {
    const anchor = sorted[at]
    if (anchor) chain.unshift(anchor)
  }
  return chain
}

/**
 * The height in one text that belongs to a height in another: in between the nearest passages that both have.
 * @param anchors as `inOneOrder` gives them
 * @param ends the heights of both texts
 */
export function counterpartOf(height: number, anchors: readonly Anchor[], ends: Anchor): number {
  const stops = [{ from: 0, to: 0 }, ...anchors, ends]
  const next = stops.findIndex(({ from }) => from > height)
  const [a, b] = next < 0 ? [stops.at(-2), stops.at(-1)] : [stops[next - 1], stops[next]]
  if (!a || !b || b.from <= a.from) return b?.to ?? 0
  const share = Math.min(1, Math.max(0, (height - a.from) / (b.from - a.from)))
  return a.to + share * (b.to - a.to)
}
