import { eq, sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { invitations } from '#db/schema/invitations.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY } from '#server/viewer.ts'
import { findInvitation } from './find-invitation.ts'
import { invite } from './invite.ts'
import { listInvitations } from './list-invitations.ts'
import { revokeInvitation } from './revoke-invitation.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

test('an invitation says who asks, for what and until when; its token is not kept', async () => {
  const admin = await makePerson('admin', 'Ada Lund')
  const { id, token } = await invite(admin, { email: 'New@Example.org', role: 'editor', days: '7' })
  expect(await findInvitation(token)).toMatchObject({
    email: 'new@example.org',
    role: 'editor',
    invitedBy: 'Ada Lund',
  })
  const [kept] = await database.db.select().from(invitations).where(eq(invitations.id, id))
  expect(JSON.stringify(kept)).not.toContain(token)
  const days = ((kept?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000
  expect(days).toBeCloseTo(7, 1)
  expect(await listInvitations(admin)).toMatchObject([{ id, createdBy: 'Ada Lund', role: 'editor' }])
})

test('only admins invite, see and withdraw invitations', async () => {
  const admin = await makePerson('admin')
  const { id, token } = await invite(admin, { role: 'researcher', days: 1 })
  for (const other of [await makePerson('editor'), await makePerson('researcher')]) {
    await expect(invite(other, { role: 'admin', days: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listInvitations(other)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(revokeInvitation(other, id)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(invite(NOBODY, {})).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await findInvitation(token)).not.toBeNull()
})

test('a withdrawn or too old invitation is none, and cannot be withdrawn again', async () => {
  const admin = await makePerson('admin')
  const withdrawn = await invite(admin, { role: 'researcher', days: 1 })
  await revokeInvitation(admin, withdrawn.id)
  expect(await findInvitation(withdrawn.token)).toBeNull()
  await expect(revokeInvitation(admin, withdrawn.id)).rejects.toMatchObject({ code: 'not-found' })
  await expect(revokeInvitation(admin, 'nonsense')).rejects.toMatchObject({ code: 'not-found' })

  const old = await invite(admin, { role: 'researcher', days: 1 })
  await database.db
    .update(invitations)
    .set({ expiresAt: sql`now() - interval '1 second'` })
    .where(eq(invitations.id, old.id))
  expect(await findInvitation(old.token)).toBeNull()
  expect((await listInvitations(admin)).map(({ id }) => id)).not.toContain(old.id)
})

test('bad input is told at its field', async () => {
  const admin = await makePerson('admin')
  const cases: [object, string][] = [
    [{ role: 'king', days: 1 }, 'role'],
    [{ role: 'editor', days: 365 }, 'days'],
    [{ role: 'editor', days: 1, email: 'nowhere' }, 'email'],
  ]
  for (const [input, field] of cases) {
    await expect(invite(admin, input)).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
  }
  await expect(invite(admin, { role: 'editor', days: 1, email: admin.email })).rejects.toMatchObject({
    code: 'conflict',
    fields: { email: expect.any(String) },
  })
})
