import { randomUUID } from 'node:crypto'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'

/** A list of one feed at a place where there is none, under a name of its own. */
function list() {
  const name = `Feed ${randomUUID().slice(0, 8)}`
  const opml = `<opml version="2.0"><body><outline text="${name}" xmlUrl="https://${randomUUID()}.invalid/feed"/></body></opml>`
  return { name, file: { name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) } }
}

test('feeds come in as a list, say how they are, and are renamed, paused and removed', async ({
  user: { page },
}) => {
  const { name, file } = list()
  await page.goto('/articles')
  await page.getByRole('link', { name: 'Feeds', exact: true }).click()
  await page.getByLabel('A list from another reader (OPML)').setInputFiles(file)
  await page.getByRole('button', { name: 'Add its feeds' }).click()
  await expect(page.getByText('1 feed added.')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('There is no site of this name.')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(page.getByText('failed once')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Rename' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill(`${name} daily`)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: `${name} daily` })).toBeVisible()

  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('paused', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()

  await page.getByRole('button', { name: 'Remove' }).click()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(page).toHaveURL(/\/feeds$/)
  await expect(page.getByRole('link', { name: `${name} daily` })).toHaveCount(0)
})

test('an address without a feed says why, and keeps what was typed', async ({ user: { page } }) => {
  await page.goto('/feeds')
  const address = page.getByLabel('Address of a site or a feed')
  await address.fill('http://10.0.0.1/feed')
  await page.getByRole('button', { name: 'Look for feeds' }).click()
  await expect(page.getByText('leads into a private or reserved network')).toBeVisible()
  await expect(address).toHaveValue('http://10.0.0.1/feed')
  await expect(address).toBeFocused()
})

test('a file that is no list of feeds is refused', async ({ user: { page } }) => {
  await page.goto('/feeds')
  const file = { name: 'a.opml', mimeType: 'text/x-opml', buffer: Buffer.from('<rss/>') }
  await page.getByLabel('A list from another reader (OPML)').setInputFiles(file)
  await page.getByRole('button', { name: 'Add its feeds' }).click()
  await expect(page.getByText('This is no list of feeds in OPML.')).toBeVisible()
})
