import type { PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '#db/client.ts'

/** Postgres takes 65,535 parameters a statement; no table here has more than twenty columns. */
const ROWS = 2000

/** Inserts any number of rows, a chunk a statement. */
export async function insertChunks<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: Array<T['$inferInsert']>,
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) {
    await tx.insert(table).values(rows.slice(i, i + ROWS))
  }
}
