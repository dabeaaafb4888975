import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { readAgain } from '#server/ingest/read-again.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { WENT_AWAY } from '#server/jobs/job-reason.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { addUnread } from '#server/testing/report.ts'
import type { User } from '#server/viewer.ts'
import { extractVersion, setAside } from './extract-version.ts'
import { tellLost } from './tell-lost.ts'

const database = await createTestDatabase()
let person: User
beforeAll(async () => {
  person = await makePerson()
})
beforeEach(async () => {
  await db().delete(articles)
})
afterAll(async () => {
  await closeThreads()
  await closeSender()
  await database.drop()
})

let n = 0
const added = (url?: string) =>
  addUnread(person, {
    source: 'Harbor Wire',
    text: `The cabinet approved plan ${++n} on Friday.`,
    ...(url && { url }),
  })
const state = async (id: string, version: number | null = null) =>
  (await readArticle(person, { id, version })).state
const versionOf = async (id: string) => {
  const [article] = await db().select().from(articles).where(eq(articles.id, id))
  return article?.currentVersionId ?? ''
}
const jobs = (id: string, change: ReturnType<typeof sql>) =>
  db().execute(sql`
    update pgboss.job set ${change} where name = 'extract'
    and data->>'versionId' in (select id::text from versions where article_id = ${id})`)
const ended = (id: string, message: string) =>
  jobs(id, sql`state = 'failed', output = ${JSON.stringify({ value: { message } })}::jsonb`)

test('a report that nobody lived to say anything of says that it could not be read and why', async () => {
  const [lost, late, gone, aside] = [await added(), await added(), await added(), await added()]
  await ended(lost, WENT_AWAY)
  await ended(late, 'job timed out')
  await db().execute(sql`delete from pgboss.job where data->>'versionId' = ${await versionOf(gone)}`)
  await jobs(aside, sql`state = 'cancelled'`)
  expect(await state(lost)).toEqual({ kind: 'reading' })

  expect(await tellLost()).toBe(4)
  const said = async (id: string) => {
    const told = await state(id)
    return told.kind === 'failed' ? told.problem : told.kind
  }
  expect(await said(lost)).toBe('the worker that was reading it went away before it was done')
  expect(await said(late)).toBe('It took longer than it may, and was stopped.')
  expect(await said(gone)).toBe('nothing is at work on it any more')
  expect(await said(aside)).toBe('nothing is at work on it any more')
  expect(await tellLost()).toBe(0)
})

test('it can be asked for again, and says nothing of it once it is read', async () => {
  const id = await added()
  await ended(id, WENT_AWAY)
  await tellLost()
  await readAgain(person, { articleId: id })
  expect(await tellLost()).toBe(0)
  expect(await state(id)).toEqual({ kind: 'reading' })
  await extractVersion(await versionOf(id))
  expect(await state(id)).toMatchObject({ kind: 'read' })
})

test.each(['created', 'retry', 'active'])('one whose job is %s is still to be read', async (open) => {
  const id = await added()
  await jobs(id, sql`state = ${open}`)
  expect(await tellLost()).toBe(0)
  expect(await state(id)).toEqual({ kind: 'reading' })
})

test('what was read, or says already why not, stays as it is', async () => {
  const [read, failed] = [await added(), await added()]
  await extractVersion(await versionOf(read))
  await setAside(await versionOf(failed), 'it took too long')
  for (const id of [read, failed]) await ended(id, WENT_AWAY)
  expect(await tellLost()).toBe(0)
  expect(await state(read)).toMatchObject({ kind: 'read' })
  expect(await state(failed)).toEqual({ kind: 'failed', problem: 'it took too long' })
})

test('an earlier capture that was never read says so as well; the newest is not held to it', async () => {
  const url = 'https://harbor.example/twice'
  const id = await added(url)
  await ended(id, WENT_AWAY)
  await added(url)
  expect(await tellLost()).toBe(0)
  expect(await state(id)).toEqual({ kind: 'reading' })
  expect(await state(id, 1)).toMatchObject({ kind: 'failed', problem: expect.stringMatching(/went away/) })
  await readAgain(person, { articleId: id })
  expect(await state(id, 1)).toEqual({ kind: 'reading' })
})
