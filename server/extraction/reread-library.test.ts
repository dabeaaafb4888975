import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import { ENGINE_VERSION } from '#core/extract/version.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { alignJob, type RereadPlace, rereadJob } from '#server/ingest/jobs.ts'
import { sourceNamed, storeArticle, storeVersion } from '#server/ingest/store-report.ts'
import { closeSender, enqueue } from '#server/jobs/enqueue.ts'
import { makePerson } from '#server/testing/person.ts'
import { rereadBatch } from './reread-library.ts'
import { rereadProgress } from './reread-progress.ts'
import { storeExtraction } from './store-extraction.ts'
import { findUnread } from './unread-version.ts'

/** Whether the engine fails on every text. */
const engine = vi.hoisted(() => ({ fails: false }))
vi.mock('#server/engine/pool.ts', async (original) => {
  const pool = await original<typeof import('#server/engine/pool.ts')>()
  const onThread: typeof pool.onThread = async (name, input) => {
    if (engine.fails) throw new pool.EngineError('it was stopped')
    return pool.onThread(name, input)
  }
  return { ...pool, onThread }
})

const OLD = '0.0.9'
const NEWER = '999.0.0'
const database = await createTestDatabase()
let sourceId = ''
const going = new AbortController().signal

beforeAll(async () => {
  sourceId = await db().transaction(async (tx) => {
    // The first job that is asked for makes the tables for all.
    await enqueue(tx, rereadJob, {})
    return sourceNamed(tx, { name: 'Harbor Wire' })
  })
})
beforeEach(async () => {
  await db().delete(articles)
  await db().execute(sql`delete from pgboss.job where name in ('reread', 'align')`)
})
afterAll(async () => {
  await closeSender()
  await closeThreads()
  await database.drop()
})

/** An article with one fact that an engine has read; none has where `engine` is null. */
async function stored(n: number, engine: string | null) {
  const report = {
    title: `Report ${n}`,
    text: `The cabinet approved plan ${n} on Friday.`,
    byline: [],
    published: '2022-12-02',
    modified: null,
    site: null,
    language: 'en',
    canonicalUrl: null,
  }
  return db().transaction(async (tx) => {
    const articleId = await storeArticle(tx, report, { sourceId, addedBy: null })
    if (!articleId) throw new Error('not stored')
    const { id: versionId } = await storeVersion(tx, articleId, report, { method: 'paste', by: null })
    const unread = engine && (await findUnread(tx, versionId, engine))
    if (unread) await storeExtraction(tx, unread, extractArticle({ id: articleId, ...report }), engine)
    return { articleId, versionId }
  })
}

const enginesOf = async (versionId: string) => {
  const rows = await db()
    .select({ engine: extractions.engine })
    .from(extractions)
    .where(eq(extractions.versionId, versionId))
    .orderBy(asc(extractions.n))
  return rows.map(({ engine }) => engine)
}

async function jobs(queue: string): Promise<Array<{ priority: number; data: { after?: RereadPlace } }>> {
  const { rows } = await db().execute(
    sql`select priority, data from pgboss.job where name = ${queue} and state = 'created'`,
  )
  return rows as Array<{ priority: number; data: { after?: RereadPlace } }>
}

test('what an older engine has read is read again; the reading before stays, and so do newer ones', async () => {
  const old = await stored(1, OLD)
  const current = await stored(2, ENGINE_VERSION)
  const newer = await stored(3, NEWER)
  const fresh = await stored(4, null)
  const before = await db().select().from(facts).where(eq(facts.versionId, old.versionId))
  await rereadBatch(undefined, going)
  expect(await enginesOf(old.versionId)).toEqual([OLD, ENGINE_VERSION])
  expect(await enginesOf(current.versionId)).toEqual([ENGINE_VERSION])
  expect(await enginesOf(newer.versionId)).toEqual([NEWER])
  expect(await enginesOf(fresh.versionId)).toEqual([])
  const [article] = await db().select().from(articles).where(eq(articles.id, old.articleId))
  expect(article?.currentExtraction).toBe(2)
  const after = await db().select().from(facts).where(eq(facts.versionId, old.versionId))
  expect(after.filter(({ extraction }) => extraction === 1)).toEqual(before)
  expect(await jobs('align')).toMatchObject([{ priority: -10 }])
  const { articleId } = old
  await db().transaction((tx) => enqueue(tx, alignJob, { articleId }, { singletonKey: articleId }))
  expect((await jobs('align')).map(({ priority }) => priority).sort()).toEqual([-10, 0])
})

test('batches go from the newest to the oldest and end; what was done is not done again', async () => {
  const all: Array<{ versionId: string }> = []
  for (let n = 0; n < 23; n++) all.push(await stored(n, OLD))
  const admin = await makePerson('admin')
  expect(await rereadProgress(admin)).toEqual({ engine: ENGINE_VERSION, done: 0, total: 23 })

  await rereadBatch(undefined, going)
  const done = await Promise.all(all.map(({ versionId }) => enginesOf(versionId)))
  expect(done.map((engines) => engines.length)).toEqual([1, 1, 1, ...new Array(20).fill(2)])
  expect(await rereadProgress(admin)).toEqual({ engine: ENGINE_VERSION, done: 20, total: 23 })

  const [next] = await jobs('reread')
  await db().execute(sql`delete from pgboss.job where name = 'reread'`)
  await rereadBatch(next?.data.after, going)
  expect(await rereadProgress(admin)).toBeNull()
  const [last] = await jobs('reread')
  await db().execute(sql`delete from pgboss.job where name = 'reread'`)
  await rereadBatch(last?.data.after, going)
  await rereadBatch(undefined, going)
  expect(await jobs('reread')).toEqual([])
  expect(await db().$count(extractions)).toBe(46)
}, 60_000)

test('one that is stopped leaves the rest to the next, and two at once read nothing twice', async () => {
  for (let n = 0; n < 4; n++) await stored(n, OLD)
  await rereadBatch(undefined, AbortSignal.abort())
  expect(await db().$count(extractions)).toBe(4)
  await Promise.all([rereadBatch(undefined, going), rereadBatch(undefined, going)])
  expect(await db().$count(extractions)).toBe(8)
})

test('an article that cannot be read again keeps its reading and does not stand in the way of others', async () => {
  const bad = await stored(1, OLD)
  const good = await stored(2, OLD)
  await db().execute(
    sql`alter table facts add constraint no_plan_one check (quote not like '%plan 1%') not valid`,
  )
  try {
    await rereadBatch(undefined, going)
    expect(await enginesOf(good.versionId)).toEqual([OLD, ENGINE_VERSION])
    expect(await enginesOf(bad.versionId)).toEqual([OLD])
    const [article] = await db().select().from(articles).where(eq(articles.id, bad.articleId))
    expect(article).toMatchObject({ currentExtraction: 1, readingProblem: null })
    await expect(rereadBatch(undefined, going)).rejects.toThrow('None of these readings')
  } finally {
    await db().execute(sql`alter table facts drop constraint no_plan_one`)
  }
})

test('a whole batch that the engine fails on does not hold up what lies behind it', async () => {
  const all: Array<{ versionId: string }> = []
  for (let n = 0; n < 21; n++) all.push(await stored(n, OLD))
  engine.fails = true
  try {
    await rereadBatch(undefined, going)
  } finally {
    engine.fails = false
  }
  const [next] = await jobs('reread')
  await rereadBatch(next?.data.after, going)
  expect(await enginesOf(all[0]?.versionId ?? '')).toEqual([OLD, ENGINE_VERSION])
  expect(await enginesOf(all[1]?.versionId ?? '')).toEqual([OLD])
})

test('how far it has come is for admins', async () => {
  const researcher = await makePerson('researcher')
  await expect(rereadProgress(researcher)).rejects.toMatchObject({ code: 'forbidden' })
})
