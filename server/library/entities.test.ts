import { afterAll, expect, test } from 'vitest'
import { createTestDatabase } from '#db/testing/database.ts'
import { makeArticle, makeEntity, makeSource } from '#server/testing/library.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '../viewer.ts'
import { findEntities } from './find-entities.ts'
import { getEntity } from './get-entity.ts'
import { listEntities } from './list-entities.ts'
import { listSources } from './list-sources.ts'
import { nameEntities } from './name-entities.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const viewer = await makePerson()
const source = await makeSource('Wire')
await makeSource('Empty handed')
const ada = await makeEntity('Ada Lund', 'person', ['Lund', 'The Minister'])
const lundy = await makeEntity('Lundy', 'place')
const harbour = await makeEntity('North Lund Harbour', 'place')
const quote = 'Ada Lund spoke.'
for (const [published, names] of [
  ['2022-01-03', [ada, harbour]],
  ['2022-01-09', [ada]],
  ['2022-04-01', [ada, lundy, harbour]],
  [null, [ada]],
] as const) {
  await makeArticle({ sourceId: source, published, facts: [{ quote, names: [...names] }] })
}

test('an entity knows its names, its months without gaps, and who is named with it', async () => {
  const entity = await getEntity(viewer, ada.id)
  expect(entity).toMatchObject({ name: 'Ada Lund', kind: 'person', articles: 4, mentions: 4, undated: 1 })
  expect(entity.aliases).toEqual(['Lund', 'The Minister'])
  expect(entity.months).toEqual([
    { month: '2022-01', mentions: 2 },
    { month: '2022-02', mentions: 0 },
    { month: '2022-03', mentions: 0 },
    { month: '2022-04', mentions: 1 },
  ])
  expect(entity.together.map(({ name, articles }) => [name, articles])).toEqual([
    ['North Lund Harbour', 2],
    ['Lundy', 1],
  ])
})

test('what is not there cannot be had, whatever its id looks like', async () => {
  for (const id of ['018cc251-f407-723e-89f5-7a11ccb70000', 'nope', "' or 1=1", '\0']) {
    await expect(getEntity(viewer, id)).rejects.toMatchObject({ code: 'not-found' })
  }
})

test('a type-ahead finds whole names first, then beginnings, then beginnings of words; aliases too', async () => {
  const found = async (q: string) =>
    (await findEntities(viewer, { q })).map(({ name, alias }) => alias ?? name)
  expect(await found('lund')).toEqual(['Lund', 'Lundy', 'North Lund Harbour'])
  expect(await found('LUNDY')).toEqual(['Lundy'])
  expect(await found('minister')).toEqual(['The Minister'])
  expect(await found('lu')).toEqual(['Lundy', 'Lund'])
  for (const nothing of ['', '  ', '%', '_', '\0', '\ud800', 'x'.repeat(10_000)]) {
    expect(await found(nothing)).toEqual([])
  }
})

test('the index is filtered by kind and by part of a name or alias', async () => {
  const names = async (input: Parameters<typeof listEntities>[1]) =>
    (await listEntities(viewer, input)).rows.map((row) => row.name)
  expect(await names({})).toEqual(['Ada Lund', 'Lundy', 'North Lund Harbour'])
  expect(await names({ kind: 'place' })).toEqual(['Lundy', 'North Lund Harbour'])
  expect(await names({ q: 'minister' })).toEqual(['Ada Lund'])
  expect(await names({ cursor: 'garbage' })).toHaveLength(3)
  expect(await nameEntities(viewer, [lundy.id, '018cc251-f407-723e-89f5-7a11ccb70000'])).toMatchObject([
    lundy,
  ])
})

test('sources without articles are no filter', async () => {
  expect(await listSources(viewer)).toMatchObject([{ name: 'Wire' }])
})

test('nobody is refused everywhere, and so is input of another shape', async () => {
  const refused = { code: 'unauthenticated' }
  await expect(getEntity(NOBODY, ada.id)).rejects.toMatchObject(refused)
  await expect(findEntities(NOBODY, { q: 'a' })).rejects.toMatchObject(refused)
  await expect(listEntities(NOBODY, {})).rejects.toMatchObject(refused)
  await expect(listSources(NOBODY)).rejects.toMatchObject(refused)
  await expect(nameEntities(NOBODY, [])).rejects.toMatchObject(refused)
  await expect(nameEntities(viewer, ['x'])).rejects.toMatchObject({ code: 'invalid' })
  await expect(findEntities(viewer, { q: 'a', limit: 1_000 })).rejects.toMatchObject({ code: 'invalid' })
})
