import { and, eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { search } from '#db/schema/search.ts'
import { signatures } from '#db/schema/signatures.ts'
import { snapshots } from '#db/schema/snapshots.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makePerson } from '#server/testing/person.ts'
import type { User } from '#server/viewer.ts'
import { getImport } from './get-import.ts'
import { readItems } from './read-items.ts'
import { requestImport } from './request-import.ts'

const database = await createTestDatabase()
let viewer: User
beforeAll(async () => {
  viewer = await makePerson()
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

type Page = { part: string; site?: string; url?: string }

const page = ({ part, site = 'Harbor Wire', url }: Page) => `<!doctype html><html lang="en"><head>
  <title>Works, part ${part}</title><meta property="og:site_name" content="${site}">${url ? `<link rel="canonical" href="${url}">` : ''}</head>
  <body><article><h1>Works, part ${part}</h1><p>The minister, Ann Abel, said on Friday that part ${part} of the works was done.</p>
  <p>“We have waited for 12 years,” said Bo Birch, the mayor of Alderford. The Ministry of Works will pay 40 million euros.</p></article></body></html>`

async function ask(pages: string[]): Promise<string[]> {
  const items = pages.map((words, i) => ({
    name: `${i}.html`,
    content: {
      bytes: Buffer.from(words, words.startsWith('\u0089') ? 'latin1' : 'utf8'),
      mediaType: 'text/html',
    },
  }))
  const { itemIds } = await db().transaction((tx) =>
    requestImport(tx, { kind: 'files', label: 'pages', requestedBy: viewer.userId, items }),
  )
  return itemIds
}

const itemsOf = (ids: string[]) =>
  db().select().from(importItems).where(inArray(importItems.id, ids)).orderBy(importItems.n)
const statesOf = async (ids: string[]) => (await itemsOf(ids)).map(({ state }) => state)
const contentsOf = (ids: string[]) => db().$count(importContents, inArray(importContents.itemId, ids))

test('pages that are read together are stored with their facts and all that is found by them', async () => {
  const ids = await ask(['one', 'two', 'three'].map((part) => page({ part })))
  await readItems(ids)
  const items = await itemsOf(ids)
  expect(items.map(({ state, attempts }) => [state, attempts])).toEqual(ids.map(() => ['done', 1]))
  expect(await contentsOf(ids)).toBe(0)
  for (const { articleId, versionId } of items) {
    const [article] = await db()
      .select()
      .from(articles)
      .where(eq(articles.id, articleId ?? ''))
    expect(article).toMatchObject({
      currentVersionId: versionId,
      currentExtraction: 1,
      addedBy: viewer.userId,
    })
    const of = { versionId: versionId ?? '', articleId: articleId ?? '' }
    const [{ text } = { text: '' }] = await db().select().from(versions).where(eq(versions.id, of.versionId))
    const found = await db().select().from(facts).where(eq(facts.versionId, of.versionId))
    expect(found).toHaveLength(article?.factCount ?? -1)
    expect(found.length).toBeGreaterThan(2)
    for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote)
    const read = and(eq(extractions.versionId, of.versionId), eq(extractions.engine, ENGINE_VERSION))
    expect(await db().$count(extractions, read)).toBe(1)
    expect(await db().$count(search, eq(search.articleId, of.articleId))).toBe(1)
    expect(await db().$count(signatures, eq(signatures.versionId, of.versionId))).toBe(1)
    expect(await db().$count(snapshots, eq(snapshots.versionId, of.versionId))).toBe(1)
    const deed = and(eq(auditLog.subjectId, of.articleId), eq(auditLog.actorId, viewer.userId))
    expect(await db().$count(auditLog, deed)).toBe(1)
    const { rows: jobs } = await db().execute(
      sql`select name from pgboss.job where data->>'articleId' = ${articleId} or data->>'versionId' = ${versionId} order by name`,
    )
    expect(jobs).toEqual([{ name: 'align' }, { name: 'cluster' }])
  }
})

test('what comes after reading waits until a large import is read; a handful of reports gets it at once', async () => {
  const pages = (name: string, count: number) =>
    Array.from({ length: count }, (_, i) => page({ part: `${name} ${i + 1}` }))
  const large = await ask(pages('large', 24))
  const few = await ask(pages('few', 3))
  const follow = async (itemIds: string[]) => {
    await readItems(itemIds)
    const { rows } = await db().execute(sql`
      select distinct j.name, j.priority, j.start_after > now() as held from pgboss.job j join import_items i
        on j.data ->> 'articleId' = i.article_id::text where ${inArray(sql`i.id`, itemIds)} order by j.name`)
    return rows
  }
  const both = (how: { priority: number; held: boolean }) =>
    ['align', 'cluster'].map((name) => ({ name, ...how }))
  expect(await follow(large.slice(0, 16))).toEqual(both({ priority: -5, held: true }))
  expect(await follow(few)).toEqual(both({ priority: 0, held: false }))
  await db().execute(sql`delete from pgboss.job where name = 'read'`)
  expect(await follow(large.slice(16))).toEqual(both({ priority: -5, held: false }))
})

test('two with one address become one article, two with the same words of one outlet as well', async () => {
  const url = 'https://harbor.example/works/four'
  const ids = await ask([
    page({ part: 'four', url }),
    page({ part: 'four', url }),
    page({ part: 'four, changed', url }),
    page({ part: 'five' }),
    page({ part: 'five' }),
    page({ part: 'five', site: 'Daily Plover' }),
  ])
  await readItems(ids)
  const items = await itemsOf(ids)
  expect(items.map(({ state }) => state)).toEqual(['done', 'duplicate', 'done', 'done', 'duplicate', 'done'])
  const [first, again, changed, five, sameWords, elsewhere] = items.map(({ articleId }) => articleId)
  expect([again, changed]).toEqual([first, first])
  expect(sameWords).toBe(five)
  expect(elsewhere).not.toBe(five)
  expect(await db().$count(versions, eq(versions.articleId, first ?? ''))).toBe(2)
})

test('what cannot be read is set aside with its reason, and the others are stored', async () => {
  const picture = '\u0089PNG\r\n\u001a\n'
  const ids = await ask([
    page({ part: 'six' }),
    '',
    '<html><body></body></html>',
    picture,
    page({ part: 'seven' }),
  ])
  await readItems(ids)
  expect(await statesOf(ids)).toEqual(['done', 'failed', 'failed', 'failed', 'done'])
  const [first] = await itemsOf(ids)
  const { items } = await getImport(viewer, first?.importId ?? '')
  const failed = items.filter(({ state }) => state === 'failed').sort((a, b) => a.n - b.n)
  const reasons = failed.map(({ reason, canRetry }) => [reason, canRetry])
  expect(reasons).toEqual([
    ['This file is empty.', false],
    [expect.stringMatching(/no text/i), true],
    ['This is not a kind of file that reports are read from.', true],
  ])
})

test('what a worker died on comes by itself, and not for ever', async () => {
  const ids = await ask([page({ part: 'eight' }), page({ part: 'nine' }), page({ part: 'ten' })])
  const [, died, worn] = ids
  await db()
    .update(importItems)
    .set({ state: 'reading', attempts: 1 })
    .where(eq(importItems.id, died ?? ''))
  await db()
    .update(importItems)
    .set({ state: 'reading', attempts: 6 })
    .where(eq(importItems.id, worn ?? ''))
  await readItems(ids)
  const items = await itemsOf(ids)
  expect(items.map(({ state, attempts }) => [state, attempts])).toEqual([
    ['done', 1],
    ['done', 2],
    ['failed', 7],
  ])
  expect(items[2]?.code).toBe('set-aside')
})

test('the same pages given to two workers at once are stored once', async () => {
  const ids = await ask(['eleven', 'twelve'].map((part) => page({ part })))
  await Promise.all([readItems(ids), readItems(ids.toReversed())])
  expect(await statesOf(ids)).toEqual(['done', 'done'])
  expect(
    await db().$count(versions, sql`${versions.title} in ('Works, part eleven', 'Works, part twelve')`),
  ).toBe(2)
})

test('words are kept where their facts cannot be stored, which are then asked for by themselves', async () => {
  const ids = await ask([page({ part: 'thirteen' }), page({ part: 'fourteen' })])
  await db().execute(
    sql`alter table facts add constraint broken check (quote not like '%thirteen%') not valid`,
  )
  await readItems(ids)
  await db().execute(sql`alter table facts drop constraint broken`)
  const [broken, whole] = await itemsOf(ids)
  expect([broken?.state, whole?.state]).toEqual(['done', 'done'])
  const read = await db()
    .select({ id: articles.id, extraction: articles.currentExtraction })
    .from(articles)
    .where(inArray(articles.id, [broken?.articleId ?? '', whole?.articleId ?? '']))
  expect(new Map(read.map(({ id, extraction }) => [id, extraction]))).toEqual(
    new Map([
      [broken?.articleId, null],
      [whole?.articleId, 1],
    ]),
  )
  const { rows: jobs } = await db().execute(
    sql`select name from pgboss.job where data->>'versionId' = ${broken?.versionId}`,
  )
  expect(jobs).toEqual([{ name: 'extract' }])
})
