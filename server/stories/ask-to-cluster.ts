import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { versions } from '#db/schema/versions.ts'
import { enqueueAll } from '../jobs/enqueue.ts'
import { freeToGo } from './cluster-article.ts'
import { clusterJob } from './jobs.ts'

/**
 * Asks for the article of a version that was read to be put into a story. Comparing it with its neighbours can wait long
 * behind others; what it is about is known at once. Does nothing where the version is gone.
 */
export async function askToCluster(versionId: string): Promise<void> {
  const [version] = await db()
    .select({ articleId: versions.articleId })
    .from(versions)
    .where(eq(versions.id, versionId))
  if (version) await askToPlace([version.articleId])
}

/** Asks for articles to be put into stories; not for those that stay where they are anyway. */
export async function askToPlace(articleIds: string[]): Promise<void> {
  const about = (await freeToGo(db(), articleIds)).map((articleId) => ({ articleId }))
  await db().transaction((tx) =>
    enqueueAll(tx, clusterJob, about, { singletonKey: ({ articleId = '' }) => articleId }),
  )
}
