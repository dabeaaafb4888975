import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { OperatorError } from './operator-error.ts'

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))

/** Any number, as long as every process uses the same: one process migrates, the others wait for it. */
const LOCK = 20_180_417

type Journal = { entries: { tag: string; when: number }[] }

/**
 * Brings the database at `url` to the schema of this code. Safe to call from many processes at once.
 * Returns how many migrations it applied. Throws OperatorError if the database is newer than the code.
 */
export async function migrateDatabase(url: string, folder = FOLDER): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'collate migrations' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const known = readJournal(folder)
    const before = await appliedMigrations(client)
    refuseNewer(before, known)
    await migrate(drizzle(client), { migrationsFolder: folder })
    return known.length - before.length
  } finally {
    await client.end()
  }
}

/** `when` of each migration in the journal, which is what Drizzle records as `created_at` once it is applied. */
function readJournal(folder: string): number[] {
  const journal = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8')) as Journal
  const times = journal.entries.map((entry) => entry.when)
  // Drizzle applies what is later than the latest one applied, so one that is out of order would be left out.
  const outOfOrder = journal.entries.find((entry, i) => i > 0 && entry.when <= (times[i - 1] ?? 0))
  if (outOfOrder) {
    throw new Error(`Migration ${outOfOrder.tag} is dated before the one it follows. Generate it again.`)
  }
  return times
}

async function appliedMigrations(client: Client): Promise<number[]> {
  const table = await client.query(
    "select to_regclass('drizzle.__drizzle_migrations') is not null as present",
  )
  if (!table.rows[0]?.present) return []
  const rows = await client.query('select created_at from drizzle.__drizzle_migrations order by created_at')
  return rows.rows.map((row: { created_at: string }) => Number(row.created_at))
}

function refuseNewer(applied: number[], known: number[]): void {
  const unknown = applied.filter((time) => !known.includes(time))
  if (unknown.length === 0) return
  throw new OperatorError(
    'This database was written by a newer version of Collate ' +
      `(${unknown.length === 1 ? 'one change' : `${unknown.length} changes`} to its tables unknown to this one). ` +
      'Nothing was touched. Update Collate, or restore a backup made with this version.',
  )
}
