import { asc, sql } from 'drizzle-orm'
import { writeOpml } from '#core/feeds/opml.ts'
import { db } from '#db/client.ts'
import { feeds } from '#db/schema/feeds.ts'
import { requireUser, type Viewer } from '#server/viewer.ts'

/** Every feed on the list as OPML, as other readers take it in. */
export async function exportOpml(viewer: Viewer): Promise<string> {
  requireUser(viewer)
  const rows = await db()
    .select({ url: feeds.url, title: feeds.title, homepage: feeds.homepage })
    .from(feeds)
    .orderBy(asc(sql`lower(${feeds.title})`), feeds.id)
  return writeOpml('Feeds in Collate', rows)
}
