import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { sources } from '#db/schema/sources.ts'
import { createTestDatabase } from '#db/testing/database.ts'
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
