import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { addItems } from '#server/collections/add-items.ts'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { deleteAccount } from '#server/people/delete-account.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'

const database = await createTestDatabase()
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const TEXT =
  'The council approved 40 million euros for the Plover Bridge on 2 May 2024, Mayor Ida Quill said.'

beforeAll(async () => {
  const person = await makePerson()
  const reports = [
    await makeReport(person, { source: 'Heron Wire', text: TEXT }),
    await makeReport(person, { source: 'Daily Plover', text: TEXT.replace('40', '45') }),
  ]
  await saveComparison(person, { title: 'The bridge', visibility: 'members', articles: reports })
  const things = [{ kind: 'article', articleId: reports[0] }]
  await addItems(person, { title: 'Bridges', things, note: 'Kept.' })
})

test.each([
  ['versions', 'text = text'],
  ['versions', 'blocks = blocks'],
  ['versions', 'hash = hash'],
  ['extractions', 'engine = engine'],
  ['facts', 'quote = quote'],
  ['attributions', 'source = source'],
  ['mentions', 'start = start'],
  ['dates', 'value = value'],
  ['quantities', 'value = value'],
  ['comparisons', 'result = result'],
  ['comparison_articles', 'version_id = version_id'],
  ['collection_items', 'kept = kept'],
  ['audit_log', 'detail = detail'],
])('%s never change: %s is refused', async (table, change) => {
  const rows = await db().execute(sql`select 1 from ${sql.identifier(table)}`)
  expect(rows.rows.length).toBeGreaterThan(0)
  await expect(
    db().execute(sql`update ${sql.identifier(table)} set ${sql.raw(change)}`),
  ).rejects.toMatchObject({ cause: { message: `${table} rows are immutable` } })
})

test('what never changes may forget who made it', async () => {
  const person = await makePerson()
  await makeReport(person, { source: 'Heron Wire', text: 'The bridge is closed, Ida Quill said.' })
  await deleteAccount(person, { confirmation: person.email })
  const forgotten = await db().execute(sql`select 1 from versions where captured_by is null`)
  expect(forgotten.rows).toHaveLength(1)
  const log = await db().execute(
    sql`select 1 from audit_log where action = 'person.left' and actor_id is null`,
  )
  expect(log.rows).toHaveLength(1)
})
