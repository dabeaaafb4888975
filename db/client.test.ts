import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from './client.ts'
import { createTestDatabase } from './testing/database.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

test('a connection lost within a transaction fails what was asked of it, and nothing else', async () => {
  const lost = db().transaction(async (tx) => {
    const { rows } = await tx.execute(sql`select pg_backend_pid() as pid`)
    await db().execute(sql`select pg_terminate_backend(${rows[0]?.pid})`)
    await tx.execute(sql`select 1`)
  })
  await expect(lost).rejects.toThrow()
  const { rows } = await db().execute(sql`select 1 as answer`)
  expect(rows).toEqual([{ answer: 1 }])
})
