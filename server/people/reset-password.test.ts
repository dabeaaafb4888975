import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '#server/viewer.ts'
import { findReset } from './find-reset.ts'
import { findViewer } from './find-viewer.ts'
import { makeResetLink } from './make-reset-link.ts'
import { resetPassword } from './reset-password.ts'
import { makeResetToken } from './reset-token.ts'
import { signUp } from './sign-up.ts'
import { startSession } from './start-session.ts'
import { verifyCredentials } from './verify-credentials.ts'

const database = await createTestDatabase()
beforeAll(() => vi.stubEnv('AUTH_SECRET', 'a secret for tests, long enough for that'))
afterAll(async () => {
  vi.unstubAllEnvs()
  await database.drop()
})

const OLD = 'teal orbit walnut ledger'
const NEW = 'plum harbour lantern sixty'

test('whoever gets the link sets a new password once, is out elsewhere, and may sign in at once', async () => {
  const admin = await makePerson('admin')
  const email = 'forgetful@example.org'
  const { userId } = await signUp({ name: 'Ada Lund', email, password: OLD }, null)
  const elsewhere = await startSession(userId, { way: 'password', userAgent: null })
  for (let n = 0; n < 11; n++) await verifyCredentials({ email, password: 'a guess' }, null).catch(() => {})

  const { token } = await makeResetLink(admin, { userId })
  expect(await findReset(token)).toEqual({ userId, name: 'Ada Lund', email })
  await expect(resetPassword({ token, password: 'short' })).rejects.toMatchObject({
    fields: { password: expect.any(String) },
  })
  const tries = await Promise.allSettled([
    resetPassword({ token, password: NEW }),
    resetPassword({ token, password: NEW }),
  ])
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await findReset(token)).toBeNull()
  expect(await findViewer(elsewhere)).toEqual(NOBODY)
  await verifyCredentials({ email, password: NEW }, null)
})

test('a person without a password gets one', async () => {
  const [admin, person] = [await makePerson('admin'), await makePerson()]
  const { token } = await makeResetLink(admin, { userId: person.userId })
  await resetPassword({ token, password: NEW })
  await verifyCredentials({ email: person.email, password: NEW }, null)
})

test('a token that is too old, for somebody else, or changed by a letter is none', async () => {
  const [person, other] = [await makePerson(), await makePerson()]
  const token = makeResetToken(person.userId, null)
  expect(await findReset(token)).not.toBeNull()
  const changed = [
    makeResetToken(person.userId, null, Date.now() - 25 * 3_600_000),
    token.replace(person.userId, other.userId),
    token.replace(/\.\w+\./, '.zzzzzz.'),
    `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`,
    'nonsense',
    '',
  ]
  for (const one of changed) {
    expect(await findReset(one)).toBeNull()
    await expect(resetPassword({ token: one, password: NEW })).rejects.toMatchObject({ code: 'forbidden' })
  }
})

test('only admins make such links', async () => {
  const [editor, person] = [await makePerson('editor'), await makePerson()]
  const input = { userId: person.userId }
  await expect(makeResetLink(editor, input)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(makeResetLink(NOBODY, input)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(makeResetLink(await makePerson('admin'), { userId: 'x' })).rejects.toMatchObject({
    code: 'invalid',
  })
  const nobody = { userId: '01900000-0000-7000-8000-000000000000' }
  await expect(makeResetLink(await makePerson('admin'), nobody)).rejects.toMatchObject({ code: 'not-found' })
})
