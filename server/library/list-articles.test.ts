import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { articlePairs } from '#db/schema/article-pairs.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makeArticle, makeEntity, makeSource } from '#server/testing/library.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '../viewer.ts'
import type { ArticleListInput } from './article-list-input.ts'
import { listArticles } from './list-articles.ts'
import { matchArticles } from './match-articles.ts'
import { ARTICLE_SORTS, DIRECTIONS } from './types.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const viewer = await makePerson()
const wire = await makeSource('Wire Aaa')
const paper = await makeSource('Paper Zzz')
const minister = await makeEntity('Ada Minister')
const days = ['2022-01-05', '2022-02-05', null, '2022-03-05', null, '2022-03-05', '2022-05-31']
const made: string[] = []
for (const [i, published] of days.entries()) {
  const fact = { quote: `Report number ${i} speaks of harbours.`, names: i < 2 ? [minister] : [] }
  made.push(
    await makeArticle({
      title: `${['Delta', 'alpha', 'Écho', 'bravo', 'Alpha', 'charlie', '漢字'][i]} report`,
      sourceId: i % 2 ? paper : wire,
      published,
      isSample: i === 6,
      contradictions: i === 3 ? 2 : 0,
      facts: Array.from({ length: i }, () => fact).concat(fact),
    }),
  )
}
const list = async (input: ArticleListInput) => (await listArticles(viewer, input)).rows.map((row) => row.id)
const ids = (...indexes: number[]) => indexes.map((i) => made[i])

test('newest first, undated last, ties by id; the other way round undated are still last', async () => {
  expect(await list({})).toEqual(ids(6, 5, 3, 1, 0, 4, 2))
  expect(await list({ direction: 'asc' })).toEqual(ids(0, 1, 3, 5, 6, 2, 4))
})

test('sorts by every column, both ways', async () => {
  expect(await list({ sort: 'added', direction: 'asc' })).toEqual(made)
  expect(await list({ sort: 'title', direction: 'asc' })).toEqual(ids(1, 4, 3, 5, 0, 2, 6))
  expect(await list({ sort: 'source', direction: 'asc' })).toEqual(ids(1, 3, 5, 0, 2, 4, 6))
  expect(await list({ sort: 'facts' })).toEqual(ids(6, 5, 4, 3, 2, 1, 0))
  expect((await list({ sort: 'contradictions' }))[0]).toBe(made[3])
})

test('filters', async () => {
  expect(await list({ sources: [paper] })).toEqual(ids(5, 3, 1))
  expect(await list({ from: '2022-02-05', to: '2022-03-05' })).toEqual(ids(5, 3, 1))
  expect(await list({ entity: minister.id })).toEqual(ids(1, 0))
  expect(await list({ contradictions: true })).toEqual(ids(3))
  expect(await list({ sample: 'only' })).toEqual(ids(6))
  expect(await list({ sample: 'without', from: '2022-03-01' })).toEqual(ids(5, 3))
  expect(await list({ q: 'harbours', sources: [wire], sort: 'published' })).toEqual(ids(6, 0, 4, 2))
})

test('a search ranks titles above texts, and shows the words', async () => {
  const other = await makeArticle({
    title: 'Zeppelin over town',
    sourceId: wire,
    facts: [{ quote: 'It flew.' }],
  })
  const text = await makeArticle({
    title: 'Later',
    sourceId: wire,
    facts: [{ quote: 'It went on. A zeppelin was seen <b>there</b>.' }],
  })
  const page = await listArticles(viewer, { q: 'zeppelins', sort: 'rank' })
  expect(page.rows.map((row) => row.id)).toEqual([other, text])
  expect(page.search).toEqual({ searchable: true, estimate: expect.any(Number), since: null })
  expect(page.rows[1]?.snippet?.filter((part) => part.hit)).toEqual([{ text: 'zeppelin', hit: true }])
  expect((await listArticles(viewer, { q: 'the' })).search?.searchable).toBe(false)
  await database.db.execute(sql`delete from articles where id in (${other}, ${text})`)
})

test('pages forwards and back through every order without losing or repeating a row', async () => {
  await database.db.execute(sql`insert into articles (id, source_id, title, published_at, added_at, fact_count)
    select gen_random_uuid(), ${wire}, 'Mass ' || i % 7, case when i % 5 > 0 then
      timestamptz '2023-01-01' + (i % 30) * interval '1 day' end, now() + (i / 3) * interval '1 microsecond', i % 4
    from generate_series(1, 120) as i`)
  for (const sort of ARTICLE_SORTS) {
    for (const direction of DIRECTIONS) {
      const input = { sort, direction, size: 25 } as const
      const forwards: string[][] = []
      let page = await listArticles(viewer, input)
      expect(page.previous).toBeNull()
      forwards.push(page.rows.map((row) => row.id))
      while (page.next) {
        page = await listArticles(viewer, { ...input, cursor: page.next })
        forwards.push(page.rows.map((row) => row.id))
      }
      expect(forwards.flat()).toHaveLength(127)
      expect(new Set(forwards.flat()).size).toBe(127)
      expect(page.total).toEqual({ count: 127, exact: true })
      const back = [forwards.at(-1)]
      while (page.previous) {
        page = await listArticles(viewer, { ...input, cursor: page.previous })
        back.unshift(page.rows.map((row) => row.id))
      }
      expect(back).toEqual(forwards)
    }
  }
  await database.db.execute(sql`delete from articles where title like 'Mass %'`)
})

test('a bad cursor means the first page, whatever it holds', async () => {
  const first = await list({})
  const id = made[0]
  const word = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')
  for (const cursor of [
    'garbage',
    word(['a', 'title asc', ['x', id]]),
    word(['a', 'published desc', ["'; drop table articles; --", id]]),
    word(['b', 'published desc', [8_640_000_000_000_000, id]]),
    word(['a', 'published desc', [-62_135_596_800_000_000, id]]),
  ]) {
    const rows = await list({ cursor })
    expect(rows.length).toBeGreaterThan(0)
    expect(first).toEqual(expect.arrayContaining(rows))
  }
  expect(await list({ cursor: 'garbage' })).toEqual(first)
})

test('every day that can be written can be asked for', async () => {
  expect(await list({ from: '0000-01-01', to: '9999-12-31' })).toEqual(await list({ from: '0001-01-01' }))
  expect(await list({ to: '0000-01-01' })).toEqual([])
  expect(await list({ from: '9999-12-31' })).toEqual([])
  expect(await list({ q: 'zeppelin', from: '0000-01-01', to: '9999-12-31' })).toEqual([])
})

test('nothing that is typed breaks the search', async () => {
  const hostile = [
    '\'"\\:*&|!()<->',
    'x'.repeat(10_000),
    '\0\ud800 harbours',
    '- '.repeat(5_000),
    'x"-"-"-'.repeat(500),
    'or or or',
    'harbours or -',
    '"'.repeat(3_001),
    'government minister budget OR defence '.repeat(300),
    '%_\\',
    '<script>alert(1)</script>',
  ]
  for (const q of hostile) await expect(listArticles(viewer, { q, sort: 'rank' })).resolves.toBeDefined()
  expect(await list({ q: '\0\ud800harbours' })).toHaveLength(7)
})

test('says with which earlier report most text is shared', async () => {
  const [a = '', b = '', later = ''] = [made[0], made[1], made[3]]
  const pair = { agree: 0, differ: 0, contradict: 0, update: 0, engine: 'made' }
  await database.db.insert(articlePairs).values([
    { ...pair, a, b, reuse: 'partially-derived', containment: 0.4 },
    { ...pair, a: b, b: later, reuse: 'wholly-derived', containment: 0.9 },
    { ...pair, a, b: later, reuse: 'non-derived', containment: 0.1 },
  ])
  const { rows } = await listArticles(viewer, {})
  const hint = (id: string) => rows.find((row) => row.id === id)?.reuse
  expect(hint(a)).toMatchObject({ article: b, later: true, class: 'partially-derived' })
  expect(hint(b)).toMatchObject({ article: a, later: false, source: 'Wire Aaa' })
  expect(hint(later)).toMatchObject({ article: b, later: false, containment: expect.closeTo(0.9) })
})

test('nobody is refused, and so is input of another shape', async () => {
  await expect(listArticles(NOBODY, {})).rejects.toMatchObject({ code: 'unauthenticated' })
  const bad = [{ size: 7 }, { sources: ['x'] }, { from: '2022-02-30' }, { sort: 'text' }, { entity: '1' }]
  for (const input of bad) {
    await expect(listArticles(viewer, input as ArticleListInput)).rejects.toMatchObject({ code: 'invalid' })
  }
})

test('all that match, on whatever page, in the order of the list', async () => {
  expect(await matchArticles(viewer, {})).toEqual(ids(6, 5, 3, 1, 0, 4, 2))
  expect(await matchArticles(viewer, { sources: [paper], sort: 'title', direction: 'asc' })).toEqual(
    await list({ sources: [paper], sort: 'title', direction: 'asc' }),
  )
  const { next } = await listArticles(viewer, { size: 25, q: 'harbours' })
  expect(next).toBeNull()
  expect(await matchArticles(viewer, { q: 'harbours', sort: 'rank' })).toHaveLength(made.length)
  expect(await matchArticles(viewer, { q: 'zeppelin' })).toEqual([])
  await expect(matchArticles(NOBODY, {})).rejects.toMatchObject({ code: 'unauthenticated' })
})
