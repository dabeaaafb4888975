import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { mentions } from '#db/schema/mentions.ts'

const MOST = 20
/** One shared name, often a country, says little. */
const LEAST_SHARED = 2
/** The entities an article is looked up by: what it names most often. Bounds the work for very long texts. */
const MOST_ENTITIES = 60

/**
 * The articles whose newest readings share most entities with this one's, most first, then nearest in time. What is in
 * half the library is read for it, so it is read from an index alone, and of all who share something only those are
 * looked up that can be among the first.
 */
export async function findNeighbors(articleId: string): Promise<string[]> {
  const { rows } = await db().execute<{ id: string }>(sql`
    with self as materialized (
      select current_version_id, current_extraction, published_at from ${articles} where id = ${articleId}
    ), named as materialized (
      select m.entity_id
      from self join ${mentions} m
        on m.version_id = self.current_version_id and m.extraction = self.current_extraction
      group by m.entity_id
      order by count(*) desc, m.entity_id
      limit ${MOST_ENTITIES}
    ), shared as materialized (
      select m.version_id, m.extraction, count(*) as entities
      from named cross join lateral (
        select distinct version_id, extraction from ${mentions} where entity_id = named.entity_id
      ) as m
      group by m.version_id, m.extraction
      having count(*) >= ${LEAST_SHARED}
      order by count(*) desc
    ), foremost as materialized (
      select a.id, a.published_at, shared.entities
      from shared
      join ${articles} a on a.current_version_id = shared.version_id and a.current_extraction = shared.extraction
      where a.id <> ${articleId}
      order by shared.entities desc
      fetch first ${sql.raw(String(MOST))} rows with ties
    )
    select f.id from foremost f cross join self
    order by f.entities desc, abs(extract(epoch from f.published_at - self.published_at)) nulls last, f.id
    limit ${MOST}
  `)
  return rows.map(({ id }) => id)
}
