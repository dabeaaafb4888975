import { type Alignment, LEAST_ACROSS, type ScoredPair } from './pairs.ts'

/** Facts that speak of one thing, by their places in the list of propositions, with the pairs that say so. */
export type Group = { members: number[]; pairs: ScoredPair[] }

/** Mean likeness that the facts of two groups need for the groups to become one. */
const JOINED = 0.25

/** A group in the making: its members by article, and how alike they are in all to those of each other group. */
type Part = { members: number[]; byArticle: Map<number, number[]>; sums: Map<number, number> }

/**
 * Joins aligned facts of one moment into groups, closest pairs first; a chain of loose links does not make one group. What
 * two groups have in common is kept as a sum and added up when they join, so that the work grows with the links there are.
 */
function joined(
  count: number,
  pairs: readonly ScoredPair[],
  { likeness, links, articleOf }: Alignment,
): number[][] {
  const parts = Array.from(
    { length: count },
    (_, i): Part => ({ members: [i], byArticle: new Map([[articleOf(i), [i]]]), sums: new Map() }),
  )
  for (const [i, j, alike] of links) {
    parts[i]?.sums.set(j, alike)
    parts[j]?.sums.set(i, alike)
  }
  const partOf = Array.from({ length: count }, (_, i) => i)
  /** What facts of one article, which no link joins, add: they are held against each other only here. */
  const within = (x: Part, y: Part) => {
    const [few, many] = x.byArticle.size <= y.byArticle.size ? [x, y] : [y, x]
    let sum = 0
    for (const [article, members] of few.byArticle)
      for (const i of members) for (const j of many.byArticle.get(article) ?? []) sum += likeness(i, j)
    return sum
  }
  for (const { i, j } of pairs) {
    const [at, other] = [partOf[i] ?? i, partOf[j] ?? j]
    const [left, right] = [parts[at], parts[other]]
    if (at === other || !left || !right) continue
    const sum = (left.sums.get(other) ?? 0) + within(left, right)
    if (sum / (left.members.length * right.members.length) < JOINED) continue
    left.members.push(...right.members)
    for (const member of right.members) partOf[member] = at
    for (const [article, members] of right.byArticle)
      left.byArticle.set(article, [...(left.byArticle.get(article) ?? []), ...members])
    for (const [third, alike] of right.sums) {
      if (third === at) continue
      const total = (left.sums.get(third) ?? 0) + alike
      left.sums.set(third, total)
      parts[third]?.sums.delete(other)
      parts[third]?.sums.set(at, total)
    }
    left.sums.delete(other)
  }
  return [...new Set(partOf)].flatMap((at) => (parts[at] ? [parts[at].members] : []))
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
  const disputes = disputesIn(within, groups)
  const bridged = new Set(bridges.flatMap(({ members }) => members))
  return [
    ...groups.filter(
      ({ members: [only, ...more] }) => more.length > 0 || only === undefined || !bridged.has(only),
    ),
    ...bridges,
    ...disputes,
  ]
}

/** Answers to one question that stand in no row together, as each has its like in another: they share one of their own. */
function disputesIn(pairs: readonly ScoredPair[], groups: readonly Group[]): Group[] {
  const placesOf = new Map<number, Set<number>>()
  groups.forEach(({ members }, at) => {
    for (const member of members) {
      const known = placesOf.get(member)
      if (known) known.add(at)
      else placesOf.set(member, new Set([at]))
    }
  })
  const disputes: Group[] = []
  for (const pair of pairs) {
    if (!pair.rival) continue
    const others = placesOf.get(pair.j)
    if ([...(placesOf.get(pair.i) ?? [])].some((at) => others?.has(at))) continue
    const open = disputes.find(({ members }) => members.includes(pair.i) || members.includes(pair.j))
    if (!open) disputes.push({ members: [pair.i, pair.j], pairs: [pair] })
    else {
      open.members = [...new Set([...open.members, pair.i, pair.j])]
      open.pairs.push(pair)
    }
  }
  return disputes
}
