import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { closeDatabase, type Database, db } from '../client.ts'
import { withClient, withDatabase } from './address.ts'
import { dropDatabase } from './drop-database.ts'

export type TestDatabase = { url: string; db: Database; drop(): Promise<void> }

/**
 * A migrated, empty database for one test file. `db()` in verbs reaches it as well.
 *
 *     const database = await createTestDatabase()
 *     afterAll(() => database.drop())
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { url: server, template } = inject('testServer')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  await withClient(server, (client) => client.query(`create database ${name} template ${template}`))
  const url = withDatabase(server, name)
  process.env.DATABASE_URL = url
  return {
    url,
    db: db(),
    async drop() {
      await closeDatabase()
      await withClient(server, (client) => dropDatabase(client, name))
    },
  }
}
