import { desc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { particularTyped } from '#core/particulars.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { particulars } from '#db/schema/particulars.ts'
import { stories } from '#db/schema/stories.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { compareReports } from '#server/compare/compare-reports.ts'
import { getComparison } from '#server/compare/get-comparison.ts'
import { saveComparison } from '#server/compare/save-comparison.ts'
import { correctFact } from '#server/corrections/correct-fact.ts'
import { readExtraction } from '#server/corrections/read-extraction.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { extractVersion } from '#server/extraction/extract-version.ts'
import { lockArticle } from '#server/extraction/unread-version.ts'
import { readAgain } from '#server/ingest/read-again.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { readArticle } from '#server/reader/read-article.ts'
import { readChanges } from '#server/reader/read-changes.ts'
import { clusterArticle } from '#server/stories/cluster-article.ts'
import { readStory } from '#server/stories/read-story.ts'
import { storyOf } from '#server/stories/story-of.ts'
import { makePerson } from '#server/testing/person.ts'
import { addUnread, makeReport } from '#server/testing/report.ts'
import type { User } from '#server/viewer.ts'
import { applyParticulars } from './apply-particulars.ts'
import { particularsOf } from './particulars-of.ts'
import { setParticulars } from './set-particulars.ts'
import { withdrawParticulars } from './withdraw-particulars.ts'

const database = await createTestDatabase()
let editor: User

beforeAll(async () => {
  editor = await makePerson('editor', 'Edda Vale')
})
afterAll(async () => {
  await closeSender()
  await closeThreads()
  await database.drop()
})

let made = 0
const words = () => {
  made += 1
  return `The council approved ${made + 100} million euros for the Plover Bridge on Friday, Mayor Ida Quill said.

Trams will not use the bridge, according to the transport ministry.`
}
// The first of May 2024 is a Wednesday.
const makeOne = (more: { text?: string; url?: string } = {}) =>
  makeReport(editor, {
    source: 'Heron Wire',
    title: 'As read',
    text: words(),
    published: '2024-05-01',
    ...more,
  })

async function set(id: string, change: Record<string, string>) {
  const { now: was } = await particularsOf(editor, id)
  const shown = Object.fromEntries(Object.entries(was).map(([name, value]) => [name, particularTyped(value)]))
  return setParticulars(editor, { ...shown, ...change, articleId: id, was })
}

/** Reads what is asked to be read of a report, as the worker would. Returns how many captures that were. */
async function readAsked(id: string): Promise<number> {
  const { rows } = await db().execute<{ id: string }>(sql`
    select distinct data->>'versionId' as id from pgboss.job
    where name = 'extract' and data->>'versionId' in (select id::text from versions where article_id = ${id})`)
  for (const row of rows) await extractVersion(row.id)
  await db().execute(
    sql`delete from pgboss.job where name = 'extract' and data->>'versionId' in (select id::text from versions where article_id = ${id})`,
  )
  return rows.length
}

async function friday(id: string, version: number | null = null) {
  const { facts } = await readArticle(editor, { id, version })
  return facts.flatMap(({ dates }) => dates).find(({ text }) => /Friday/.test(text))?.value
}
async function isOutdated(id: string) {
  const { state } = await readArticle(editor, { id })
  return state.kind === 'read' && state.outdated
}

describe('what was read is read again, told what holds now', () => {
  test('a relative date goes with the day of publication, and back again', async () => {
    const id = await makeOne()
    await readAsked(id)
    expect(await friday(id)).toBe('2024-04-26')
    const ids = await set(id, { published: '2024-06-12' })
    expect(await isOutdated(id)).toBe(true)
    expect(await readAsked(id)).toBe(1)
    expect(await isOutdated(id)).toBe(false)
    expect(await friday(id)).toBe('2024-06-07')
    await withdrawParticulars(editor, ids)
    await readAsked(id)
    expect(await friday(id)).toBe('2024-04-26')
  })

  test('earlier captures too', async () => {
    const url = 'https://heron.example/earlier'
    const id = await makeOne({ url })
    await makeOne({ url })
    await readAsked(id)
    await set(id, { published: '2024-06-12' })
    expect(await readAsked(id)).toBe(2)
    for (const version of [1, 2]) expect(await friday(id, version)).toBe('2024-06-07')
  })

  test('authors are nothing an engine is told: nothing is read again', async () => {
    const id = await makeOne()
    await readAsked(id)
    await set(id, { byline: 'Ada Finch' })
    expect(await isOutdated(id)).toBe(false)
    expect(await readAsked(id)).toBe(0)
  })

  test('what people corrected in it stays', async () => {
    const id = await makeOne()
    const page = await readExtraction(editor, id)
    const fact = page.reading?.facts.find(({ quote }) => quote.includes('Trams'))
    await correctFact(editor, {
      kind: 'reject',
      articleId: id,
      versionId: page.versionId,
      extraction: page.reading?.extraction,
      fact: fact?.id,
      known: [],
    })
    await set(id, { published: '2024-06-12' })
    await readAsked(id)
    const quotes = (await readArticle(editor, { id })).facts.map(({ quote }) => quote)
    expect(quotes.length).toBeGreaterThan(0)
    expect(quotes.filter((quote) => quote.includes('Trams'))).toEqual([])
    expect(await friday(id)).toBe('2024-06-07')
    expect((await readExtraction(editor, id)).published).toBe('2024-06-12')
  })

  test('a comparison shows what holds now; a saved one keeps the reading that it was made on', async () => {
    const [id, other] = [await makeOne(), await makeOne()]
    await readAsked(id)
    const saved = await saveComparison(editor, { title: 'Before', articles: [id, other] })
    await set(id, { title: 'Set right', source: 'Tern Tribune', published: '2024-06-12' })
    await readAsked(id)
    const { columns } = await compareReports(editor, [id, other])
    expect(columns[0]).toMatchObject({
      title: 'Set right',
      source: 'Tern Tribune',
      published: '2024-06-12',
      extraction: 2,
    })
    expect((await getComparison(editor, saved.id)).view.columns[0]).toMatchObject({ extraction: 1 })
  })
})

describe('while it is being read', () => {
  test('what was set wins: a reading that was told otherwise is not stored', async () => {
    const id = await addUnread(editor, { source: 'Heron Wire', text: words(), published: '2024-05-01' })
    const [article] = await db().select().from(articles).where(eq(articles.id, id))
    const versionId = article?.currentVersionId ?? ''
    const [reading] = await db().transaction(async (tx) => {
      await lockArticle(tx, id)
      const begun = extractVersion(versionId)
      // It has read the text once it waits to store what it read.
      await vi.waitFor(
        async () => {
          const { rows } = await db().execute(
            sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database() and query like '%articles%for update%'`,
          )
          expect(rows).toHaveLength(1)
        },
        { timeout: 20_000 },
      )
      await tx.insert(particulars).values({
        articleId: id,
        field: 'published',
        was: ['2024-05-01'],
        became: ['2024-06-12'],
        madeBy: editor.userId,
      })
      await applyParticulars(tx, id, { respelt: false })
      return [begun]
    })
    await reading
    const [after] = await db().select().from(articles).where(eq(articles.id, id))
    expect(after?.currentExtraction).toBeNull()
    await readAsked(id)
    expect(await friday(id)).toBe('2024-06-07')
  })

  test('a report can be set right before it was read at all', async () => {
    const id = await addUnread(editor, { source: 'Heron Wire', text: words(), published: '2024-05-01' })
    await set(id, { title: 'Known early', published: '2024-06-12' })
    expect(await isOutdated(id)).toBe(false)
    await readAsked(id)
    expect(await friday(id)).toBe('2024-06-07')
    expect((await readArticle(editor, { id })).title).toBe('Known early')
  })
})

describe('where it cannot be read again', () => {
  const state = async (id: string, version: number | null = null) =>
    (await readArticle(editor, { id, version })).state
  const fail = (id: string, change: ReturnType<typeof sql>) =>
    db().execute(sql`
      update pgboss.job set ${change} where name = 'extract'
      and data->>'versionId' in (select id::text from versions where article_id = ${id})`)

  test('it says why once nobody is at it any more, for every capture, and can be asked for again', async () => {
    const url = 'https://heron.example/unreadable'
    const id = await makeOne({ url })
    await makeOne({ url })
    await readAsked(id)
    expect(await state(id)).toMatchObject({ outdated: false, problem: null })
    await set(id, { published: '2024-06-12' })
    expect(await state(id)).toMatchObject({ outdated: true, problem: null })
    await fail(id, sql`state = 'retry'`)
    expect(await state(id)).toMatchObject({ problem: null })
    await fail(id, sql`state = 'failed', output = '{"name": "EngineError", "message": "it took too long"}'`)
    for (const version of [1, 2]) {
      expect(await state(id, version)).toMatchObject({ outdated: true, problem: 'It took too long.' })
    }
    await fail(id, sql`output = '{"name": "Error", "message": "Failed query: insert into facts"}'`)
    expect(await state(id)).toMatchObject({ problem: 'its facts could not be stored' })
    await fail(id, sql`state = 'cancelled', output = null`)
    expect(await state(id)).toMatchObject({ problem: 'nothing is at work on it any more' })
    await readAgain(editor, { articleId: id })
    for (const version of [1, 2]) expect(await state(id, version)).toMatchObject({ problem: null })
    await readAsked(id)
    for (const version of [1, 2]) expect(await friday(id, version)).toBe('2024-06-07')
    expect(await state(id)).toMatchObject({ outdated: false, problem: null })
  })
})

describe('a newer capture', () => {
  const url = 'https://heron.example/captured-again'

  test('overwrites nothing that a person set; taken back, its own title counts', async () => {
    const id = await makeOne({ url })
    const set1 = { title: 'Set right', source: 'Tern Tribune', byline: 'Ada Finch', published: '2024-06-12' }
    const ids = await set(id, set1)
    const again = { source: 'Heron Wire', title: 'As read later', published: '2024-05-20', url }
    expect(await makeReport(editor, { ...again, text: words() })).toBe(id)
    const read = await readArticle(editor, { id })
    expect(read).toMatchObject({
      title: 'Set right',
      source: { name: 'Tern Tribune' },
      byline: ['Ada Finch'],
      published: '2024-06-12',
      version: { n: 2 },
    })
    expect(await friday(id)).toBe('2024-06-07')
    const stored = await db()
      .select({ title: versions.title })
      .from(versions)
      .where(eq(versions.articleId, id))
      .orderBy(desc(versions.n))
    expect(stored.map(({ title }) => title)).toEqual(['As read later', 'As read'])
    expect((await readChanges(editor, { id, version: 2, since: 1 })).title).not.toBeNull()
    expect((await particularsOf(editor, id)).read).toMatchObject({
      title: ['As read later'],
      published: ['2024-05-01'],
    })
    await withdrawParticulars(editor, ids)
    expect(await readArticle(editor, { id })).toMatchObject({
      title: 'As read later',
      source: { name: 'Heron Wire' },
      byline: [],
      published: '2024-05-01',
    })
  })

  test('that has another title is told to whoever is setting one', async () => {
    const url = 'https://heron.example/retitled'
    const id = await makeOne({ url })
    const { now: was } = await particularsOf(editor, id)
    await makeReport(editor, { source: 'Heron Wire', title: 'Retitled', url, text: words() })
    const sent = { title: 'Mine', source: 'Heron Wire', byline: '', published: '2024-05-01' }
    await expect(setParticulars(editor, { ...sent, articleId: id, was })).rejects.toMatchObject({
      code: 'conflict',
      fields: { title: expect.stringContaining('become “Retitled”') },
    })
  })
})

test('a report stays in its story, which follows the new order', async () => {
  const text = (who: string) =>
    `The ferry Alma ran aground off Skerry Point with 80 passengers aboard, the ${who} said.`
  const title = 'Ferry Alma runs aground off Skerry Point'
  const about = { title, source: 'Heron Wire' }
  const first = await makeReport(editor, { ...about, text: text('coastguard'), published: '2024-03-05' })
  const second = await makeReport(editor, { ...about, text: text('harbour master'), published: '2024-03-06' })
  for (const id of [first, second]) await clusterArticle(id)
  const storyId = (await storyOf(editor, first))?.id ?? ''
  await set(first, { published: '2024-03-09' })
  await readAsked(first)
  await clusterArticle(first)
  expect((await storyOf(editor, first))?.id).toBe(storyId)
  const found = await readStory(editor, { id: storyId })
  expect(found).toMatchObject({
    story: { members: [{ published: '2024-03-09' }, { published: '2024-03-06' }] },
  })
  const [story] = await db().select().from(stories).where(eq(stories.id, storyId))
  expect(story?.changedAt).toEqual(new Date('2024-03-09T00:00:00Z'))
})
