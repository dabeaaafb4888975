import { and, asc, eq, getTableColumns, or } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { languageRead } from '#core/extract/language-read.ts'
import type { Entity, Extraction, Fact, Hop, Span } from '#core/fact.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { dates } from '#db/schema/dates.ts'
import { entities } from '#db/schema/entities.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { mentions } from '#db/schema/mentions.ts'
import { quantities } from '#db/schema/quantities.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { correctionMarks } from '../corrections/marks.ts'
import { READING_HEAD } from './reading-head.ts'
import type { Reading } from './types.ts'

export type ReadingKey = { versionId: string; extraction: number }
/** Columns that only lists and later versions of a text ask for are not loaded: a dozen reports have a thousand facts. */
const {
  articleId: _article,
  prefix: _prefix,
  suffix: _suffix,
  speaker: _speaker,
  ...FACT
} = getTableColumns(facts)
type FactRow = Pick<typeof facts.$inferSelect, keyof typeof FACT>

type Parted = { versionId: PgColumn; extraction: PgColumn }

/**
 * Loads what was read from some versions, as the engine gave it or people corrected it, ready to be compared or shown. A fact's `id` is
 * its number in the reading. Access is the caller's to check.
 * @returns the readings in the order of `keys`; a key without a stored reading is left out.
 */
export async function loadReadings(keys: ReadingKey[]): Promise<Reading[]> {
  if (keys.length === 0) return []
  const ofKeys = (table: Parted) =>
    or(...keys.map((key) => and(eq(table.versionId, key.versionId), eq(table.extraction, key.extraction))))
  const [heads, factRows, hopRows, mentionRows, dateRows, quantityRows] = await Promise.all([
    db()
      .select({
        ...READING_HEAD,
        extraction: extractions.n,
        engine: extractions.engine,
        readAt: extractions.extractedAt,
        correctedFrom: extractions.correctedFrom,
        told: extractions.told,
        text: versions.text,
        capturedAt: versions.capturedAt,
        sentences: extractions.sentences,
        boilerplate: extractions.boilerplate,
        skipped: extractions.skipped,
        publishedAt: articles.publishedAt,
        canonicalUrl: articles.canonicalUrl,
      })
      .from(versions)
      .innerJoin(extractions, eq(extractions.versionId, versions.id))
      .innerJoin(articles, eq(articles.id, versions.articleId))
      .innerJoin(sources, eq(sources.id, articles.sourceId))
      .where(ofKeys({ versionId: extractions.versionId, extraction: extractions.n })),
    db().select(FACT).from(facts).where(ofKeys(facts)).orderBy(asc(facts.start), asc(facts.n)),
    db().select().from(attributions).where(ofKeys(attributions)).orderBy(asc(attributions.hop)),
    db()
      .select({
        versionId: mentions.versionId,
        extraction: mentions.extraction,
        entityId: mentions.entityId,
        start: mentions.start,
        end: mentions.end,
        facts: mentions.facts,
        name: entities.name,
        kind: entities.kind,
      })
      .from(mentions)
      .innerJoin(entities, eq(entities.id, mentions.entityId))
      .where(ofKeys(mentions))
      .orderBy(asc(mentions.n)),
    db().select().from(dates).where(ofKeys(dates)).orderBy(asc(dates.n)),
    db().select().from(quantities).where(ofKeys(quantities)).orderBy(asc(quantities.n)),
  ])
  const markOf = await correctionMarks(factRows.flatMap((row) => row.corrections))

  return keys.flatMap((key) => {
    const head = heads.find((row) => row.versionId === key.versionId && row.extraction === key.extraction)
    if (!head) return []
    const ofKey = <T extends { versionId: string; extraction: number }>(rows: T[]) =>
      rows.filter((row) => row.versionId === key.versionId && row.extraction === key.extraction)
    const { sentences, boilerplate, skipped, ...about } = head
    const entityIds: Record<string, string> = {}
    for (const row of ofKey(hopRows)) if (row.entityId && row.name) entityIds[row.name] = row.entityId
    for (const row of ofKey(mentionRows)) entityIds[row.name] = row.entityId
    const corrected: Reading['corrected'] = {}
    for (const row of ofKey(factRows)) {
      const mark = markOf(row.corrections)
      if (mark) corrected[row.n] = mark
    }
    return [
      {
        ...about,
        entityIds,
        corrected,
        result: toExtraction(
          {
            id: head.articleId,
            text: head.text,
            title: head.title,
            published: head.published,
            sentences,
            boilerplate,
            skipped,
          },
          ofKey(factRows),
          ofKey(hopRows),
          ofKey(mentionRows),
          ofKey(dateRows),
          ofKey(quantityRows),
        ),
      },
    ]
  })
}

type MentionRow = Span & { name: string; kind: Entity['kind']; facts: number[] }

function toExtraction(
  base: Pick<Extraction, 'id' | 'text' | 'title' | 'published' | 'sentences' | 'boilerplate' | 'skipped'>,
  factRows: FactRow[],
  hopRows: Array<typeof attributions.$inferSelect>,
  mentionRows: MentionRow[],
  dateRows: Array<typeof dates.$inferSelect>,
  quantityRows: Array<typeof quantities.$inferSelect>,
): Extraction {
  const dateOf = ({ start, end, text, value, inferred }: (typeof dateRows)[number]) => ({
    start,
    end,
    text,
    value,
    inferred,
  })
  const quantityOf = ({ start, end, text, value, high, unit, change }: (typeof quantityRows)[number]) => ({
    start,
    end,
    text,
    value,
    unit,
    ...(high !== null && { high }),
    ...(change !== null && { change }),
  })
  const hopsOf = Map.groupBy(hopRows, (hop) => hop.factN)
  const [datesOf, quantitiesOf, mentionsOf] = [byFact(dateRows), byFact(quantityRows), byFact(mentionRows)]
  const found = factRows.map(
    (row): Fact => ({
      id: String(row.n),
      start: row.start,
      end: row.end,
      quote: row.quote,
      sentence: { start: row.sentenceStart, end: row.sentenceEnd },
      rule: row.rule,
      voice: row.voice,
      attribution: (hopsOf.get(row.n) ?? []).map(toHop),
      certainty: row.certainty,
      polarity: row.polarity,
      stage: row.stage,
      dates: (datesOf.get(row.n) ?? []).map(dateOf),
      quantities: (quantitiesOf.get(row.n) ?? []).map(quantityOf),
      entities: (mentionsOf.get(row.n) ?? []).map(({ name, kind, start, end }) => ({
        name,
        kind,
        start,
        end,
      })),
    }),
  )
  return {
    ...base,
    language: languageRead({ ...base, facts: found }),
    entities: joinMentions(base.text, mentionRows),
    dates: dateRows.map(dateOf),
    quantities: quantityRows.map(quantityOf),
    facts: found,
  }
}

/** What stands in each fact, by the fact's number. A long text has thousands of both, so they are not searched. */
function byFact<T extends { facts: number[] }>(rows: T[]): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const row of rows) {
    for (const n of row.facts) {
      const known = found.get(n)
      if (known) known.push(row)
      else found.set(n, [row])
    }
  }
  return found
}

function toHop(row: typeof attributions.$inferSelect): Hop {
  return {
    source: row.source,
    anonymous: row.anonymous,
    ...(row.start !== null && row.end !== null && { start: row.start, end: row.end }),
    ...(row.name !== null && { entity: row.name }),
    ...(row.cue !== null && { cue: row.cue }),
  }
}

/** One entity for each name and kind, with every place that names it. Aliases are what the text calls it besides. */
function joinMentions(text: string, rows: MentionRow[]): Entity[] {
  const joined = new Map<string, Entity>()
  for (const { name, kind, start, end } of rows) {
    const key = `${kind} ${name}`
    const entity = joined.get(key) ?? { name, kind, aliases: [], mentions: [] }
    entity.mentions.push({ start, end })
    const words = text.slice(start, end)
    if (words !== name && !entity.aliases.includes(words)) entity.aliases.push(words)
    joined.set(key, entity)
  }
  return [...joined.values()]
}
