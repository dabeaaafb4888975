import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { auditLog } from '#db/schema/audit-log.ts'
import { importItems } from '#db/schema/import-items.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { importAddresses } from '#server/imports/import-addresses.ts'
import { sweepImports } from '#server/imports/sweep-imports.ts'
import { extractJob } from '#server/ingest/jobs.ts'
import { makePerson } from '#server/testing/person.ts'
import { NOBODY, type User } from '#server/viewer.ts'
import { discardJobs } from './discard-jobs.ts'
import { closeSender, enqueue } from './enqueue.ts'
import { listJobs } from './list-jobs.ts'
import { restoreJobs } from './restore-jobs.ts'
import { retryJobs } from './retry-jobs.ts'
import type { JobState } from './types.ts'

const database = await createTestDatabase()
let admin: User
beforeAll(async () => {
  admin = await makePerson('admin')
})
afterAll(async () => {
  await closeSender()
  await database.drop()
})

const list = (state: JobState, kind: string | null = null, page = 1) => listJobs(admin, { state, kind, page })

async function makeFailed(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    const versionId = crypto.randomUUID()
    const id = await db().transaction((tx) => enqueue(tx, extractJob, { versionId }))
    ids.push(id ?? '')
  }
  const output = JSON.stringify({ message: 'it needs more memory than a text may take' })
  await db().execute(sql`
    update pgboss.job set state = 'failed', retry_count = 2, started_on = now(), completed_on = now(), output = ${output}::jsonb
    where id::text = any(${sql.param(ids)}::text[])`)
  return ids
}

test('an instance where nothing was ever asked for has every kind of work, and none of it', async () => {
  const work = await list('failed')
  expect(work.kinds.map(({ kind }) => kind)).toContain('import')
  expect(work.kinds.every(({ counts }) => counts.failed + counts.waiting + counts.done === 0)).toBe(true)
  expect(work).toMatchObject({ jobs: [], more: false, workers: [] })
})

test('what waits is told with what it is about and since when', async () => {
  const person = await makePerson()
  const { importId } = await importAddresses(person, { addresses: 'https://harbor.example/plan' })
  const { jobs, kinds } = await list('waiting', 'import')
  expect(jobs).toEqual([
    expect.objectContaining({
      kind: 'import',
      state: 'waiting',
      subject: { words: 'https://harbor.example/plan', href: `/add/imports/${importId}` },
      reason: null,
      tries: 0,
    }),
  ])
  const row = kinds.find(({ kind }) => kind === 'import')
  expect(row).toMatchObject({ counts: { waiting: 1 }, later: 0, waitingSince: expect.any(Date) })
})

test('what failed says why, can be set aside and taken back, and is tried again', async () => {
  const [id = ''] = await makeFailed(1)
  const one = { id, kind: 'extract' }
  const states = async () => (await list('failed')).kinds.find(({ kind }) => kind === 'extract')?.counts
  expect((await list('failed')).jobs).toEqual([
    expect.objectContaining({
      id,
      reason: 'It needs more memory than a text may take.',
      tries: 3,
      subject: null,
    }),
  ])

  expect(await discardJobs(admin, one)).toBe(1)
  expect(await states()).toMatchObject({ failed: 0, 'set-aside': 1 })
  await expect(discardJobs(admin, one)).rejects.toMatchObject({ code: 'conflict' })
  expect(await restoreJobs(admin, one)).toBe(1)
  expect(await states()).toMatchObject({ failed: 1, 'set-aside': 0 })

  expect(await retryJobs(admin, one)).toBe(1)
  expect(await states()).toMatchObject({ failed: 0, waiting: 1 })
  await expect(retryJobs(admin, one)).rejects.toMatchObject({ code: 'conflict' })
  const actions = await db().select({ action: auditLog.action }).from(auditLog)
  expect(actions.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['work.set-aside', 'work.taken-back', 'work.tried-again']),
  )
})

test('one that was set aside can be tried again; all of a kind leave other kinds alone; pages go on', async () => {
  const ids = await makeFailed(60)
  const [first = ''] = ids
  await discardJobs(admin, { id: first, kind: 'extract' })
  expect(await retryJobs(admin, { id: first, kind: 'extract' })).toBe(1)
  const page = await list('failed', 'extract')
  expect(page).toMatchObject({ more: true, page: 1 })
  expect((await list('failed', 'extract', 2)).jobs).toHaveLength(9)
  await expect(retryJobs(admin, { kind: 'align' })).rejects.toMatchObject({ code: 'conflict' })
  expect(await retryJobs(admin, { kind: 'extract' })).toBe(59)
})

test('an item that was set aside with its job is brought in when that is tried again', async () => {
  const person = await makePerson()
  const { importId } = await importAddresses(person, { addresses: 'https://harbor.example/again' })
  const state = async () =>
    (await db().select().from(importItems).where(eq(importItems.importId, importId)))[0]?.state
  await db().execute(sql`
    update pgboss.job set state = 'failed', completed_on = now() where name = 'import' and state = 'created'`)
  await db()
    .update(importItems)
    .set({ updatedAt: sql`now() - interval '1 hour'` })
    .where(eq(importItems.importId, importId))
  await sweepImports()
  expect(await state()).toBe('failed')
  await retryJobs(admin, { kind: 'import' })
  expect(await state()).toBe('waiting')
})

test('the work of the instance is for admins', async () => {
  const asked = { state: 'failed', kind: null, page: 1 }
  const editor = await makePerson('editor')
  for (const verb of [listJobs, retryJobs, discardJobs, restoreJobs]) {
    await expect(verb(NOBODY, asked)).rejects.toMatchObject({ code: 'unauthenticated' })
    await expect(verb(editor, asked)).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(retryJobs(admin, { id: crypto.randomUUID() })).rejects.toMatchObject({ code: 'invalid' })
  await expect(listJobs(admin, { ...asked, page: 0 })).rejects.toMatchObject({ code: 'invalid' })
})
