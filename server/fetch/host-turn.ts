import { sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { hosts } from '#db/schema/hosts.ts'
import { FETCH_LIMITS } from './fetch-address.ts'

/** How many pages of one site are asked for at once, by all workers together. */
const AT_ONCE = 2
/** How long a site is left alone between two pages, where its robots.txt does not ask for more. */
export const USUAL_DELAY_MS = 1_000
/** A turn that nobody gave back, because its worker died, ends by itself. */
const LEASE_MS = FETCH_LIMITS.totalMs + 30_000

/** A turn to ask a site, to be given back; or how long to wait for one. */
export type Turn = { granted: true; release: () => Promise<void> } | { granted: false; waitMs: number }

/** What a site is known by: its name with the port where that is not the usual one. */
export function hostOf(address: string): string {
  return new URL(address).host.toLowerCase()
}

/**
 * Takes a turn at a site. The row of the site is the lock, and the database's clock the only one, so that any number
 * of workers keep one pace together.
 * @param delayMs how long the site is left alone after this request has begun.
 */
export async function takeTurn(host: string, delayMs = USUAL_DELAY_MS): Promise<Turn> {
  await db().insert(hosts).values({ host }).onConflictDoNothing()
  const { rows } = await db().execute<{ until: string | null; wait: number }>(sql`
    with site as (
      select host, greatest(next_at, now()) as next,
        array(select lease from unnest(leases) lease where lease > now() order by lease) as held
      from hosts where host = ${host} for update
    ), wait as (
      select host, held, extract(epoch from greatest(
        next - now(),
        case when cardinality(held) >= ${AT_ONCE} then least(held[1] - now(), interval '2 seconds') else interval '0' end
      )) * 1000 as ms from site
    ), granted as (
      update hosts set
        next_at = now() + ${delayMs} * interval '1 millisecond',
        leases = wait.held || (now() + ${LEASE_MS} * interval '1 millisecond')
      from wait where hosts.host = wait.host and wait.ms <= 0
      returning leases[cardinality(leases)]::text as until
    )
    select (select until from granted) as until, ms::float8 as wait from wait`)
  const [row] = rows
  if (!row) throw new Error(`The site ${host} was neither stored nor found.`)
  if (row.until === null) return { granted: false, waitMs: Math.ceil(row.wait) }
  const { until } = row
  return { granted: true, release: () => giveBack(host, until) }
}

async function giveBack(host: string, until: string): Promise<void> {
  await db().execute(sql`
    update hosts set leases = leases[:array_position(leases, ${until}::timestamptz) - 1]
      || leases[array_position(leases, ${until}::timestamptz) + 1:]
    where host = ${host} and ${until}::timestamptz = any(leases)`)
}
