import { sql } from 'drizzle-orm'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { clusterArticle } from '#server/stories/cluster-article.ts'
import { makePerson } from '#server/testing/person.ts'
import { makeReport } from '#server/testing/report.ts'
import { align } from './align.ts'

/** An article that the engine fails on. */
const engine = vi.hoisted(() => ({ failsOn: '' }))
vi.mock('#server/engine/pool.ts', async (original) => {
  const pool = await original<typeof import('#server/engine/pool.ts')>()
  const onThread: typeof pool.onThread = async (name, input, options) => {
    if (engine.failsOn && JSON.stringify(input).includes(engine.failsOn))
      throw new pool.EngineError('it was stopped')
    return pool.onThread(name, input, options)
  }
  return { ...pool, onThread }
})

const database = await createTestDatabase()
afterAll(async () => {
  await closeSender()
  await closeThreads()
  await database.drop()
})

const CONTEXT = { id: 'job', signal: new AbortController().signal }
const run = (ids: string[]) =>
  align.run(
    ids.map((articleId) => ({ articleId })),
    CONTEXT,
  )

const asked = async () => {
  const { rows } = await db().execute<{ id: string }>(
    sql`select data ->> 'articleId' as id from pgboss.job where name = 'cluster' and state = 'created' order by 1`,
  )
  return rows.map(({ id }) => id)
}

async function reportsOf(text: (figure: number) => string, figures: number[]): Promise<string[]> {
  const person = await makePerson()
  const ids: string[] = []
  for (const figure of figures)
    ids.push(await makeReport(person, { source: `Outlet ${figure}`, text: text(figure) }))
  return ids
}

test('an article that the engine fails on fails alone; others are compared, and those that may move are asked to', async () => {
  const ids = await reportsOf(
    (figure) =>
      `Ida Quill, the mayor of Dunmere, said on Friday that the Dunmere Bridge would cost ${figure} million euros.`,
    [60, 160, 260],
  )
  const [bad = '', other = ''] = await reportsOf(
    (figure) =>
      `A ferry with ${figure} people ran aground off Eastlea in the night, according to Cora Finch of the Eastlea Coastguard.`,
    [70, 170],
  )
  engine.failsOn = bad
  const ended = await run([...ids, bad, other])
  engine.failsOn = ''
  // What it was to be compared with fails with it, and is compared once it can be.
  expect(ended?.map(({ status }) => status)).toEqual([...ids.map(() => 'fulfilled'), 'rejected', 'rejected'])
  expect(await db().$count(articlePairs)).toBe(3)
  expect(await asked()).toEqual([...ids].sort())

  expect(await run([bad, other])).toEqual([])
  expect(await db().$count(articlePairs)).toBe(4)
  await db().execute(sql`delete from pgboss.job where name = 'cluster'`)
  for (const id of ids) await clusterArticle(id)
  expect(await run([...ids, bad])).toEqual([])
  expect(await asked()).toEqual([bad])
})
