import { publishedDay } from '#core/align/edtf.ts'
import type { Comparison, FactPair, Relation, Row } from '#core/comparison.ts'
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

/** Joins what comparing found with the words that it rests on. `readings` are in the order in which they were compared. */
export function digestOf(readings: readonly StoryReading[], comparison: Comparison): StoryDigest {
  const placeOf = new Map<string, number>()
  const facts: StoryFact[] = []
  readings.forEach(({ facts: own, entityIds }, report) => {
    for (const fact of own) {
      placeOf.set(`${report} ${fact.id}`, facts.length)
      facts.push(storyFact(report, fact, entityIds))
    }
  })
  return {
    reports: readings.map(({ report }) => report),
    facts,
    rows: comparison.rows.map(({ facts: refs, pairs }) => ({
      facts: refs.flatMap(({ article, fact }) => placeOf.get(`${article} ${fact}`) ?? []),
      pairs,
    })),
    origins: comparison.origins.groups.map(({ articles }) => articles),
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
  return narrowed(digest, (report) => seen[report] ?? false)
}

/** The digest of some of the reports; their places change. */
function narrowed(digest: StoryDigest, keeps: (report: number) => boolean): StoryDigest {
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
