import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import type { Total } from './types.ts'

/** Counted one by one up to here; beyond it the planner's estimate is near enough and does not grow with the set. */
const COUNTED = 1_000

/**
 * How many rows `query` has: exact for small sets, the planner's estimate for big ones.
 * @param atMost a bound that is known otherwise. Where rows are asked one by one whether they belong, the planner
 * knows little.
 */
export async function countAbout(query: SQL, atMost = Number.POSITIVE_INFINITY): Promise<Total> {
  const counted = await db().execute<{ count: string }>(
    sql`select count(*) from (${query} limit ${COUNTED + 1}) as counted`,
  )
  const count = Number(counted.rows[0]?.count ?? 0)
  if (count <= COUNTED) return { count, exact: true }
  return { count: Math.max(Math.min(await estimate(query), atMost), COUNTED), exact: false }
}

type Plan = { 'QUERY PLAN': Array<{ Plan: { 'Plan Rows': number } }> }

/** The planner's idea of how many rows `query` has, from statistics alone: the query is not run. */
export async function estimate(query: SQL): Promise<number> {
  const plan = await db().execute<Plan>(sql`explain (format json) ${query}`)
  return plan.rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}
