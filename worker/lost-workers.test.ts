import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { extractions } from '#db/schema/extractions.ts'
import { importItems } from '#db/schema/import-items.ts'
import { versions } from '#db/schema/versions.ts'
import { withClient } from '#db/testing/address.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { requestImport } from '#server/imports/request-import.ts'
import { extractJob } from '#server/ingest/jobs.ts'
import { readAgain } from '#server/ingest/read-again.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { WENT_AWAY } from '#server/jobs/job-reason.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { addUnread } from '#server/testing/report.ts'
import { handle } from './handler.ts'
import { extract } from './jobs/extract.ts'
import { reading } from './jobs/import-item.ts'
import { runWorker } from './run-worker.ts'
import { stuck } from './testing/stuck-worker.ts'

const database = await createTestDatabase()
const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await closeThreads()
  await database.drop()
})

const PROGRAM = fileURLToPath(new URL('./testing/stuck-worker.ts', import.meta.url))

/** A worker in a process of its own, once it has begun with a job. */
async function stuckWorker(): Promise<ChildProcess> {
  const env = { ...process.env, DATABASE_URL: database.url }
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}

const jobsOf = async (queue: string) => {
  const { rows } = await db().execute(
    sql`select state, retry_count as tries, output ->> 'message' as message from pgboss.job where name = ${queue}`,
  )
  return rows
}

test('what a killed worker had is taken by another within seconds, as one more try', async () => {
  await db().transaction((tx) => enqueue(tx, stuck, { isDeadly: false }))
  const first = await stuckWorker()
  const taken = Promise.withResolvers<number>()
  const other = handle({ kind: stuck, concurrency: 1, run: async () => taken.resolve(Date.now()) })
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const stop = await runWorker(database.url, [other])
  try {
    const killed = Date.now()
    first.kill('SIGKILL')
    expect((await taken.promise) - killed).toBeLessThan(5_000)
  } finally {
    await stop()
    log.mockRestore()
  }
  expect(await jobsOf(stuck.queue)).toEqual([{ state: 'completed', tries: 1, message: null }])
})

test('work that kills whoever takes it is not given back for ever', async () => {
  await db().execute(sql`delete from pgboss.job where name = ${stuck.queue}`)
  await db().transaction((tx) => enqueue(tx, stuck, { isDeadly: true }))
  for (let tries = 0; tries < 2; tries++) await once(await stuckWorker(), 'exit')
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const run = vi.fn(async () => {})
  const stop = await runWorker(database.url, [handle({ kind: stuck, concurrency: 1, run })])
  await vi
    .waitFor(
      async () =>
        expect(await jobsOf(stuck.queue)).toEqual([{ state: 'failed', tries: 1, message: WENT_AWAY }]),
      { timeout: 10_000 },
    )
    .finally(stop)
  log.mockRestore()
  expect(run).not.toHaveBeenCalled()
}, 60_000)

const PAGE = `<html lang="en"><head><title>Works done</title><meta property="og:site_name" content="Harbor Wire"></head>
  <body><article><h1>Works done</h1><p>The minister, Ann Abel, said on Friday that the works were done.</p>
  <p>“We have waited for 12 years,” said Bo Birch, the mayor of Alderford.</p></article></body></html>`

test('a report whose worker only lost its connection is stored once, though a second worker has it as well', async () => {
  const content = { bytes: new TextEncoder().encode(PAGE), mediaType: 'text/html' }
  const { importId } = await db().transaction((tx) =>
    requestImport(tx, { kind: 'files', label: 'page', requestedBy: null, items: [{ content }] }),
  )
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const items = () => db().select().from(importItems).where(eq(importItems.importId, importId))
  const stops: Array<() => Promise<void>> = []
  try {
    await withClient(database.url, async (client) => {
      // Both come as far as storing it, and wait there.
      await client.query('begin')
      await client.query('lock table articles in share row exclusive mode')
      stops.push(await runWorker(database.url, [reading]))
      const waiting = async () => {
        const { rows } = await db().execute<{ n: number }>(
          sql`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
        )
        return rows[0]?.n
      }
      await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 20_000 })
      await client.query(
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 2 and database = (
          select oid from pg_database where datname = current_database())`,
      )
      stops.push(await runWorker(database.url, [reading]))
      await vi.waitFor(async () => expect(await waiting()).toBe(2), { timeout: 20_000 })
      await client.query('commit')
    })
    await vi.waitFor(
      async () => expect(await jobsOf('read')).toMatchObject([{ state: 'completed', tries: 1 }]),
      {
        timeout: 20_000,
      },
    )
  } finally {
    for (const stop of stops) await stop()
    log.mockRestore()
  }
  const [item] = await items()
  expect(item).toMatchObject({ state: 'done', reason: null })
  expect(await db().$count(versions)).toBe(1)
  expect(await db().$count(extractions, eq(extractions.versionId, item?.versionId ?? ''))).toBe(1)
}, 60_000)

test('a report that is the end of whoever reads it says that it could not be read, and can be asked for again', async () => {
  const person = await makePerson()
  const id = await addUnread(person, { source: 'Harbor Wire', text: 'The cabinet approved it on Friday.' })
  const state = async () => (await readArticle(person, { id })).state
  // Between more tries than these there would be waits.
  await db().execute(sql`update pgboss.job set retry_limit = 1 where name = ${extractJob.queue}`)
  for (let tries = 0; tries < 2; tries++) {
    await once(await stuckWorker(), 'exit')
    expect(await state()).toEqual({ kind: 'reading' })
  }
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const stop = await runWorker(database.url, [extract])
  try {
    const lost = { kind: 'failed', problem: 'the worker that was reading it went away before it was done' }
    await vi.waitFor(async () => expect(await state()).toEqual(lost), { timeout: 10_000 })
    await readAgain(person, { articleId: id })
    await vi.waitFor(async () => expect(await state()).toMatchObject({ kind: 'read' }), { timeout: 20_000 })
  } finally {
    await stop()
    log.mockRestore()
  }
}, 60_000)
