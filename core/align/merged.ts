import type { Group } from './groups.ts'
import type { ScoredPair } from './pairs.ts'
import type { Proposition } from './proposition.ts'

/** The parts that members of a group fall into by their pairs. */
function partsOf(members: readonly number[], pairs: readonly ScoredPair[]): number[][] {
  const partOf = new Map(members.map((member): [number, number[]] => [member, [member]]))
  for (const { i, j } of pairs) {
    const [left, right] = [partOf.get(i), partOf.get(j)]
    if (!left || !right || left === right) continue
    left.push(...right)
    for (const member of right) partOf.set(member, left)
  }
  return [...new Set(partOf.values())]
}

/** Whether an article tells apart, in two parts, what another runs together. */
function areToldApart(parts: readonly number[][], propositions: readonly Proposition[]): boolean {
  const articles = parts.map((part) => new Set(part.map((member) => propositions[member]?.ref.article)))
  return articles.some((own, at) =>
    articles.slice(at + 1).some((other) => [...own].some((one) => other.has(one))),
  )
}

/**
 * Two remarks that one report runs together into one quotation make one group of what others keep apart. Such a group
 * becomes one for each remark, and the quotation that holds both stands in each.
 */
export function unmerged(group: Group, propositions: readonly Proposition[]): Group[] {
  for (const member of group.members) {
    if (propositions[member]?.fact.voice !== 'direct') continue
    const ties = group.pairs.filter(({ i, j }) => i === member || j === member)
    const rest = group.pairs.filter((pair) => !ties.includes(pair))
    const parts = partsOf(
      group.members.filter((other) => other !== member),
      rest,
    )
    const tied = parts.filter((part) => ties.some(({ i, j }) => part.includes(i) || part.includes(j)))
    if (tied.length < 2 || tied.length < parts.length || !areToldApart(tied, propositions)) continue
    return parts.map((part) => ({
      members: [...part, member],
      pairs: group.pairs
        .filter(({ i, j }) => [i, j].every((one) => one === member || part.includes(one)))
        .map((pair) => (ties.includes(pair) ? { ...pair, merged: true } : pair)),
    }))
  }
  return [group]
}
