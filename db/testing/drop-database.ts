import type { Client } from 'pg'

/**
 * Drops a database and ends the sessions that the client's own role still has in it. Not "with (force)": that asks
 * for the right to end every process in it, and so an ordinary role is refused where the server itself happens to be
 * vacuuming there. A plain drop sends the vacuum away.
 */
export async function dropDatabase(client: Client, name: string): Promise<void> {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user',
    [name],
  )
  await client.query(`drop database ${client.escapeIdentifier(name)}`)
}
