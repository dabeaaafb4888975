import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { mentions } from '#db/schema/mentions.ts'

const MOST = 20
/** One shared name, often a country, says little. */
const LEAST_SHARED = 2
/** The entities an article is looked up by: what it names most often. Bounds the work for very long texts. */
const MOST_ENTITIES = 60

/** The articles whose newest readings share most entities with this one's, most first, then nearest in time. */
export async function findNeighbors(articleId: string): Promise<string[]> {
  const { rows } = await db().execute<{ id: string }>(sql`
    with self as (
      select id, current_version_id, current_extraction, published_at from ${articles} where id = ${articleId}
    ), named as (
      select m.entity_id
      from self join ${mentions} m
        on m.version_id = self.current_version_id and m.extraction = self.current_extraction
      group by m.entity_id
      order by count(*) desc, m.entity_id
      limit ${MOST_ENTITIES}
    ), shared as (
      select m.article_id, m.version_id, m.extraction, count(distinct m.entity_id) as entities
      from named join ${mentions} m using (entity_id)
      where m.article_id <> ${articleId}
      group by m.article_id, m.version_id, m.extraction
      having count(distinct m.entity_id) >= ${LEAST_SHARED}
    )
    select a.id
    from shared
    join ${articles} a on a.current_version_id = shared.version_id and a.current_extraction = shared.extraction
    cross join self
    order by shared.entities desc, abs(extract(epoch from a.published_at - self.published_at)) nulls last, a.id
    limit ${MOST}
  `)
  return rows.map(({ id }) => id)
}
