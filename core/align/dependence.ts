import type { Extraction, Quantity } from '#core/fact.ts'
import type { Citation } from './citations.ts'
import { publishedDay } from './edtf.ts'
import type { Group } from './groups.ts'
import type { Proposition } from './proposition.ts'
import type { Dependence } from './reuse.ts'

/** Reports are revised after publication: a citation may name an article dated a few days later. */
const REVISION_DAYS = 7

/** What speaks for one of an outlet's articles being the one that is cited, in facts that both share. */
const SAME_FACT = 5
const SAME_FIGURE = 3
const DAY_APART = -0.1

/** Which articles rest on which, fact by fact. */
export type Dependences = {
  /** Citations that name an article of the set, each with the one article it means. */
  resolved: Array<Citation & { to: number }>
  /** Citations of outlets that none of the set's articles is by. */
  outside: Citation[]
  of: (from: number, on: number) => Dependence
  /** For each proposition the articles that have a fact like it. */
  alikeIn: ReadonlyArray<ReadonlySet<number>>
  /** For each proposition the articles that give the very figure it gives. */
  figureIn: ReadonlyArray<ReadonlySet<number>>
}

/** Facts less alike than this may share a row, but that the one is told after the other would be too much said. */
const LIKELY = 0.4

function alikeness(propositions: readonly Proposition[], groups: readonly Group[]): Array<Set<number>> {
  const alikeIn = propositions.map(() => new Set<number>())
  for (const { pairs } of groups) {
    for (const { i, j, likeness } of pairs) {
      if (likeness < LIKELY) continue
      alikeIn[i]?.add(propositions[j]?.ref.article ?? -1)
      alikeIn[j]?.add(propositions[i]?.ref.article ?? -1)
    }
  }
  return alikeIn
}

const TELLING = 10
const figureKey = ({ value, unit }: Quantity) => (Math.abs(value) >= TELLING ? [`${value} ${unit}`] : [])

function figureSharing(
  extractions: readonly Extraction[],
  propositions: readonly Proposition[],
): Array<Set<number>> {
  const givers = new Map<string, Set<number>>()
  extractions.forEach(({ facts }, article) => {
    for (const key of facts.flatMap(({ quantities }) => quantities.flatMap(figureKey))) {
      const known = givers.get(key)
      if (known) known.add(article)
      else givers.set(key, new Set([article]))
    }
  })
  return propositions.map(({ ref, quantities }) => {
    const articles = quantities.flatMap(figureKey).flatMap((key) => [...(givers.get(key) ?? [])])
    return new Set(articles.filter((article) => article !== ref.article))
  })
}

/** Settles which article of a cited outlet is meant: the one with most in common, among those that were out by then. */
export function dependencesOf(
  extractions: readonly Extraction[],
  propositions: readonly Proposition[],
  groups: readonly Group[],
  citations: readonly Citation[],
): Dependences {
  const alikeIn = alikeness(propositions, groups)
  const figureIn = figureSharing(extractions, propositions)
  const sharedBy = extractions.map(() => extractions.map(() => 0))
  propositions.forEach(({ ref }, i) => {
    const row = sharedBy[ref.article]
    for (const on of alikeIn[i] ?? []) if (row) row[on] = (row[on] ?? 0) + 1
  })
  const day = extractions.map(({ published }) => publishedDay(published))
  const daysLater = (from: number, on: number) => {
    const [own, other] = [day[from] ?? null, day[on] ?? null]
    return own === null || other === null ? 0 : other - own
  }
  const worth = ({ from, proposition }: Citation, on: number) =>
    (sharedBy[from]?.[on] ?? 0) +
    (proposition !== null && alikeIn[proposition]?.has(on) ? SAME_FACT : 0) +
    (proposition !== null && figureIn[proposition]?.has(on) ? SAME_FIGURE : 0) +
    Math.abs(daysLater(from, on)) * DAY_APART
  // A tie is settled by what the texts are, so that the order of the articles decides nothing.
  const byText = (x: number, y: number) =>
    (extractions[x]?.text ?? '') < (extractions[y]?.text ?? '') ? -1 : 1
  const resolved = citations.flatMap((citation) => {
    const [best] = citation.of
      .filter((on) => daysLater(citation.from, on) <= REVISION_DAYS)
      .sort((x, y) => worth(citation, y) - worth(citation, x) || byText(x, y))
    return best === undefined ? [] : [{ ...citation, to: best }]
  })
  const cited = extractions.map(
    (_, from) => new Set(resolved.flatMap((citation) => (citation.from === from ? [citation.to] : []))),
  )
  // A fact is covered by an article that has it too, or that it is attributed to.
  const coveredBy = extractions.map(() => extractions.map(() => 0))
  const credits = extractions.map(() => extractions.map(() => new Set<number>()))
  for (const { from, to, start } of resolved) credits[from]?.[to]?.add(start)
  const retold = new Set(resolved.map(({ proposition, to }) => `${proposition} ${to}`))
  propositions.forEach(({ ref }, i) => {
    const row = coveredBy[ref.article]
    row?.forEach((count, on) => {
      if (alikeIn[i]?.has(on) || retold.has(`${i} ${on}`)) row[on] = count + 1
    })
  })
  const elsewhere = new Set(citations.flatMap(({ from, of }) => (of.length === 0 ? [from] : [])))
  return {
    resolved,
    outside: citations.filter(({ of }) => of.length === 0),
    alikeIn,
    figureIn,
    of: (from, on) => {
      const cites = cited[from]?.has(on) ?? false
      const isFirst = !cites && daysLater(from, on) > 0
      return {
        cites,
        covered: isFirst
          ? 0
          : (coveredBy[from]?.[on] ?? 0) / Math.max(1, extractions[from]?.facts.length ?? 0),
        credits: credits[from]?.[on]?.size ?? 0,
        mixed: (cited[from]?.size ?? 0) > 1 || elsewhere.has(from),
      }
    },
  }
}
