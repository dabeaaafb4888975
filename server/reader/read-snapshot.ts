import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { snapshots } from '#db/schema/snapshots.ts'
import { versions } from '#db/schema/versions.ts'
import { notFound } from '#server/errors.ts'
import { snapshotHtml } from '#server/ingest/snapshot.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

const schema = z.object({ id: z.uuid(), version: z.int().positive() })

/**
 * The page that a version of an article was read from: its reading matter, sanitised when it was captured.
 * @throws CollateError `not-found` for an unknown article or version, or one that came without a page.
 */
export async function readSnapshot(viewer: Viewer, input: { id: string; version: number }): Promise<string> {
  requireUser(viewer)
  const asked = schema.safeParse(input)
  if (!asked.success) throw notFound('page')
  const [found] = await db()
    .select({ html: snapshots.html })
    .from(snapshots)
    .innerJoin(versions, eq(versions.id, snapshots.versionId))
    .where(and(eq(versions.articleId, asked.data.id), eq(versions.n, asked.data.version)))
  if (!found) throw notFound('page')
  return snapshotHtml(found.html)
}
