import { asc, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { sources } from '#db/schema/sources.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

const MOST = 1000

/** Names of known sources, for a field that suggests them. @throws CollateError `unauthenticated`. */
export async function suggestSources(viewer: Viewer): Promise<string[]> {
  requireUser(viewer)
  const rows = await db()
    .select({ name: sources.name })
    .from(sources)
    .orderBy(asc(sql`lower(${sources.name})`))
    .limit(MOST)
  return rows.map(({ name }) => name)
}
