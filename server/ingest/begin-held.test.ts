import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '#db/client.ts'
import { createTestDatabase } from '#db/testing/database.ts'
import { requestImport } from '#server/imports/request-import.ts'
import { makePerson } from '#server/testing/person.ts'
import { askForFollowUp } from './ask-for-follow-up.ts'
import { beginHeld } from './begin-held.ts'

const database = await createTestDatabase()
afterAll(() => database.drop())

const held = async () => {
  const { rows } = await db().execute<{ name: string; later: boolean }>(
    sql`select name, start_after > now() + interval '25 minutes' as later from pgboss.job where name in ('align', 'cluster') order by name`,
  )
  return rows
}

test('what was held back for what is still to be read begins once nothing of it is left', async () => {
  const { userId } = await makePerson()
  const content = { bytes: new TextEncoder().encode('<p>Words</p>'), mediaType: 'text/html' }
  await db().transaction(async (tx) => {
    // More than is read in a minute: for less, it would be reckoned when it is done.
    const items = Array.from({ length: 1_200 }, () => ({ content }))
    await requestImport(tx, { kind: 'files', label: 'pages', requestedBy: userId, items })
  })
  await db().transaction((tx) => askForFollowUp(tx, [crypto.randomUUID()], { inTurn: true }))
  const waiting = [
    { name: 'align', later: true },
    { name: 'cluster', later: true },
  ]
  expect(await held()).toEqual(waiting)
  await beginHeld()
  expect(await held()).toEqual(waiting)

  await db().execute(sql`update pgboss.job set state = 'active' where name = 'read'`)
  await beginHeld()
  expect(await held()).toEqual(waiting)

  await db().execute(sql`update pgboss.job set state = 'completed' where name = 'read'`)
  await beginHeld()
  expect(await held()).toEqual(waiting.map(({ name }) => ({ name, later: false })))
})
