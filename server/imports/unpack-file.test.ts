import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { importContents } from '#db/schema/import-contents.ts'
import { importFiles as filesTable, importFileParts } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { imports } from '#db/schema/imports.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { retryJobs } from '#server/jobs/retry-jobs.ts'
import { makeZip } from '#server/testing/make-zip.ts'
import { makePerson } from '#server/testing/person.ts'
import type { User } from '#server/viewer.ts'
import { cancelImport } from './cancel-import.ts'
import { fileParts } from './file-parts.ts'
import { getImport } from './get-import.ts'
import { importFiles } from './import-files.ts'
import { retryImport } from './retry-import.ts'
import { forgetFiles } from './store-file.ts'
import { sweepImports } from './sweep-imports.ts'
import { unpackFile } from './unpack-file.ts'

const database = await createTestDatabase()
let person: User

beforeAll(async () => {
  person = await makePerson()
})
afterAll(async () => {
  await closeSender()
  await database.drop()
})

const WHOLE = new AbortController().signal
const report = (n: number) =>
  `Report ${n}\n\nThe council of town ${n} approved ${n} million euros for its bridge on Wednesday.`
const lines = (count: number) =>
  Array.from({ length: count }, (_, n) => JSON.stringify({ url: `https://heron.example/${n}` })).join('\n')

async function send(...files: Array<[name: string, content: string | Uint8Array]>) {
  const sent = files.map(([name, content]) => ({ name, content: [Buffer.from(content)] }))
  const { importId } = await importFiles(person, { files: sent, about: () => ({}) })
  const rows = await db()
    .select()
    .from(filesTable)
    .where(eq(filesTable.importId, importId))
    .orderBy(asc(filesTable.n))
  return { importId, fileIds: rows.map(({ id }) => id) }
}
const itemsOf = (importId: string) =>
  db().select().from(importItems).where(eq(importItems.importId, importId)).orderBy(asc(importItems.n))
/** Puts a file's bytes back, in parts of `size`, as they lie before it is opened. */
async function putParts(fileId: string, bytes: Uint8Array, size: number, without?: number) {
  await db().delete(importFileParts).where(eq(importFileParts.fileId, fileId))
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => ({
    fileId,
    n: i + 1,
    content: bytes.subarray(i * size, i * size + size),
  }))
  await db()
    .insert(importFileParts)
    .values(parts.filter(({ n }) => n !== without))
}
const stateOf = async (fileId = '') =>
  (await db().select().from(filesTable).where(eq(filesTable.id, fileId)))[0]

test('a file waits to be opened, and lets go of its bytes once it was', async () => {
  const { importId, fileIds } = await send(['all.zip', makeZip({ 'a.txt': report(1), 'b.txt': report(2) })])
  expect(await getImport(person, importId)).toMatchObject({
    items: [],
    files: [{ name: 'all.zip', state: 'waiting', items: 0 }],
  })
  const asked = await db().execute(sql`select data from pgboss.job where name = 'unpack'`)
  expect(asked.rows).toEqual([{ data: { fileId: fileIds[0] } }])

  await unpackFile(fileIds[0] ?? '', WHOLE)
  expect((await itemsOf(importId)).map(({ name, method }) => [name, method])).toEqual([
    ['a.txt', 'bulk'],
    ['b.txt', 'bulk'],
  ])
  expect(await getImport(person, importId)).toMatchObject({ kind: 'bulk', files: [] })
  expect(await stateOf(fileIds[0])).toMatchObject({ state: 'unpacked', items: 2 })
  expect(await db().$count(importFileParts)).toBe(0)
  const contents = await db().select().from(importContents)
  expect(contents.map(({ content }) => Buffer.from(content).toString()).sort()).toEqual([
    report(1),
    report(2),
  ])

  await unpackFile(fileIds[0] ?? '', WHOLE)
  expect(await itemsOf(importId)).toHaveLength(2)
})

test('a worker that dies in the middle loses nothing and doubles nothing', async () => {
  const { importId, fileIds } = await send(['many.jsonl', lines(1700)])
  const [fileId = ''] = fileIds
  const dying = new AbortController()
  const died = unpackFile(fileId, dying.signal)
  dying.abort(new Error('killed'))
  await expect(died).rejects.toThrow('killed')
  expect(await itemsOf(importId)).toHaveLength(0)

  // Two that have it at the same moment.
  await Promise.all([unpackFile(fileId, WHOLE), unpackFile(fileId, WHOLE)])
  await unpackFile(fileId, WHOLE)
  const urls = (await itemsOf(importId)).map(({ url }) => url)
  expect(urls).toEqual(Array.from({ length: 1700 }, (_, n) => `https://heron.example/${n}`))
  const jobs = await db().execute(
    sql`select count(*)::int as count, count(distinct data ->> 'itemId')::int as items from pgboss.job
      where name = 'import' and data ->> 'itemId' in (select id::text from import_items where import_id = ${importId})`,
  )
  expect(jobs.rows).toEqual([{ count: 1700, items: 1700 }])
})

test('it goes on where it was cut short', async () => {
  const { importId, fileIds } = await send(['many.jsonl', lines(1200)])
  const [fileId = ''] = fileIds
  // As the first batch left it.
  await unpackFile(fileId, WHOLE, { items: 20_000, bytes: 1 })
  await db().execute(sql`delete from import_items where import_id = ${importId} and n > 500`)
  await db().update(filesTable).set({ state: 'unpacking', items: 500 }).where(eq(filesTable.id, fileId))
  await db()
    .insert(importFileParts)
    .values({ fileId, n: 1, content: Buffer.from(lines(1200)) })
  await unpackFile(fileId, WHOLE)
  expect((await itemsOf(importId)).map(({ url }) => url?.split('/').at(-1))).toEqual(
    Array.from({ length: 1200 }, (_, n) => String(n)),
  )
})

test('files of one import keep their order, whichever is opened first', async () => {
  const { importId, fileIds } = await send(
    ['one.jsonl', lines(2)],
    ['two.bib', '@article{a, title={Two}, url={https://heron.example/two}}'],
  )
  await unpackFile(fileIds[1] ?? '', WHOLE)
  await unpackFile(fileIds[0] ?? '', WHOLE)
  expect((await itemsOf(importId)).map(({ name, method }) => [name, method])).toEqual([
    ['one.jsonl, 1', 'bulk'],
    ['one.jsonl, 2', 'bulk'],
    ['two.bib, 1', 'bulk'],
  ])
})

test('archives that unpack to too much together say so, however small they are', async () => {
  const zip = () => makeZip({ 'three.txt': report(3).repeat(20) })
  const { importId, fileIds } = await send(['a.zip', zip()], ['b.zip', zip()])
  for (const id of fileIds) await unpackFile(id, WHOLE, { items: 20_000, bytes: 3000 })
  expect(await itemsOf(importId)).toMatchObject([
    { name: 'three.txt', state: 'waiting' },
    { name: 'b.zip', state: 'failed', code: 'too-large' },
  ])
})

test('an import that holds too many reports brings in those before, and says where it stopped', async () => {
  const { importId, fileIds } = await send(['list.jsonl', lines(1200)])
  await unpackFile(fileIds[0] ?? '', WHOLE, { items: 600, bytes: 10_000 })
  const items = await itemsOf(importId)
  expect(items).toHaveLength(601)
  expect(items.at(-1)).toMatchObject({ name: 'list.jsonl', state: 'failed', code: 'too-large' })
})

test('a damaged archive is one item that says so, and one that takes workers down is set aside', async () => {
  const bad = await send(['bad.zip', 'PK\u0003\u0004 no more'])
  await unpackFile(bad.fileIds[0] ?? '', WHOLE)
  expect(await itemsOf(bad.importId)).toMatchObject([
    { name: 'bad.zip', state: 'failed', code: 'unreadable' },
  ])
  expect(await getImport(person, bad.importId)).toMatchObject({ label: 'bad.zip', kind: 'files' })
  await expect(retryImport(person, { importId: bad.importId })).rejects.toMatchObject({ code: 'conflict' })

  const deadly = await send(['deadly.zip', makeZip({ 'a.txt': report(1) })])
  await db().update(filesTable).set({ attempts: 4 }).where(eq(filesTable.importId, deadly.importId))
  await unpackFile(deadly.fileIds[0] ?? '', WHOLE)
  expect(await itemsOf(deadly.importId)).toEqual([])
  expect((await getImport(person, deadly.importId)).files).toMatchObject([
    { name: 'deadly.zip', state: 'cancelled', reason: expect.stringContaining('set aside') },
  ])

  expect(await retryImport(person, { importId: deadly.importId })).toBe(1)
  await unpackFile(deadly.fileIds[0] ?? '', WHOLE)
  expect(await itemsOf(deadly.importId)).toMatchObject([{ name: 'a.txt', state: 'waiting' }])
})

test('an archive is read where it lies, part by part, and one whose parts are gone is not called damaged', async () => {
  const zip = makeZip({ 'a.txt': report(1), 'b.txt': report(2), 'c.txt': report(3) })
  const { importId, fileIds } = await send(['parts.zip', zip])
  const [fileId = ''] = fileIds
  const inParts = (without?: number) => putParts(fileId, zip, 60, without)
  await inParts()
  const parts = await fileParts({ id: fileId, size: zip.length })
  expect(Buffer.from(await parts.whole())).toEqual(Buffer.from(zip))
  const pieces: Uint8Array[] = []
  for await (const piece of parts.range(59, 200)) pieces.push(piece)
  expect(Buffer.concat(pieces)).toEqual(Buffer.from(zip.subarray(59, 200)))

  await inParts(2)
  await expect(unpackFile(fileId, WHOLE)).rejects.toThrow('not all here')
  expect(await itemsOf(importId)).toEqual([])
  await inParts()
  await unpackFile(fileId, WHOLE)
  expect((await itemsOf(importId)).map(({ name, state }) => [name, state])).toEqual([
    ['a.txt', 'waiting'],
    ['b.txt', 'waiting'],
    ['c.txt', 'waiting'],
  ])
})

/** 700 rows whose texts have quotation marks, line breaks and signs of several bytes. */
const table = `url,title,text\r\n${Array.from({ length: 700 }, (_, n) => `https://heron.example/${n},"Café ""${n}""","Words,\n– ${n} –"\r\n`).join('')}`
const rowsOf = async (importId: string) =>
  (await itemsOf(importId)).map(({ name, url, given, state }) => [name, url, given.title, state])
const expectedRows = Array.from({ length: 700 }, (_, n) => [
  `list.csv, ${n + 1}`,
  `https://heron.example/${n}`,
  `Café "${n}"`,
  'waiting',
])

test('a table is read where it lies, part by part, and goes on where it was cut short', async () => {
  const bytes = Buffer.from(table)
  const { importId, fileIds } = await send(['list.csv', bytes])
  const [fileId = ''] = fileIds
  await putParts(fileId, bytes, 61)
  await unpackFile(fileId, WHOLE)
  expect(await rowsOf(importId)).toEqual(expectedRows)
  expect(await getImport(person, importId)).toMatchObject({ kind: 'bulk', files: [] })
  expect(await db().$count(importFileParts, eq(importFileParts.fileId, fileId))).toBe(0)

  await db().execute(sql`delete from import_items where import_id = ${importId} and n > 500`)
  await db().update(filesTable).set({ state: 'unpacking', items: 500 }).where(eq(filesTable.id, fileId))
  await putParts(fileId, bytes, 1000, 7)
  await expect(unpackFile(fileId, WHOLE)).rejects.toThrow('not all here')
  await putParts(fileId, bytes, 1000)
  await unpackFile(fileId, WHOLE)
  expect(await rowsOf(importId)).toEqual(expectedRows)
})

test('a table in which a quotation mark is not closed brings in the rows before, and says where', async () => {
  const { importId, fileIds } = await send(['list.csv', `${table}https://heron.example/x,"Left open\n`])
  const [fileId = ''] = fileIds
  await unpackFile(fileId, WHOLE)
  expect(await rowsOf(importId)).toEqual([...expectedRows, ['list.csv', null, undefined, 'failed']])
  expect((await itemsOf(importId)).at(-1)).toMatchObject({
    code: 'unreadable',
    reason: 'This table breaks off in row 701: a quotation mark is not closed.',
  })
  expect(await getImport(person, importId)).toMatchObject({ kind: 'bulk' })

  const none = await send(['open.csv', 'url,title\n"https://heron.example/y'], ['blank.csv', ' \n'])
  for (const id of none.fileIds) await unpackFile(id, WHOLE)
  expect(await itemsOf(none.importId)).toMatchObject([
    { name: 'open.csv', state: 'failed', code: 'unreadable' },
    { name: 'blank.csv', state: 'failed', code: 'empty' },
  ])
  expect(await getImport(person, none.importId)).toMatchObject({ kind: 'files' })
})

test('what the database cannot store of one page keeps out no other', async () => {
  const page = (url: string, type: string) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n<p>${report(1)}</p>`
    return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
  }
  const odd = page('https://heron.example/a\0b', 'text/html; charset=\0utf-8')
  const { importId, fileIds } = await send(['all.warc', odd + page('https://heron.example/c', 'text/html')])
  await unpackFile(fileIds[0] ?? '', WHOLE)
  expect((await itemsOf(importId)).map(({ url, state }) => [url, state])).toEqual([
    ['https://heron.example/a%00b', 'waiting'],
    ['https://heron.example/c', 'waiting'],
  ])
})

test('a file that no job is left for is set aside, and can be tried again by its import and by its job', async () => {
  const { importId, fileIds } = await send(
    ['left.zip', makeZip({ 'a.txt': report(1) })],
    ['waits.zip', makeZip({ 'b.txt': report(2) })],
  )
  const [left = '', waits = ''] = fileIds
  const giveUp = async () => {
    await db().execute(
      sql`update pgboss.job set state = 'failed' where name = 'unpack' and data ->> 'fileId' = ${left}`,
    )
    await db()
      .update(filesTable)
      .set({ state: 'unpacking', updatedAt: sql`now() - interval '16 minutes'` })
      .where(eq(filesTable.importId, importId))
    await sweepImports()
    expect(await stateOf(waits)).toMatchObject({ state: 'unpacking', reason: null })
    expect(await stateOf(left)).toMatchObject({
      state: 'cancelled',
      reason: expect.stringMatching(/broken off again and again.*kept for 30 days/),
    })
  }
  await giveUp()
  expect(await retryImport(person, { importId })).toBe(1)
  expect(await stateOf(left)).toMatchObject({ state: 'waiting', reason: null, attempts: 0 })

  await giveUp()
  await retryJobs(await makePerson('admin'), { kind: 'unpack' })
  expect(await stateOf(left)).toMatchObject({ state: 'waiting', reason: null })
  await unpackFile(left, WHOLE)
  expect(await itemsOf(importId)).toMatchObject([{ name: 'a.txt', state: 'waiting' }])
})

test('what was sent with a file that was stopped is kept for thirty days', async () => {
  const { importId, fileIds } = await send(['stopped.zip', makeZip({ 'a.txt': report(1) })])
  await cancelImport(person, { importId })
  const of = eq(filesTable.id, fileIds[0] ?? '')
  const parts = () => db().$count(importFileParts, eq(importFileParts.fileId, fileIds[0] ?? ''))
  const stoppedAgo = (ago: string) =>
    db()
      .update(filesTable)
      .set({ updatedAt: sql`now() - ${ago}::interval` })
      .where(of)
  await stoppedAgo('29 days')
  await sweepImports()
  expect(await parts()).toBe(1)
  await stoppedAgo('31 days')
  await sweepImports()
  expect(await parts()).toBe(0)
  expect(await stateOf(fileIds[0])).toMatchObject({
    state: 'cancelled',
    reason: expect.stringContaining('not kept'),
  })
  await expect(retryImport(person, { importId })).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('30 days'),
  })
})

test('files of an import are not forgotten', async () => {
  const { fileIds } = await send(['many.jsonl', lines(3)])
  await forgetFiles(fileIds)
  expect(await stateOf(fileIds[0])).toMatchObject({ state: 'waiting' })
})

test('an import that is stopped is opened no further, and goes on when it is tried again', async () => {
  const { importId, fileIds } = await send(['many.jsonl', lines(3)])
  expect(await cancelImport(person, { importId })).toBe(1)
  await unpackFile(fileIds[0] ?? '', WHOLE)
  expect(await itemsOf(importId)).toEqual([])
  expect(await getImport(person, importId)).toMatchObject({ files: [{ state: 'cancelled' }] })

  expect(await retryImport(person, { importId })).toBe(1)
  await unpackFile(fileIds[0] ?? '', WHOLE)
  expect(await itemsOf(importId)).toHaveLength(3)
})

test('files of which some never came are not kept', async () => {
  async function* broken() {
    yield { name: 'one.txt', content: [Buffer.from(report(1))] }
    throw new Error('the line was cut')
  }
  const before = await db().$count(filesTable)
  await expect(importFiles(person, { files: broken(), about: () => ({}) })).rejects.toThrow(
    'the line was cut',
  )
  expect(await db().$count(filesTable)).toBe(before)
  expect(await db().$count(imports, eq(imports.label, 'one.txt'))).toBe(0)
})
