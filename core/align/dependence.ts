import type { Extraction } from '#core/fact.ts'
import type { Citation } from './citations.ts'
import { publishedDay } from './edtf.ts'
import type { ScoredPair } from './pairs.ts'
import type { Proposition } from './proposition.ts'
import type { Dependence } from './reuse.ts'

/** Reports are revised after publication: a citation may name an article dated a few days later. */
const REVISION_DAYS = 7

/** Which articles rest on which, fact by fact. */
export type Dependences = {
  /** Citations that name an article of the set, each with the one article it means. */
  resolved: Array<Citation & { to: number }>
  of: (from: number, on: number) => Dependence
  /** For each proposition the articles that have a fact like it. */
  alikeIn: ReadonlyArray<ReadonlySet<number>>
}

/** Settles which article of a cited outlet is meant: the one with most facts alike, among those that were out by then. */
export function dependencesOf(
  extractions: readonly Extraction[],
  propositions: readonly Proposition[],
  pairs: readonly ScoredPair[],
  citations: readonly Citation[],
): Dependences {
  const alikeIn = propositions.map(() => new Set<number>())
  for (const { i, j, a, b } of pairs) {
    alikeIn[i]?.add(b.ref.article)
    alikeIn[j]?.add(a.ref.article)
  }
  const countOf = extractions.map(({ facts }) => facts.length)
  const shared = (from: number, on: number) =>
    propositions.filter(({ ref }, i) => ref.article === from && alikeIn[i]?.has(on)).length
  const sharedBy = extractions.map((_, from) =>
    extractions.map((_, on) => (from === on ? 0 : shared(from, on))),
  )
  const day = extractions.map(({ published }) => publishedDay(published))
  const out = (from: number, on: number) => {
    const [own, other] = [day[from] ?? null, day[on] ?? null]
    return own === null || other === null || other <= own + REVISION_DAYS
  }
  const near = (from: number, on: number) => {
    const [own, other] = [day[from] ?? null, day[on] ?? null]
    return own === null || other === null ? 0 : -Math.abs(own - other) / 1000
  }
  // A tie is settled by what the texts are, so that the order of the articles decides nothing.
  const inText = (x: number, y: number) =>
    (extractions[x]?.text ?? '') < (extractions[y]?.text ?? '') ? -1 : 1
  const resolved = citations.flatMap((citation) => {
    const worth = (on: number) =>
      (sharedBy[citation.from]?.[on] ?? 0) +
      (citation.proposition !== null && alikeIn[citation.proposition]?.has(on) ? 1 : 0) +
      near(citation.from, on)
    const [best] = citation.of
      .filter((on) => out(citation.from, on))
      .sort((x, y) => worth(y) - worth(x) || inText(x, y))
    return best === undefined ? [] : [{ ...citation, to: best }]
  })
  const cited = extractions.map(
    (_, from) => new Set(resolved.flatMap((c) => (c.from === from ? [c.to] : []))),
  )
  const elsewhere = (from: number) => citations.some((c) => c.from === from && c.of.length === 0)
  return {
    resolved,
    alikeIn,
    of: (from, on) => ({
      cites: cited[from]?.has(on) ?? false,
      covered: (sharedBy[from]?.[on] ?? 0) / Math.max(1, countOf[from] ?? 0),
      mixed: (cited[from]?.size ?? 0) > 1 || elsewhere(from),
    }),
  }
}
