import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db, type Transaction } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisonArticles, comparisons } from '#db/schema/comparisons.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makeArticle, makeSource } from '#server/testing/library.ts'
import { makePerson } from '#server/testing/person.ts'
import { removeSample } from './remove-sample.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

async function compare(tx: Transaction, ids: string[]): Promise<void> {
  const result = { articles: [], rows: [], reuse: [], origins: { count: 0, groups: [] }, citations: [] }
  const [made] = await tx
    .insert(comparisons)
    .values({ title: 'Both', engine: 'made', result: { ...result, loops: [], terms: [] } })
    .returning({ id: comparisons.id })
  for (const [position, articleId] of ids.entries()) {
    await tx.execute(sql`insert into ${comparisonArticles} select ${made?.id}, ${position}, id, current_version_id, 1
      from ${articles} where id = ${articleId}`)
  }
}

async function untilSomebodyWaits(): Promise<void> {
  const waiting = sql`select 1 from pg_locks where not granted`
  while ((await db().execute(waiting)).rows.length === 0);
}

test('a comparison that is being saved meanwhile goes as a whole, not by half', async () => {
  const admin = await makePerson('admin')
  const sourceId = await makeSource('Heron Wire')
  const sample = await makeArticle({ sourceId, isSample: true, facts: [{ quote: 'It opens.' }] })
  const own = await makeArticle({ sourceId, facts: [{ quote: 'It closes.' }] })
  const removal = await db().transaction(async (tx) => {
    await compare(tx, [sample, own])
    const started = removeSample(admin)
    await untilSomebodyWaits()
    return { started }
  })
  await removal.started
  expect(await db().$count(comparisonArticles)).toBe(0)
  expect(await db().$count(comparisons)).toBe(0)
  expect(await db().$count(articles)).toBe(1)
})
