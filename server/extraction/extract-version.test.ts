import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractArticle } from '#core/extract/pipeline.ts'
import type { Extraction } from '#core/fact.ts'
import { db } from '#db/client.ts'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { articles } from '#db/schema/articles.ts'
import { entities } from '#db/schema/entities.ts'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { search } from '#db/schema/search.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { sourceNamed, storeArticle, storeVersion } from '#server/ingest/store-report.ts'
import { loadReadings } from '#server/reading/load-readings.ts'
import { alignArticle } from './align-article.ts'
import { extractVersion, setAside } from './extract-version.ts'
import { linkEntities } from './link-entities.ts'
import { storeExtraction } from './store-extraction.ts'
import { findUnread } from './unread-version.ts'

const database = await createTestDatabase()
let sourceId = ''

beforeAll(async () => {
  sourceId = await db().transaction((tx) => sourceNamed(tx, { name: 'Harbor Wire' }))
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

async function stored(text: string, title = 'A report') {
  return db().transaction(async (tx) => {
    const report = {
      title,
      text,
      byline: [],
      published: '2022-12-02',
      modified: null,
      site: null,
      language: 'en',
      canonicalUrl: null,
    }
    const articleId = await storeArticle(tx, report, { sourceId, addedBy: null })
    if (!articleId) throw new Error('not stored')
    const version = await storeVersion(tx, articleId, report, { method: 'paste', by: null })
    return { articleId, versionId: version.id }
  })
}

const STORY = `Japan will buy 500 Tomahawk missiles, Defense Minister Yasukazu Hamada said on Friday.

The Cabinet approved 43 trillion yen for defense over five years, according to the Kittiwake News Agency.

Komeito agreed to the plan on Dec. 2. "It is a major change," Itsunori Onodera said.`

test('every stored fact shows its words, and counters, search row and job are there', async () => {
  const { articleId, versionId } = await stored(STORY)
  await extractVersion(versionId)
  const [reading] = await loadReadings([{ versionId, extraction: 1 }])
  expect(reading?.result.facts.length).toBeGreaterThan(2)
  for (const fact of reading?.result.facts ?? []) expect(STORY.slice(fact.start, fact.end)).toBe(fact.quote)
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({ currentExtraction: 1, factCount: reading?.result.facts.length })
  const found = await db()
    .select({ id: search.articleId, ym: search.ym })
    .from(search)
    .where(sql`tsv @@ websearch_to_tsquery('english', 'tomahawks')`)
  expect(found).toEqual([{ id: articleId, ym: 202212 }])
  const jobs = await db().execute(
    sql`select 1 from pgboss.job where name = 'align' and data->>'articleId' = ${articleId}`,
  )
  expect(jobs.rows).toHaveLength(1)
})

test('what rule found a fact or set a sentence aside is stored with it', async () => {
  const text = `${STORY}\n\nWho will pay?`
  const { versionId } = await stored(text)
  await extractVersion(versionId)
  const [reading] = await loadReadings([{ versionId, extraction: 1 }])
  expect(reading?.result.facts.map(({ rule }) => rule)).toEqual(
    extractArticle({ id: 'a', text }).facts.map(({ rule }) => rule),
  )
  expect(reading?.result.skipped).toEqual([{ start: STORY.length + 2, end: text.length, rule: 'question' }])
})

test('reading twice, even at once, stores one reading', async () => {
  const { versionId } = await stored(STORY)
  await Promise.all([extractVersion(versionId), extractVersion(versionId)])
  await extractVersion(versionId)
  expect(await db().$count(extractions, eq(extractions.versionId, versionId))).toBe(1)
})

test('another engine makes another reading and leaves the first as it was', async () => {
  const { articleId, versionId } = await stored(STORY)
  await extractVersion(versionId)
  const unread = await findUnread(db(), versionId, 'next')
  if (!unread) throw new Error('should be unread')
  const [before] = await loadReadings([{ versionId, extraction: 1 }])
  const fewer: Extraction = { ...(before?.result as Extraction), facts: [] }
  await db().transaction((tx) => storeExtraction(tx, unread, fewer, 'next'))
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({ currentExtraction: 2, factCount: 0 })
  expect(await db().$count(facts, eq(facts.versionId, versionId))).toBe(before?.result.facts.length)
})

test('what an older version says does not become current', async () => {
  const { articleId, versionId } = await stored(STORY)
  const second = await db().transaction((tx) =>
    storeVersion(
      tx,
      articleId,
      { title: 'B', text: 'One sentence stands here.' },
      { method: 'paste', by: null },
    ),
  )
  await extractVersion(versionId)
  const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
  expect(article).toMatchObject({ currentVersionId: second.id, currentExtraction: null })
})

test('what is read is in its place in the text indexes, so that no search reads it in a list of what waits', async () => {
  const { versionId } = await stored(
    'The board of the lighthouse trust said on Monday that it will sell its boats.',
  )
  await extractVersion(versionId)
  for (const index of ['facts_quote_idx', 'search_ym_tsv_idx']) {
    const { rows } = await db().execute(sql`
      select (select reloptions::text from pg_class where relname = ${index}) as options,
        gin_clean_pending_list(${index}::regclass)::int as pages`)
    expect(rows).toEqual([{ options: '{fastupdate=true}', pages: 0 }])
  }
})

test('an older version that is read after the newest does not become what is searched', async () => {
  const { articleId, versionId } = await stored('The first wording speaks of a walrus.')
  const second = await db().transaction((tx) =>
    storeVersion(
      tx,
      articleId,
      { title: 'B', text: 'The second wording speaks of a narwhal.' },
      { method: 'paste', by: null },
    ),
  )
  await extractVersion(second.id)
  await extractVersion(versionId)
  const found = (word: string) =>
    db().$count(
      search,
      sql`${search.articleId} = ${articleId} and tsv @@ websearch_to_tsquery('english', ${word})`,
    )
  expect(await found('narwhal')).toBe(1)
  expect(await found('walrus')).toBe(0)
})

test('a version that is gone is nothing to read', async () => {
  const { articleId, versionId } = await stored(STORY)
  await db().delete(articles).where(eq(articles.id, articleId))
  await extractVersion(versionId)
  expect(await db().$count(versions, eq(versions.id, versionId))).toBe(0)
})

test.each([
  ['no words at all', '— — —'],
  ['one endless sentence', 'word and another '.repeat(110_000)],
  ['a million different words', Array.from({ length: 200_000 }, (_, i) => `w${i.toString(36)}`).join(' ')],
  ['right-to-left text', 'قال الوزير إن الحكومة وافقت على الخطة. وقالت المعارضة إنها ترفضها.'],
  ['only emoji', '😀😃😄 😁'.repeat(300)],
])(
  'stores a reading of %s',
  async (_, text) => {
    const { articleId, versionId } = await stored(text)
    await extractVersion(versionId)
    const [article] = await db().select().from(articles).where(eq(articles.id, articleId))
    expect(article?.currentExtraction).toBe(1)
  },
  120_000,
)

test('a text that was set aside says why until it is read', async () => {
  const { articleId, versionId } = await stored(STORY)
  await setAside(versionId, 'it took too long')
  const problem = () =>
    db().select({ problem: articles.readingProblem }).from(articles).where(eq(articles.id, articleId))
  expect(await problem()).toEqual([{ problem: 'it took too long' }])
  await extractVersion(versionId)
  expect(await problem()).toEqual([{ problem: null }])
  await setAside(versionId, 'a second try came too late')
  expect(await problem()).toEqual([{ problem: null }])
})

test('an entity is known by its name and by other names, unless two share one', async () => {
  const link = (name: string, aliases: string[] = []) =>
    db().transaction(async (tx) =>
      (await linkEntities(tx, [[{ name, kind: 'person', aliases }]]))[0]?.({ name, kind: 'person' }),
    )
  const ann = await link('Ann Abel', ['Abel'])
  expect(await link('ANN ABEL')).toBe(ann)
  expect(await link('Abel')).toBe(ann)
  const bo = await link('Bo Abel', ['Abel'])
  expect(bo).not.toBe(ann)
  expect(await link('Cy Coe', ['Coe'])).not.toBe(ann)
})

test('readings that are linked together are linked as if one after the other', async () => {
  const person = (name: string, ...others: string[]) => ({ name, kind: 'person' as const, aliases: others })
  const [dee, short, dan, unclear] = await db().transaction((tx) =>
    linkEntities(tx, [
      [person('Dee Dorn', 'Dorn')],
      [person('Dorn')],
      [person('Dan Dorn', 'Dorn'), person('dee dorn')],
      [person('Dorn')],
    ]),
  )
  const id = (ids: typeof dee, name: string) => ids?.({ name, kind: 'person' })
  expect(id(dee, 'Dee Dorn')).toBeDefined()
  expect(id(short, 'Dorn')).toBe(id(dee, 'Dee Dorn'))
  expect(id(dan, 'dee dorn')).toBe(id(dee, 'Dee Dorn'))
  expect(id(dan, 'Dan Dorn')).not.toBe(id(dee, 'Dee Dorn'))
  expect([id(dee, 'Dee Dorn'), id(dan, 'Dan Dorn')]).not.toContain(id(unclear, 'Dorn'))
  expect(await db().$count(entities, sql`lower(name) like '%dorn'`)).toBe(3)
})

test('readings that name the same entities at once make each only once', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `Town ${i}`)
  const link = (order: string[]) =>
    db().transaction((tx) =>
      linkEntities(tx, [
        order.map((name) => ({ name, kind: 'place' as const, aliases: [name.toUpperCase()] })),
      ]),
    )
  await Promise.all([link(names), link(names.toReversed()), link(names)])
  expect(await db().$count(entities, sql`name like 'Town %'`)).toBe(40)
})

const NAMES = ['Tomahawk', 'Yasukazu Hamada', 'Komeito']

/** Stores a reading in which the engine found these names, whatever it finds today. */
async function readWithNames(text: string) {
  const { articleId, versionId } = await stored(text)
  await db().transaction(async (tx) => {
    const unread = await findUnread(tx, versionId, 'test')
    if (!unread) throw new Error('should be unread')
    const read = extractArticle({ id: articleId, text, published: '2022-12-02' })
    const entities = NAMES.map((name) => {
      const start = text.indexOf(name)
      return {
        name,
        kind: 'organization' as const,
        aliases: [],
        mentions: [{ start, end: start + name.length }],
      }
    })
    await storeExtraction(tx, unread, { ...read, entities }, 'test')
  })
  return articleId
}

test('aligning counts how two reports relate and can be run again', async () => {
  const one = await readWithNames(STORY)
  const other = await readWithNames(STORY.replace('43 trillion', '34 trillion'))
  await alignArticle(one)
  await alignArticle(one)
  const pairs = await db()
    .select()
    .from(articlePairs)
    .where(inArray(articlePairs.a, [one, other]))
  expect(pairs).toHaveLength(1)
  expect(pairs[0]).toMatchObject({ a: [one, other].sort()[0], reuse: 'wholly-derived' })
  const counted = await db()
    .select({ contradictions: articles.contradictionCount })
    .from(articles)
    .where(inArray(articles.id, [one, other]))
  expect(counted.map(({ contradictions }) => contradictions)).toEqual([
    pairs[0]?.contradict,
    pairs[0]?.contradict,
  ])
})
