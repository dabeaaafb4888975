/** A change to the order on the page, before the server has answered. */
export type Change = { id: string; to: 'up' | 'down' | { after: string } | { before: string } | 'out' }

/** The items of a page after a change. An item that is moved over the edge of its page stays there until the answer. */
export function reorder<Item extends { id: string }>(items: Item[], { id, to }: Change): Item[] {
  const at = items.findIndex((item) => item.id === id)
  const moved = items[at]
  if (!moved) return items
  const others = items.filter((item) => item.id !== id)
  if (to === 'out') return others
  others.splice(goal(others, at, to), 0, moved)
  return others
}

function goal(others: Array<{ id: string }>, at: number, to: Exclude<Change['to'], 'out'>): number {
  if (to === 'up') return Math.max(0, at - 1)
  if (to === 'down') return at + 1
  const find = (id: string) => others.findIndex((item) => item.id === id)
  return 'before' in to ? find(to.before) : find(to.after) + 1
}
