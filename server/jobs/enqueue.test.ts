import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeSender, enqueue } from './enqueue.ts'

const database = await createTestDatabase()
afterAll(async () => {
  await closeSender()
  await database.drop()
})

test('more transactions at once than there are connections can be the first to ask for work', async () => {
  const kind = { queue: 'first', payload: z.object({ n: z.int() }) }
  const asked = Array.from({ length: 24 }, (_, n) => db().transaction((tx) => enqueue(tx, kind, { n })))
  const ids = await Promise.all(asked)
  expect(new Set(ids).size).toBe(24)
})
