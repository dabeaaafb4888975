import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { importFiles } from '#db/schema/import-files.ts'
import { importItems } from '#db/schema/import-items.ts'
import { sources } from '#db/schema/sources.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { importItem } from '#server/imports/import-item.ts'
import { unpackFile } from '#server/imports/unpack-file.ts'
import { run } from './add.ts'

const database = await createTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'collate-add-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function add(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const status = await run(args, { stdin, stdout, stderr })
  stdout.end()
  stderr.end()
  return { status, said: await text(stdout), complained: await text(stderr) }
}

test('stores a file with what it and the options say, once', async () => {
  const path = file('talks.txt', 'date 2022-11-30\n\nTalks resume\n\nThe parties met again.')
  const { status, said } = await add(path, '--source', 'Harbor Wire')
  expect(status).toBe(0)
  const id = /[0-9a-f-]{36}/.exec(said)?.[0] ?? ''
  const [stored] = await db()
    .select({ title: articles.title, published: articles.published, source: sources.name })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.sourceId))
    .where(eq(articles.id, id))
  expect(stored).toEqual({ title: 'Talks resume', published: '2022-11-30', source: 'Harbor Wire' })
  const again = await add(path, '--source', 'Harbor Wire')
  expect(again).toMatchObject({ status: 0, said: `${path}: already here\n` })
  expect((await add(path, '--source', 'Harbor Wire', '--again')).said).toMatch(/stored as/)
})

test('says of each file why it could not be stored, and goes on', async () => {
  const bad = file('a.pdf', '%PDF-1.7')
  const nameless = file('b.txt', 'Nobody signs this.\n\nIt is short.')
  const signed = file('c.txt', 'source: Meridian\n\nA signed report\n\nIt says so itself.')
  const { status, said, complained } = await add(bad, nameless, signed)
  expect(status).toBe(1)
  expect(complained).toMatch(/a\.pdf: This PDF is damaged/)
  expect(complained).toMatch(/b\.txt: it does not say who published it/)
  expect(said).toMatch(/c\.txt: stored as/)
})

test('refuses wrong usage', async () => {
  await expect(add()).rejects.toThrow('name at least one file')
  await expect(add('a', 'b', '--title', 'x')).rejects.toThrow('single file')
})

test('a folder is brought in by the running instance, with a word on what was not', async () => {
  const many = join(folder, 'many')
  mkdirSync(join(many, 'deeper'), { recursive: true })
  file('many/one.txt', 'One report\n\nThe harbour board approved the plan on Friday.')
  file('many/deeper/two.jsonl', '{"title": "Two", "text": "The board met again."}\n{"title": "Three"}\n')
  file('many/.hidden.txt', 'Nobody sees this.')
  const adding = add(many, '--source', 'Harbor Wire')
  await vi.waitFor(() => work(2), { timeout: 20_000 })
  const { status, said, complained } = await adding
  expect(said).toBe(`${many}: 3 reports: 2 stored, 0 already here, 1 not brought in\n`)
  expect(complained).toContain('two.jsonl, 2: It has neither an address nor a text.')
  expect(status).toBe(1)
})

/** Does what waits, as a worker would, once so many things do. */
async function work(count: number): Promise<void> {
  for (const { id } of await db().select().from(importFiles).where(eq(importFiles.state, 'waiting'))) {
    await unpackFile(id, new AbortController().signal)
  }
  const waiting = await db().select().from(importItems).where(eq(importItems.state, 'waiting'))
  expect(waiting).toHaveLength(count)
  for (const { id } of waiting) await importItem(id)
}
