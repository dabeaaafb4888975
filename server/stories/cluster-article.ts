import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { chooseStory, type Neighbor, type PairEvidence } from '#core/stories/cluster.ts'
import { type Database, db, type Transaction } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { stories, storyArticles, storyChanges } from '#db/schema/stories.ts'
import { findNeighbors } from '../extraction/neighbors.ts'
import { loadSignatures } from './load-signatures.ts'
import { lockPlaces, storiesChanged } from './lock.ts'

/**
 * Puts an article into the story that it belongs to, or starts one with it. Where a person placed it, it stays; where
 * the engine did, it stays too, unless it is still alone. Safe to run twice and by several workers at once.
 */
export async function clusterArticle(articleId: string): Promise<void> {
  if ((await freeToGo(db(), [articleId])).length === 0) return
  const pairs = await pairsOf(articleId)
  const near = [...new Set([...(await findNeighbors(articleId)), ...pairs.keys()])]
  const signatures = await loadSignatures([articleId, ...near])
  const own = signatures.get(articleId)
  if (!own) return
  await db().transaction(async (tx) => {
    // Held so that it cannot be deleted meanwhile; before the lock of places, as whoever deletes articles does it.
    const [article] = await tx
      .select({ title: articles.title })
      .from(articles)
      .where(eq(articles.id, articleId))
      .for('key share')
    if (!article) return
    await lockPlaces(tx)
    const place = (await placesOf(tx, [articleId])).get(articleId)
    if (place && !place.free) return
    const placed = await tx
      .select({ articleId: storyArticles.articleId, story: storyArticles.storyId })
      .from(storyArticles)
      .where(inArray(storyArticles.articleId, near))
    const neighbors = placed.flatMap((one): Neighbor[] => {
      const signature = signatures.get(one.articleId)
      if (!signature || one.story === place?.storyId) return []
      return [{ story: one.story, signature, pair: pairs.get(one.articleId) ?? null }]
    })
    const chosen = chooseStory(own, neighbors)
    if (place && !chosen) return
    const storyId = chosen ?? (await startStory(tx, article.title))
    await tx
      .insert(storyArticles)
      .values({ articleId, storyId })
      .onConflictDoUpdate({ target: storyArticles.articleId, set: { storyId, joinedAt: sql`now()` } })
    if (place) await tx.delete(stories).where(eq(stories.id, place.storyId))
    await storiesChanged(tx, [storyId])
  })
}

async function pairsOf(articleId: string): Promise<Map<string, PairEvidence>> {
  const { a, b, agree, containment } = articlePairs
  const rows = await db()
    .select({ a, b, agree, containment })
    .from(articlePairs)
    .where(or(eq(a, articleId), eq(b, articleId)))
  return new Map(rows.map(({ a: x, b: y, ...pair }) => [x === articleId ? y : x, pair]))
}

type Place = { storyId: string; free: boolean }

/** Where articles are. One is free to go where the engine put it, it is alone, and nobody has touched its story. */
async function placesOf(on: Database | Transaction, articleIds: string[]): Promise<Map<string, Place>> {
  if (articleIds.length === 0) return new Map()
  const { rows } = await on.execute<Place & { articleId: string }>(sql`
    select own.article_id as "articleId", own.story_id as "storyId", own.placed_at is null
      and not exists (
        select from ${storyArticles} as other
        where other.story_id = own.story_id and other.article_id <> own.article_id)
      and not exists (
        select from ${storyChanges} as change
        where change.story_id = own.story_id or change.other_id = own.story_id) as free
    from ${storyArticles} as own
    where own.article_id = any(${sql.param(articleIds)}::uuid[])`)
  return new Map(rows.map(({ articleId, ...place }) => [articleId, place]))
}

/** Those of some articles that are in no story yet, or could still go into another. */
export async function freeToGo(on: Database | Transaction, articleIds: string[]): Promise<string[]> {
  const places = await placesOf(on, articleIds)
  return articleIds.filter((id) => places.get(id)?.free ?? true)
}

async function startStory(tx: Transaction, title: string): Promise<string> {
  const [story] = await tx.insert(stories).values({ title }).returning({ id: stories.id })
  if (!story) throw new Error('The new story was not returned.')
  return story.id
}

/** Articles that were read and are in no story yet, the earliest published first: a story begins with its beginning. */
export async function findUnplaced(limit: number): Promise<string[]> {
  const placed = db()
    .select({ one: sql`1` })
    .from(storyArticles)
    .where(eq(storyArticles.articleId, articles.id))
  const rows = await db()
    .select({ id: articles.id })
    .from(articles)
    .where(and(isNotNull(articles.currentExtraction), sql`not exists ${placed}`))
    .orderBy(sql`${articles.publishedAt} asc nulls last`, articles.id)
    .limit(limit)
  return rows.map(({ id }) => id)
}
