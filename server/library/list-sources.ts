import { asc, eq, exists, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { requireUser, type Viewer } from '../viewer.ts'
import type { SourceRef } from './types.ts'

/** More outlets than a person picks from by eye; a bigger library needs a search here. */
const MOST = 500

/** The sources that have articles, by name, for filters. @throws CollateError `unauthenticated`. */
export async function listSources(viewer: Viewer): Promise<SourceRef[]> {
  requireUser(viewer)
  const own = db().select({ one: sql`1` }).from(articles).where(eq(articles.sourceId, sources.id))
  return db()
    .select({ id: sources.id, name: sources.name })
    .from(sources)
    .where(exists(own))
    .orderBy(asc(sql`lower(${sources.name})`))
    .limit(MOST)
}
