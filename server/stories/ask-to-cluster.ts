import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { versions } from '#db/schema/versions.ts'
import { enqueue } from '../jobs/enqueue.ts'
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
  if (!version) return
  const { articleId } = version
  await db().transaction((tx) => enqueue(tx, clusterJob, { articleId }, { singletonKey: articleId }))
}
