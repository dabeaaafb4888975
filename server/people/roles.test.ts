import { and, eq, isNull } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterAll, expect, test } from 'vitest'
import { auditLog } from '#db/schema/audit-log.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '#server/viewer.ts'
import { findViewer } from './find-viewer.ts'
import { listAudit } from './list-audit.ts'
import { listPeople } from './list-people.ts'
import { renameSelf } from './rename-self.ts'
import { setDisabled } from './set-disabled.ts'
import { setRole } from './set-role.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

test('an admin gives a role, and it holds from the next request on', async () => {
  const [admin, person] = [await makePerson('admin'), await makePerson()]
  await setRole(admin, { userId: person.userId, role: 'editor' })
  expect(await findViewer(person.sessionId)).toMatchObject({ role: 'editor' })
  const log = await database.db.select().from(auditLog).where(eq(auditLog.subjectId, person.userId))
  expect(log).toMatchObject([
    { action: 'person.role-changed', detail: { before: 'researcher', after: 'editor' } },
  ])
})

test('people are found by any part of a name, and nothing that is typed breaks it', async () => {
  const admin = await makePerson('admin', 'Umber Finch')
  const found = async (find: string) => (await listPeople(admin, { find })).people.map(({ name }) => name)
  expect(await found('BER fin')).toEqual(['Umber Finch'])
  for (const find of ['100%', '_', '\\', "'; --"]) expect(await found(find)).toEqual([])
  expect(await found('umber\0')).toEqual(['Umber Finch'])
})

test('nobody but an admin changes roles, and not even an admin their own', async () => {
  const [admin, editor, person] = [await makePerson('admin'), await makePerson('editor'), await makePerson()]
  const change = { userId: person.userId, role: 'admin' }
  await expect(setRole(editor, change)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setRole(person, change)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setRole(NOBODY, change)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(setRole(admin, { userId: admin.userId, role: 'editor' })).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(setRole(admin, { userId: v7(), role: 'editor' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(setRole(admin, { userId: person.userId, role: 'king' })).rejects.toMatchObject({
    code: 'invalid',
  })
})

test('two admins who take the role from each other at once leave one', async () => {
  await database.db.update(users).set({ role: 'editor' })
  const [one, two] = [await makePerson('admin'), await makePerson('admin')]
  const tries = await Promise.allSettled([
    setRole(one, { userId: two.userId, role: 'researcher' }),
    setRole(two, { userId: one.userId, role: 'researcher' }),
    setDisabled(one, { userId: two.userId, disabled: true }),
    setDisabled(two, { userId: one.userId, disabled: true }),
  ])
  expect(tries.some(({ status }) => status === 'rejected')).toBe(true)
  const left = await database.db
    .select()
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.disabledAt)))
  expect(left).toHaveLength(1)
})

test('a disabled person is out at once and in again when enabled', async () => {
  const [admin, person, other] = [await makePerson('admin'), await makePerson(), await makePerson()]
  await setDisabled(admin, { userId: person.userId, disabled: true })
  expect(await findViewer(person.sessionId)).toEqual(NOBODY)
  const { people } = await listPeople(admin, { find: person.email })
  expect(people).toMatchObject([{ disabledAt: expect.any(Date), lastSeenAt: null }])
  await setDisabled(admin, { userId: person.userId, disabled: false })
  expect((await listPeople(admin, { find: person.email })).people).toMatchObject([{ disabledAt: null }])

  const input = { userId: person.userId, disabled: true }
  await expect(setDisabled(other, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setDisabled(admin, { ...input, userId: admin.userId })).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(setDisabled(admin, { ...input, userId: v7() })).rejects.toMatchObject({ code: 'not-found' })
  await expect(setDisabled(admin, { ...input, disabled: 'yes' })).rejects.toMatchObject({ code: 'invalid' })
})

test('people are found by part of a name or address, literally', async () => {
  const admin = await makePerson('admin', 'Ada Lund')
  await makePerson('researcher', 'Percy 100%_sure')
  const names = async (find: string) => (await listPeople(admin, { find })).people.map(({ name }) => name)
  expect(await names('0%_S')).toEqual(['Percy 100%_sure'])
  expect(await names('%')).toEqual(['Percy 100%_sure'])
  expect(await names('no such name')).toEqual([])
  expect(await names(admin.email.slice(0, -4))).toEqual(['Ada Lund'])
  await expect(listPeople(await makePerson('editor'), {})).rejects.toMatchObject({ code: 'forbidden' })
})

test('many people come in pages without gaps', async () => {
  const admin = await makePerson('admin')
  for (let n = 0; n < 60; n++) await makePerson('researcher', 'Page Turner')
  const first = await listPeople(admin, { find: 'Page Turner', page: 1 })
  const second = await listPeople(admin, { find: 'Page Turner', page: 2 })
  expect([first.people.length, first.more, second.people.length, second.more]).toEqual([50, true, 10, false])
  expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(60)
})

test('the log is for admins, newest first, in pages without gaps', async () => {
  const admin = await makePerson('admin')
  for (let n = 0; n < 60; n++) await renameSelf(admin, { name: `Name ${n}` })
  const first = await listAudit(admin)
  expect(first.entries[0]).toMatchObject({ action: 'person.renamed', actorName: 'Name 59' })
  const second = await listAudit(admin, first.next)
  const ids = [...first.entries, ...second.entries].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
  expect(ids.length).toBeGreaterThanOrEqual(60)
  expect((await listAudit(admin, 'nonsense')).entries).toEqual(first.entries)
  await expect(listAudit(await makePerson('editor'))).rejects.toMatchObject({ code: 'forbidden' })
})

test('a person renames themselves, and nobody else', async () => {
  const [person, other] = [await makePerson(), await makePerson()]
  await renameSelf(person, { name: ' New  Name ', userId: other.userId })
  expect(await findViewer(person.sessionId)).toMatchObject({ name: 'New  Name' })
  expect(await findViewer(other.sessionId)).toEqual(other)
  await expect(renameSelf(person, { name: '' })).rejects.toMatchObject({
    fields: { name: expect.any(String) },
  })
  await expect(renameSelf(NOBODY, { name: 'X' })).rejects.toMatchObject({ code: 'unauthenticated' })
})
