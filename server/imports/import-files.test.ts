import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importFiles as filesTable } from '#db/schema/import-files.ts'
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
import type { SentFile } from './store-file.ts'
import { unpackFile } from './unpack-file.ts'

const database = await createTestDatabase()
let person: User

beforeAll(async () => {
  person = await makePerson()
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

const file = (name: string, content: string | Uint8Array) => ({ name, content: [Buffer.from(content)] })

/** Sends files, and opens those that are opened in the background. */
async function send({ files, ...about }: { files: SentFile[]; source?: string; mapping?: unknown[] }) {
  const sent = await importFiles(person, { files, about: () => about })
  const waiting = await db().select().from(filesTable).where(eq(filesTable.importId, sent.importId))
  for (const { id } of waiting) await unpackFile(id, new AbortController().signal)
  return sent
}
const report = (n: number) =>
  `Report ${n}\n\nThe council of town ${n} approved ${n} million euros for its bridge on Wednesday, the mayor said.`
const itemsOf = (importId: string) =>
  db().select().from(importItems).where(eq(importItems.importId, importId)).orderBy(asc(importItems.n))

test('files become reports, each under what it says of itself', async () => {
  const { importId, count } = await send({
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
  const { importId } = await send({ files: [file('all.zip', zip)] })
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
  const { importId } = await send({ files: [file('odd\u0000.zip', zip)] })
  expect((await itemsOf(importId)).map(({ name }) => name)).toEqual(['ab.txt', 'c.txt'])
})

test('every one of thousands of reports is on the list once, in order, with its content and its job', async () => {
  const lines = Array.from({ length: 2500 }, (_, i) =>
    JSON.stringify({ url: `https://heron.example/m${i}`, title: `M ${i}`, text: i % 2 ? report(i) : '' }),
  )
  const { importId } = await send({ files: [file('many.jsonl', lines.join('\n'))] })
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

test('documents are on the list at once; a large one is kept as it comes, and opened in the background', async () => {
  const large = `${report(6)} ${'More of the same. '.repeat(80_000)}`
  const { importId } = await importFiles(person, {
    files: [file('small.txt', report(5)), file('large.txt', large), file('last.txt', report(7))],
    about: () => ({ source: 'Heron Wire' }),
  })
  expect((await itemsOf(importId)).map(({ name }) => name)).toEqual(['small.txt', 'last.txt'])
  const [waiting] = await db().select().from(filesTable).where(eq(filesTable.importId, importId))
  expect(waiting).toMatchObject({ name: 'large.txt', state: 'waiting', given: { source: 'Heron Wire' } })
  await unpackFile(waiting?.id ?? '', new AbortController().signal)
  const items = await itemsOf(importId)
  expect(items.map(({ name, given }) => [name, given.source])).toEqual([
    ['small.txt', 'Heron Wire'],
    ['large.txt', 'Heron Wire'],
    ['last.txt', 'Heron Wire'],
  ])
  const [content] = await db()
    .select()
    .from(importContents)
    .where(eq(importContents.itemId, items[1]?.id ?? ''))
  expect(Buffer.from(content?.content ?? []).toString()).toBe(large)
})

test('a mailbox is brought in letter by letter', async () => {
  const letter = (n: number) =>
    `From desk@heron.example Wed May  1 09:0${n}:00 2024\nFrom: Desk <desk@heron.example>\nSubject: Letter ${n}\nDate: Wed, 1 May 2024 09:0${n}:00 +0000\n\n${report(n)}\n\n>From now on, the mayor said, the bridge is open.\n\n`
  const { importId } = await send({ files: [file('letters.mbox', letter(1) + letter(2))] })
  const items = await itemsOf(importId)
  expect(items.map(({ name }) => name)).toEqual(['letters.mbox, 1', 'letters.mbox, 2'])
  for (const { id } of items) await importItem(id)
  const done = await itemsOf(importId)
  expect(done.map(({ state }) => state)).toEqual(['done', 'done'])
  const [article] = await db()
    .select()
    .from(articles)
    .where(eq(articles.id, done[1]?.articleId ?? ''))
  expect(article).toMatchObject({ title: 'Letter 2' })
})

test('a damaged archive is one item that says so', async () => {
  const { importId } = await send({ files: [file('bad.zip', 'PK\u0003\u0004 no more')] })
  expect(await itemsOf(importId)).toMatchObject([{ name: 'bad.zip', state: 'failed', code: 'unreadable' }])
})

test('Omnivore’s archive is brought in by its list', async () => {
  const zip = makeZip({
    'metadata_0_to_1.json': JSON.stringify([
      { id: '1', slug: 's', url: 'https://heron.example/o', title: 'O', author: null },
    ]),
    'content/s.html': '<p>Words</p>',
  })
  const { importId } = await send({ files: [file('omnivore.zip', zip)] })
  expect((await itemsOf(importId)).map(({ url }) => url)).toEqual(['https://heron.example/o'])
})

test('a table is brought in as a person says its columns are', async () => {
  const csv = 'a,b,c\nhttps://heron.example/t,Tea,2024-05-01\n'
  expect(await previewTable(person, { bytes: Buffer.from(`${csv}https://cut`) })).toEqual({
    columns: ['a', 'b', 'c'],
    rows: [['https://heron.example/t', 'Tea', '2024-05-01']],
    mapping: [null, null, null],
  })
  // The beginning of a table may end within a field of several lines.
  expect(
    await previewTable(person, { bytes: Buffer.from(`${csv}https://heron.example/u,"Cut\nhere`) }),
  ).toEqual(await previewTable(person, { bytes: Buffer.from(csv) }))
  const { importId } = await send({
    files: [file('table.csv', csv)],
    mapping: ['url', 'title', 'published'],
  })
  expect(await itemsOf(importId)).toMatchObject([
    { url: 'https://heron.example/t', given: { title: 'Tea', published: '2024-05-01' }, state: 'waiting' },
  ])
})

test('too many files, none, and nobody are refused', async () => {
  const about = () => ({})
  const many = Array.from({ length: 501 }, (_, i) => file(`${i}.txt`, 'x'))
  await expect(importFiles(person, { files: many, about })).rejects.toMatchObject({ code: 'invalid' })
  await expect(importFiles(person, { files: [], about })).rejects.toMatchObject({ code: 'invalid' })
  await expect(importFiles(NOBODY, { files: [file('a.txt', 'x')], about })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  const endless = (function* () {
    for (;;) yield Buffer.alloc(1024 * 1024)
  })()
  const large = { name: 'large.zip', content: endless }
  await expect(importFiles(person, { files: [large], about }, 3 * 1024 * 1024)).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await db().$count(filesTable, eq(filesTable.name, 'large.zip'))).toBe(0)
  const source = () => ({ source: 'x'.repeat(1000) })
  await expect(importFiles(person, { files: [file('a.zip', 'PK')], about: source })).rejects.toMatchObject({
    fields: { source: expect.any(String) },
  })
  await expect(previewTable(NOBODY, { bytes: Buffer.from('a') })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await expect(previewTable(person, { bytes: Buffer.from('') })).rejects.toMatchObject({ code: 'invalid' })
})
