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
import { enqueue } from '#server/jobs/enqueue.ts'
import { handle } from './handler.ts'
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
        expect(await jobsOf(stuck.queue)).toEqual([
          { state: 'failed', tries: 1, message: 'The worker that had it went away' },
        ]),
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
