import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { admitsChange } from '#core/diff/diff-words.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { snapshots } from '#db/schema/snapshots.ts'
import { sources } from '#db/schema/sources.ts'
import { users } from '#db/schema/users.ts'
import { notFound } from '#server/errors.ts'
import { loadReadings } from '#server/reading/load-readings.ts'
import type { Reading } from '#server/reading/types.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'
import { findVersions, textOf, wordsOf } from './find-versions.ts'
import { nearArticles } from './near-articles.ts'
import { nearCopies } from './near-copies.ts'
import { rereadProblem } from './reread-problem.ts'
import type { ReaderArticle, ReaderEntity, ReaderFact, ReadingState, VersionRef } from './types.ts'

const schema = z.object({ id: z.uuid(), version: z.int().positive().nullish() })

/**
 * One version of an article with what was read from it: the newest one, or number `version`.
 * @throws CollateError `not-found` for an unknown article or version.
 */
export async function readArticle(
  viewer: Viewer,
  input: { id: string; version?: number | null },
): Promise<ReaderArticle> {
  requireUser(viewer)
  const asked = schema.safeParse(input)
  if (!asked.success) throw notFound('report')
  const head = await findHead(asked.data.id)
  const all = await findVersions(head.id)
  const shown = asked.data.version
    ? all.find(({ n }) => n === asked.data.version)
    : all.find(({ id }) => id === head.currentVersionId)
  if (!shown) throw notFound('report')
  const isNewest = shown.id === head.currentVersionId
  const before = all.find(({ n }) => n === shown.n - 1)
  const refs: VersionRef[] = all.map(
    ({ id, hash: _hash, extraction: _extraction, title: _title, ...version }) => ({
      ...version,
      current: id === head.currentVersionId,
    }),
  )
  const [{ text, blocks }, captured, earlier, [reading], near, copies] = await Promise.all([
    wordsOf(shown.id),
    db().$count(snapshots, eq(snapshots.versionId, shown.id)),
    before ? textOf(before.id) : null,
    loadReadings(shown.extraction ? [{ versionId: shown.id, extraction: shown.extraction }] : []),
    nearArticles(head.id),
    nearCopies(head.id, head.publishedAt),
  ])
  const {
    currentVersionId,
    readingProblem,
    told,
    addedBy,
    titleSet,
    publishedAt: _publishedAt,
    ...about
  } = head
  return {
    ...about,
    addedBy,
    title: titleSet ? head.title : shown.title,
    versions: refs,
    version: {
      id: shown.id,
      n: shown.n,
      capturedAt: shown.capturedAt,
      method: shown.method,
      words: shown.words,
      hash: shown.hash,
      current: isNewest,
    },
    text,
    blocks,
    captured: captured > 0,
    state: reading
      ? await readState(reading, told)
      : unreadState(isNewest ? readingProblem : await rereadProblem(shown.id, told)),
    facts: reading ? factsOf(reading) : [],
    boilerplate: reading?.result.boilerplate ?? [],
    entities: reading ? entitiesOf(reading) : [],
    near,
    copies,
    changes: before && earlier !== null ? { since: before.n, noticed: admitsChange(earlier, text) } : null,
  }
}

async function findHead(id: string) {
  const [head] = await db()
    .select({
      id: articles.id,
      title: articles.title,
      titleSet: articles.titleSet,
      source: { id: sources.id, name: sources.name, kind: sources.kind },
      published: articles.published,
      publishedAt: articles.publishedAt,
      byline: articles.byline,
      language: articles.language,
      canonicalUrl: articles.canonicalUrl,
      isSample: articles.isSample,
      addedBy: users.name,
      currentVersionId: articles.currentVersionId,
      readingProblem: articles.readingProblem,
      told: articles.told,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .leftJoin(users, eq(users.id, articles.addedBy))
    .where(eq(articles.id, id))
  if (!head) throw notFound('report')
  return head
}

/** Whether a reading is outdated is asked of that same reading: a newer one may be stored at any moment. */
async function readState(reading: Reading, told: number): Promise<ReadingState> {
  const { engine, extraction, result } = reading
  const notEnglish = result.skipped.filter(({ rule }) => rule === 'not English').length
  const outdated = reading.told !== told
  const problem = outdated ? await rereadProblem(reading.versionId, told) : null
  return { kind: 'read', engine, extraction, language: result.language, notEnglish, outdated, problem }
}

/** The article keeps why its newest capture could not be read; of an earlier one, the queue knows. */
function unreadState(problem: string | null): ReadingState {
  return problem === null ? { kind: 'reading' } : { kind: 'failed', problem }
}

export function factsOf({ result, entityIds, corrected }: Reading): ReaderFact[] {
  return result.facts.map(
    ({ id, start, end, quote, voice, certainty, polarity, stage, attribution, dates, quantities }) => ({
      n: Number(id),
      start,
      end,
      quote,
      voice,
      certainty,
      polarity,
      stage,
      hops: attribution.map((hop) => ({
        name: hop.entity ?? hop.source,
        written: hop.source,
        anonymous: hop.anonymous,
        entityId: (hop.entity && entityIds[hop.entity]) || null,
      })),
      dates: dates.map(({ text, value }) => ({ text, value })),
      quantities: quantities.map(({ text }) => ({ text })),
      corrected: corrected[id] ?? null,
    }),
  )
}

function entitiesOf({ result, entityIds }: Reading): ReaderEntity[] {
  return result.entities
    .flatMap(({ name, kind, mentions }) => {
      const id = entityIds[name]
      return id ? [{ id, name, kind, mentions: mentions.length }] : []
    })
    .sort((a, b) => b.mentions - a.mentions || a.name.localeCompare(b.name, 'en'))
}
