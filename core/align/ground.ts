import type { Reuse } from '#core/comparison.ts'
import type { Extraction } from '#core/fact.ts'
import type { Dependences } from './dependence.ts'
import { publishedDay, publishedMoment } from './edtf.ts'
import { rootsIn } from './graph.ts'
import type { Proposition } from './proposition.ts'

/** What origins are made out from. */
export type Traces = {
  extractions: readonly Extraction[]
  propositions: readonly Proposition[]
  dependences: Dependences
  reuses: (a: number, b: number) => Reuse | undefined
  /** For each proposition those whose very words it has. */
  wording: ReadonlyArray<ReadonlySet<number>>
  /** Rings of articles that name each other as the source of the same facts, each in the order in which they do. */
  loops: readonly number[][]
}

/** Share of an article's facts that must be its own for it to be an origin beside those it draws on. */
const OWN = 0.3
/** How far a fact is somebody else's that is not credited but stands in a report which is: told in the outlet's own voice. */
const RETOLD = 0.8
const MUCH_LONGER = 2
/** The same of what a person said to whom the other report has it said too: both may have been there. */
const HEARD = 0.5

/** What the set's articles rest on: the places of articles in the set, then those of outlets outside it. */
export type Ground = {
  /** Articles and outlets that each article rests on, directly. */
  rests: ReadonlyArray<ReadonlySet<number>>
  /** The origins it comes to in the end, each a list of places: an article, an outlet, or a ring. */
  rootsOf: (article: number) => number[][]
  /** It says so, by a citation or a credit line; else it has another's words without a word of that. */
  says: (article: number) => boolean
  /** The first article can have something from the second: that is not known to be later, and does not cite the first. */
  mayDraw: (from: number, on: number) => boolean
}

/**
 * Makes out what each article rests on. `placeOf` numbers the outlets outside the set, after the articles; `size` is how
 * many articles and outlets there are.
 */
export function groundOf(traces: Traces, placeOf: (outlet: string) => number, size: number): Ground {
  const { extractions, propositions, dependences, reuses, wording, loops } = traces
  const { resolved, outside, alikeIn } = dependences
  const all = [...extractions.keys()]
  const day = extractions.map(({ published }) => publishedDay(published))
  const moment = extractions.map(({ published }) => publishedMoment(published))
  const isLater = (a: number, b: number) => {
    const [early, late] = [moment[b] ?? null, moment[a] ?? null]
    if (early !== null && late !== null) return late > early
    const [x, y] = [day[a] ?? null, day[b] ?? null]
    return x !== null && y !== null && x > y
  }
  const citedBy = all.map((from) => new Set(resolved.flatMap((one) => (one.from === from ? [one.to] : []))))
  const mayDraw = (from: number, on: number) => from !== on && !isLater(on, from) && !citedBy[on]?.has(from)
  const isCopy = (from: number, on: number) =>
    mayDraw(from, on) &&
    reuses(from, on)?.class === 'wholly-derived' &&
    // A report that has a much shorter one in it is no copy of that.
    (isLater(from, on) || length(from) <= MUCH_LONGER * length(on))
  /** Copies of which none is known to be the first: what both have is each one's own. */
  const areTwins = (a: number, b: number) => isCopy(a, b) && isCopy(b, a)
  const length = (article: number) => extractions[article]?.text.length ?? 0
  const told = new Map<number, Set<number>>()
  const tell = (i: number | null, place: number) => {
    if (i === null) return
    const known = told.get(i)
    if (known) known.add(place)
    else told.set(i, new Set([place]))
  }
  for (const { proposition, to } of resolved) tell(proposition, to)
  for (const { proposition, outlet } of outside) tell(proposition, placeOf(outlet))
  /** How far a fact is another's, and whose. */
  const taken = (i: number): { share: number; from: Iterable<number> } => {
    const credited = told.get(i)
    if (credited) return { share: 1, from: credited }
    const { article } = propositions[i]?.ref ?? { article: -1 }
    const copied = [...(wording[i] ?? [])].flatMap((j) => {
      const other = propositions[j]?.ref.article ?? article
      return mayDraw(article, other) && !areTwins(article, other) ? [other] : []
    })
    if (copied.length > 0) return { share: 1, from: new Set(copied) }
    const after = [...(citedBy[article] ?? [])].filter((on) => alikeIn[i]?.has(on))
    const hops = propositions[i]?.fact.attribution ?? []
    return { share: after.length === 0 ? 0 : hops.length === 0 ? RETOLD : HEARD, from: after }
  }
  const mostly = all.map((article) => {
    const facts = propositions.flatMap(({ ref }, i) => (ref.article === article ? [taken(i)] : []))
    const share = facts.reduce((sum, one) => sum + one.share, 0) / Math.max(1, facts.length)
    return new Set(share > 1 - OWN ? facts.flatMap(({ from }) => [...from]) : [])
  })
  // Whatever else they have, those that vouch for one another are no independent witnesses.
  const inRing = new Map<number, Set<number>>()
  for (const ring of loops)
    ring.forEach((from, at) => {
      const next = ring[(at + 1) % ring.length] ?? from
      inRing.set(from, (inRing.get(from) ?? new Set()).add(next))
    })
  const rests = Array.from({ length: size }, (_, from) => {
    if (from >= all.length) return new Set<number>()
    const credited = [
      ...resolved.flatMap((one) => (one.whole && one.from === from ? [one.to] : [])),
      ...outside.flatMap((one) => (one.whole && one.from === from ? [placeOf(one.outlet)] : [])),
    ]
    const copied = all.filter((on) => isCopy(from, on))
    return new Set([...credited, ...copied, ...(mostly[from] ?? []), ...(inRing.get(from) ?? [])])
  })
  const saying = new Set([...resolved, ...outside].map(({ from }) => from))
  return { rests, rootsOf: rootsIn(rests), says: (article) => saying.has(article), mayDraw }
}
