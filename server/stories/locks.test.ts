import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { particularTyped } from '#core/particulars.ts'
import { db } from '#db/client.ts'
import { articles } from '#db/schema/articles.ts'
import { storyArticles } from '#db/schema/stories.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { closeThreads } from '../engine/pool.ts'
import { CollateError } from '../errors.ts'
import { alignArticle } from '../extraction/align-article.ts'
import { storePairs } from '../extraction/store-pairs.ts'
import { lockArticle } from '../extraction/unread-version.ts'
import { closeSender } from '../jobs/enqueue.ts'
import { deleteArticle } from '../library/delete-article.ts'
import { particularsOf } from '../particulars/particulars-of.ts'
import { setParticulars } from '../particulars/set-particulars.ts'
import { makePerson } from '../testing/person.ts'
import { makeReport } from '../testing/report.ts'
import type { User } from '../viewer.ts'
import { clusterArticle } from './cluster-article.ts'
import { lockPlaces } from './lock.ts'
import { moveArticles } from './move-articles.ts'

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

/** Two reports of one happening, placed in one story. */
async function ferry(name: string): Promise<{ ids: [string, string]; story: string }> {
  const make = async (source: string, who: string, published: string) => {
    const id = await makeReport(editor, {
      source,
      title: `Ferry ${name} runs aground off ${name} Point`,
      published,
      text: `The ferry ${name} ran aground off ${name} Point with 80 passengers aboard, the ${who} said.`,
    })
    await alignArticle(id)
    await clusterArticle(id)
    return id
  }
  const ids: [string, string] = [
    await make('Heron Wire', 'coastguard', '2024-03-05'),
    await make('Daily Plover', 'harbour master', '2024-03-06'),
  ]
  return { ids, story: (await placeOf(ids[0])) ?? '' }
}

async function placeOf(articleId: string): Promise<string | undefined> {
  const [place] = await db().select().from(storyArticles).where(eq(storyArticles.articleId, articleId))
  return place?.storyId
}

async function setDay(id: string, published: string) {
  const { now: was } = await particularsOf(editor, id)
  const shown = Object.fromEntries(Object.entries(was).map(([name, value]) => [name, particularTyped(value)]))
  return setParticulars(editor, { ...shown, published, articleId: id, was })
}

/** Stories that do not stand in the list where their newest report belongs. */
async function outOfOrder(): Promise<string[]> {
  const { rows } = await db().execute<{ title: string }>(sql`
    select s.title from stories s join story_articles p on p.story_id = s.id join articles a on a.id = p.article_id
    group by s.id having s.changed_at is distinct from max(coalesce(a.published_at, a.added_at))`)
  return rows.map(({ title }) => title)
}

/** Waits until as many connections as that wait for a lock. */
async function waiting(count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const { rows } = await db().execute<{ n: number }>(
          sql`select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
        return rows[0]?.n
      },
      { timeout: 10_000 },
    )
    .toBe(count)
}

test('a day that is set while the report is moved counts in the story that it went to', async () => {
  const { ids, story } = await ferry('Alma')
  const { story: other } = await ferry('Berta')
  const [id] = ids
  let [from, to] = [story, other]
  for (let round = 1; round <= 25; round += 1) {
    const day = `2024-04-${String(round).padStart(2, '0')}`
    await Promise.all([setDay(id, day), moveArticles(editor, { story: from, articles: [id], to })])
    expect(await outOfOrder(), `round ${round}`).toEqual([])
    ;[from, to] = [to, from]
  }
})

test('a report that is placed while it is deleted: whoever comes second waits, and neither for ever', async () => {
  const id = await makeReport(editor, {
    source: 'Heron Wire',
    text: 'The ferry Cora ran aground off Cora Point with 80 passengers aboard, the coastguard said.',
  })
  const both = await db().transaction(async (tx) => {
    await lockPlaces(tx)
    const deleting = deleteArticle(editor, { articleId: id })
    await waiting(1)
    const placing = clusterArticle(id)
    await waiting(2)
    return [Promise.allSettled([deleting, placing])]
  })
  expect(await both[0]).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }])
  expect(await db().$count(articles, eq(articles.id, id))).toBe(0)
})

test('a pair that is stored while its report is about to be deleted leaves no count behind', async () => {
  const { ids } = await ferry('Erna')
  const { ids: others } = await ferry('Frida')
  const [id, other] = [ids[0], others[0]]
  const [a, b] = id < other ? [id, other] : [other, id]
  const deleting = await db().transaction(async (tx) => {
    await lockArticle(tx, id)
    const deleting = deleteArticle(editor, { articleId: id })
    await waiting(1)
    await storePairs(tx, [
      {
        ...{ a, b, agree: 0, differ: 0, contradict: 2, update: 0 },
        ...{ reuse: 'non-derived', containment: 0, shareA: 0, shareB: 0 },
        ...{ engine: '1', basis: 'test', alignedAt: new Date() },
      },
    ])
    return [deleting]
  })
  await deleting[0]
  const [left] = await db().select().from(articles).where(eq(articles.id, other))
  expect(left?.contradictionCount).toBe(0)
})

test('reports that were compared with each other are deleted, dated, compared and placed at once', async () => {
  for (let round = 1; round <= 6; round += 1) {
    const { ids, story } = await ferry(`Dora ${'I'.repeat(round)}`)
    const [one, two] = ids
    const settled = await Promise.allSettled([
      deleteArticle(editor, { articleId: one }),
      alignArticle(two),
      setDay(two, `2024-05-0${round}`),
      clusterArticle(one),
      clusterArticle(two),
      moveArticles(editor, { story, articles: [two], to: null }),
      deleteArticle(editor, { articleId: two }),
    ])
    // Whoever comes too late is told so; nobody is thrown out because two waited for each other.
    const faults = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(faults.filter((fault) => !(fault instanceof CollateError))).toEqual([])
    for (const id of ids) expect(await db().$count(articles, eq(articles.id, id))).toBe(0)
    expect(await outOfOrder()).toEqual([])
  }
})
