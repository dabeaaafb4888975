import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { facts } from '#db/schema/facts.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { addReport } from '#server/ingest/add-report.ts'
import { readAgain } from '#server/ingest/read-again.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '#server/viewer.ts'
import { extract } from './extract.ts'

const database = await createTestDatabase()
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const CONTEXT = { id: 'job', signal: new AbortController().signal }

test('a report that fails says why and keeps its text; tried again, it is read', async () => {
  const person = await makePerson()
  const text = 'Harbour plan\n\nThe cabinet approved the plan on Friday.'
  const { articleId } = await addReport(person, { source: 'Harbor Wire', text })
  const state = async () => (await readArticle(person, { id: articleId })).state
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  const job = { versionId: article?.currentVersionId }
  expect(await state()).toEqual({ kind: 'reading' })

  await db().execute(sql`alter table facts add constraint broken check (quote = '') not valid`)
  await expect(extract.run([job], CONTEXT)).rejects.toThrow()
  expect(await state()).toEqual({ kind: 'failed', problem: 'its facts could not be stored' })
  expect((await readArticle(person, { id: articleId })).text).toBe('The cabinet approved the plan on Friday.')

  await db().execute(sql`alter table facts drop constraint broken`)
  await expect(readAgain(NOBODY, { articleId })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(readAgain(person, { articleId: person.userId })).rejects.toMatchObject({ code: 'not-found' })
  await readAgain(person, { articleId })
  expect(await state()).toEqual({ kind: 'reading' })
  await extract.run([job], CONTEXT)
  expect(await state()).toMatchObject({ kind: 'read', extraction: 1 })
  expect(await db().$count(facts, eq(facts.articleId, articleId))).toBeGreaterThan(0)
  const asked = await db().execute(sql`select data from pgboss.job where name = 'cluster'`)
  expect(asked.rows).toEqual([{ data: { articleId } }])
})

test('a report is for members: nobody, an unknown one and an unknown version find nothing', async () => {
  const person = await makePerson()
  const { articleId } = await addReport(person, {
    source: 'Harbor Wire',
    text: 'Other words\n\nThey differ.',
  })
  await expect(readArticle(NOBODY, { id: articleId })).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(readArticle(person, { id: person.userId })).rejects.toMatchObject({ code: 'not-found' })
  await expect(readArticle(person, { id: 'what' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(readArticle(person, { id: articleId, version: 2 })).rejects.toMatchObject({
    code: 'not-found',
  })
})
