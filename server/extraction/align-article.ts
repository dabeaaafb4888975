import { and, eq, inArray, lte, or, sql } from 'drizzle-orm'
import { shareOf } from '#core/align/passages.ts'
import type { Comparison } from '#core/comparison.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db, type Transaction } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { inForce, loadDecisions } from '#server/decisions/load-decisions.ts'
import { onThread } from '#server/engine/pool.ts'
import { loadReadings, type ReadingKey } from '#server/reading/load-readings.ts'
import type { Reading } from '#server/reading/types.ts'
import { findCopies } from './find-copies.ts'
import { findNeighbors } from './neighbors.ts'

type Pair = typeof articlePairs.$inferInsert

/** A text with more facts than this is a book or a dump of many reports: comparing it takes minutes and says little. */
const MOST_FACTS = 1500

/**
 * Compares an article with those that share most entities with it, with those that have much of its text, wherever in the
 * library they are, and with those it was compared with before, and keeps the counts, as people left the rows: they fill
 * the table of articles and "Compare with…". Does nothing for an article that has no facts yet, or far too many.
 */
export async function alignArticle(articleId: string): Promise<void> {
  const [self] = await currentReadings([articleId])
  if (!self) return
  const known = await db()
    .select({ a: articlePairs.a, b: articlePairs.b })
    .from(articlePairs)
    .where(or(eq(articlePairs.a, articleId), eq(articlePairs.b, articleId)))
  const [mine] = await loadReadings([self])
  if (!mine) return
  const others = new Set([
    ...(await findNeighbors(articleId)),
    ...(await findCopies(articleId, mine.result)),
    ...known.map(({ a, b }) => (a === articleId ? b : a)),
  ])
  const pairs: Pair[] = []
  for (const key of await currentReadings([...others])) {
    // One at a time: a long article's readings are large.
    const [theirs] = await loadReadings([key])
    if (theirs) pairs.push(await comparePair(mine, theirs))
  }
  await db().transaction((tx) => storePairs(tx, articleId, pairs))
}

async function currentReadings(ids: string[]): Promise<ReadingKey[]> {
  if (ids.length === 0) return []
  const rows = await db()
    .select({ versionId: articles.currentVersionId, extraction: articles.currentExtraction })
    .from(articles)
    .where(and(inArray(articles.id, ids), lte(articles.factCount, MOST_FACTS)))
    .orderBy(articles.id)
  return rows.flatMap(({ versionId, extraction }) =>
    versionId && extraction ? [{ versionId, extraction }] : [],
  )
}

async function comparePair(one: Reading, other: Reading): Promise<Pair> {
  const [a, b] = one.articleId < other.articleId ? [one, other] : [other, one]
  const comparison = await onThread('compareDecided', {
    articles: [
      { extraction: a.result, source: a.source },
      { extraction: b.result, source: b.source },
    ],
    decisions: inForce(await loadDecisions([a.articleId, b.articleId])),
  })
  const count = (relation: Comparison['rows'][number]['relation']) =>
    comparison.rows.filter((row) => row.relation === relation).length
  const [reuse] = comparison.reuse
  const share = (side: 'a' | 'b', { result }: Reading) =>
    shareOf(result, reuse?.passages?.map((passage) => passage[side]) ?? [])
  return {
    a: a.articleId,
    b: b.articleId,
    agree: count('agree'),
    differ: count('differ'),
    contradict: count('contradict'),
    update: count('update'),
    reuse: reuse?.class ?? 'non-derived',
    containment: reuse?.containment ?? 0,
    shareA: share('a', a),
    shareB: share('b', b),
    engine: ENGINE_VERSION,
    alignedAt: new Date(),
  }
}

async function storePairs(tx: Transaction, articleId: string, pairs: Pair[]): Promise<void> {
  const touched = [...new Set([articleId, ...pairs.flatMap(({ a, b }) => [a, b])])].sort()
  // Locked in one order, so that two articles aligned at once do not wait for each other for ever. Gone ones drop out.
  const alive = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.id, touched))
    .orderBy(articles.id)
    .for('update')
  const ids = new Set(alive.map(({ id }) => id))
  for (const pair of pairs.filter(({ a, b }) => ids.has(a) && ids.has(b))) {
    await tx
      .insert(articlePairs)
      .values(pair)
      .onConflictDoUpdate({ target: [articlePairs.a, articlePairs.b], set: pair })
  }
  await recount(tx, [...ids])
}

/** Sets the contradictions of articles to the sum over the pairs they stand in. */
export async function recount(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .update(articles)
    .set({
      contradictionCount: sql`(select coalesce(sum(${articlePairs.contradict}), 0)::int from ${articlePairs} where ${articlePairs.a} = ${articles.id} or ${articlePairs.b} = ${articles.id})`,
    })
    .where(inArray(articles.id, ids))
}
