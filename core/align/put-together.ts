import type { Group } from './groups.ts'
import type { Aligned, ScoredPair } from './pairs.ts'

/**
 * The group of facts that people put together, or left together. How they relate is told by the pairs that the engine
 * finds among them, and between facts that no chain of these links, by every two of different articles.
 */
export function putTogether(
  members: readonly number[],
  { pairs, pair }: Aligned,
  articleOf: (member: number) => number,
): Group {
  const inside = new Set(members)
  const found = pairs.filter(({ i, j }) => inside.has(i) && inside.has(j))
  const linked = new Map(members.map((member) => [member, new Set([member])]))
  for (const { i, j } of found) {
    const [left, right] = [linked.get(i), linked.get(j)]
    if (!left || !right || left === right) continue
    for (const member of right) linked.set(member, left.add(member))
  }
  const others = members.flatMap((i) =>
    members.flatMap((j): ScoredPair[] => {
      const isUnknown = i < j && articleOf(i) !== articleOf(j) && linked.get(i) !== linked.get(j)
      const one = isUnknown ? pair(i, j) : null
      return one ? [one] : []
    }),
  )
  return { members: [...members], pairs: [...found, ...others] }
}
