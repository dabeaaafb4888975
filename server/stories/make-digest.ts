import { createHash } from 'node:crypto'
import { and, asc, eq, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { RowDecision } from '#core/decide/decision.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { contradictionsOf } from '#core/stories/contradictions.ts'
import { digestOf, type StoryDigest, type StoryReading, stretchesOf } from '#core/stories/digest.ts'
import { type SharedName, storyTitle } from '#core/stories/title.ts'
import { type Database, db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { entities } from '#db/schema/entities.ts'
import { mentions } from '#db/schema/mentions.ts'
import { stories, storyArticles, storyDigests } from '#db/schema/stories.ts'
import { toCompared } from '../compare/on-thread.ts'
import { inForce, loadDecisions } from '../decisions/load-decisions.ts'
import { onThread } from '../engine/pool.ts'
import { loadReadings, type ReadingKey } from '../reading/load-readings.ts'
import type { Reading } from '../reading/types.ts'

/** The engine and the form of what is stored; another one than this is made anew. */
export const DIGEST_VERSION = `${ENGINE_VERSION}/1`

/** A text with more facts than this is a book or a dump of many reports. */
const MOST_FACTS = 1500
/** The newest so many reports of a story are compared; it takes minutes, and nobody reads more at once. */
const MOST_REPORTS = 600

/**
 * The readings that a story's digest rests on, in the order of publication, what people decided about their rows, and a
 * word for just these. Undated ones come first: nobody can say that one of them is the newest.
 */
export async function basisOf(
  storyId: string,
): Promise<{ keys: ReadingKey[]; decisions: RowDecision[]; basis: string }> {
  const newest = await db()
    .select({
      articleId: articles.id,
      versionId: articles.currentVersionId,
      extraction: articles.currentExtraction,
    })
    .from(storyArticles)
    .innerJoin(articles, eq(articles.id, storyArticles.articleId))
    .where(
      and(
        eq(storyArticles.storyId, storyId),
        isNotNull(articles.currentExtraction),
        lte(articles.factCount, MOST_FACTS),
      ),
    )
    .orderBy(sql`${articles.publishedAt} desc nulls last`, sql`${articles.id} desc`)
    .limit(MOST_REPORTS)
  const keys = newest
    .reverse()
    .flatMap(({ versionId, extraction }) => (versionId && extraction ? [{ versionId, extraction }] : []))
  const decisions = inForce(await loadDecisions(newest.map(({ articleId }) => articleId)))
  const hash = createHash('sha256')
    .update(JSON.stringify([keys, decisions.map(({ id }) => id)]))
    .digest('hex')
  return { keys, decisions, basis: `${DIGEST_VERSION} ${hash}` }
}

/**
 * Compares the reports of a story and keeps what was found; a story that nobody named is named by what its reports
 * share. Does nothing where the same readings were compared before, or the story is gone.
 * @returns the digest, null for a story that has no report that was read.
 * @throws EngineError where the engine fails on the reports.
 */
export async function makeDigest(storyId: string): Promise<StoryDigest | null> {
  const { keys, decisions, basis } = await basisOf(storyId)
  const [kept] = await db().select().from(storyDigests).where(eq(storyDigests.storyId, storyId))
  if (kept?.basis === basis) return kept.digest
  if (keys.length === 0) return null
  const readings = await loadReadings(keys)
  const parts = []
  for (const { from, to } of stretchesOf(readings.length)) {
    const stretch = toCompared(readings.slice(from, to))
    const comparison = await onThread('compareDecided', { articles: stretch, decisions })
    parts.push({ from, comparison })
  }
  const digest = digestOf(readings.map(toStory), parts)
  const figures = {
    origins: digest.origins.length,
    contradictions: contradictionsOf(digest).filter(({ settledBy }) => settledBy === null).length,
  }
  await db().transaction(async (tx) => {
    const [story] = await tx
      .select({ id: stories.id })
      .from(stories)
      .where(eq(stories.id, storyId))
      .for('no key update')
    if (!story) return
    const found = { basis, figures, digest, madeAt: new Date() }
    await tx
      .insert(storyDigests)
      .values({ storyId, ...found })
      .onConflictDoUpdate({ target: storyDigests.storyId, set: found })
    await nameStory(tx, storyId)
  })
  return digest
}

function toStory(reading: Reading): StoryReading {
  const { articleId, versionN, title, source, published, isSample, entityIds, result } = reading
  return {
    report: { articleId, versionN, title, source, published, isSample },
    facts: result.facts,
    entityIds,
  }
}

/** Names a story by what its reports share, unless somebody has named it. */
async function nameStory(tx: Transaction, storyId: string): Promise<void> {
  const titles = await tx
    .select({ title: articles.title })
    .from(storyArticles)
    .innerJoin(articles, eq(articles.id, storyArticles.articleId))
    .where(eq(storyArticles.storyId, storyId))
    .orderBy(sql`${articles.publishedAt} asc nulls last`, asc(articles.id))
  const title = storyTitle(
    titles.map((row) => row.title),
    await sharedNames(tx, storyId),
  )
  if (!title) return
  await tx
    .update(stories)
    .set({ title })
    .where(and(eq(stories.id, storyId), isNull(stories.titledAt)))
}

const MOST_NAMES = 40

/** Whom and what most reports of a story name. */
function sharedNames(tx: Transaction | Database, storyId: string): Promise<SharedName[]> {
  const reports = sql<number>`count(distinct ${mentions.articleId})`.mapWith(Number)
  return tx
    .select({ name: entities.name, reports })
    .from(storyArticles)
    .innerJoin(articles, eq(articles.id, storyArticles.articleId))
    .innerJoin(
      mentions,
      and(
        eq(mentions.versionId, articles.currentVersionId),
        eq(mentions.extraction, articles.currentExtraction),
      ),
    )
    .innerJoin(entities, eq(entities.id, mentions.entityId))
    .where(eq(storyArticles.storyId, storyId))
    .groupBy(entities.id)
    .orderBy(sql`2 desc`, entities.name)
    .limit(MOST_NAMES)
}
