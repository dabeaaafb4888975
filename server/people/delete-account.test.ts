import { eq, inArray } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { auditLog } from '#db/schema/audit-log.ts'
import { collections } from '#db/schema/collections.ts'
import { comparisons } from '#db/schema/comparisons.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { deleteAccount } from './delete-account.ts'
import { findViewer } from './find-viewer.ts'
import { previewDeletion } from './preview-deletion.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())
// Who inherits depends on who else is there.
beforeEach(async () => {
  await database.db.delete(users)
})

const VISIBILITIES = ['private', 'members', 'public'] as const
const confirm = (user: User) => ({ confirmation: ` ${user.email.toUpperCase()} ` })

/** One collection and one comparison of each visibility, titled by it, and a deleted shared collection. */
async function fill({ userId: ownerId }: User): Promise<string[]> {
  const kept = await database.db
    .insert(collections)
    .values([
      ...VISIBILITIES.map((visibility) => ({ ownerId, visibility, title: `${visibility} collection` })),
      { ownerId, visibility: 'members' as const, title: 'thrown away', deletedAt: new Date() },
    ])
    .returning({ id: collections.id })
  const result = { columns: [], rows: [], claims: [], terms: [], counts: {} } as never
  await database.db.insert(comparisons).values(
    VISIBILITIES.map((visibility) => ({
      ownerId,
      visibility,
      title: `${visibility} comparison`,
      engine: 'test',
      result,
    })),
  )
  return kept.map(({ id }) => id)
}

const titles = (list: { newest: { title: string }[] }) => list.newest.map(({ title }) => title).sort()

test('what is private goes, what is shared goes to the oldest other admin, and the preview said so', async () => {
  const disabled = await makePerson('admin', 'Disabled First')
  await database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, disabled.userId))
  const heir = await makePerson('admin', 'Second Admin')
  await makePerson('admin', 'Third Admin')
  const person = await makePerson()
  const ids = await fill(person)

  const preview = await previewDeletion(person)
  expect(preview).toMatchObject({ onlyAdmin: false, heir: { name: 'Second Admin' } })
  expect(titles(preview.deleted.collections)).toEqual(['private collection'])
  expect(titles(preview.deleted.comparisons)).toEqual(['private comparison'])
  expect(titles(preview.handedOver.collections)).toEqual(['members collection', 'public collection'])
  expect(titles(preview.handedOver.comparisons)).toEqual(['members comparison', 'public comparison'])

  expect(await deleteAccount(person, confirm(person))).toEqual(preview)
  expect(await findViewer(person.sessionId)).toEqual(NOBODY)
  const left = await database.db.select().from(collections).where(inArray(collections.id, ids))
  expect(left.map(({ title, ownerId }) => [title, ownerId]).sort()).toEqual([
    ['members collection', heir.userId],
    ['public collection', heir.userId],
  ])
  expect(await database.db.$count(comparisons, eq(comparisons.ownerId, heir.userId))).toBe(2)
  expect(await database.db.$count(comparisons)).toBe(2)
  const [entry] = await database.db.select().from(auditLog).where(eq(auditLog.action, 'person.left'))
  expect(entry).toMatchObject({ actorId: null, actorName: person.name, subjectId: person.userId })
})

test('the only admin cannot leave others behind, and can once there is another admin', async () => {
  const [admin, person] = [await makePerson('admin'), await makePerson()]
  expect(await previewDeletion(admin)).toMatchObject({ onlyAdmin: true, heir: null })
  await expect(deleteAccount(admin, confirm(admin))).rejects.toMatchObject({ code: 'conflict' })
  await database.db.update(users).set({ role: 'admin' }).where(eq(users.id, person.userId))
  await deleteAccount(admin, confirm(admin))
  expect(await database.db.$count(users)).toBe(1)
})

test('two last admins who leave at the same time leave one behind', async () => {
  const [one, two] = [await makePerson('admin'), await makePerson('admin')]
  await makePerson()
  const tries = await Promise.allSettled([deleteAccount(one, confirm(one)), deleteAccount(two, confirm(two))])
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await database.db.$count(users, eq(users.role, 'admin'))).toBe(1)
})

test('the last person takes everything along, and is told so', async () => {
  const person = await makePerson('admin')
  await fill(person)
  const preview = await previewDeletion(person)
  expect(preview).toMatchObject({ onlyAdmin: false, heir: null, handedOver: { collections: { count: 0 } } })
  expect(preview.deleted).toMatchObject({ collections: { count: 3 }, comparisons: { count: 3 } })
  await deleteAccount(person, confirm(person))
  expect(await database.db.$count(collections)).toBe(0)
})

test('without the right words typed, nothing happens', async () => {
  const person = await makePerson()
  for (const confirmation of ['', 'yes', 'somebody.else@example.org']) {
    await expect(deleteAccount(person, { confirmation })).rejects.toMatchObject({
      code: 'invalid',
      fields: { confirmation: expect.any(String) },
    })
  }
  await expect(deleteAccount(NOBODY, { confirmation: '' })).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await findViewer(person.sessionId)).toEqual(person)
})

test('a long list of titles is shortened, the count is not', async () => {
  const person = await makePerson()
  await database.db
    .insert(collections)
    .values(Array.from({ length: 25 }, (_, n) => ({ ownerId: person.userId, title: `Collection ${n}` })))
  const { deleted } = await previewDeletion(person)
  expect(deleted.collections.count).toBe(25)
  expect(deleted.collections.newest).toHaveLength(10)
})
