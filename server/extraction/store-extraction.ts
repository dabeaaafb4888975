import { and, eq } from 'drizzle-orm'
import { dayRange } from '#core/dates/published.ts'
import type { Extraction } from '#core/fact.ts'
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

/** How many characters around a fact are kept, to find it again in a changed text. */
const CONTEXT = 32
/** A speaker is filtered by; longer words are no name, and would not fit an index. */
const SPEAKER_LENGTH = 300
/** What runs on for longer without an end is no statement but a list or noise, and no index could hold it. */
const FACT_LENGTH = 20_000

/**
 * Stores what an engine read from a version, with everything that is found by it. Runs within the caller's
 * transaction, in which the version was locked (see unread-version.ts).
 */
export async function storeExtraction(
  tx: Transaction,
  version: UnreadVersion,
  read: Extraction,
  engine: string,
): Promise<number> {
  const extraction = { ...read, facts: read.facts.filter(({ start, end }) => end - start <= FACT_LENGTH) }
  const key = { versionId: version.id, extraction: version.extractions + 1 }
  await tx.insert(extractions).values({
    versionId: version.id,
    n: key.extraction,
    engine,
    sentences: extraction.sentences,
    boilerplate: extraction.boilerplate,
    skipped: extraction.skipped,
  })
  await insertChunks(
    tx,
    facts,
    extraction.facts.map((fact, i) => ({
      ...key,
      n: i + 1,
      articleId: version.articleId,
      start: fact.start,
      end: fact.end,
      quote: fact.quote,
      prefix: wellCut(version.text.slice(Math.max(0, fact.start - CONTEXT), fact.start)),
      suffix: wellCut(version.text.slice(fact.end, fact.end + CONTEXT)),
      sentenceStart: fact.sentence.start,
      sentenceEnd: fact.sentence.end,
      rule: fact.rule,
      voice: fact.voice,
      certainty: fact.certainty,
      polarity: fact.polarity,
      stage: fact.stage,
      speaker: speaker(fact),
    })),
  )
  await storeValues(tx, version, key, extraction)
  const [current] = await tx
    .update(articles)
    .set({ currentExtraction: key.extraction, factCount: extraction.facts.length, readingProblem: null })
    .where(and(eq(articles.id, version.articleId), eq(articles.currentVersionId, version.id)))
    .returning({ id: articles.id })
  // An older version can be read after the newest one; an article is found by its newest words alone.
  if (current) await writeSearchRow(tx, version)
  return key.extraction
}

type Key = { versionId: string; extraction: number }

async function storeValues(tx: Transaction, version: UnreadVersion, key: Key, extraction: Extraction) {
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

function hopRows(key: Key, { facts, entities }: Extraction, entityId: EntityIds) {
  const kinds = new Map(entities.map(({ name, kind }) => [name, kind]))
  return facts.flatMap((fact, i) =>
    fact.attribution.map((hop, n) => {
      const kind = hop.entity ? kinds.get(hop.entity) : undefined
      return {
        ...key,
        factN: i + 1,
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

function speaker({ attribution }: Extraction['facts'][number]): string | null {
  const origin = attribution.at(-1)
  return wellCut((origin?.entity || origin?.source || '').slice(0, SPEAKER_LENGTH)) || null
}

/** A cut through a surrogate pair leaves half a character, which Postgres does not take. */
function wellCut(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
