import { type Alignment, LEAST_ACROSS, type ScoredPair } from './pairs.ts'

/** Facts that speak of one thing, by their places in the list of propositions, with the pairs that say so. */
export type Group = { members: number[]; pairs: ScoredPair[] }

/** Mean likeness that the facts of two groups need for the groups to become one. */
const JOINED = 0.25

/** Joins aligned facts of one moment into groups, closest pairs first; a chain of loose links does not make one group. */
function joined(count: number, pairs: readonly ScoredPair[], { likeness }: Alignment): number[][] {
  const groupOf: number[][] = Array.from({ length: count }, (_, i) => [i])
  for (const { i, j } of pairs) {
    const [left, right] = [groupOf[i], groupOf[j]]
    if (!left || !right || left === right) continue
    let sum = 0
    for (const x of left) for (const y of right) sum += likeness(x, y)
    if (sum / (left.length * right.length) < JOINED) continue
    left.push(...right)
    for (const member of right) groupOf[member] = left
  }
  return [...new Set(groupOf)]
}

type PairsOf = (member: number) => readonly ScoredPair[]

/** The pairs that each proposition stands in, in their order. */
function byMember(count: number, pairs: readonly ScoredPair[]): PairsOf {
  const lists: ScoredPair[][] = Array.from({ length: count }, () => [])
  for (const pair of pairs) for (const member of [pair.i, pair.j]) lists[member]?.push(pair)
  return (member) => lists[member] ?? []
}

/**
 * A fact that found no place in a group, though another report has its like there, borrows that: the other fact then
 * stands in two rows. Without it the row would say that nobody else has what somebody has.
 */
function withPartners(members: number[], pairsOf: PairsOf): number[] {
  const [only, ...more] = members
  if (only === undefined || more.length > 0) return members
  const partners = pairsOf(only).flatMap(({ i, j, likeness }) =>
    likeness < JOINED ? [] : i === only ? [j] : j === only ? [i] : [],
  )
  return [only, ...partners]
}

/**
 * Groups of facts, each to become a row. Facts of one moment of the story are joined; what was reported at two moments
 * is two groups, and a third that holds the facts linking them, so that a later figure does not blur an earlier quarrel.
 * A fact that nothing is like is a group of its own.
 */
export function groupsOf(
  count: number,
  alignment: Alignment,
  episodeOf: (proposition: number) => number,
): Group[] {
  const { pairs } = alignment
  const isWithin = ({ i, j }: ScoredPair) => episodeOf(i) === episodeOf(j)
  const within = pairs.filter(isWithin)
  const [pairsOf, pairsWithin] = [byMember(count, pairs), byMember(count, within)]
  const place = new Map(pairs.map((pair, at) => [pair, at]))
  const groups = joined(count, within, alignment).map((joinedMembers): Group => {
    const members = withPartners(joinedMembers, pairsWithin)
    const inside = new Set(members)
    const inner = [...inside].flatMap((member) =>
      pairsOf(member).filter(({ i, j }) => i === member && inside.has(j)),
    )
    return { members, pairs: inner.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)) }
  })
  // The group that a fact was joined to comes before one that only borrows it.
  const groupOf = new Map(
    groups
      .map(({ members }, at) => ({ members, at }))
      .sort((a, b) => a.members.length - b.members.length)
      .flatMap(({ members, at }) => members.map((member): [number, number] => [member, at])),
  )
  const across = new Map<string, { distance: number; pairs: ScoredPair[] }>()
  for (const pair of pairs) {
    if (isWithin(pair) || pair.likeness < LEAST_ACROSS) continue
    const [x, y] = [groupOf.get(pair.i) ?? -1, groupOf.get(pair.j) ?? -1]
    const key = x < y ? `${x} ${y}` : `${y} ${x}`
    const entry = across.get(key) ?? { distance: Math.abs(episodeOf(pair.i) - episodeOf(pair.j)), pairs: [] }
    entry.pairs.push(pair)
    across.set(key, entry)
  }
  // A link that a chain of nearer links already makes is left out.
  const chain = groups.map((_, key) => key)
  const end = (key: number): number =>
    chain[key] === key || chain[key] === undefined ? key : end(chain[key])
  const bridges = [...across]
    .sort(([, a], [, b]) => a.distance - b.distance)
    .flatMap(([key, { pairs: links }]): Group[] => {
      const [x = 0, y = 0] = key.split(' ').map((part) => end(Number(part)))
      if (x === y) return []
      chain[y] = x
      return [{ members: [...new Set(links.flatMap(({ i, j }) => [i, j]))], pairs: links }]
    })
  const bridged = new Set(bridges.flatMap(({ members }) => members))
  return [
    ...groups.filter(
      ({ members: [only, ...more] }) => more.length > 0 || only === undefined || !bridged.has(only),
    ),
    ...bridges,
  ]
}
