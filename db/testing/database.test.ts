import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '../client.ts'
import { sources } from '../schema/sources.ts'
import { createTestDatabase } from './database.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

test('a test database is migrated, empty, and the one that db() reaches', async () => {
  const rows = await db().select().from(sources)
  expect(rows).toEqual([])
  const current = await db().execute(sql`select current_database() as name`)
  expect(database.url).toContain(current.rows[0]?.name)
})
