import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'

export type Database = NodePgDatabase & { $client: Pool }
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** Enough for one process; a page waits for a connection rather than the server running out of them. */
const MAX_CONNECTIONS = 10
/** Opening one costs a page more than its query does, and people read for some while before they ask for the next page. */
const IDLE_MS = 60_000

/** Kept on globalThis because Next loads this module once for each bundle: one process must have one pool. */
const kept = globalThis as typeof globalThis & { collateDatabase?: Database }

/**
 * The database of this process, opened on first use from DATABASE_URL.
 *
 * Throws while `next build` runs: a page that queries there would freeze its answer into the build. Such a page
 * needs `await connection()` before its first query.
 */
export function db(): Database {
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new Error(
      'A page asked the database during the build. It needs `await connection()` before its query.',
    )
  }
  kept.collateDatabase ??= open()
  return kept.collateDatabase
}

/** Ends every connection of this process. The next `db()` opens new ones. */
export async function closeDatabase(): Promise<void> {
  const database = kept.collateDatabase
  kept.collateDatabase = undefined
  await database?.$client.end()
}

function open(): Database {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set.')
  const pool = new Pool({
    connectionString,
    max: MAX_CONNECTIONS,
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: 10_000,
    application_name: 'collate',
  })
  // Without a listener, a server that goes away while a connection idles would end the whole process.
  pool.on('error', (error) => console.error(`Database connection lost: ${error.message}`))
  // The pool listens while a connection idles; one that is lost within a transaction says so by its query.
  pool.on('connect', (client) => client.on('error', () => {}))
  return drizzle(pool)
}
