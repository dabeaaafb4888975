import { inArray, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { signatures } from '#db/schema/signatures.ts'

const MOST = 20
/** Prints that this share of the library has are of a turn of phrase or a notice: they tell nothing, and cost much. */
const COMMON = 0.005
/** Prints that two texts must share, and their share of the smaller's. */
const LEAST = 2
const LEAST_SHARE = 0.1

/**
 * The articles of the library whose newest text has much of a text with these prints, or is much of it; those with most
 * of it first. The text is that of `articleId`, which is not among them.
 */
export async function findCopies(articleId: string, prints: readonly number[]): Promise<string[]> {
  if (prints.length === 0) return []
  const mine = sql`${`{${prints.join(',')}}`}::int[]`
  // The hits come first, from the index: few prints are in more than one text, which the planner cannot know.
  const { rows } = await db().execute<{ id: string }>(sql`
    with hits as materialized (
      select version_id, prints from ${signatures} where prints && ${mine}
    ), counted as (
      select version_id, least(cardinality(prints), ${prints.length}::int) as smaller,
        (select count(*) from unnest(prints) as p where p = any(${mine})) as shared
      from hits
    )
    select a.id
    from counted c join ${articles} a on a.current_version_id = c.version_id
    where a.id <> ${articleId} and c.shared >= least(${LEAST}::int, c.smaller) and c.shared >= ${LEAST_SHARE}::real * c.smaller
    order by c.shared::real / c.smaller desc, a.id
    limit ${MOST}
  `)
  return rows.map(({ id }) => id)
}

/** What the texts of versions are found by, by the versions' ids; without prints that tell nothing. */
export async function tellingPrints(versionIds: string[]): Promise<Map<string, number[]>> {
  const [common, rows] = await Promise.all([
    commonPrints(),
    db().select().from(signatures).where(inArray(signatures.versionId, versionIds)),
  ])
  return new Map(
    rows.map(({ versionId, prints }) => [versionId, prints.filter((print) => !common.has(print))]),
  )
}

/** What the planner knows to stand in many signatures. */
async function commonPrints(): Promise<Set<number>> {
  const { rows } = await db().execute<{ print: number }>(sql`
    select print
    from pg_stats, unnest(most_common_elems::text::int[], most_common_elem_freqs) as known (print, share)
    where schemaname = current_schema() and tablename = 'signatures' and attname = 'prints'
      and print is not null and share > ${COMMON}
  `)
  return new Set(rows.map(({ print }) => print))
}
