import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Three reports of real outlets, kept outside the repository. */
const FOLDER = resolve(process.env.COLLATE_EVAL ?? '../shared/eval', 'seeds')
const REPORTS = [
  {
    file: '000_0f718697e19d1695.txt',
    source: 'Kyodo',
    title: 'No reference to strikes',
    published: '2020-11-05',
  },
  {
    file: '001_ccaec249577a30cf.txt',
    source: 'Third report',
    title: 'Lawmakers call for strikes',
    published: '',
  },
  {
    file: '002_82d2068b30810b37.txt',
    source: 'Fox News',
    title: 'Counterstrike under way',
    published: '2022-11-30',
  },
]

test('three real reports: uploaded, read, compared, saved and kept in a collection', async ({
  newPerson,
}) => {
  test.skip(
    !existsSync(FOLDER),
    `There are no real reports in ${FOLDER}; COLLATE_EVAL names the folder above it.`,
  )
  const { page, email, password } = await newPerson()
  const ids: string[] = []
  for (const report of REPORTS) ids.push(await upload(page, report))

  // All rows are on the page: a long table has only those in sight otherwise. It opens by itself once all are read.
  await page.goto(`/compare?a=${ids[0]}&b=${ids[1]}&c=${ids[2]}&all=1`)
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(4, { timeout: 60_000 })
  const texts = REPORTS.map(({ file }) => readFileSync(resolve(FOLDER, file), 'utf8').replace(/\s+/g, ' '))
  const quotes = await page.locator('blockquote').allTextContents()
  expect(quotes.length).toBeGreaterThan(30)
  for (const quote of quotes)
    expect(texts.some((text) => text.includes(quote.replace(/\s+/g, ' ')))).toBe(true)

  await page.getByRole('button', { name: 'Save comparison' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('Three real reports')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}$/)
  await page.getByRole('link', { name: 'Add to collection' }).click()
  await page.getByRole('dialog').getByLabel('Title of the new collection').fill('Counterstrike')
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByRole('status').getByRole('link', { name: 'Open' }).click()
  await expect(page).toHaveURL(/\/collections\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('main')).toContainText('Three real reports')

  const { pathname } = new URL(page.url())
  const later = await newPerson()
  expect((await later.page.goto(pathname))?.status()).toBe(404)
  await page.context().clearCookies()
  await page.goto(pathname)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(new RegExp(`${pathname}$`))
  await expect(page.getByRole('main')).toContainText('Three real reports')
})

/** Gives the file to the page for new reports, as it is. Another run may have left the same words: they are added anyway. */
async function upload(
  page: Page,
  { file, source, title, published }: (typeof REPORTS)[number],
): Promise<string> {
  await page.goto('/add')
  await page.getByLabel('Source').fill(source)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Published').fill(published)
  await page.locator('input[type=file]').setInputFiles(resolve(FOLDER, file))
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: /^(Save report|Add anyway)$/ }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { name: /^Facts/ })).toBeVisible({ timeout: 45_000 })
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
