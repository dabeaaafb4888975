import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { collections } from '#db/schema/collections.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { addItems } from './add-items.ts'
import { changeCollection } from './change-collection.ts'
import { createCollection } from './create-collection.ts'
import { deleteCollection } from './delete-collection.ts'
import { exportCollection } from './export-collection.ts'
import { getCollection } from './get-collection.ts'
import { listChoices } from './list-choices.ts'
import { listCollections } from './list-collections.ts'
import { purgeCollection } from './purge-collection.ts'
import { restoreCollection } from './restore-collection.ts'

const database = await createTestDatabase()
let owner: User
let other: User

beforeAll(async () => {
  owner = await makePerson()
  other = await makePerson()
})
afterAll(() => database.drop())

const UNKNOWN = '01890000-0000-7000-8000-000000000000'
const make = async (viewer: User, rest: object = {}) =>
  (await createCollection(viewer, { title: 'Bridges', ...rest })).id

test('a new collection is empty, private, and only its owner’s to see', async () => {
  const id = await make(owner, { title: '  Bridges ', description: 'What the *city* said.' })
  expect(await getCollection(owner, id)).toMatchObject({
    title: 'Bridges',
    description: 'What the *city* said.',
    visibility: 'private',
    isOwner: true,
    items: [],
    count: 0,
    pages: 1,
  })
  for (const viewer of [other, NOBODY]) {
    await expect(getCollection(viewer, id)).rejects.toMatchObject({ code: 'not-found' })
  }
  await expect(getCollection(owner, UNKNOWN)).rejects.toMatchObject({ code: 'not-found' })
  await expect(getCollection(owner, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
})

test('an admin has no other eyes: a private collection is its owner’s alone', async () => {
  const id = await make(owner)
  const admin = await makePerson('admin')
  await expect(getCollection(admin, id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(changeCollection(admin, { id, title: 'Mine' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(deleteCollection(admin, id)).rejects.toMatchObject({ code: 'not-found' })
})

test('what no database can keep is left out of what is typed', async () => {
  const id = await make(owner, { title: 'Bri\0dges', description: 'half \ud83d of it\0' })
  expect(await getCollection(owner, id)).toMatchObject({
    title: 'Bridges',
    description: 'half \ufffd of it',
  })
})

test('a title that is cut off for a file name is cut between characters', async () => {
  const id = await make(owner, { title: `${'x'.repeat(79)}𠮷𠮷` })
  expect((await exportCollection(owner, id, '')).name).toBe(`${'x'.repeat(79)}𠮷.md`)
})

test('bad input is told at its field', async () => {
  const fields = (...names: string[]) => ({
    code: 'invalid',
    fields: Object.fromEntries(names.map((name) => [name, expect.any(String)])),
  })
  await expect(createCollection(owner, {})).rejects.toMatchObject(fields('title'))
  await expect(createCollection(owner, { title: ' ' })).rejects.toMatchObject(fields('title'))
  await expect(createCollection(owner, { title: 'x'.repeat(201) })).rejects.toMatchObject(fields('title'))
  await expect(
    createCollection(owner, { title: 'x', description: 'x'.repeat(20_001), visibility: 'world' }),
  ).rejects.toMatchObject(fields('description', 'visibility'))
  const id = await make(owner)
  await expect(changeCollection(owner, { id, title: '' })).rejects.toMatchObject(fields('title'))
  await expect(changeCollection(owner, { id: 'nonsense', title: 'x' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(createCollection(NOBODY, { title: 'x' })).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('members read what is shared with members, everybody what is public, and only the owner changes it', async () => {
  const id = await make(owner, { visibility: 'members' })
  expect(await getCollection(other, id)).toMatchObject({ isOwner: false, visibility: 'members' })
  await expect(getCollection(NOBODY, id)).rejects.toMatchObject({ code: 'not-found' })
  await changeCollection(owner, { id, visibility: 'public' })
  expect(await getCollection(NOBODY, id)).toMatchObject({ title: 'Bridges', isOwner: false })
  await expect(changeCollection(other, { id, title: 'Mine now' })).rejects.toMatchObject({
    code: 'not-found',
  })
  await expect(deleteCollection(other, id)).rejects.toMatchObject({ code: 'not-found' })
  await changeCollection(owner, { id, visibility: 'private' })
  await expect(getCollection(other, id)).rejects.toMatchObject({ code: 'not-found' })
  const log = await db().select().from(auditLog).where(eq(auditLog.subjectId, id))
  expect(log.map(({ action }) => action)).toEqual([
    'collection.created',
    'collection.shared',
    'collection.shared',
  ])
})

test('changing one thing leaves the others as they are', async () => {
  const id = await make(owner, { description: 'Keep me', visibility: 'members' })
  await changeCollection(owner, { id, title: 'Renamed' })
  expect(await getCollection(owner, id)).toMatchObject({
    title: 'Renamed',
    description: 'Keep me',
    visibility: 'members',
  })
})

test('a deleted collection is gone for everybody, comes back when restored, and is purged after a month', async () => {
  const id = await make(owner, { visibility: 'public' })
  await deleteCollection(owner, id)
  for (const viewer of [owner, other, NOBODY]) {
    await expect(getCollection(viewer, id)).rejects.toMatchObject({ code: 'not-found' })
  }
  await expect(changeCollection(owner, { id, title: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(addItems(owner, { collectionId: id, things: [], note: 'x' })).rejects.toMatchObject({
    code: 'not-found',
  })
  const deleted = await listCollections(owner, { whose: 'deleted' })
  expect(deleted.collections.map((one) => one.id)).toContain(id)
  await expect(restoreCollection(other, id)).rejects.toMatchObject({ code: 'not-found' })
  await restoreCollection(owner, id)
  expect(await getCollection(NOBODY, id)).toMatchObject({ title: 'Bridges' })
  await expect(restoreCollection(owner, id)).rejects.toMatchObject({ code: 'not-found' })

  await deleteCollection(owner, id)
  await purgeCollection(id)
  await restoreCollection(owner, id)
  await deleteCollection(owner, id)
  const waiting = await db().execute(
    sql`select 1 from pgboss.job where name = 'collections.purge' and data->>'collectionId' = ${id}
        and start_after > now() + interval '30 days'`,
  )
  expect(waiting.rows.length).toBeGreaterThan(0)
  await db()
    .update(collections)
    .set({ deletedAt: sql`now() - interval '31 days'` })
    .where(eq(collections.id, id))
  await purgeCollection(id)
  await expect(restoreCollection(owner, id)).rejects.toMatchObject({ code: 'not-found' })
})

test('lists one’s own and what others share, the one changed last first, a page at a time', async () => {
  const writer = await makePerson()
  const ids: string[] = []
  for (let i = 0; i < 32; i++) ids.push(await make(writer, { title: `No. ${i}`, visibility: 'members' }))
  await changeCollection(writer, { id: ids[0], title: 'Changed last' })
  const order = [ids[0], ...ids.slice(1).toReversed()]
  const first = await listCollections(writer)
  expect(first.collections.map(({ id }) => id)).toEqual(order.slice(0, 30))
  expect(first.collections[0]).toMatchObject({ title: 'Changed last', isOwner: true })
  const second = await listCollections(writer, { cursor: first.next ?? '' })
  expect(second.collections.map(({ id }) => id)).toEqual(order.slice(30))
  expect(second.next).toBeNull()

  const secret = await make(writer, { title: 'Not for others' })
  const shared = await listCollections(other, { whose: 'shared' })
  const again = await listCollections(other, { whose: 'shared', cursor: shared.next ?? '' })
  const seen = [...shared.collections, ...again.collections].map(({ id }) => id)
  expect(seen).toEqual(expect.arrayContaining(ids))
  expect(seen).not.toContain(secret)
  expect((await listCollections(writer, { whose: 'shared' })).collections.map(({ id }) => id)).not.toContain(
    ids[1],
  )
  expect((await listCollections(writer, { cursor: 'nonsense' })).collections[0]?.id).toBe(secret)
  await expect(listCollections(NOBODY)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('one can put things into one’s own collections only', async () => {
  const writer = await makePerson()
  await make(other, { visibility: 'public' })
  const older = await make(writer, { title: 'Older' })
  const gone = await make(writer, { title: 'Gone' })
  await deleteCollection(writer, gone)
  const newer = await make(writer, { title: 'Newer' })
  await addItems(writer, { collectionId: newer, things: [], note: 'A thought' })
  expect(await listChoices(writer)).toEqual([
    { id: newer, title: 'Newer', count: 1, visibility: 'private' },
    { id: older, title: 'Older', count: 0, visibility: 'private' },
  ])
  await expect(listChoices(NOBODY)).rejects.toMatchObject({ code: 'unauthenticated' })
})
