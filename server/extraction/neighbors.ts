import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { mentions } from '#db/schema/mentions.ts'

const MOST = 20
/** One shared name, often a country, says little. */
const LEAST_SHARED = 2
/** The entities an article is looked up by: what it names most often. Bounds the work for very long texts. */
const MOST_ENTITIES = 60
/** What is named more often than this is common; all places of it are more than can be read for each article. */
const COMMON = 4_000

/**
 * The articles whose newest readings share most entities with this one's, most first, then nearest in time. They are found
 * by what is not common: names that much of the library shares cost most to read and tell least. Of those that are found,
 * common names count like all others. Who shares nothing but common names is looked for only where fewer than twenty are
 * found otherwise; in a library in which nothing is common, these are all there are.
 * @param common how many places in the library make a name common; the work is bounded by it, not by the library
 */
export async function findNeighbors(articleId: string, common = COMMON): Promise<string[]> {
  const found = await foremost(
    articleId,
    common,
    sql`(select count(*) from (
      select from ${mentions} where entity_id = named.entity_id limit ${common + 1}) as counted)`,
  )
  // Who shares one name only is no neighbour.
  if (found.ids.length === MOST || found.common < LEAST_SHARED) return found.ids
  return (await foremost(articleId, common, sql`0`)).ids
}

/**
 * @param size an expression over `named` that says how often each is named, as far as it was counted
 * @returns also how many of the article's entities are common
 */
async function foremost(
  articleId: string,
  common: number,
  size: SQL,
): Promise<{ ids: string[]; common: number }> {
  const { rows } = await db().execute<{ id: string | null; common: number }>(sql`
    with self as materialized (
      select current_version_id, current_extraction, published_at from ${articles} where id = ${articleId}
    ), named as materialized (
      select m.entity_id
      from self join ${mentions} m
        on m.version_id = self.current_version_id and m.extraction = self.current_extraction
      group by m.entity_id
      order by count(*) desc, m.entity_id
      limit ${MOST_ENTITIES}
    ), sized as materialized (
      select entity_id, ${size} > ${common} as is_common from named
    ), found as materialized (
      select m.version_id, m.extraction, count(*) as entities
      from sized cross join lateral (
        select distinct version_id, extraction from ${mentions} where entity_id = sized.entity_id
      ) as m
      where not is_common
      group by m.version_id, m.extraction
      order by count(*) desc
    ), surely as materialized (
      select found.entities from found join ${articles} a
        on a.current_version_id = found.version_id and a.current_extraction = found.extraction
      where a.id <> ${articleId}
      order by found.entities desc
      limit ${MOST}
    ), bounds as materialized (
      select (select count(*)::int from sized where is_common) as common,
        (select case when count(*) = ${MOST} then min(entities) else 0 end from surely) as enough
    ), candidates as materialized (
      select version_id, extraction, entities from found cross join bounds
      where entities + bounds.common >= greatest(bounds.enough, ${LEAST_SHARED})
    ), besides as materialized (
      select m.version_id, m.extraction, count(*) as entities
      from sized cross join lateral (
        select distinct version_id, extraction from ${mentions}
        where entity_id = sized.entity_id and version_id = any(array(select version_id from candidates))
      ) as m
      where is_common
      group by m.version_id, m.extraction
    ), shared as materialized (
      select version_id, extraction, candidates.entities + coalesce(besides.entities, 0) as entities
      from candidates left join besides using (version_id, extraction)
      order by entities desc
    ), foremost as materialized (
      select a.id, a.published_at, shared.entities
      from shared join ${articles} a
        on a.current_version_id = shared.version_id and a.current_extraction = shared.extraction
      where a.id <> ${articleId} and shared.entities >= ${LEAST_SHARED}
      order by shared.entities desc
      fetch first ${sql.raw(String(MOST))} rows with ties
    )
    select f.id, bounds.common
    from bounds left join (foremost f cross join self) on true
    order by f.entities desc, abs(extract(epoch from f.published_at - self.published_at)) nulls last, f.id
    limit ${MOST}
  `)
  return { ids: rows.flatMap(({ id }) => id ?? []), common: rows[0]?.common ?? 0 }
}
