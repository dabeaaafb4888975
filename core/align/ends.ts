import type { Row } from '#core/comparison.ts'
import { reachIn, rootsIn } from './graph.ts'
import type { Ground, Traces } from './ground.ts'

/** What a row's facts rest on, by their places in the list of propositions. */
export type Rest = Pick<Row, 'origins' | 'originGroups' | 'unnamed'>

type Naming = {
  nameOutside: (outlet: string) => string
  /** Place of the origin among the set's; a root is written as its members with spaces between. */
  placeOfRoot: (root: string) => number | undefined
}

/** An article that altered what it copied is the origin of that, though it is none of the set's. */
const ALTERED = 'altered by '

/**
 * Where a fact ends that rests on no other of its row: with a speaker or an outlet outside of the set, whose `key` it has,
 * or else with whatever its article rests on.
 */
type End = { key: string | null; roots: string[] }

/**
 * Follows the facts of a row to where they end. A fact rests on another of the row that its chain leads to, whose words it
 * has, or from whose article its own has nearly all. What its article found out by itself ends there, though the article
 * cites others for other things. Two facts that contradict each other rest on one another only where one says so.
 * @returns what a row rests on, given its facts and which two of them are `apart`
 */
export function endsOf(
  { propositions, dependences: { resolved, outside }, wording }: Traces,
  { rests, rootsOf, says, mayDraw }: Ground,
  { nameOutside, placeOfRoot }: Naming,
): (members: readonly number[], apart: ReadonlyArray<readonly [number, number]>) => Rest {
  const cited = new Map<number, Set<number>>()
  for (const { proposition, to } of resolved) {
    if (proposition === null) continue
    const known = cited.get(proposition)
    if (known) known.add(to)
    else cited.set(proposition, new Set([to]))
  }
  const outlets = new Map(
    outside.flatMap(({ proposition, outlet }) => (proposition === null ? [] : [[proposition, outlet]])),
  )
  const articleOf = (i: number) => propositions[i]?.ref.article ?? -1
  const reach = reachIn(rests)

  const endOf = (i: number, isApart: (i: number, j: number) => boolean, members: readonly number[]): End => {
    const article = articleOf(i)
    const speaker = propositions[i]?.speaker ?? null
    const on = cited.get(i)
    const roots = (on ? [...on].flatMap(rootsOf) : rootsOf(article)).map((root) => root.join(' '))
    if (speaker !== null) {
      const quarrels = members.some((j) => isApart(i, j) && propositions[j]?.speaker === speaker)
      return { key: quarrels ? `${speaker} in ${article}` : `speaker ${speaker}`, roots }
    }
    const outlet = on ? undefined : outlets.get(i)
    if (outlet !== undefined) return { key: `outlet ${nameOutside(outlet)}`, roots }
    const isAltered =
      !on && !says(article) && members.some((j) => isApart(i, j) && reach[article]?.has(articleOf(j)))
    return isAltered ? { key: null, roots: [`${ALTERED}${article}`] } : { key: null, roots }
  }

  return (members, apart) => {
    const quarrels = new Set(apart.flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`]))
    const isApart = (i: number, j: number) => quarrels.size > 0 && quarrels.has(`${i} ${j}`)
    const leans = (i: number, j: number) => {
      const [from, to] = [articleOf(i), articleOf(j)]
      if (from === to) return false
      const on = cited.get(i)
      if (on) return on.has(to)
      if (isApart(i, j)) return false
      return (reach[from]?.has(to) ?? false) || (mayDraw(from, to) && (wording[i]?.has(j) ?? false))
    }
    const graph = members.map((i) => new Set(members.flatMap((j, place) => (leans(i, j) ? [place] : []))))
    const rootsOfPlace = rootsIn(graph)
    const final = new Map(
      members.flatMap((_, place) => rootsOfPlace(place)).map((part) => [part.join(' '), part]),
    )
    const keys = new Set<string>()
    const roots = new Set<string>()
    for (const part of final.values()) {
      const ends = part.map((place) => endOf(members[place] ?? -1, isApart, members))
      // One source can go by several names in a ring of copies.
      const telling = ends.find(({ key }) => key !== null)
      if (telling?.key) keys.add(telling.key)
      for (const root of (telling ? [telling] : ends).flatMap((end) => end.roots)) {
        roots.add(root)
        if (!telling) keys.add(root)
      }
    }
    const groups = new Set([...roots].flatMap((root) => placeOfRoot(root) ?? []))
    return {
      // However many people a report names, it is one report.
      origins: Math.min(keys.size, roots.size),
      originGroups: [...groups].sort((x, y) => x - y),
      unnamed: final.size > 0 && [...final.values()].flat().every((place) => isUnnamed(members[place] ?? -1)),
    }
  }

  function isUnnamed(i: number): boolean {
    return propositions[i]?.fact.attribution.at(-1)?.anonymous ?? false
  }
}
