import { type Unread, unreadIn } from '#core/align/unread.ts'
import {
  type Alarm,
  type FactRef,
  RELATIONS,
  type Relation,
  type StoredComparison,
  type StoredRow,
} from '#core/comparison.ts'
import type { Fact, Span } from '#core/fact.ts'
import type { Reading } from '../reading/types.ts'
import { columnHeads } from './column-heads.ts'
import type {
  AlarmView,
  CellRef,
  ColumnHead,
  CompareColumn,
  CompareFact,
  ComparePair,
  CompareView,
  Evidence,
  OriginView,
  Relay,
  UnreadView,
} from './types.ts'

/** How many rows have each relation. */
export function countRelations(relations: Relation[]): Record<Relation, number> {
  const counts = Object.fromEntries(RELATIONS.map((relation) => [relation, 0])) as Record<Relation, number>
  for (const relation of relations) counts[relation] += 1
  return counts
}

/**
 * Joins what the engine found with the words it rests on. `readings` are in the order of the comparison's articles. What
 * an earlier engine did not know when it was stored is empty. What people decided is added by view-decided.ts.
 */
export function buildView(readings: Reading[], comparison: StoredComparison): CompareView {
  const factsOf = readings.map((reading) => new Map(reading.result.facts.map((fact) => [fact.id, fact])))
  const unread = Map.groupBy(
    unreadIn(
      comparison.rows,
      readings.map(({ result }) => result),
    ),
    ({ row }) => row,
  )
  return {
    gone: [],
    decisions: [],
    columns: columnHeads(readings).map((head, column) => buildColumn(readings, comparison, column, head)),
    counts: countRelations(comparison.rows.map((row) => row.relation)),
    origins: comparison.origins.count,
    originGroups: originGroups(readings, comparison),
    loops: comparison.loops,
    alarms: (comparison.alarms ?? []).map((alarm) => alarmOf(readings, alarm)),
    reuse: comparison.reuse.map(({ passages = [], ...pair }) => ({ ...pair, passages })),
    terms: comparison.terms.map(({ meaning, variants }) => ({
      meaning,
      variants: variants.map(({ text, articles }) => ({ text, columns: articles })),
    })),
    rows: comparison.rows.map((row, index) => ({
      index,
      relation: row.relation,
      aspect: row.aspect,
      explanation: row.explanation,
      score: row.score,
      origins: row.origins,
      originGroups: row.originGroups ?? [],
      unnamed: row.unnamed ?? false,
      cells: readings.map((reading, column) =>
        row.facts
          .filter((ref) => ref.article === column)
          .flatMap((ref) => {
            const fact = factsOf[column]?.get(ref.fact)
            if (!fact) return []
            const marks =
              row.differences.find((one) => one.article === column && one.fact === ref.fact)?.spans ?? []
            return [buildFact(reading, fact, marks)]
          })
          .sort((a, b) => a.start - b.start),
      ),
      pairs: buildPairs(row),
      decided: null,
      engine: [],
      history: [],
      unread: (unread.get(index) ?? []).map((one) => unreadView(readings, one)),
    })),
  }
}

function unreadView(readings: Reading[], { article, skipped: { start, end, rule } }: Unread): UnreadView {
  return { column: article, start, end, rule, quote: readings[article]?.text.slice(start, end) ?? '' }
}

/** Results that were stored before pairs were told have none. */
function buildPairs({ facts, pairs }: StoredRow): ComparePair[] {
  return (pairs ?? []).flatMap(({ a, b, ...how }) => {
    const [x, y] = [facts[a], facts[b]]
    return x && y ? [{ a: cellOf(x), b: cellOf(y), ...how }] : []
  })
}

const cellOf = ({ article, fact }: FactRef): CellRef => ({ column: article, n: Number(fact) })

function buildFact(reading: Reading, fact: Fact, spans: Span[]): CompareFact {
  return {
    n: Number(fact.id),
    start: fact.start,
    end: fact.end,
    quote: fact.quote,
    marks: spans
      .filter((span) => span.start >= fact.start && span.end <= fact.end && span.end > span.start)
      .map((span) => ({ start: span.start - fact.start, end: span.end - fact.start }))
      .sort((a, b) => a.start - b.start),
    hops: fact.attribution.map((hop) => ({
      name: hop.entity ?? hop.source,
      written: hop.start === undefined ? hop.source : reading.text.slice(hop.start, hop.end),
      anonymous: hop.anonymous,
      entityId: reading.entityIds[hop.entity ?? hop.source] ?? null,
    })),
    voice: fact.voice,
    certainty: fact.certainty,
    polarity: fact.polarity,
    stage: fact.stage,
    dates: fact.dates,
    quantities: fact.quantities,
    entities: [...new Set(fact.entities.map(({ name }) => name))],
    corrected: reading.corrected[fact.id] ?? null,
  }
}

function buildColumn(
  readings: Reading[],
  comparison: StoredComparison,
  column: number,
  head: ColumnHead,
): CompareColumn {
  const reading = readings[column] as Reading
  return {
    ...head,
    relays: readings.flatMap((_, other) =>
      other === column ? [] : relayOf(readings, comparison, column, other),
    ),
    factCount: reading.result.facts.length,
    language: reading.result.language,
    text: reading.text,
    boilerplate: reading.result.boilerplate,
  }
}

/**
 * Whether one column passes on another: it cites it, or it is the later of two that share text and rest on one origin, and
 * is neither that origin nor cited itself. Two that cite the same third one have their common words from there.
 */
function relayOf(
  readings: Reading[],
  { citations, reuse, origins }: StoredComparison,
  column: number,
  other: number,
): Relay[] {
  // One mention can carry several facts: it is one place.
  const places = new Map(
    citations
      .filter(({ from, to }) => from === column && to === other)
      .map(({ start, end }) => [`${start} ${end}`, { start, end }]),
  )
  const citing = [...places.values()]
  const cited = citations.some(({ from, to }) => from === other && to === column)
  const shared = reuse.find(({ a, b }) => (a === column && b === other) || (a === other && b === column))
  const citedBy = (article: number) => citations.flatMap(({ from, to }) => (from === article ? [to] : []))
  const isOrigin = (name: string, article: number) =>
    `, ${name}, `.includes(`, ${readings[article]?.source}, `)
  const copies =
    shared !== undefined &&
    shared.class !== 'non-derived' &&
    origins.groups.some(
      ({ name, articles }) =>
        articles.includes(column) &&
        articles.includes(other) &&
        (!isOrigin(name, column) || isOrigin(name, other)),
    ) &&
    !cited &&
    !citedBy(column).some((to) => citedBy(other).includes(to)) &&
    isLater(readings[column] as Reading, readings[other] as Reading)
  if (citing.length === 0 && !copies) return []
  const evidence = citing.map((span) => evidenceOf(readings[column] as Reading, span))
  return [{ column: other, cites: citing.length, containment: shared?.containment ?? 0, evidence }]
}

/** Origins with the words that are no citation of another column: those stand with the columns. */
function originGroups(readings: Reading[], { origins, citations }: StoredComparison): OriginView[] {
  const isCitation = (span: Span & { article: number }) =>
    citations.some(
      ({ from, start, end }) => from === span.article && start === span.start && end === span.end,
    )
  return origins.groups.map(({ name, articles, evidence }) => ({
    name,
    columns: articles,
    credits: evidence
      .filter((span) => !isCitation(span))
      .map((span) => ({
        column: span.article,
        evidence: evidenceOf(readings[span.article] as Reading, span),
      })),
  }))
}

function alarmOf(readings: Reading[], { evidence, ...alarm }: Alarm): AlarmView {
  const shown = evidence.map(({ article, ...span }) => ({
    column: article,
    evidence: evidenceOf(readings[article] as Reading, span),
  }))
  return alarm.kind === 'loop'
    ? { kind: 'loop', columns: alarm.articles, evidence: shown }
    : { ...alarm, evidence: shown }
}

/** The sentence around a span; where none was found, the span alone. */
function evidenceOf({ text, result }: Reading, { start, end }: Span): Evidence {
  const sentence = result.sentences.find((one) => one.start <= start && one.end >= end) ?? { start, end }
  return {
    start,
    before: text.slice(sentence.start, start),
    words: text.slice(start, end),
    after: text.slice(end, sentence.end),
  }
}

/** An undated report is taken as the later one. */
function isLater(one: Reading, other: Reading): boolean {
  const [mine, theirs] = [one.publishedAt?.getTime() ?? Infinity, other.publishedAt?.getTime() ?? Infinity]
  return mine > theirs
}
