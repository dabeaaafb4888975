import { eq } from 'drizzle-orm'
import type { Certainty, EntityKind, Polarity, Stage, Voice } from '#core/fact.ts'
import { db, type Transaction } from '#db/client.ts'
import { aliases } from '#db/schema/aliases.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { dates } from '#db/schema/dates.ts'
import { entities } from '#db/schema/entities.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { mentions } from '#db/schema/mentions.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { writeSearchRows } from '#server/extraction/write-search-rows.ts'

/** One sentence each. What is not given is plain: the outlet's own voice, certain, positive. */
export type MadeFact = {
  quote: string
  voice?: Voice
  certainty?: Certainty
  polarity?: Polarity
  stage?: Stage
  speaker?: { id: string; name: string }
  names?: Array<{ id: string }>
  /** A day, or the two it lies between. */
  speaksOf?: [string | null, string | null]
}

export type MadeArticle = {
  title?: string
  sourceId: string
  /** A whole day, or null for an undated report. */
  published?: string | null
  addedAt?: Date
  isSample?: boolean
  contradictions?: number
  facts?: MadeFact[]
}

function only<T>(rows: T[]): T {
  const [row] = rows
  if (!row) throw new Error('The new row was not returned.')
  return row
}

export async function makeSource(name: string): Promise<string> {
  return only(await db().insert(sources).values({ name }).returning()).id
}

export async function makeEntity(
  name: string,
  kind: EntityKind = 'person',
  others: string[] = [],
): Promise<{ id: string; name: string }> {
  const { id } = only(await db().insert(entities).values({ name, kind }).returning())
  for (const other of others) await db().insert(aliases).values({ entityId: id, name: other })
  return { id, name }
}

/** An article whose reading says exactly this, for tests of lists that must not depend on what the engine finds. */
export async function makeArticle({ title = 'A report', ...given }: MadeArticle): Promise<string> {
  const made = given.facts ?? []
  const text = made.map((fact) => fact.quote).join(' ')
  const publishedAt = given.published ? new Date(given.published) : null
  return db().transaction(async (tx) => {
    const { id } = only(
      await tx
        .insert(articles)
        .values({
          title,
          sourceId: given.sourceId,
          published: given.published ?? null,
          publishedAt,
          ...(given.addedAt && { addedAt: given.addedAt }),
          isSample: given.isSample ?? false,
          factCount: made.length,
          contradictionCount: given.contradictions ?? 0,
        })
        .returning(),
    )
    await readAs(tx, id, { title, text, facts: made })
    await writeSearchRows(tx, [{ articleId: id, sourceId: given.sourceId, publishedAt, title, text }])
    return id
  })
}

type Tx = Transaction

async function readAs(tx: Tx, articleId: string, read: { title: string; text: string; facts: MadeFact[] }) {
  const { id: versionId } = only(
    await tx
      .insert(versions)
      .values({
        articleId,
        n: 1,
        title: read.title,
        text: read.text,
        hash: 'made',
        wordCount: 1,
        method: 'paste',
      })
      .returning(),
  )
  const key = { versionId, extraction: 1 }
  await tx.insert(extractions).values({ versionId, n: 1, engine: 'made', sentences: [], boilerplate: [] })
  let at = 0
  let mention = 0
  for (const [n, fact] of read.facts.entries()) {
    const span = { start: at, end: at + fact.quote.length }
    at = span.end + 1
    await tx.insert(facts).values({
      ...key,
      ...span,
      n,
      articleId,
      quote: fact.quote,
      prefix: '',
      suffix: '',
      sentenceStart: span.start,
      sentenceEnd: span.end,
      voice: fact.voice ?? (fact.speaker ? 'indirect' : 'own'),
      certainty: fact.certainty ?? 'certain',
      polarity: fact.polarity ?? 'positive',
      stage: fact.stage ?? null,
      speaker: fact.speaker?.name ?? null,
    })
    if (fact.speaker) {
      const { id: entityId, name } = fact.speaker
      await tx
        .insert(attributions)
        .values({ ...key, factN: n, hop: 0, source: name, name, anonymous: false, entityId })
    }
    for (const { id: entityId } of fact.names ?? []) {
      await tx.insert(mentions).values({ ...key, ...span, n: mention++, articleId, entityId, facts: [n] })
    }
    if (fact.speaksOf) {
      const [earliest, latest] = fact.speaksOf
      await tx.insert(dates).values({
        ...key,
        ...span,
        n,
        text: 'then',
        value: '',
        inferred: false,
        earliest,
        latest,
        facts: [n],
      })
    }
  }
  await tx
    .update(articles)
    .set({ currentVersionId: versionId, currentExtraction: 1 })
    .where(eq(articles.id, articleId))
}
