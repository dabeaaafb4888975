import { publishedDay } from '#core/align/edtf.ts'
import type { FactPair, Relation, Row, StoredComparison } from '#core/comparison.ts'
import type { Certainty, DateValue, EntityKind, Fact, Polarity, Stage, Voice } from '#core/fact.ts'

/** A report of a story, at the version and reading that were compared. */
export type StoryReport = {
  articleId: string
  versionN: number
  title: string
  source: string
  published: string | null
  isSample: boolean
}

export type StoryHop = { name: string; written: string; anonymous: boolean; entityId: string | null }

/** Somebody named in a fact; `at` is where, in the fact's quote. */
export type StoryActor = { name: string; kind: EntityKind; entityId: string | null; at: number }

/** A fact with its exact words, and `report` that has them (its place in the digest's reports). */
export type StoryFact = {
  report: number
  n: number
  quote: string
  voice: Voice
  certainty: Certainty
  polarity: Polarity
  stage: Stage | null
  hops: StoryHop[]
  dates: DateValue[]
  figures: number
  actors: StoryActor[]
}

/** Facts that speak of one thing, by their places in the digest's facts, and how each two of them relate. */
export type StoryRow = { facts: number[]; pairs: FactPair[] }

/** A story read once: all its reports compared, in the order of their publication. */
export type StoryDigest = {
  reports: StoryReport[]
  facts: StoryFact[]
  rows: StoryRow[]
  /** The reports behind each independent origin. */
  origins: number[][]
}

/** What the list of stories shows of one. */
export type StoryFigures = { origins: number; contradictions: number }

/** A reading made ready to be digested. */
export type StoryReading = {
  report: StoryReport
  facts: Fact[]
  entityIds: Readonly<Record<string, string>>
}

const GRAVITY: Record<Relation, number> = { contradict: 4, update: 3, differ: 2, agree: 1, only: 0 }

/** What the pairs of a row come to: the gravest of them, as in a comparison; `only` where there is none. */
export function gravest(pairs: readonly FactPair[]): { relation: Relation; aspect: Row['aspect'] } {
  let found: { relation: Relation; aspect: Row['aspect'] } = { relation: 'only', aspect: null }
  for (const { relation, aspect } of pairs) {
    if (GRAVITY[relation] > GRAVITY[found.relation]) found = { relation, aspect }
  }
  return found
}

/** Reports compared at once, and how far the next batch lies on: what is near in time is compared with each other twice. */
const WINDOW = 30
const STEP = 15

/** A stretch of a story's reports: the first of them, and the one behind the last. */
export type Stretch = { from: number; to: number }

/**
 * The stretches in which a story is compared. A short one is compared whole; in a long one, whose cost would grow with
 * its square, each report meets those that came out around it.
 */
export function stretchesOf(reports: number): Stretch[] {
  if (reports <= WINDOW) return [{ from: 0, to: reports }]
  const steps = Math.ceil((reports - WINDOW) / STEP)
  return Array.from({ length: steps + 1 }, (_, i) => ({
    from: i * STEP,
    to: Math.min(i * STEP + WINDOW, reports),
  }))
}

/**
 * Joins what comparing found with the words that it rests on.
 * @param readings in the order in which they were published
 * @param parts what was found in each stretch of them; rows of neighbouring stretches that share facts are one
 */
export function digestOf(
  readings: readonly StoryReading[],
  parts: ReadonlyArray<{ from: number; comparison: Pick<StoredComparison, 'rows' | 'origins'> }>,
): StoryDigest {
  const placeOf = new Map<string, number>()
  const facts: StoryFact[] = []
  readings.forEach(({ facts: own, entityIds }, report) => {
    for (const fact of own) {
      placeOf.set(`${report} ${fact.id}`, facts.length)
      facts.push(storyFact(report, fact, entityIds))
    }
  })
  const rows: StoryRow[] = []
  const origins = new Map<string, Set<number>[]>()
  const rowsOf = new Map<number, number[]>()
  for (const { from, comparison } of parts) {
    const before = rows.length
    for (const { facts: refs, pairs = [] } of comparison.rows) {
      const places = refs.map(({ article, fact }) => placeOf.get(`${article + from} ${fact}`) ?? -1)
      const known = mostShared(places, rowsOf, before)
      const into = known === null ? { facts: [], pairs: [] } : (rows[known] ?? { facts: [], pairs: [] })
      const at = known ?? rows.push(into) - 1
      addTo(into, places, pairs)
      for (const fact of places)
        if (!rowsOf.get(fact)?.includes(at)) rowsOf.set(fact, [...(rowsOf.get(fact) ?? []), at])
    }
    for (const { name, articles } of comparison.origins.groups) {
      const reports = articles.map((article) => article + from)
      const same = origins.get(name)?.find((one) => reports.some((report) => one.has(report)))
      if (same) for (const report of reports) same.add(report)
      else origins.set(name, [...(origins.get(name) ?? []), new Set(reports)])
    }
  }
  return {
    reports: readings.map(({ report }) => report),
    facts,
    rows,
    origins: [...origins.values()].flat().map((reports) => [...reports].sort((a, b) => a - b)),
  }
}

/** The row of an earlier stretch that shares most facts with these; null where none does. */
function mostShared(
  facts: readonly number[],
  rowsOf: ReadonlyMap<number, number[]>,
  before: number,
): number | null {
  const shared = new Map<number, number>()
  for (const fact of facts) {
    for (const row of rowsOf.get(fact) ?? []) if (row < before) shared.set(row, (shared.get(row) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [row, count] of shared) if (best === null || count > (shared.get(best) ?? 0)) best = row
  return best
}

function addTo(row: StoryRow, facts: readonly number[], pairs: readonly FactPair[]): void {
  const at = facts.map((fact) => {
    const known = row.facts.indexOf(fact)
    return known >= 0 ? known : row.facts.push(fact) - 1
  })
  for (const pair of pairs) {
    const [x, y] = [at[pair.a] ?? -1, at[pair.b] ?? -1]
    const [a, b] = x < y ? [x, y] : [y, x]
    if (!row.pairs.some((one) => one.a === a && one.b === b)) row.pairs.push({ ...pair, a, b })
  }
}

function storyFact(report: number, fact: Fact, entityIds: StoryReading['entityIds']): StoryFact {
  return {
    report,
    n: Number(fact.id),
    quote: fact.quote,
    voice: fact.voice,
    certainty: fact.certainty,
    polarity: fact.polarity,
    stage: fact.stage,
    hops: fact.attribution.map((hop) => {
      const name = hop.entity ?? hop.source
      return { name, written: hop.source, anonymous: hop.anonymous, entityId: entityIds[name] ?? null }
    }),
    dates: fact.dates,
    figures: fact.quantities.length,
    actors: fact.entities
      .filter(({ kind }) => kind === 'person' || kind === 'organization' || kind === 'place')
      .map(({ name, kind, start }) => ({
        name,
        kind,
        entityId: entityIds[name] ?? null,
        at: start - fact.start,
      })),
  }
}

/**
 * A story as it stood at the end of a day: only what had been published, and how that related. Undated reports cannot
 * be placed and are left out.
 * @param day in days since 1970; null is all that there is
 */
export function asOf(digest: StoryDigest, day: number | null): StoryDigest {
  if (day === null) return digest
  const seen = digest.reports.map(({ published }) => {
    const reported = publishedDay(published)
    return reported !== null && reported <= day
  })
  return onlyReports(digest, (report) => seen[report] ?? false)
}

/** The digest of some of the reports (by their places, which change); what is left of rows keeps its pairs. */
export function onlyReports(digest: StoryDigest, keeps: (report: number) => boolean): StoryDigest {
  const reportAt = places(digest.reports.length, keeps)
  const factAt = places(digest.facts.length, (i) => keeps(digest.facts[i]?.report ?? -1))
  return {
    reports: digest.reports.filter((_, i) => keeps(i)),
    facts: digest.facts.flatMap((fact) => {
      const report = reportAt[fact.report]
      return report === undefined || report < 0 ? [] : [{ ...fact, report }]
    }),
    rows: digest.rows.flatMap(({ facts, pairs }) => {
      const at = places(facts.length, (i) => (factAt[facts[i] ?? -1] ?? -1) >= 0)
      const kept = facts.flatMap((fact) => ((factAt[fact] ?? -1) >= 0 ? [factAt[fact] ?? -1] : []))
      const left = pairs.flatMap((pair) => {
        const [a, b] = [at[pair.a] ?? -1, at[pair.b] ?? -1]
        return a < 0 || b < 0 ? [] : [{ ...pair, a, b }]
      })
      return kept.length > 0 ? [{ facts: kept, pairs: left }] : []
    }),
    origins: digest.origins.flatMap((reports) => {
      const kept = reports.flatMap((report) => (keeps(report) ? [reportAt[report] ?? -1] : []))
      return kept.length > 0 ? [kept] : []
    }),
  }
}

/** For each of `count` places where it goes once only those kept are left; -1 for the others. */
function places(count: number, keeps: (i: number) => boolean): number[] {
  let next = 0
  return Array.from({ length: count }, (_, i) => (keeps(i) ? next++ : -1))
}
