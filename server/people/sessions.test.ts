import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { sessions } from '#db/schema/sessions.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '#server/viewer.ts'
import { changePassword } from './change-password.ts'
import { endAllSessions } from './end-all-sessions.ts'
import { endSession } from './end-session.ts'
import { findViewer } from './find-viewer.ts'
import { listSessions } from './list-sessions.ts'
import { signUp } from './sign-up.ts'
import { startSession } from './start-session.ts'
import { verifyCredentials } from './verify-credentials.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const HERE = { way: 'password', userAgent: 'Browser/1.0' }
const PASSWORD = 'teal orbit walnut ledger'

test('a session stands for its person until it is ended', async () => {
  const person = await makePerson('editor')
  const id = await startSession(person.userId, HERE)
  const viewer = await findViewer(id)
  expect(viewer).toEqual({ ...person, sessionId: id })
  await endSession(viewer, id)
  expect(await findViewer(id)).toEqual(NOBODY)
})

test('a session that ran out, or of a disabled person, is nobody', async () => {
  const person = await makePerson()
  await database.db
    .update(sessions)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(sessions.id, person.sessionId))
  expect(await findViewer(person.sessionId)).toEqual(NOBODY)

  const shut = await makePerson()
  await database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, shut.userId))
  expect(await findViewer(shut.sessionId)).toEqual(NOBODY)
  await expect(startSession(shut.userId, HERE)).rejects.toMatchObject({ reason: 'disabled' })
})

test('a session that is used goes on', async () => {
  const person = await makePerson()
  const longAgo = sql`now() - interval '20 days'`
  await database.db.update(sessions).set({ lastSeenAt: longAgo }).where(eq(sessions.id, person.sessionId))
  await findViewer(person.sessionId)
  const [session] = await database.db.select().from(sessions).where(eq(sessions.id, person.sessionId))
  expect(Date.now() - (session?.lastSeenAt.getTime() ?? 0)).toBeLessThan(60_000)
  expect(session?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * 86_400_000)
})

test('a list of sessions is of one person, this one first', async () => {
  const person = await makePerson()
  await makePerson()
  const other = await startSession(person.userId, HERE)
  const list = await listSessions(person)
  expect(list.map(({ id, current }) => [id, current])).toEqual([
    [person.sessionId, true],
    [other, false],
  ])
  await expect(listSessions(NOBODY)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test("another person's session is not there to be ended, nor is one made up", async () => {
  const person = await makePerson()
  const other = await makePerson()
  await expect(endSession(person, other.sessionId)).rejects.toMatchObject({ code: 'not-found' })
  await expect(endSession(person, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })
  expect(await findViewer(other.sessionId)).toEqual(other)
})

test('signing out everywhere ends every session of that person and no other', async () => {
  const person = await makePerson()
  const other = await makePerson()
  const elsewhere = await startSession(person.userId, HERE)
  expect(await endAllSessions(person)).toBe(2)
  expect(await findViewer(person.sessionId)).toEqual(NOBODY)
  expect(await findViewer(elsewhere)).toEqual(NOBODY)
  expect(await findViewer(other.sessionId)).toEqual(other)
})

test('a new password takes the place of the old one and ends the other sessions', async () => {
  const email = 'changes@example.org'
  const { userId } = await signUp({ name: 'Ada Lund', email, password: PASSWORD }, null)
  const [here, elsewhere] = [await startSession(userId, HERE), await startSession(userId, HERE)]
  const viewer = await findViewer(here)
  const next = 'plum harbour lantern sixty'

  await expect(changePassword(viewer, { current: 'wrong', next })).rejects.toMatchObject({
    code: 'invalid',
    fields: { current: expect.any(String) },
  })
  await expect(changePassword(viewer, { current: PASSWORD, next: 'short' })).rejects.toMatchObject({
    fields: { next: expect.any(String) },
  })
  expect(await changePassword(viewer, { current: PASSWORD, next })).toBe(1)
  expect(await findViewer(elsewhere)).toEqual(NOBODY)
  expect(await findViewer(here)).toEqual(viewer)
  await expect(verifyCredentials({ email, password: PASSWORD }, null)).rejects.toMatchObject({
    code: 'invalid',
  })
  await verifyCredentials({ email, password: next }, null)
})

test('of two new passwords at once, one is taken and the other is told', async () => {
  const email = 'twice@example.org'
  const { userId } = await signUp({ name: 'Ada Lund', email, password: PASSWORD }, null)
  const viewer = await findViewer(await startSession(userId, HERE))
  const change = (next: string) => changePassword(viewer, { current: PASSWORD, next })
  const [one, other] = await Promise.allSettled([
    change('plum harbour lantern sixty'),
    change('seven quiet copper hills'),
  ])
  expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected'])
  for (const { status, ...rest } of [one, other])
    if (status === 'rejected') expect(rest).toMatchObject({ reason: { code: 'conflict' } })
})

test('guessing a password at a stolen session is limited', async () => {
  const email = 'stolen@example.org'
  const { userId } = await signUp({ name: 'Ada Lund', email, password: PASSWORD }, null)
  const viewer = await findViewer(await startSession(userId, HERE))
  const guess = () => changePassword(viewer, { current: 'a guess', next: 'plum harbour lantern sixty' })
  for (let n = 0; n < 10; n++) await expect(guess()).rejects.toMatchObject({ code: 'invalid' })
  await expect(guess()).rejects.toMatchObject({ code: 'too-many-attempts' })
})
