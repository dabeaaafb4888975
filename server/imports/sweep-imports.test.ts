import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import type { User } from '#server/viewer.ts'
import { requestImport } from './request-import.ts'
import { retryImport } from './retry-import.ts'
import { sweepImports } from './sweep-imports.ts'

const database = await createTestDatabase()
let viewer: User
beforeAll(async () => {
  viewer = await makePerson()
})
afterAll(() => database.drop())

type ItemState = (typeof importItems.$inferSelect)['state']

/** An import of two sent files and an address; nothing has been done to it for so long. */
async function asked(state: ItemState, ago: string) {
  const content = { bytes: new Uint8Array([60]), mediaType: 'text/html' }
  const items = [{ content }, { content }, { url: 'https://harbor.example/' }]
  const made = await db().transaction((tx) =>
    requestImport(tx, { kind: 'files', label: 'files', requestedBy: viewer.userId, items }),
  )
  await db()
    .update(importItems)
    .set({ state, updatedAt: sql`now() - ${ago}::interval` })
    .where(eq(importItems.importId, made.importId))
  return made
}

const itemsOf = (importId: string) =>
  db().select().from(importItems).where(eq(importItems.importId, importId)).orderBy(importItems.n)
const endJobs = (ids: string[]) =>
  db().execute(sql`update pgboss.job set state = 'failed' where data ->> 'itemId' in ${ids}`)

test('what no job is left for is set aside and can be tried again; what waits for its job is not', async () => {
  const { importId, itemIds } = await asked('reading', '16 minutes')
  const [, waiting] = itemIds
  await endJobs(itemIds.filter((id) => id !== waiting))
  await sweepImports()
  const items = await itemsOf(importId)
  expect(items.map(({ state }) => state)).toEqual(['failed', 'reading', 'failed'])
  expect(items[0]).toMatchObject({ code: 'set-aside', reason: expect.stringContaining('set aside') })
  expect(await retryImport(viewer, { importId })).toBe(2)
  const { rows } = await db().execute(
    sql`select name from pgboss.job where data ->> 'itemId' in ${itemIds} and state = 'created' order by name`,
  )
  expect(rows).toEqual([{ name: 'import' }, { name: 'read' }, { name: 'read' }])
})

test('what was begun a moment ago is left alone', async () => {
  const { importId, itemIds } = await asked('reading', '1 minute')
  await endJobs(itemIds)
  await sweepImports()
  expect((await itemsOf(importId)).map(({ state }) => state)).toEqual(['reading', 'reading', 'reading'])
})

test('what was sent with what failed is kept for a month, and then says so', async () => {
  const recent = await asked('failed', '29 days')
  const old = await asked('failed', '31 days')
  const stopped = await asked('cancelled', '31 days')
  const open = await asked('waiting', '31 days')
  await sweepImports()
  const kept = (ids: string[]) => db().$count(importContents, inArray(importContents.itemId, ids))
  expect(await kept(recent.itemIds)).toBe(2)
  expect(await kept(open.itemIds)).toBe(2)
  expect(await kept([...old.itemIds, ...stopped.itemIds])).toBe(0)
  const [file, , address] = await itemsOf(old.importId)
  expect(file).toMatchObject({ state: 'failed', reason: expect.stringContaining('not kept any more') })
  expect(address).toMatchObject({ state: 'failed', code: null })

  const again = (itemId: string | undefined) => retryImport(viewer, { importId: old.importId, itemId })
  await expect(again(file?.id)).rejects.toMatchObject({
    code: 'conflict',
    message: 'What was sent is kept for 30 days, which are over. Bring it in once more.',
  })
  expect(await again(undefined)).toBe(1)
})
