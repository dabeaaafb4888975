import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { versions } from '#db/schema/versions.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { addItems } from '#server/collections/add-items.ts'
import { getCollection } from '#server/collections/get-collection.ts'
import { closeThreads } from '#server/engine/pool.ts'
import { makePerson } from '#server/testing/person.ts'
import { addUnread, makeReport } from '#server/testing/report.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { readChanges } from './read-changes.ts'

const database = await createTestDatabase()
let person: User
let id = ''
const TEXTS = [
  'The council approved 40 million euros for the Plover Bridge on Wednesday.\n\nThe bridge will open in 2026, Mayor Ida Quill said.',
  'The council approved 45 million euros for the Plover Bridge on Wednesday.\n\nThe bridge will open in 2026, Mayor Ida Quill said.\n\nTrams will not cross the bridge before 2030.',
  'The council approved 45 million euros for the Plover Bridge on Wednesday.\n\nTrams will not cross the bridge before 2030.',
]
const capture = (text: string) => ({
  source: 'Heron Wire',
  url: 'https://heron.example/versions',
  published: '2024-05-01',
  text,
})

beforeAll(async () => {
  person = await makePerson()
  for (const text of TEXTS) id = await makeReport(person, capture(text))
})
afterAll(async () => {
  await closeThreads()
  await database.drop()
})

test('an edit shows which facts it touched', async () => {
  const { n, since, title, words, facts } = await readChanges(person, { id, version: 2 })
  expect([n, since, title]).toEqual([2, 1, null])
  expect(
    words
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe(TEXTS[0])
  const fates = facts?.carried.map(({ was, fate, now }) => [was.quote, fate, now?.quote ?? null])
  expect(fates).toEqual([
    [expect.stringContaining('40 million'), 'changed', expect.stringContaining('45 million')],
    [expect.stringContaining('open in 2026'), 'intact', expect.stringContaining('open in 2026')],
  ])
  expect(facts?.carried.map(({ changedIn }) => changedIn)).toEqual([['figure'], []])
  expect(facts?.added.map(({ quote }) => quote)).toEqual([expect.stringContaining('Trams')])
})

test('any two versions can be held against each other', async () => {
  const { n, since, facts } = await readChanges(person, { id, since: 1 })
  expect([n, since]).toEqual([3, 1])
  expect(facts?.carried.map(({ fate }) => fate)).toEqual(['changed', 'gone'])
})

test('what is kept of an earlier version says what became of it', async () => {
  const [first] = await db().select().from(versions).where(eq(versions.articleId, id)).orderBy(versions.n)
  const key = (n: number) => ({ kind: 'fact', fact: { versionId: first?.id, extraction: 1, n } })
  const { collection } = await addItems(person, { title: 'Bridge', things: [key(1), key(2)] })
  const { living } = await getCollection(person, collection.id)
  expect(Object.values(living.fates)).toEqual(['changed', 'gone'])
})

test('while a version is unread only its words are held against the other’s', async () => {
  const unread = { ...capture(TEXTS[0] as string), url: 'https://heron.example/unread' }
  const article = await makeReport(person, unread)
  await addUnread(person, { ...unread, text: `${TEXTS[2]}\n\nMore later.` })
  expect(await readChanges(person, { id: article })).toMatchObject({ n: 2, since: 1, facts: null })
})

test('nobody reads it, and versions that are not there are not found', async () => {
  await expect(readChanges(NOBODY, { id })).rejects.toMatchObject({ code: 'unauthenticated' })
  const missing = { code: 'not-found' }
  await expect(readChanges(person, { id, version: 1 })).rejects.toMatchObject(missing)
  await expect(readChanges(person, { id, version: 9 })).rejects.toMatchObject(missing)
  await expect(readChanges(person, { id, version: 2, since: 2 })).rejects.toMatchObject(missing)
  await expect(readChanges(person, { id: 'what' })).rejects.toMatchObject(missing)
  await expect(readChanges(person, { id: person.userId })).rejects.toMatchObject(missing)
})
