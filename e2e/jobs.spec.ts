import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { keepSecrets } from '#cli/start/secrets.ts'
import { runningDatabase } from '#db/embedded/cluster.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'

/** A job that failed: nothing in the portal fails when asked to. Tried again, it finds nothing to do, and is done. */
async function failedJob(reason: string): Promise<void> {
  const folder = process.env.COLLATE_E2E_DATA ?? ''
  const client = new Client({ connectionString: runningDatabase(folder, keepSecrets(folder).database) })
  await client.connect()
  await client.query(
    `insert into pgboss.job (name, data, state, output, retry_count, started_on, completed_on)
     values ('collections.purge', $1, 'failed', $2, 3, now(), now())`,
    [{ collectionId: randomUUID() }, { message: reason }],
  )
  await client.end()
}

test('an admin sees what background work failed, sets it aside, takes it back and tries it again', async ({
  admin: { page, name },
}) => {
  const reason = `The disk was full for ${randomUUID().slice(0, 8)}.`
  await failedJob(reason)
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await page.getByRole('link', { name: 'Background work' }).click()
  await expect(page.getByRole('heading', { name: 'Background work' })).toBeVisible()
  await expect(page.getByText('One worker is connected')).toBeVisible()
  await page.getByRole('link', { name: 'Remove a deleted collection', exact: true }).click()
  await expect(page).toHaveURL('/jobs?kind=collections.purge')
  const job = page.getByRole('listitem').filter({ hasText: reason })
  await expect(job).toContainText('tried 4 times')
  await expectAccessible(page)

  await job.getByRole('button', { name: /^Set aside/ }).click()
  await expect(job).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(job).toBeVisible()

  await job.getByRole('button', { name: /^Set aside/ }).click()
  await page.getByRole('link', { name: /^Set aside · / }).click()
  await expect(page).toHaveURL('/jobs?state=set-aside&kind=collections.purge')
  await job.getByRole('button', { name: /^Try again/ }).click()
  await expect(job).toHaveCount(0)
  await page.getByRole('link', { name: /^Done in a day · / }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'took' }).first()).toBeVisible()
})

test('background work is for admins', async ({ user: { page, name } }) => {
  await page.getByRole('button', { name: `Account of ${name}` }).click()
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Background work' })).toHaveCount(0)
  const answer = await page.goto('/jobs')
  expect(answer?.status()).toBe(404)
})
