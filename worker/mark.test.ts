import { sql } from 'drizzle-orm'
import { PgBoss } from 'pg-boss'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { giveBackLost } from '#server/jobs/give-back.ts'
import { JOB_SCHEMA } from '#server/jobs/job.ts'
import { openMark } from './mark.ts'

const QUEUE = 'held'
const database = await createTestDatabase()
const boss = new PgBoss({
  connectionString: database.url,
  schema: JOB_SCHEMA,
  supervise: false,
  schedule: false,
})
// The database is dropped while its last connections are still being closed.
boss.on('error', () => {})
const marks = ['one', 'two'].map((name) => openMark(database.url, name))
const [one, two] = marks as [(typeof marks)[0], (typeof marks)[0]]

beforeAll(async () => {
  await boss.start()
  await boss.createQueue(QUEUE, { retryLimit: 5, retryDelay: 60 })
})
afterAll(async () => {
  for (const mark of marks) await mark.close()
  await boss.stop()
  await database.drop()
})

/** Jobs that were taken longer ago than it takes to mark them: so many new ones, or one that is there. */
async function taken(count: number) {
  await boss.insert(
    QUEUE,
    Array.from({ length: count }, () => ({ data: {} })),
  )
  const jobs = await boss.fetch(QUEUE, { batchSize: count || 1 })
  await db().execute(
    sql`update pgboss.job set started_on = now() - interval '1 minute' where name = ${QUEUE} and state = 'active'`,
  )
  return jobs
}

const giveBack = (inCompany: string[] = []) => giveBackLost(boss, [QUEUE], new Set(inCompany))
const again = async () => (await boss.fetch(QUEUE, { batchSize: 10 })).map(({ id }) => id).sort()
const idsOf = (jobs: Array<{ id: string }>) => jobs.map(({ id }) => id).sort()

test('what is held is not given back, what nobody holds is, and it is there at once', async () => {
  const jobs = await taken(4)
  const [first, second, ...rest] = jobs
  if (!first || !second) throw new Error('Nothing was taken.')
  expect((await one.hold('a', QUEUE, [first])).held).toEqual([first])
  expect((await two.hold('a', QUEUE, [second])).held).toEqual([second])
  expect(await giveBack()).toBe(2)
  expect(await again()).toEqual(idsOf(rest))
  await boss.complete(QUEUE, idsOf(jobs))
})

test('what was lost comes before what was asked for at the same moment', async () => {
  const several = Array.from({ length: 6 }, () => ({ data: {}, priority: -10 }))
  await boss.insert(QUEUE, several)
  const first = await taken(0)
  await giveBack()
  expect(await taken(0)).toMatchObject(first.map(({ id }) => ({ id, retryCount: 1 })))
  await boss.deleteAllJobs(QUEUE)
})

test('what was lost before waits for its turn, so that it does not come back with what it takes down', async () => {
  const [job] = await taken(1)
  expect(await giveBack()).toBe(1)
  const [again] = await taken(0)
  expect(again).toMatchObject({ id: job?.id, retryCount: 1 })
  expect(await giveBack()).toBe(1)
  expect(await boss.fetch(QUEUE)).toEqual([])
  const { rows } = await db().execute(
    sql`select state, start_after > now() + interval '50 seconds' as later from pgboss.job where id = ${job?.id}`,
  )
  expect(rows).toEqual([{ state: 'retry', later: true }])
  await boss.cancel(QUEUE, job?.id ?? '')
})

test('what is taken with others is lost more often before it is given up, though not for ever', async () => {
  const [job] = await taken(1)
  const lose = async (inCompany: string[]) => {
    for (let tries = 1; ; tries++) {
      expect(await giveBack(inCompany)).toBe(1)
      const { rows } = await db().execute(
        sql`update pgboss.job set start_after = now() where id = ${job?.id} and state = 'retry' returning id`,
      )
      if (rows.length === 0) return tries
      expect(await taken(0)).toMatchObject([{ id: job?.id, retryCount: tries }])
    }
  }
  expect(await lose([QUEUE])).toBe(12)
  const { rows } = await db().execute(sql`select state from pgboss.job where id = ${job?.id}`)
  expect(rows).toEqual([{ state: 'failed' }])
})

test('several that give back at once give each job back once', async () => {
  const jobs = await taken(8)
  const counts = await Promise.all(Array.from({ length: 6 }, () => giveBack()))
  expect(counts.reduce((sum, count) => sum + count)).toBe(8)
  expect(await again()).toEqual(idsOf(jobs))
  await boss.complete(QUEUE, idsOf(jobs))
})

test('what was given back is not held any more, whoever has taken it since', async () => {
  const [job] = await taken(1)
  if (!job) throw new Error('Nothing was taken.')
  expect(await giveBack()).toBe(1)
  expect((await one.hold('a', QUEUE, [job])).held).toEqual([])
  const [next] = await boss.fetch(QUEUE)
  if (!next) throw new Error('It is not there again.')
  expect((await one.hold('a', QUEUE, [job])).held).toEqual([])
  expect((await two.hold('a', QUEUE, [next])).held).toEqual([next])
  expect(await giveBack()).toBe(0)
  await boss.complete(QUEUE, next)
})

test('a line of work holds what it took last until it takes something else', async () => {
  const [first, second] = await taken(2)
  if (!first || !second) throw new Error('Nothing was taken.')
  await one.hold('a', QUEUE, [first])
  expect(await giveBack()).toBe(1)
  await one.hold('a', QUEUE, [second])
  await again()
  await boss.complete(QUEUE, idsOf([first, second]))
  expect(await giveBack()).toBe(0)
})

test('a lost connection is told to whoever works on what it held, and opened anew', async () => {
  const [job] = await taken(1)
  if (!job) throw new Error('Nothing was taken.')
  const { lost } = await one.hold('a', QUEUE, [job])
  const before = await two.alive()
  expect(before.size).toBeGreaterThan(0)
  const aborted = new Promise((resolve) => lost.addEventListener('abort', resolve))
  await db().execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'one' and datname = current_database()`,
  )
  await aborted
  // The server says that it ends the connection, and lets go of the locks after.
  await vi.waitFor(async () => expect(await giveBack()).toBe(1))
  expect((await two.alive()).size).toBe(1)
  const after = await one.alive()
  expect(after.size).toBe(2)
  expect([...before].filter((number) => after.has(number))).toHaveLength(1)
})
