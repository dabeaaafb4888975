import { sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { enqueue } from '#server/jobs/enqueue.ts'
import { retryJobs } from '#server/jobs/retry-jobs.ts'
import { makePerson } from '#server/testing/person.ts'
import { handle, handleEach } from './handler.ts'
import { runWorker } from './run-worker.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const greet = { queue: 'greet', payload: z.object({ name: z.string() }) }

test('a job runs once its transaction has committed, and not if it was rolled back', async () => {
  const seen: string[] = []
  let done = () => {}
  const bothSeen = new Promise<void>((resolve) => {
    done = resolve
  })
  const greeter = handle({
    kind: greet,
    concurrency: 1,
    async run({ name }) {
      seen.push(name)
      if (seen.length === 2) done()
    },
  })
  await db().transaction((tx) => enqueue(tx, greet, { name: 'first' }))
  await expect(
    db().transaction(async (tx) => {
      await enqueue(tx, greet, { name: 'never' })
      throw new Error('changed my mind')
    }),
  ).rejects.toThrow('changed my mind')

  const stop = await runWorker(database.url, [greeter])
  try {
    await db().transaction((tx) => enqueue(tx, greet, { name: 'second' }))
    await bothSeen
  } finally {
    await stop()
  }
  expect(seen).toEqual(['first', 'second'])
})

test('the same work is asked for once while it waits', async () => {
  const ask = () => db().transaction((tx) => enqueue(tx, exclusive, { name: 'x' }, { singletonKey: 'x' }))
  const exclusive = { ...greet, queue: 'greet-once', options: { policy: 'short' } }
  expect(await ask()).toMatch(/^[0-9a-f-]{36}$/)
  expect(await ask()).toBeUndefined()
})

test('a payload that does not fit is refused before it is stored', async () => {
  await expect(
    db().transaction((tx) => enqueue(tx, greet, JSON.parse('{"name": 5}') as { name: string })),
  ).rejects.toThrow()
})

test('a waiting line is worked off without pauses', async () => {
  const kind = { queue: 'greet-many', payload: z.object({ n: z.int() }) }
  const numbers = Array.from({ length: 8 }, (_, n) => n)
  await db().transaction(async (tx) => {
    for (const n of numbers) await enqueue(tx, kind, { n })
  })
  const seen: number[] = []
  let done = () => {}
  const allSeen = new Promise<void>((resolve) => {
    done = resolve
  })
  const counter = handle({
    kind,
    concurrency: 1,
    async run({ n }) {
      if (seen.push(n) === numbers.length) done()
    },
  })
  const stop = await runWorker(database.url, [counter])
  await allSeen.finally(stop)
  expect(seen.sort()).toEqual(numbers)
}, 10_000)

test('of work that is taken many pieces at once, what fails is tried again and what went well is not', async () => {
  const kind = { queue: 'greet-each', payload: z.object({ n: z.int() }), options: { retryLimit: 0 } }
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  await db().transaction(async (tx) => {
    for (const n of [0, 1, 2, 3]) await enqueue(tx, kind, { n })
  })
  const taken: number[][] = []
  const each = handleEach({
    kind,
    concurrency: 1,
    together: 4,
    async run(jobs) {
      taken.push(jobs.map(({ n }) => n))
      return Promise.allSettled(
        jobs.map(async ({ n }) => {
          if (n === 2) throw new Error('not this one')
        }),
      )
    },
  })
  const jobs = async () => {
    const { rows } = await db().execute(sql`
      select data ->> 'n' as n, state, output ->> 'message' as message from pgboss.job
      where name = 'greet-each' and state > 'active' order by 1`)
    return rows
  }
  const stop = await runWorker(database.url, [each])
  const done = (n: number) => ({ n: String(n), state: 'completed', message: null })
  await vi
    .waitFor(async () => expect(await jobs()).toHaveLength(4), { timeout: 5_000 })
    .finally(stop)
    .finally(() => log.mockRestore())
  expect(taken.map((some) => some.sort())).toEqual([[0, 1, 2, 3]])
  expect(await jobs()).toEqual([
    done(0),
    done(1),
    { n: '2', state: 'failed', message: 'not this one' },
    done(3),
  ])
}, 10_000)

test('daily work is done when a worker starts, and is on the schedule', async () => {
  let done = (_name: string) => {}
  const ran = new Promise<string>((resolve) => {
    done = resolve
  })
  const daily = handle({
    kind: { ...greet, queue: 'greet-daily' },
    concurrency: 1,
    daily: { name: 'everybody' },
    run: async ({ name }) => done(name),
  })
  const stop = await runWorker(database.url, [daily])
  expect(await ran.finally(stop)).toBe('everybody')
  const { rows } = await db().execute(sql`select cron from pgboss.schedule where name = 'greet-daily'`)
  expect(rows).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }])
}, 10_000)

test('a job that fails keeps why, and not what it was about', async () => {
  const kind = { queue: 'greet-in-vain', payload: z.object({ name: z.string() }), options: { retryLimit: 0 } }
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  let done = () => {}
  const ran = new Promise<void>((resolve) => {
    done = resolve
  })
  const greeter = handle({
    kind,
    concurrency: 1,
    async run({ name }) {
      done()
      await db().execute(sql`select ${name}::int`)
    },
  })
  await db().transaction((tx) => enqueue(tx, kind, { name: 'the words of a report' }))
  const stop = await runWorker(database.url, [greeter])
  await ran.finally(stop)
  const logged = JSON.stringify(log.mock.calls)
  log.mockRestore()
  const { rows } = await db().execute(
    sql`select state, output::text as output from pgboss.job where name = 'greet-in-vain'`,
  )
  expect(rows).toEqual([
    { state: 'failed', output: expect.stringContaining('invalid input syntax for type integer') },
  ])
  expect(JSON.stringify(rows)).not.toContain('the words of a report')
  expect(logged).toContain('failed (attempt 1): invalid input syntax for type integer')
  expect(logged).not.toContain('the words of a report')
}, 10_000)

test('a job that is tried again is begun at once, though nothing new has come', async () => {
  const kind = { queue: 'greet-again', payload: z.object({ name: z.string() }), options: { retryLimit: 0 } }
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  let runs = 0
  let done = () => {}
  const again = new Promise<void>((resolve) => {
    done = resolve
  })
  const greeter = handle({
    kind,
    concurrency: 1,
    async run() {
      runs += 1
      if (runs === 1) throw new Error('not yet')
      done()
    },
  })
  const admin = await makePerson('admin')
  const stop = await runWorker(database.url, [greeter])
  try {
    await db().transaction((tx) => enqueue(tx, kind, { name: 'x' }))
    await vi.waitFor(() => retryJobs(admin, { kind: kind.queue }), { timeout: 5_000 })
    await again
  } finally {
    await stop()
    log.mockRestore()
  }
  expect(runs).toBe(2)
}, 15_000)
