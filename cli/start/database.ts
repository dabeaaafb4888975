import { Client } from 'pg'
import { codeOf, OperatorError } from '#db/operator-error.ts'

/** Throws OperatorError unless the database answers at `url`. The message never shows the password. */
export async function requireDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    const reason = REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
    throw new OperatorError(`The database cannot be used: ${reason}. (DATABASE_URL says where it is.)`, {
      cause: error,
    })
  } finally {
    await client.end()
  }
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there; check the host and port, and that the server runs',
  ENOTFOUND: 'its host name is unknown',
  ENOENT: 'its socket is not there',
  '28P01': 'it refuses the user or password',
  '28000': 'it does not let this user in',
  '3D000': 'that server has no such database; create it first',
  '53300': 'it has no connection left',
}
