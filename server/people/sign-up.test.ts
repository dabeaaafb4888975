import { eq } from 'drizzle-orm'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { auditLog } from '#db/schema/audit-log.ts'
import { credentials } from '#db/schema/credentials.ts'
import { users } from '#db/schema/users.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { invite } from './invite.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { signUp } from './sign-up.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())
afterEach(() => vi.unstubAllEnvs())

const PASSWORD = 'teal orbit walnut ledger'
const newcomer = (email: string, rest: object = {}) => ({
  name: 'Ada Lund',
  email,
  password: PASSWORD,
  ...rest,
})
const roleOf = async (userId: string) =>
  (await database.db.select().from(users).where(eq(users.id, userId)))[0]?.role

test('of several first accounts made at the same time, exactly one is an admin', async () => {
  vi.stubEnv('COLLATE_SIGNUP', 'closed')
  const tries = await Promise.allSettled(
    ['a', 'b', 'c', 'd'].map((name) => signUp(newcomer(`${name}@example.org`), null)),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const everybody = await database.db.select().from(users)
  expect(everybody.map(({ role }) => role)).toEqual(['admin'])
})

test('open: the next one is a researcher, the password is kept as a hash, and the log says so', async () => {
  const { userId } = await signUp(newcomer(' Open.One@Example.org ', { name: '  Ada Lund ' }), null)
  const [user] = await database.db.select().from(users).where(eq(users.id, userId))
  expect(user).toMatchObject({ name: 'Ada Lund', email: 'open.one@example.org', role: 'researcher' })
  const [kept] = await database.db.select().from(credentials).where(eq(credentials.userId, userId))
  expect(kept?.hash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/)
  const log = await database.db.select().from(auditLog).where(eq(auditLog.actorId, userId))
  expect(log).toMatchObject([{ action: 'person.signed-up', detail: { way: 'password' } }])
  expect(JSON.stringify(log)).not.toContain(PASSWORD)
})

test('an address has one account, however it is written', async () => {
  await signUp(newcomer('twice@example.org'), null)
  await expect(signUp(newcomer('TWICE@example.org'), null)).rejects.toMatchObject({
    code: 'conflict',
    fields: { email: expect.any(String) },
  })
})

test('bad input is told at its field, and makes nobody', async () => {
  const before = await database.db.$count(users)
  const cases: [object, string][] = [
    [{ name: ' ' }, 'name'],
    [{ name: 'Two\nLines' }, 'name'],
    [{ email: 'not an address' }, 'email'],
    [{ password: 'short' }, 'password'],
    [{ password: 'password1234' }, 'password'],
    [{ password: 'x'.repeat(1025) }, 'password'],
    [{ password: 'field@example.org' }, 'password'],
  ]
  for (const [change, field] of cases) {
    await expect(signUp(newcomer('field@example.org', change), null)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
  }
  expect(await database.db.$count(users)).toBe(before)
})

test('invite: nobody comes without an invitation, and each lets in one person, with its role', async () => {
  vi.stubEnv('COLLATE_SIGNUP', 'invite')
  const admin = await makePerson('admin')
  await expect(signUp(newcomer('no@example.org'), null)).rejects.toMatchObject({
    reason: 'invitation-needed',
  })
  const { token } = await invite(admin, { role: 'editor', days: 7 })
  const both = await Promise.allSettled([
    signUp(newcomer('first@example.org', { invitation: token }), null),
    signUp(newcomer('second@example.org', { invitation: token }), null),
  ])
  const [admitted] = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.userId] : []))
  expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([
    { reason: { reason: 'invitation-over' } },
  ])
  expect(await roleOf(admitted ?? '')).toBe('editor')
})

test('an invitation for an address lets in that address alone; a withdrawn one nobody; closed nobody at all', async () => {
  const admin = await makePerson('admin')
  const bound = await invite(admin, { role: 'researcher', days: 1, email: 'Bound@example.org' })
  await expect(
    signUp(newcomer('other@example.org', { invitation: bound.token }), null),
  ).rejects.toMatchObject({ reason: 'other-address' })
  await signUp(newcomer('bound@example.org', { invitation: bound.token }), null)

  const withdrawn = await invite(admin, { role: 'researcher', days: 1 })
  await revokeInvitation(admin, withdrawn.id)
  await expect(
    signUp(newcomer('late@example.org', { invitation: withdrawn.token }), null),
  ).rejects.toMatchObject({ reason: 'invitation-over' })

  vi.stubEnv('COLLATE_SIGNUP', 'closed')
  const useless = await invite(admin, { role: 'researcher', days: 1 })
  await expect(
    signUp(newcomer('shut@example.org', { invitation: useless.token }), null),
  ).rejects.toMatchObject({ reason: 'closed' })
})
