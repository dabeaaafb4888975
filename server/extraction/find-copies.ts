import { sql } from 'drizzle-orm'
import { fingerprintOf } from '#core/align/fingerprint.ts'
import type { Page } from '#core/align/passages.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { signatures } from '#db/schema/signatures.ts'

const MOST = 20
/** Prints that this share of the library has are of a turn of phrase or a notice: they tell nothing, and cost much. */
const COMMON = 0.005
/** Prints that two texts must share, and their share of the smaller's. */
const LEAST = 2
const LEAST_SHARE = 0.1

/** The articles of the library whose newest text has much of this one, or is much of it; those with most of it first. */
export async function findCopies(articleId: string, page: Page): Promise<string[]> {
  const common = await commonPrints()
  const prints = fingerprintOf(page).filter((print) => !common.has(print))
  if (prints.length === 0) return []
  const mine = sql`${`{${prints.join(',')}}`}::int[]`
  const { rows } = await db().execute<{ id: string }>(sql`
    select a.id
    from ${signatures} s
    join ${articles} a on a.current_version_id = s.version_id
    cross join lateral (select count(*) as prints from unnest(s.prints) as p where p = any(${mine})) as shared
    cross join lateral (select least(cardinality(s.prints), ${prints.length}::int) as prints) as smaller
    where s.prints && ${mine} and a.id <> ${articleId}
      and shared.prints >= least(${LEAST}::int, smaller.prints) and shared.prints >= ${LEAST_SHARE}::real * smaller.prints
    order by shared.prints::real / smaller.prints desc, a.id
    limit ${MOST}
  `)
  return rows.map(({ id }) => id)
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
