import { scryptSync } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { credentials } from '#db/schema/credentials.ts'
import { signInAttempts } from '#db/schema/sign-in-attempts.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { signUp } from './sign-up.ts'
import { verifyCredentials } from './verify-credentials.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const PASSWORD = 'teal orbit walnut ledger'
const WRONG = 'not the password at all'
const signUpAs = (email: string) => signUp({ name: 'Ada Lund', email, password: PASSWORD }, null)

test('the right pair is accepted, however the address is written', async () => {
  const { userId } = await signUpAs('right@example.org')
  await expect(verifyCredentials({ email: ' Right@Example.org', password: PASSWORD }, null)).resolves.toEqual(
    {
      userId,
      name: 'Ada Lund',
    },
  )
})

test('a wrong password and an unknown address get the same answer', async () => {
  await signUpAs('same@example.org')
  const answers = await Promise.allSettled([
    verifyCredentials({ email: 'same@example.org', password: WRONG }, null),
    verifyCredentials({ email: 'nobody@example.org', password: WRONG }, null),
  ])
  const [known, unknown] = answers.map((one) => (one.status === 'rejected' ? one.reason : null))
  expect(known).toMatchObject({ code: 'invalid', fields: {} })
  expect(unknown).toEqual(known)
})

test('after ten failures an account is closed for a while, to the right password as well, even at the same time', async () => {
  await signUpAs('guessed@example.org')
  const guess = () => verifyCredentials({ email: 'guessed@example.org', password: WRONG }, null)
  const tries = await Promise.allSettled(Array.from({ length: 15 }, guess))
  const codes = tries.map((one) => (one.status === 'rejected' ? one.reason.code : 'in'))
  expect(codes.filter((code) => code === 'invalid')).toHaveLength(10)
  expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(5)
  await expect(
    verifyCredentials({ email: 'guessed@example.org', password: PASSWORD }, null),
  ).rejects.toMatchObject({ code: 'too-many-attempts', message: expect.stringMatching(/wait 1[45] minutes/) })
})

test('a success forgets the failures of the account, and an old window is over', async () => {
  await signUpAs('typo@example.org')
  const attempt = (password: string) => verifyCredentials({ email: 'typo@example.org', password }, null)
  for (let n = 0; n < 9; n++) await expect(attempt(WRONG)).rejects.toMatchObject({ code: 'invalid' })
  await attempt(PASSWORD)
  for (let n = 0; n < 10; n++) await expect(attempt(WRONG)).rejects.toMatchObject({ code: 'invalid' })
  await expect(attempt(PASSWORD)).rejects.toMatchObject({ code: 'too-many-attempts' })
  await database.db.update(signInAttempts).set({ windowStartedAt: new Date(Date.now() - 16 * 60_000) })
  await attempt(PASSWORD)
})

test('one address that tries many accounts is stopped; others are not', async () => {
  const guess = (n: number, address: string) =>
    verifyCredentials({ email: `guess-${n}@example.org`, password: WRONG }, address)
  await expect(guess(0, '2001:db8:1:2::1')).rejects.toMatchObject({ code: 'invalid' })
  await database.db.update(signInAttempts).set({ count: 100 })
  await expect(guess(1, '2001:db8:1:2:ffff::9')).rejects.toMatchObject({ code: 'too-many-attempts' })
  await expect(guess(2, '2001:db8:1:3::1')).rejects.toMatchObject({ code: 'invalid' })
})

test('a disabled person is told so, but only after the right password', async () => {
  const { userId } = await signUpAs('shut@example.org')
  await database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, userId))
  const attempt = (password: string) => verifyCredentials({ email: 'shut@example.org', password }, null)
  await expect(attempt(WRONG)).rejects.toMatchObject({ code: 'invalid' })
  await expect(attempt(PASSWORD)).rejects.toMatchObject({ reason: 'disabled' })
})

test('a hash with older settings is made anew', async () => {
  const { userId } = await signUpAs('old@example.org')
  const salt = Buffer.alloc(16)
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
  const old = `$scrypt$ln=10,r=8,p=1$${text(salt)}$${text(scryptSync(PASSWORD, salt, 32, { N: 1024 }))}`
  await database.db.update(credentials).set({ hash: old }).where(eq(credentials.userId, userId))
  const attempt = () => verifyCredentials({ email: 'old@example.org', password: PASSWORD }, null)
  await attempt()
  const [kept] = await database.db.select().from(credentials).where(eq(credentials.userId, userId))
  expect(kept?.hash).toMatch(/^\$scrypt\$ln=15/)
  await attempt()
})
