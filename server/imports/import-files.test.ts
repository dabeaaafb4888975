import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makeZip } from '#server/testing/make-zip.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { importFiles } from './import-files.ts'
import { importItem } from './import-item.ts'
import { previewTable } from './preview-table.ts'

const database = await createTestDatabase()
let person: User

beforeAll(async () => {
  person = await makePerson()
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const file = (name: string, content: string | Uint8Array) => ({ name, bytes: Buffer.from(content) })
const report = (n: number) =>
  `Report ${n}\n\nThe council of town ${n} approved ${n} million euros for its bridge on Wednesday, the mayor said.`
const itemsOf = (importId: string) =>
  db().select().from(importItems).where(eq(importItems.importId, importId)).orderBy(asc(importItems.n))

test('files become reports, each under what it says of itself', async () => {
  const { importId, count } = await importFiles(person, {
    source: 'Heron Wire',
    files: [
      file('one.txt', report(1)),
      file('two.md', report(2)),
      file('picture.png', '\u0089PNG\r\n\u001a\n\0\0\0'),
    ],
  })
  expect(count).toBe(3)
  for (const { id } of await itemsOf(importId)) await importItem(id)
  const items = await itemsOf(importId)
  expect(items.map(({ name, state }) => [name, state])).toEqual([
    ['one.txt', 'done'],
    ['two.md', 'done'],
    ['picture.png', 'failed'],
  ])
  expect(items[2]?.reason).toBeTruthy()
  const [article] = await db()
    .select()
    .from(articles)
    .where(eq(articles.id, items[0]?.articleId ?? ''))
  expect(article?.title).toBe('Report 1')
  expect((await db().select().from(imports).where(eq(imports.id, importId)))[0]).toMatchObject({
    kind: 'files',
    label: '3 files',
  })
})

test('an archive is opened, and what cannot be read in it is on the list with its reason', async () => {
  const zip = makeZip({
    'a/three.txt': report(3),
    'a/list.jsonl': '{"url": "https://heron.example/x", "title": "X"}\n{"title": "no address"}\n',
    'a/video.mp4': 'no',
  })
  const { importId, count } = await importFiles(person, { files: [file('all.zip', zip)] })
  expect(count).toBe(4)
  expect(
    (await itemsOf(importId)).map(({ name, url, state, given }) => [name, url, state, given.title]),
  ).toEqual([
    ['a/three.txt', null, 'waiting', undefined],
    ['a/list.jsonl, 1', 'https://heron.example/x', 'waiting', 'X'],
    ['a/list.jsonl, 2', null, 'failed', undefined],
    ['a/video.mp4', null, 'failed', undefined],
  ])
})

test('a name that cannot be stored as it is keeps nobody from bringing in the rest', async () => {
  const zip = makeZip({ 'a\u0000b.txt': report(4), 'c.txt': report(5) })
  const { importId } = await importFiles(person, { files: [file('odd\u0000.zip', zip)] })
  expect((await itemsOf(importId)).map(({ name }) => name)).toEqual(['ab.txt', 'c.txt'])
})

test('archives that unpack to too much together are refused, however small they are', async () => {
  const zips = ['a.zip', 'b.zip'].map((name) => file(name, makeZip({ 'three.txt': report(3).repeat(20) })))
  const one = await importFiles(person, { files: zips.slice(0, 1) }, 3000)
  expect(one.count).toBe(1)
  await expect(importFiles(person, { files: zips }, 3000)).rejects.toMatchObject({ code: 'invalid' })
})

test('every one of thousands of reports is on the list once, in order, with its content and its job', async () => {
  const lines = Array.from({ length: 2500 }, (_, i) =>
    JSON.stringify({ url: `https://heron.example/m${i}`, title: `M ${i}`, text: i % 2 ? report(i) : '' }),
  )
  const { importId, count } = await importFiles(person, { files: [file('many.jsonl', lines.join('\n'))] })
  expect(count).toBe(2500)
  const stored = await itemsOf(importId)
  expect(stored.map(({ url }) => url)).toEqual(lines.map((_, i) => `https://heron.example/m${i}`))
  const ids = stored.map(({ id }) => id)
  const asked = await db().execute(
    sql`select data ->> 'itemId' as id, priority from pgboss.job where name in ('import', 'read') and data ->> 'itemId' in ${ids}`,
  )
  expect(asked.rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect(new Set(asked.rows.map(({ priority }) => priority))).toEqual(new Set([-10]))
  const contents = await db()
    .select({ n: importItems.n, content: importContents.content })
    .from(importContents)
    .innerJoin(importItems, eq(importItems.id, importContents.itemId))
    .where(eq(importItems.importId, importId))
    .orderBy(asc(importItems.n))
  expect(contents.map(({ n }) => n)).toEqual(lines.flatMap((_, i) => (i % 2 ? [i + 1] : [])))
  expect(contents.map(({ content }) => Buffer.from(content).toString().includes('bridge'))).not.toContain(
    false,
  )
})

test('a damaged archive is one item that says so', async () => {
  const { importId } = await importFiles(person, { files: [file('bad.zip', 'PK\u0003\u0004 no more')] })
  expect(await itemsOf(importId)).toMatchObject([{ name: 'bad.zip', state: 'failed', code: 'unreadable' }])
})

test('Omnivore’s archive is brought in by its list', async () => {
  const zip = makeZip({
    'metadata_0_to_1.json': JSON.stringify([
      { id: '1', slug: 's', url: 'https://heron.example/o', title: 'O', author: null },
    ]),
    'content/s.html': '<p>Words</p>',
  })
  const { importId } = await importFiles(person, { files: [file('omnivore.zip', zip)] })
  expect((await itemsOf(importId)).map(({ url }) => url)).toEqual(['https://heron.example/o'])
})

test('a table is brought in as a person says its columns are', async () => {
  const csv = 'a,b,c\nhttps://heron.example/t,Tea,2024-05-01\n'
  expect(await previewTable(person, { bytes: Buffer.from(`${csv}https://cut`) })).toEqual({
    columns: ['a', 'b', 'c'],
    rows: [['https://heron.example/t', 'Tea', '2024-05-01']],
    mapping: [null, null, null],
  })
  const { importId } = await importFiles(person, {
    files: [file('table.csv', csv)],
    mapping: ['url', 'title', 'published'],
  })
  expect(await itemsOf(importId)).toMatchObject([
    { url: 'https://heron.example/t', given: { title: 'Tea', published: '2024-05-01' }, state: 'waiting' },
  ])
})

test('too many files, none, and nobody are refused', async () => {
  const many = Array.from({ length: 501 }, (_, i) => file(`${i}.txt`, 'x'))
  await expect(importFiles(person, { files: many })).rejects.toMatchObject({ code: 'invalid' })
  await expect(importFiles(person, { files: [] })).rejects.toMatchObject({ code: 'invalid' })
  await expect(importFiles(NOBODY, { files: [file('a.txt', 'x')] })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await expect(previewTable(NOBODY, { bytes: Buffer.from('a') })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await expect(previewTable(person, { bytes: Buffer.from('') })).rejects.toMatchObject({ code: 'invalid' })
})
