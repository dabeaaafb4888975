import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { CollateError } from '#server/errors.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { addReport } from './add-report.ts'
import { previewReport } from './preview-report.ts'

const database = await createTestDatabase()
let viewer: User

beforeAll(async () => {
  viewer = await makePerson()
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

let made = 0
/** A report of its own for each test, so that none is another's duplicate. */
function report(over: object = {}) {
  made += 1
  return {
    source: 'Harbor Wire',
    text: `Cabinet meets, ${made}\n\nThe cabinet met ${made} times. It said so.`,
    ...over,
  }
}

async function failure(work: Promise<unknown>): Promise<CollateError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof CollateError) return error
  throw new Error(`Expected a refusal, got ${String(error)}`)
}

const versionsOf = (articleId: string) =>
  db().select().from(versions).where(eq(versions.articleId, articleId)).orderBy(versions.n)

test('stores article, version, job and audit row together', async () => {
  const { articleId, version } = await addReport(
    viewer,
    report({ published: '2 December 2022', byline: 'By Ann, Bo' }),
  )
  expect(version).toBe(1)
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({ published: '2022-12-02', byline: ['Ann', 'Bo'], currentExtraction: null })
  expect(article?.publishedAt?.toISOString()).toBe('2022-12-02T00:00:00.000Z')
  const [stored] = await versionsOf(articleId)
  expect(stored).toMatchObject({
    id: article?.currentVersionId,
    n: 1,
    method: 'paste',
    capturedBy: viewer.userId,
  })
  const jobs = await db().execute(
    sql`select data from pgboss.job where name = 'extract' and data->>'versionId' = ${stored?.id}`,
  )
  expect(jobs.rows).toHaveLength(1)
  const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, articleId))
  expect(log.map(({ action }) => action)).toEqual(['article.added'])
})

test('takes a source whatever its case, and reads the title where none is typed', async () => {
  const first = await addReport(viewer, report({ source: 'The Meridian' }))
  const second = await addReport(viewer, report({ source: 'THE MERIDIAN' }))
  const rows = await db()
    .select()
    .from(articles)
    .where(eq(articles.sourceId, sql`(select source_id from articles where id = ${first.articleId})`))
  expect(rows.map(({ id }) => id).sort()).toEqual([first.articleId, second.articleId].sort())
  expect(rows[0]?.title).toMatch(/^Cabinet meets, \d+$/)
})

test('nobody may neither preview nor add', async () => {
  expect((await failure(addReport(NOBODY, report()))).code).toBe('unauthenticated')
  expect((await failure(previewReport(NOBODY, report()))).code).toBe('unauthenticated')
})

test.each([
  ['no text', { text: '  ' }, 'text', 'invalid'],
  ['an empty file', { text: undefined, file: { name: 'a.txt', bytes: new Uint8Array() } }, 'file', 'invalid'],
  [
    'a binary file',
    { text: undefined, file: { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7') } },
    'file',
    'invalid',
  ],
  ['5 MB of text', { text: 'A word. '.repeat(655_360) }, 'text', 'too-large'],
  [
    'an 11 MB file',
    { text: undefined, file: { name: 'a.html', bytes: new Uint8Array(11 << 20) } },
    'file',
    'invalid',
  ],
  ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }, 'title', 'invalid'],
  ['a date in 9999', { published: '9999-12-31' }, 'published', 'invalid'],
  ['no date', { published: 'the other day' }, 'published', 'invalid'],
  ['no source', { source: ' ' }, 'source', 'invalid'],
  ['no web address', { url: 'harbor' }, 'url', 'invalid'],
])('refuses %s at its field', async (_, over, field, code) => {
  const before = await db().$count(articles)
  const error = await failure(addReport(viewer, report(over)))
  expect(error.code).toBe(code)
  expect(Object.keys(error.fields)).toEqual([field])
  expect(await db().$count(articles)).toBe(before)
})

test('names every field that cannot stand at once', async () => {
  const error = await failure(addReport(viewer, report({ source: '', published: '9999', url: 'x' })))
  expect(Object.keys(error.fields).sort()).toEqual(['published', 'source', 'url'])
})

test.each([
  [
    'lone surrogates and NUL',
    'Title \ud800 here\n\nText\u0000 with a \udc00 half.',
    'Text with a \ufffd half.',
  ],
  ['right-to-left text', 'عنوان التقرير\n\nقال الوزير إن الحكومة وافقت.', 'قال الوزير إن الحكومة وافقت.'],
  ['Chinese text', '内阁批准计划\n\n内阁周五批准了这项计划。', '内阁周五批准了这项计划。'],
  ['Windows line ends', 'A title\r\n\r\nOne line.\r\nAnother.', 'One line.\nAnother.'],
])('stores %s', async (_, text, stored) => {
  const { articleId } = await addReport(viewer, report({ text }))
  const [version] = await versionsOf(articleId)
  expect(version?.text).toBe(stored)
  expect(version?.wordCount).toBeGreaterThan(1)
})

test('reads an HTML file without its scripts', async () => {
  const body = `<p>The ministry said on Friday that the works were done.</p>`.repeat(8)
  const html = `<html lang="en"><head><title>Works done</title><link rel="canonical" href="https://harbor.example/works"></head>
    <body><article><h1>Works done</h1>${body}<h2>What is left</h2>${body}<script>alert(1)</script></article></body></html>`
  const file = { name: 'works.html', bytes: new TextEncoder().encode(html) }
  const { articleId } = await addReport(viewer, report({ text: undefined, file }), 'upload')
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({
    title: 'Works done',
    canonicalUrl: 'https://harbor.example/works',
    language: 'en',
  })
  const [version] = await versionsOf(articleId)
  expect(version?.text).not.toContain('alert')
  const [heading] = version?.blocks ?? []
  expect(version?.text.slice(heading?.start, heading?.end)).toBe('What is left')
})

test.each([
  ['with an address', { url: 'https://harbor.example/pressed-twice' }],
  ['without one', {}],
])('a form sent twice at once stores one report, %s', async (_, over) => {
  const same = report(over)
  const sent = await Promise.allSettled([1, 2, 3].map(() => addReport(viewer, same)))
  expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  for (const one of sent)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'conflict' })
  const stored = sent.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  expect(await versionsOf(stored[0]?.articleId ?? '')).toHaveLength(1)
})

test('the same words twice are told, and stored only on demand', async () => {
  const same = report()
  const first = await addReport(viewer, same)
  const preview = await previewReport(viewer, same)
  expect(preview.placement).toMatchObject({ kind: 'same-text', articles: [{ id: first.articleId }] })
  expect((await failure(addReport(viewer, same))).code).toBe('conflict')
  const again = await addReport(viewer, { ...same, addAnyway: true })
  expect(again.articleId).not.toBe(first.articleId)
})

test('of a text with many copies, five are told', async () => {
  const same = report({ addAnyway: true })
  const ids: string[] = []
  for (let n = 0; n < 7; n++) ids.push((await addReport(viewer, same)).articleId)
  const { placement } = await previewReport(viewer, same)
  const told = placement.kind === 'same-text' ? placement.articles : []
  expect(told.map(({ id, source }) => [id, source])).toEqual(
    ids
      .sort()
      .slice(0, 5)
      .map((id) => [id, same.source]),
  )
})

test('a known address with other words is a new version; with the same words there is nothing to store', async () => {
  const url = 'https://harbor.example/changed'
  const first = await addReport(viewer, report({ url }))
  const changed = report({ url: `${url}?utm_source=feed#top` })
  expect((await previewReport(viewer, changed)).placement).toMatchObject({ kind: 'version', n: 2 })
  expect(await addReport(viewer, changed)).toMatchObject({ articleId: first.articleId, version: 2 })
  expect((await versionsOf(first.articleId)).map(({ n }) => n)).toEqual([1, 2])
  expect((await failure(addReport(viewer, { ...changed, addAnyway: true }))).code).toBe('conflict')
})

test('two people who add one address at the same moment make two versions of one article', async () => {
  const url = 'https://harbor.example/at-once'
  const added = await Promise.all([addReport(viewer, report({ url })), addReport(viewer, report({ url }))])
  expect(new Set(added.map(({ articleId }) => articleId)).size).toBe(1)
  expect(added.map(({ version }) => version).sort()).toEqual([1, 2])
})

test('previews what was read without storing it', async () => {
  const before = await db().$count(articles)
  const preview = await previewReport(viewer, report())
  expect(preview).toMatchObject({ source: 'Harbor Wire', partial: false, placement: { kind: 'new' } })
  expect(preview.facts).toBeGreaterThan(0)
  for (const { start, end } of preview.factSpans) expect(preview.text.slice(start, end)).not.toBe('')
  expect(await db().$count(articles)).toBe(before)
})
