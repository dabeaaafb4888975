import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'

/** Any constant will do; it must differ from other advisory locks of the portal. */
const PEOPLE_LOCK = 7_165_411

/**
 * Makes transactions that decide by "who else is there" wait for each other: the first account becoming admin,
 * the last admin staying one. Held until the transaction ends.
 */
export async function lockPeople(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${PEOPLE_LOCK})`)
}
