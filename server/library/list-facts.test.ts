import { afterAll, expect, test } from 'vitest'
import { extractions } from '#db/schema/extractions.ts'
import { facts } from '#db/schema/facts.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makeArticle, makeEntity, makeSource } from '#server/testing/library.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '../viewer.ts'
import type { FactListInput } from './fact-list-input.ts'
import { listFacts } from './list-facts.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const viewer = await makePerson()
const wire = await makeSource('Wire')
const paper = await makeSource('Paper')
const minister = await makeEntity('Ada Minister')
const harbour = await makeEntity('North Harbour', 'place')

const early = await makeArticle({
  sourceId: wire,
  published: '2022-03-01',
  facts: [
    { quote: 'The harbour opens in May 2022.', names: [harbour], speaksOf: ['2022-05-01', '2022-05-31'] },
    {
      quote: 'The minister said the harbour may close.',
      speaker: minister,
      certainty: 'possible',
      stage: 'considered',
    },
    { quote: 'There was no plan 100%_sure.', polarity: 'negative' },
  ],
})
const late = await makeArticle({
  sourceId: paper,
  published: '2022-06-01',
  facts: [{ quote: 'By the end of 2020 it was built.', speaksOf: [null, '2020-12-31'], stage: 'done' }],
})
const undated = await makeArticle({
  sourceId: paper,
  published: null,
  isSample: true,
  facts: [
    { quote: '“We will not pay,” the minister said.', speaker: minister, voice: 'direct', names: [minister] },
  ],
})

const list = async (input: FactListInput) =>
  (await listFacts(viewer, input)).rows.map(({ articleId, n }) => `${name(articleId)} ${n}`)
const name = (id: string) => ({ [early]: 'early', [late]: 'late', [undated]: 'undated' })[id]

test('every day that can be written can be asked for', async () => {
  expect(await list({ spokenFrom: '0000-01-01', spokenTo: '9999-12-31' })).toHaveLength(2)
  expect(await list({ from: '0000-01-01', to: '9999-12-31' })).toHaveLength(4)
})

test('newest report first, in the order of its text; undated last', async () => {
  expect(await list({})).toEqual(['late 0', 'early 0', 'early 1', 'early 2', 'undated 0'])
  expect(await list({ direction: 'asc' })).toEqual(['early 0', 'early 1', 'early 2', 'late 0', 'undated 0'])
})

test('filters', async () => {
  expect(await list({ speaker: 'MINIST' })).toEqual(['early 1', 'undated 0'])
  expect(await list({ speaker: '%' })).toEqual([])
  expect(await list({ sources: [paper] })).toEqual(['late 0', 'undated 0'])
  expect(await list({ voices: ['direct'] })).toEqual(['undated 0'])
  expect(await list({ stages: ['done', 'considered'] })).toEqual(['late 0', 'early 1'])
  expect(await list({ certainties: ['possible'] })).toEqual(['early 1'])
  expect(await list({ polarity: 'negative' })).toEqual(['early 2'])
  expect(await list({ entity: harbour.id })).toEqual(['early 0'])
  expect(await list({ saidBy: minister.id })).toEqual(['early 1', 'undated 0'])
  expect(await list({ spokenFrom: '2022-05-20', spokenTo: '2022-07-01' })).toEqual(['early 0'])
  expect(await list({ spokenTo: '2021-01-01' })).toEqual(['late 0'])
  expect(await list({ q: 'harbours' })).toEqual(['early 0', 'early 1'])
  expect(await list({ q: '"harbour may" -opens' })).toEqual(['early 1'])
  expect(await list({ q: 'the' })).toEqual([])
  expect(await list({ sample: 'without', from: '2022-06-01' })).toEqual(['late 0'])
})

test('carries the chain and what the fact speaks of', async () => {
  const { rows, total } = await listFacts(viewer, { saidBy: minister.id })
  expect(rows[0]?.hops).toEqual([
    { name: 'Ada Minister', written: 'Ada Minister', anonymous: false, entityId: minister.id },
  ])
  expect(total).toEqual({ count: 2, exact: true })
  const dated = await listFacts(viewer, { entity: harbour.id })
  expect(dated.rows[0]?.dates).toMatchObject([{ text: 'then' }])
})

test('only the newest reading is listed', async () => {
  const { rows } = await listFacts(viewer, { stages: ['done'] })
  const versionId = rows[0]?.versionId ?? ''
  await database.db
    .insert(extractions)
    .values({ versionId, n: 2, engine: 'made', sentences: [], boilerplate: [] })
  const [row] = await database.db.select().from(facts).limit(1)
  if (!row) throw new Error('There is no fact.')
  await database.db.insert(facts).values({ ...row, articleId: late, versionId, extraction: 2, stage: 'done' })
  expect(await list({ stages: ['done'] })).toEqual(['late 0'])
})

test('a page may begin within a report, forwards and back', async () => {
  const many = Array.from({ length: 40 }, (_, i) => ({
    quote: `Sentence ${i} of many.`,
    certainty: 'probable' as const,
  }))
  for (const published of ['2021-01-01', '2021-01-01', null, null]) {
    await makeArticle({ sourceId: wire, published, facts: many })
  }
  for (const direction of ['asc', 'desc'] as const) {
    const input = { certainties: ['probable' as const], direction, size: 25 as const }
    const keys = (page: Awaited<ReturnType<typeof listFacts>>) =>
      page.rows.map((row) => `${row.versionId} ${row.n}`)
    let page = await listFacts(viewer, input)
    const forwards = [keys(page)]
    while (page.next) {
      page = await listFacts(viewer, { ...input, cursor: page.next })
      forwards.push(keys(page))
    }
    expect(new Set(forwards.flat()).size).toBe(160)
    expect(forwards.flat()).toHaveLength(160)
    const back = [forwards.at(-1)]
    while (page.previous) {
      page = await listFacts(viewer, { ...input, cursor: page.previous })
      back.unshift(keys(page))
    }
    expect(back).toEqual(forwards)
  }
})

test('hostile cursors and words do no harm', async () => {
  const word = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')
  const first = await list({ sources: [paper] })
  for (const cursor of [
    'x',
    word(['a', 'facts desc', ['1; --', early, 0]]),
    word(['b', 'facts desc', [null, early, 2 ** 40]]),
  ]) {
    expect((await list({ sources: [paper], cursor })).every((row) => first.includes(row))).toBe(true)
  }
  for (const q of ['- '.repeat(5_000), '\0', '\ud800', '\'"&|!:*', '('.repeat(999)]) {
    await expect(listFacts(viewer, { q, speaker: q })).resolves.toBeDefined()
  }
})

test('nobody is refused, and so is input of another shape', async () => {
  await expect(listFacts(NOBODY, {})).rejects.toMatchObject({ code: 'unauthenticated' })
  for (const input of [{ voices: ['loud'] }, { spokenFrom: 'May' }, { saidBy: 'x' }]) {
    await expect(listFacts(viewer, input as FactListInput)).rejects.toMatchObject({ code: 'invalid' })
  }
})
