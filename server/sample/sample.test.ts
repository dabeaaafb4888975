import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { SAMPLE_REPORTS } from '#db/sample/story.ts'
import { articles } from '#db/schema/articles.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { entities } from '#db/schema/entities.ts'
import { facts } from '#db/schema/facts.ts'
import { sources } from '#db/schema/sources.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { getDemonstration } from '#server/compare/get-demonstration.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { addReport } from '#server/ingest/add-report.ts'
import { makePerson } from '#server/testing/person.ts'
import { countSample } from './find-sample.ts'
import { loadSample } from './load-sample.ts'
import { removeSample } from './remove-sample.ts'

const database = await createTestDatabase()
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

test('the story is loaded once, by one of two processes that start together, and every fact shows its words', async () => {
  const stored = await Promise.all([loadSample(), loadSample()])
  expect(stored.sort()).toEqual([0, SAMPLE_REPORTS.length])
  expect(await loadSample()).toBe(0)
  expect(await db().$count(articles, eq(articles.isSample, true))).toBe(SAMPLE_REPORTS.length)
  const rows = await db()
    .select({ text: versions.text, start: facts.start, end: facts.end, quote: facts.quote })
    .from(facts)
    .innerJoin(versions, eq(versions.id, facts.versionId))
  expect(rows.length).toBeGreaterThan(SAMPLE_REPORTS.length)
  for (const { text, start, end, quote } of rows) expect(text.slice(start, end)).toBe(quote)
  const later = SAMPLE_REPORTS.flatMap((report) => report.later ?? [])
  expect(await db().$count(versions)).toBe(SAMPLE_REPORTS.length + later.length)
  const { rows: jobs } = await db().execute(
    sql`select priority, count(*)::int as count from pgboss.job where name = 'align' group by priority`,
  )
  expect(jobs).toEqual([{ priority: -20, count: SAMPLE_REPORTS.length }])
})

test('anybody can look at the demonstration', async () => {
  const demonstration = await getDemonstration()
  expect(demonstration?.saved.title).not.toBe('')
})

test('only an admin may remove it; what people added stays, and it does not come back', async () => {
  const admin = await makePerson('admin')
  const editor = await makePerson('editor')
  await expect(countSample(editor)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(removeSample(editor)).rejects.toMatchObject({ code: 'forbidden' })
  const own = await addReport(editor, { source: 'Pylon News', text: 'Own words\n\nA report of our own.' })

  const extent = await countSample(admin)
  expect(extent).toEqual({ reports: SAMPLE_REPORTS.length, comparisons: 1 })
  expect(await removeSample(admin)).toEqual(extent)
  expect(await db().select({ id: articles.id }).from(articles)).toEqual([{ id: own.articleId }])
  expect(await db().select({ name: sources.name, isSample: sources.isSample }).from(sources)).toEqual([
    { name: 'Pylon News', isSample: false },
  ])
  expect(await db().$count(comparisons)).toBe(0)
  expect(await db().$count(entities)).toBe(0)
  expect(await loadSample()).toBe(0)
})
