import { eq } from 'drizzle-orm'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { accounts } from '#db/schema/accounts.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { enterByProvider } from './enter-by-provider.ts'
import { getWaysIn } from './get-ways-in.ts'
import { invite } from './invite.ts'
import { providerAdapter } from './provider-adapter.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())
afterEach(() => vi.unstubAllEnvs())

const profile = (id: string, rest: object = {}) => ({
  provider: 'oidc',
  type: 'oidc',
  providerAccountId: id,
  name: 'Cleo Marsh',
  email: `${id}@example.org`,
  ...rest,
})
const known = (id: string) =>
  providerAdapter().getUserByAccount?.({ provider: 'oidc', providerAccountId: id })

test('a newcomer gets an account once, found again by the id of the provider alone', async () => {
  await makePerson('admin')
  await enterByProvider(profile('one', { email: 'One@Example.org' }), null)
  await enterByProvider(profile('one', { email: 'moved@example.org', name: 'Another Name' }), null)
  expect(await known('one')).toMatchObject({
    email: 'one@example.org',
    name: 'Cleo Marsh',
    role: 'researcher',
  })
  expect(await database.db.$count(accounts)).toBe(1)
})

test('an address that has an account is refused, not linked; person and account are made together', async () => {
  const person = await makePerson()
  const before = await database.db.$count(users)
  await expect(
    enterByProvider(profile('thief', { email: person.email.toUpperCase() }), null),
  ).rejects.toMatchObject({
    reason: 'taken',
  })
  await expect(enterByProvider(profile('silent', { email: null }), null)).rejects.toMatchObject({
    reason: 'no-email',
  })
  expect(await known('thief')).toBeNull()
  expect(await database.db.$count(users)).toBe(before)
  expect(await getWaysIn(person)).toEqual([])
})

test('COLLATE_SIGNUP holds for newcomers and not for those who are here', async () => {
  await enterByProvider(profile('early'), null)
  vi.stubEnv('COLLATE_SIGNUP', 'invite')
  await expect(enterByProvider(profile('late'), null)).rejects.toMatchObject({ reason: 'invitation-needed' })
  const { token } = await invite(await makePerson('admin'), { role: 'editor', days: 1 })
  await enterByProvider(profile('late'), token)
  expect(await known('late')).toMatchObject({ role: 'editor' })
  vi.stubEnv('COLLATE_SIGNUP', 'closed')
  await enterByProvider(profile('early'), null)
  await expect(enterByProvider(profile('never'), null)).rejects.toMatchObject({ reason: 'closed' })
})

test('a disabled person does not come in this way either', async () => {
  await enterByProvider(profile('shut'), null)
  await database.db.update(users).set({ disabledAt: new Date() }).where(eq(users.email, 'shut@example.org'))
  await expect(enterByProvider(profile('shut'), null)).rejects.toMatchObject({ reason: 'disabled' })
})
