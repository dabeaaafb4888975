import { sql } from 'drizzle-orm'
import { fingerprintOf } from '#core/align/fingerprint.ts'
import { anchorAt, wellCut } from '#core/correct/anchor.ts'
import { dayRange } from '#core/dates/published.ts'
import type { Extraction, Fact } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { insertRows } from '#db/insert-rows.ts'
import { mergePending } from '#db/merge-pending.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { dates } from '#db/schema/dates.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { mentions } from '#db/schema/mentions.ts'
import { quantities } from '#db/schema/quantities.ts'
import { type EntityIds, linkEntities } from './link-entities.ts'
import { numberFacts } from './number-facts.ts'
import type { UnreadVersion } from './unread-version.ts'
import { writeSearchRows } from './write-search-rows.ts'
import { writeSignatures } from './write-signatures.ts'

/** A speaker is filtered by; longer words are no name, and would not fit an index. */
const SPEAKER_LENGTH = 300
/** What runs on for longer without an end is no statement but a list or noise, and no index could hold it. */
const FACT_LENGTH = 20_000

/** A fact as it is stored: with its number in the reading, and the corrections that made it what it is. */
export type NumberedFact = Fact & { n: number; corrections: string[] }
export type NumberedReading = Omit<Extraction, 'facts'> & { facts: NumberedFact[] }
type About = { id: string; articleId: string }

/** What an engine read from a version; `prints` where they were made with it (see write-signatures.ts). */
export type ReadVersion = { version: UnreadVersion; read: Extraction; prints?: number[] }
export type Stored = { extraction: number; told: number; read: NumberedReading }

/**
 * Stores what an engine read from a version, with everything that is found by it. Runs within the caller's
 * transaction, in which the version was locked (see unread-version.ts).
 * @returns the reading as it was stored: a fact's id is its number
 */
export async function storeExtraction(
  tx: Transaction,
  version: UnreadVersion,
  read: Extraction,
  engine: string,
): Promise<Stored> {
  const [stored] = await storeExtractions(tx, [{ version, read }], engine)
  if (!stored) throw new Error('The reading was not stored.')
  return stored
}

/** The same for any number of versions of different articles, in as many statements as for one. */
export async function storeExtractions(
  tx: Transaction,
  given: ReadVersion[],
  engine: string,
): Promise<Stored[]> {
  const stored = given.map(({ version, read }): Stored => {
    const facts = read.facts
      .filter(({ start, end }) => end - start <= FACT_LENGTH)
      .map((fact, i) => ({ ...fact, id: String(i + 1), n: i + 1, corrections: [] }))
    return { extraction: version.extractions + 1, told: version.told, read: { ...read, facts } }
  })
  const current = await storeReadings(
    tx,
    stored.map((one, i) => ({ ...one, version: versionAt(given, i), engine, correctedFrom: null })),
  )
  // An older version can be read after the newest one; an article is found by its newest words alone.
  await writeSearchRows(
    tx,
    given.flatMap(({ version }) => (current.has(version.id) ? [version] : [])),
  )
  await writeSignatures(
    tx,
    given.map(({ version: { id, articleId }, read, prints }) => ({
      versionId: id,
      articleId,
      prints: prints ?? fingerprintOf(read),
    })),
  )
  return stored
}

function versionAt(given: ReadVersion[], i: number): UnreadVersion {
  const one = given[i]
  if (!one) throw new Error('There are as many readings as versions.')
  return one.version
}

export type NewReading = Stored & { version: About; engine: string; correctedFrom: number | null }

/**
 * Stores readings under their numbers and makes each the one that counts for its article.
 * @returns the ids of the versions that are their articles' newest.
 */
export async function storeReadings(tx: Transaction, readings: NewReading[]): Promise<Set<string>> {
  await insertRows(
    tx,
    extractions,
    readings.map(({ version, extraction, engine, correctedFrom, told, read }) => ({
      versionId: version.id,
      n: extraction,
      engine,
      correctedFrom,
      told,
      sentences: read.sentences,
      boilerplate: read.boilerplate,
      skipped: read.skipped,
    })),
  )
  await insertRows(tx, facts, readings.flatMap(factRows))
  await mergePending(tx, 'facts_quote_idx')
  await storeValues(tx, readings)
  return showReadings(
    tx,
    readings.map(({ version, extraction, read }) => ({ version, extraction, facts: read.facts.length })),
  )
}

/**
 * Makes readings the ones that count for their articles.
 * @returns the ids of the versions that are their articles' newest; the others' readings do not count.
 */
export async function showReadings(
  tx: Transaction,
  shown: Array<{ version: About; extraction: number; facts: number }>,
): Promise<Set<string>> {
  const given = shown.map(({ version, extraction, facts }) => ({
    article: version.articleId,
    version: version.id,
    extraction,
    facts,
  }))
  const { rows } = await tx.execute<{ id: string }>(sql`
    update ${articles} set current_extraction = given.extraction, fact_count = given.facts, reading_problem = null
    from json_to_recordset(${JSON.stringify(given)}::json)
      as given (article uuid, version uuid, extraction integer, facts integer)
    where ${articles.id} = given.article and ${articles.currentVersionId} = given.version
    returning given.version as id`)
  return new Set(rows.map(({ id }) => id))
}

type Key = { versionId: string; extraction: number }

const keyOf = ({ version, extraction }: NewReading): Key => ({ versionId: version.id, extraction })

function factRows(reading: NewReading): Array<typeof facts.$inferInsert> {
  const { version, read } = reading
  return read.facts.map((fact) => {
    const { prefix, suffix } = anchorAt(read.text, fact)
    return {
      ...keyOf(reading),
      n: fact.n,
      articleId: version.articleId,
      start: fact.start,
      end: fact.end,
      quote: fact.quote,
      prefix,
      suffix,
      sentenceStart: fact.sentence.start,
      sentenceEnd: fact.sentence.end,
      rule: fact.rule,
      voice: fact.voice,
      certainty: fact.certainty,
      polarity: fact.polarity,
      stage: fact.stage ?? null,
      speaker: speaker(fact),
      corrections: fact.corrections,
    }
  })
}

async function storeValues(tx: Transaction, readings: NewReading[]): Promise<void> {
  const numbered = readings.map(({ read }) => numberFacts(read))
  const linked = await linkEntities(
    tx,
    readings.map(({ read }, i) => [
      ...read.entities,
      ...(numbered[i]?.mentions ?? []).map(({ name, kind }) => ({ name, kind, aliases: [] })),
    ]),
  )
  const all = <T>(of: (reading: NewReading, values: ReturnType<typeof numberFacts>, ids: EntityIds) => T[]) =>
    readings.flatMap((reading, i) => {
      const [values, ids] = [numbered[i], linked[i]]
      return values && ids ? of(reading, values, ids) : []
    })
  await insertRows(
    tx,
    attributions,
    all((reading, _, ids) => hopRows(keyOf(reading), reading.read, ids)),
  )
  await insertRows(
    tx,
    mentions,
    all((reading, values, ids) =>
      values.mentions.flatMap((mention, i) => {
        const entityId = ids(mention)
        const { start, end, facts } = mention
        const about = { ...keyOf(reading), n: i + 1, articleId: reading.version.articleId }
        return entityId ? [{ ...about, entityId, start, end, facts }] : []
      }),
    ),
  )
  await insertRows(
    tx,
    dates,
    all((reading, values) =>
      values.dates.map(({ start, end, text, value, inferred, facts }, i) => {
        const { earliest = null, latest = null } = dayRange(value)
        return { ...keyOf(reading), n: i + 1, start, end, text, value, inferred, earliest, latest, facts }
      }),
    ),
  )
  await insertRows(
    tx,
    quantities,
    all((reading, values) =>
      values.quantities.map(({ start, end, text, value, high = null, unit, change = null, facts }, i) => ({
        ...{ ...keyOf(reading), n: i + 1, start, end, text, value, high, unit, change, facts },
      })),
    ),
  )
}

function hopRows(
  key: Key,
  { facts, entities }: NumberedReading,
  entityId: EntityIds,
): Array<typeof attributions.$inferInsert> {
  const kinds = new Map(entities.map(({ name, kind }) => [name, kind]))
  return facts.flatMap((fact) =>
    fact.attribution.map((hop, n) => {
      const kind = hop.entity ? kinds.get(hop.entity) : undefined
      return {
        ...key,
        factN: fact.n,
        hop: n,
        source: hop.source,
        start: hop.start ?? null,
        end: hop.end ?? null,
        name: hop.entity ?? null,
        cue: hop.cue ?? null,
        anonymous: hop.anonymous,
        entityId: hop.entity && kind ? (entityId({ kind, name: hop.entity }) ?? null) : null,
      }
    }),
  )
}

function speaker({ attribution }: Fact): string | null {
  const origin = attribution.at(-1)
  return wellCut((origin?.entity || origin?.source || '').slice(0, SPEAKER_LENGTH)) || null
}
