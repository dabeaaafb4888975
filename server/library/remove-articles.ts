import { inArray, sql, TransactionRollbackError } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { attributions } from '#db/schema/attributions.ts'
import { mentions } from '#db/schema/mentions.ts'
import { sources } from '#db/schema/sources.ts'
import { storyArticles } from '#db/schema/stories.ts'
import { versions } from '#db/schema/versions.ts'
import { recount } from '#server/extraction/store-pairs.ts'
import { lockPlaces, storiesChanged } from '#server/stories/lock.ts'
import { dropUnnamed } from './drop-unnamed.ts'

export type Removed = { id: string; title: string; url: string | null; source: string }

/**
 * Takes reports out of the library, in the caller's transaction, with all that was read in them. Counts of those they
 * were compared with and places of their stories follow; names that stand nowhere any more go, too.
 * @returns those that were there.
 */
export async function removeArticles(tx: Transaction, ids: string[]): Promise<Removed[]> {
  await holdWithNeighbors(tx, ids)
  await lockPlaces(tx)
  const { rows: removed } = await tx.execute<Removed>(sql`
    select ${articles.id} as id, ${articles.title} as title, ${articles.canonicalUrl} as url, ${sources.name} as source
    from ${articles} join ${sources} on ${sources.id} = ${articles.sourceId}
    where ${inArray(articles.id, ids)} order by 1`)
  const gone = removed.map(({ id }) => id)
  if (gone.length === 0) return []
  const neighbors = await neighborsOf(tx, gone)
  const named = await namesIn(tx, gone)
  const places = await tx
    .selectDistinct({ storyId: storyArticles.storyId })
    .from(storyArticles)
    .where(inArray(storyArticles.articleId, gone))
    .orderBy(storyArticles.storyId)
  await tx.delete(articles).where(inArray(articles.id, gone))
  await recount(tx, neighbors)
  await dropUnnamed(tx, named)
  await storiesChanged(
    tx,
    places.map(({ storyId }) => storyId),
  )
  return removed
}

/**
 * Holds reports that are to go and those they are paired with, whose counts will follow. Whoever is saving a comparison
 * of one, or a version, is waited for or waits. All are held at once and in one order, as whoever compares reports does
 * it; where another pair was stored while they were waited for, they are let go and held anew.
 */
export async function holdWithNeighbors(tx: Transaction, ids: string[]): Promise<void> {
  for (;;) {
    const wanted = new Set([...ids, ...(await neighborsOf(tx, ids))])
    const isHeld = await tx
      .transaction(async (within) => {
        await within
          .select({ id: articles.id })
          .from(articles)
          .where(inArray(articles.id, [...wanted]))
          .orderBy(articles.id)
          .for('update')
        if ((await neighborsOf(within, ids)).some((id) => !wanted.has(id))) within.rollback()
        return true
      })
      .catch((error: unknown) => {
        if (error instanceof TransactionRollbackError) return false
        throw error
      })
    if (isHeld) return
  }
}

/** The other reports that these are paired with. */
async function neighborsOf(tx: Transaction, ids: string[]): Promise<string[]> {
  const these = sql.param(ids)
  const { rows } = await tx.execute<{ id: string }>(sql`
    select ${articlePairs.b} as id from ${articlePairs} where ${articlePairs.a} = any(${these}::uuid[])
    union
    select ${articlePairs.a} from ${articlePairs} where ${articlePairs.b} = any(${these}::uuid[])
    except select unnest(${these}::uuid[])
    order by 1`)
  return rows.map(({ id }) => id)
}

/** Everybody and everything that these name or cite. */
async function namesIn(tx: Transaction, ids: string[]): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select ${mentions.entityId} as id from ${mentions} where ${inArray(mentions.articleId, ids)}
    union
    select ${attributions.entityId} from ${attributions}
    join ${versions} on ${versions.id} = ${attributions.versionId}
    where ${inArray(versions.articleId, ids)} and ${attributions.entityId} is not null`)
  return rows.map(({ id }) => id)
}
