import type { OriginGroup, Reuse, Row } from '#core/comparison.ts'
import type { Extraction, Span } from '#core/fact.ts'
import type { Dependences } from './dependence.ts'
import { publishedDay } from './edtf.ts'
import { components } from './graph.ts'
import { creditOf, looksLikeOutlet } from './outlets.ts'
import type { Proposition } from './proposition.ts'

/** Share of an article's facts that must be its own for it to be an origin beside those it draws on. */
const OWN = 0.3

export type Origins = {
  groups: OriginGroup[]
  /** Both articles rest on the very same origins: what one has, it has from where the other has it. */
  isSameOrigin: (a: number, b: number) => boolean
  /** What the facts with these places in the list rest on. */
  restOf: (members: readonly number[]) => Pick<Row, 'origins' | 'originGroups' | 'unnamed'>
}

type Reuses = (a: number, b: number) => Reuse | undefined

/**
 * Which articles bring something of their own and which only pass on what others had. An article depends on those it
 * cites and on those it copies; where too little is left that is its own, it rests on theirs. Articles that rest on each
 * other in a ring, or copies of which none is known to be the first, count as one origin.
 */
export function originsOf(
  extractions: readonly Extraction[],
  names: readonly string[],
  propositions: readonly Proposition[],
  dependences: Dependences,
  reuses: Reuses,
): Origins {
  const all = extractions.map((_, i) => i)
  const day = extractions.map(({ published }) => publishedDay(published))
  const isLater = (a: number, b: number) => {
    const [x, y] = [day[a] ?? null, day[b] ?? null]
    return x !== null && y !== null && x > y
  }
  const copies = (from: number, on: number) => {
    const reuse = reuses(from, on)
    return from !== on && reuse?.class === 'wholly-derived' && !isLater(on, from)
  }
  const citedBy = all.map(
    (from) =>
      new Set(dependences.resolved.flatMap((citation) => (citation.from === from ? [citation.to] : []))),
  )
  const cited = new Set(dependences.resolved.map(({ proposition }) => proposition))
  const ownShare = (from: number) => {
    const facts = propositions.flatMap(({ ref }, i) => (ref.article === from ? [i] : []))
    const isTaken = (i: number) =>
      cited.has(i) || [...(citedBy[from] ?? [])].some((on) => dependences.alikeIn[i]?.has(on))
    return facts.length === 0 ? 0 : facts.filter((i) => !isTaken(i)).length / facts.length
  }
  const rests = all.map((from) => {
    const sources = citedBy[from] ?? new Set<number>()
    const copied = all.filter((on) => copies(from, on) && !citedBy[on]?.has(from))
    return new Set([...copied, ...(sources.size > 0 && ownShare(from) < OWN ? sources : [])])
  })
  const rootsOf = rootsIn(all, rests)
  const evidence = (article: number): Array<Span & { article: number }> => {
    const citing = dependences.resolved.filter(({ from }) => from === article)
    const extraction = extractions[article]
    const credit = extraction ? creditOf(extraction) : null
    const spans: Span[] = citing.length > 0 ? citing : credit ? [credit] : []
    const places = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { article, start, end }]))
    return [...places.values()]
  }
  const byRoot = new Map<string, { root: number[]; articles: Set<number> }>()
  for (const article of all) {
    for (const root of rootsOf(article)) {
      const key = root.join(' ')
      const group = byRoot.get(key) ?? { root, articles: new Set(root) }
      group.articles.add(article)
      byRoot.set(key, group)
    }
  }
  const groups = [...byRoot.values()].map(({ root, articles }): OriginGroup => {
    const members = [...articles].sort((a, b) => a - b)
    return {
      name: [...new Set(root.map((article) => names[article] ?? ''))].join(', '),
      articles: members,
      evidence: members.flatMap(evidence),
    }
  })
  const key = (article: number) => JSON.stringify(rootsOf(article))
  const places = new Map([...byRoot.keys()].map((root, place) => [root, place]))
  const restOf = (members: readonly number[]) => {
    const facts = members.flatMap((i) => propositions[i] ?? [])
    const resting = facts.flatMap(({ ref }) =>
      rootsOf(ref.article).flatMap((root) => places.get(root.join(' ')) ?? []),
    )
    return {
      origins: countIn(facts, rootsOf),
      originGroups: [...new Set(resting)].sort((a, b) => a - b),
      unnamed: areUnnamed(members, propositions, dependences),
    }
  }
  return { groups, isSameOrigin: (a, b) => key(a) === key(b), restOf }
}

/** The components without an arrow out, that each article comes to by following what it rests on. */
function rootsIn(
  all: readonly number[],
  rests: ReadonlyArray<ReadonlySet<number>>,
): (article: number) => number[][] {
  const parts = components(rests)
  const keyOf = new Map(parts.flatMap((part, key) => part.map((article): [number, number] => [article, key])))
  const known = new Map<number[], number[][]>()
  const rootsOfPart = (part: number[]): number[][] => {
    const done = known.get(part)
    if (done) return done
    const beyond = new Set(
      part.flatMap((article) => [...(rests[article] ?? [])].flatMap((on) => keyOf.get(on) ?? [])),
    )
    beyond.delete(keyOf.get(part[0] ?? -1) ?? -1)
    const roots =
      beyond.size === 0 ? [part] : [...new Set([...beyond].flatMap((key) => rootsOfPart(parts[key] ?? [])))]
    known.set(part, roots)
    return roots
  }
  const roots = new Map(
    all.map((article) => [article, rootsOfPart(parts[keyOf.get(article) ?? -1] ?? [article])]),
  )
  return (article) => roots.get(article) ?? []
}

/**
 * A fact ends with the named source last in its chain, or with the articles its own article rests on. One source can go
 * by several names in copies of one report, so the names never make more origins than the reports themselves have.
 */
function countIn(facts: readonly Proposition[], rootsOf: (article: number) => number[][]): number {
  const ends = new Set<string>()
  for (const { ref, speaker, fact } of facts) {
    const last = fact.attribution.at(-1)
    if (speaker && last && !looksLikeOutlet(last.entity ?? last.source)) ends.add(speaker)
    else for (const root of rootsOf(ref.article)) ends.add(root.join(' '))
  }
  const roots = new Set(facts.flatMap(({ ref }) => rootsOf(ref.article).map((root) => root.join(' '))))
  return Math.min(ends.size, roots.size)
}

/** Whether every chain ends at an unnamed source, one that leads to another article of the row with that article's. */
function areUnnamed(
  members: readonly number[],
  propositions: readonly Proposition[],
  { resolved }: Dependences,
): boolean {
  const ends = members.filter(
    (i) =>
      !resolved.some(
        ({ proposition, to }) =>
          proposition === i && members.some((j) => propositions[j]?.ref.article === to),
      ),
  )
  return ends.length > 0 && ends.every((i) => propositions[i]?.fact.attribution.at(-1)?.anonymous ?? false)
}
