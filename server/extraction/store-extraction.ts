import { and, eq } from 'drizzle-orm'
import { anchorAt, wellCut } from '#core/correct/anchor.ts'
import { dayRange } from '#core/dates/published.ts'
import type { Extraction, Fact } from '#core/fact.ts'
import type { Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { dates } from '#db/schema/dates.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { mentions } from '#db/schema/mentions.ts'
import { quantities } from '#db/schema/quantities.ts'
import { insertChunks } from './insert-chunks.ts'
import { type EntityIds, linkEntities } from './link-entities.ts'
import { numberFacts } from './number-facts.ts'
import type { UnreadVersion } from './unread-version.ts'
import { writeSearchRow } from './write-search-row.ts'
import { writeSignature } from './write-signature.ts'

/** A speaker is filtered by; longer words are no name, and would not fit an index. */
const SPEAKER_LENGTH = 300
/** What runs on for longer without an end is no statement but a list or noise, and no index could hold it. */
const FACT_LENGTH = 20_000

/** A fact as it is stored: with its number in the reading, and the corrections that made it what it is. */
export type NumberedFact = Fact & { n: number; corrections: string[] }
export type NumberedReading = Omit<Extraction, 'facts'> & { facts: NumberedFact[] }
type About = { id: string; articleId: string }

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
): Promise<{ extraction: number; read: NumberedReading }> {
  const facts = read.facts
    .filter(({ start, end }) => end - start <= FACT_LENGTH)
    .map((fact, i) => ({ ...fact, id: String(i + 1), n: i + 1, corrections: [] }))
  const stored = { extraction: version.extractions + 1, read: { ...read, facts } }
  const isCurrent = await storeReading(tx, version, { ...stored, engine, correctedFrom: null })
  // An older version can be read after the newest one; an article is found by its newest words alone.
  if (isCurrent) await writeSearchRow(tx, version)
  await writeSignature(tx, { versionId: version.id, articleId: version.articleId }, read)
  return stored
}

/** Stores a reading under its number and makes it the one that counts. @returns false for an older version's. */
export async function storeReading(
  tx: Transaction,
  version: About,
  reading: { extraction: number; engine: string; correctedFrom: number | null; read: NumberedReading },
): Promise<boolean> {
  const { read, engine, correctedFrom, extraction } = reading
  const key = { versionId: version.id, extraction }
  await tx.insert(extractions).values({
    versionId: version.id,
    n: extraction,
    engine,
    correctedFrom,
    sentences: read.sentences,
    boilerplate: read.boilerplate,
    skipped: read.skipped,
  })
  await insertChunks(
    tx,
    facts,
    read.facts.map((fact) => {
      const { prefix, suffix } = anchorAt(read.text, fact)
      return {
        ...key,
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
        stage: fact.stage,
        speaker: speaker(fact),
        corrections: fact.corrections,
      }
    }),
  )
  await storeValues(tx, version, key, read)
  return showReading(tx, version, { extraction, facts: read.facts.length })
}

/** Makes a reading the one that counts for its article. @returns false where its version is not the newest. */
export async function showReading(
  tx: Transaction,
  version: About,
  { extraction, facts }: { extraction: number; facts: number },
): Promise<boolean> {
  const [current] = await tx
    .update(articles)
    .set({ currentExtraction: extraction, factCount: facts, readingProblem: null })
    .where(and(eq(articles.id, version.articleId), eq(articles.currentVersionId, version.id)))
    .returning({ id: articles.id })
  return current !== undefined
}

type Key = { versionId: string; extraction: number }

async function storeValues(tx: Transaction, version: About, key: Key, extraction: NumberedReading) {
  const numbered = numberFacts(extraction)
  const entityId = await linkEntities(tx, [
    ...extraction.entities,
    ...numbered.mentions.map(({ name, kind }) => ({ name, kind, aliases: [] })),
  ])
  await insertChunks(tx, attributions, hopRows(key, extraction, entityId))
  await insertChunks(
    tx,
    mentions,
    numbered.mentions.flatMap((mention, i) => {
      const id = entityId(mention)
      const { start, end, facts } = mention
      return id ? [{ ...key, n: i + 1, articleId: version.articleId, entityId: id, start, end, facts }] : []
    }),
  )
  await insertChunks(
    tx,
    dates,
    numbered.dates.map((date, i) => ({ ...key, n: i + 1, ...date, ...dayRange(date.value) })),
  )
  await insertChunks(
    tx,
    quantities,
    numbered.quantities.map((quantity, i) => ({ ...key, n: i + 1, ...quantity })),
  )
}

function hopRows(key: Key, { facts, entities }: NumberedReading, entityId: EntityIds) {
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
