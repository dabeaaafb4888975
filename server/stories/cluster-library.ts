import { eq, isNull, ne, or, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { stories, storyArticles, storyChanges, storyDigests } from '#db/schema/stories.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { clusterArticle, findUnplaced } from './cluster-article.ts'
import { clusterJob } from './jobs.ts'
import { askForDigest } from './lock.ts'
import { DIGEST_VERSION } from './make-digest.ts'

const BATCH = 40
const MOST_DIGESTS = 500

/**
 * Puts some articles that are in no story into one and asks for the next batch. Once none is left, stories without
 * reports go, and those that an older engine has compared are asked for anew.
 */
export async function clusterLibrary(signal: AbortSignal): Promise<void> {
  const unplaced = await findUnplaced(BATCH)
  for (const id of unplaced) {
    if (signal.aborted) return
    await clusterArticle(id)
  }
  if (unplaced.length === BATCH) {
    await db().transaction((tx) => enqueue(tx, clusterJob, {}, { singletonKey: 'library', priority: -10 }))
    return
  }
  await sweep()
}

async function sweep(): Promise<void> {
  await db().transaction(async (tx) => {
    // What people did to a story is kept with it, also once its reports are gone.
    await tx.delete(stories).where(sql`
      not exists (select 1 from ${storyArticles} where ${storyArticles.storyId} = ${stories.id})
      and not exists (select 1 from ${storyChanges}
        where ${storyChanges.storyId} = ${stories.id} or ${storyChanges.otherId} = ${stories.id})`)
    const outdated = await tx
      .selectDistinct({ id: storyArticles.storyId })
      .from(storyArticles)
      .leftJoin(storyDigests, eq(storyDigests.storyId, storyArticles.storyId))
      .where(
        or(isNull(storyDigests.basis), ne(sql`split_part(${storyDigests.basis}, ' ', 1)`, DIGEST_VERSION)),
      )
      .limit(MOST_DIGESTS)
    for (const { id } of outdated) await askForDigest(tx, id)
  })
}
