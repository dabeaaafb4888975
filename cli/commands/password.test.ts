import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestDatabase } from '#db/testing/database.ts'
import { findReset } from '#server/people/find-reset.ts'
import { makePerson } from '#server/testing/person.ts'
import { main } from '../main.ts'

const database = await createTestDatabase()
beforeAll(() => {
  vi.stubEnv('AUTH_SECRET', 'a secret for tests, long enough for that')
  vi.stubEnv('COLLATE_URL', 'https://collate.example.org/')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await database.drop()
})

async function collate(...args: string[]) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const status = await main(['password', ...args], { stdin, stdout, stderr })
  stdout.end()
  stderr.end()
  return { status, out: await text(stdout), err: await text(stderr) }
}

test('prints a link with which that person chooses a new password', async () => {
  const person = await makePerson('admin')
  const { status, out } = await collate(person.email.toUpperCase())
  expect(status).toBe(0)
  const url = new URL(out.trim())
  expect(url.origin + url.pathname).toBe('https://collate.example.org/reset-password')
  expect(await findReset(url.searchParams.get('token') ?? '')).toMatchObject({ userId: person.userId })
})

test('says who is not here, and how it is used', async () => {
  expect(await collate('nobody@example.org')).toMatchObject({
    status: 1,
    err: 'Nobody here has the address nobody@example.org.\n',
  })
  expect(await collate('not an address')).toMatchObject({ status: 1, err: expect.stringContaining('e-mail') })
  expect(await collate()).toMatchObject({ status: 2 })
  expect(await collate('a@example.org', 'b@example.org')).toMatchObject({ status: 2 })
})
