import type { OriginGroup } from '#core/comparison.ts'
import type { Span } from '#core/fact.ts'
import type { Citation } from './citations.ts'
import { endsOf } from './ends.ts'
import { groundOf, type Traces } from './ground.ts'
import { isSameOutlet } from './outlets.ts'

export type Origins = {
  groups: OriginGroup[]
  /** Both articles rest on the very same origins: what one has, it has from where the other has it. */
  isSameOrigin: (a: number, b: number) => boolean
  /** What the facts with these places in the list rest on; pairs of them that contradict each other are `apart`. */
  restOf: ReturnType<typeof endsOf>
}

/** An outlet outside of the set goes by one name, the shortest that it is cited by. */
function outsideNames(outside: readonly Citation[]): (name: string) => string {
  const known: string[] = []
  for (const { outlet } of outside.toSorted(
    (x, y) => x.outlet.length - y.outlet.length || (x.outlet < y.outlet ? -1 : 1),
  )) {
    if (!known.some((name) => isSameOutlet(name, outlet))) known.push(outlet)
  }
  return (name) => known.find((one) => isSameOutlet(one, name)) ?? name
}

/**
 * Which articles bring something of their own and which only pass on what others had, by the share of their facts that
 * is another's: credited to it, in its words, or told after it. An article whose dateline or notice gives it to an outlet,
 * and a copy, rests on that. Articles that rest on each other in a ring, or copies of which none is known to be the first,
 * count as one origin; so do those that rest on one outlet of which the set has no article.
 */
export function originsOf(traces: Traces, names: readonly string[]): Origins {
  const { extractions, dependences } = traces
  const count = extractions.length
  const nameOutside = outsideNames(dependences.outside)
  const outlets = [...new Set(dependences.outside.map(({ outlet }) => nameOutside(outlet)))].sort()
  const placeOf = (outlet: string) => count + outlets.indexOf(nameOutside(outlet))
  const ground = groundOf(traces, placeOf, count + outlets.length)
  const { rests, rootsOf } = ground
  const byRoot = new Map<string, { root: number[]; articles: Set<number> }>()
  for (const article of extractions.keys()) {
    for (const root of rootsOf(article)) {
      const key = root.join(' ')
      const group = byRoot.get(key) ?? { root, articles: new Set(root.filter((place) => place < count)) }
      group.articles.add(article)
      byRoot.set(key, group)
    }
  }
  const groups = [...byRoot.values()].map(({ root, articles }): OriginGroup => {
    const members = [...articles].sort((a, b) => a - b)
    return {
      name: [...new Set(root.map((place) => names[place] ?? outlets[place - count] ?? ''))].join(', '),
      articles: members,
      evidence: members.flatMap((article) =>
        evidenceOf(article, rests[article] ?? new Set(), traces, placeOf),
      ),
    }
  })
  const key = (article: number) => JSON.stringify(rootsOf(article))
  const places = new Map([...byRoot.keys()].map((root, place) => [root, place]))
  return {
    groups,
    isSameOrigin: (a, b) => key(a) === key(b),
    restOf: endsOf(traces, ground, { nameOutside, placeOfRoot: (root) => places.get(root) }),
  }
}

/** The words that show what an article rests on, or where it rests on nothing, whose it says it is. */
function evidenceOf(
  article: number,
  on: ReadonlySet<number>,
  { dependences, reuses, extractions }: Traces,
  placeOf: (outlet: string) => number,
): Array<Span & { article: number }> {
  const citing: Span[] = [
    ...dependences.resolved.filter(({ from }) => from === article),
    ...dependences.outside.filter(({ from, outlet }) => from === article && on.has(placeOf(outlet))),
  ]
  const shared = [...on].flatMap((other) => {
    const pair = other < extractions.length ? reuses(article, other) : undefined
    return (pair?.passages ?? []).map(({ a, b }) => (pair?.a === article ? a : b))
  })
  const spans = citing.length > 0 ? citing : shared
  const places = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { article, start, end }]))
  return [...places.values()].sort((x, y) => x.start - y.start)
}
