import { and, between, desc, gte, type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { search } from '#db/schema/search.ts'
import { estimate } from '../library/count.ts'
import { cleanQuery } from './clean-query.ts'

/** Above this many estimated hits only the newest are matched and ranked: ranking costs time for every hit. */
export const WINDOW = 2_000

/** Months as numbers, 202212; both ends included. */
export type Months = { from: number; to: number }
export const ANY_MONTH: Months = { from: 0, to: 999_912 }

/** A search that is ready to run. Nothing but `matches` and `rank` goes into a query. */
export type OpenSearch = {
  /** False where there is no word to search for; then nothing matches. */
  searchable: boolean
  /** Planner's estimate of all hits. */
  estimate: number
  /** The month from which on hits are taken, where there are too many to rank them all; else null. */
  since: number | null
  /** Condition on a row of `search`. */
  matches: SQL
  /** True where the hits are many but the articles in question few: then each of those is to be looked up. */
  lookUp: boolean
  /** How well a row of `search` answers; float. */
  rank: SQL<number>
}

/**
 * Prepares a full-text search in English. Matching runs on the whole text, ranking on title and first paragraphs.
 * Never fails because of what was typed.
 * @param among how many articles are in question after other filters; few of them are all searched.
 */
export async function openSearch(
  typed: string,
  months: Months = ANY_MONTH,
  among = Number.POSITIVE_INFINITY,
): Promise<OpenSearch> {
  const query = tsquery(typed)
  const matches = and(sql`${search.tsv} @@ ${query}`, inMonths(months)) ?? sql`false`
  const rank = sql<number>`ts_rank(${search.rtsv}, ${query})::float8`.mapWith(Number)
  const [nodes, hits] = await Promise.all([
    db().execute<{ nodes: number }>(sql`select numnode(${query}) as nodes`),
    estimate(sql`select 1 from ${search} where ${matches}`),
  ])
  const searchable = (nodes.rows[0]?.nodes ?? 0) > 0
  const whole = { searchable, estimate: hits, since: null, matches, rank }
  if (hits <= WINDOW) return { ...whole, lookUp: false }
  if (among <= WINDOW) return { ...whole, lookUp: true }
  const since = await windowStart(hits, months)
  if (since === null) return { ...whole, lookUp: false }
  const within = and(sql`${search.tsv} @@ ${query}`, inMonths({ from: since, to: months.to })) ?? sql`false`
  return { ...whole, since, matches: within, lookUp: false }
}

export function tsquery(typed: string): SQL {
  return sql`websearch_to_tsquery('english', ${cleanQuery(typed)})`
}

function inMonths({ from, to }: Months): SQL | undefined {
  return from === ANY_MONTH.from && to === ANY_MONTH.to ? undefined : between(search.ym, from, to)
}

/** The newest month from which on about WINDOW hits are to be expected, were hits spread evenly over articles. */
async function windowStart(hits: number, months: Months): Promise<number | null> {
  const scope = and(gte(search.ym, Math.max(months.from, 1)), sql`${search.ym} <= ${months.to}`)
  const articles = await estimate(sql`select 1 from ${search} where ${scope}`)
  const [start] = await db()
    .select({ ym: search.ym })
    .from(search)
    .where(scope)
    .orderBy(desc(search.ym))
    .offset(Math.ceil((WINDOW * articles) / hits))
    .limit(1)
  return start?.ym ?? null
}
