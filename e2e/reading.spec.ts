import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'

/** A report of its own for each test, so that none is another's duplicate. */
function report() {
  const mark = randomUUID().slice(0, 8)
  return {
    title: `Harbour plan ${mark} goes to the cabinet`,
    text: `The cabinet approved the harbour plan ${mark} on Friday. It will cost 43 million euros.

Transport Minister Ada Quill said the works would begin in May 2023.

"We will be done before the winter," she said.

© Harbor Wire. All rights reserved.`,
  }
}

async function fill(page: Page, { title, text }: { title: string; text: string }) {
  await page.goto('/add')
  await page.getByLabel('Source').fill('Harbor Wire')
  await page.getByLabel('Text of the report').fill(`${title}\n\n${text}`)
}

async function save(page: Page, one: { title: string; text: string }) {
  await fill(page, one)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(one.title)
}

/** Reading is a job of the worker, which may have others before this one. */
async function factsAppear(page: Page) {
  await expect(facts(page).first()).toBeVisible({ timeout: 45_000 })
}

const facts = (page: Page) => page.getByRole('complementary', { name: 'Facts' }).getByRole('listitem')

test('a pasted report is read, looked at, saved, and its facts appear', async ({ user: { page } }) => {
  const one = report()
  await fill(page, one)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: one.title })).toBeVisible()
  await expect(page.getByLabel('Title')).toHaveValue(one.title)
  await page.getByRole('button', { name: 'Save report' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/)
  await factsAppear(page)
  await expect(page.getByText('© Harbor Wire')).toBeVisible()
})

test('the keyboard walks through the facts and pins one in the address', async ({ user: { page } }) => {
  await save(page, report())
  await factsAppear(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const second = facts(page).nth(1).locator('a[data-fact]')
  await expect(second).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]fact=2$/)
  await page.keyboard.press('ArrowUp')
  await expect(facts(page).nth(0).locator('a[data-fact]')).toBeFocused()
  await page.reload()
  await expect(page.locator('[data-card][data-on]')).toHaveAttribute('data-card', '2')
  // A page that was just loaded knows no keys before its scripts have run.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(page).not.toHaveURL(/fact=/, { timeout: 1000 })
  }).toPass()
})

test('a fact chosen in the text is shown beside it', async ({ user: { page } }) => {
  await save(page, report())
  await factsAppear(page)
  const words = page.locator('[data-facts]').first()
  await words.click()
  const n = (await words.getAttribute('data-facts'))?.split(' ')[0]
  await expect(page.locator('[data-card][data-on]')).toHaveAttribute('data-card', n ?? '')
  await expect(page).toHaveURL(new RegExp(`fact=${n}$`))
})

test('what cannot be stored is said at its field, and nothing typed is lost', async ({ user: { page } }) => {
  const one = report()
  await fill(page, one)
  await page.getByLabel('Published').fill('9999-01-01')
  await page.getByLabel('Title').fill('x'.repeat(10_000))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('between the years 1000 and 2100')).toBeVisible()
  await expect(page.getByText('longer than 500 characters')).toBeVisible()
  await expect(page.getByLabel('Text of the report')).toHaveValue(`${one.title}\n\n${one.text}`)
  await page.getByLabel('Published').fill('2 December 2022')
  await page.getByLabel('Title').fill('')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('button', { name: 'Save report' })).toBeVisible()
})

test('five megabytes are refused with a message, and what was typed stays', async ({ user: { page } }) => {
  const one = report()
  await fill(page, one)
  await page.getByLabel('Text of the report').evaluate((area) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'A word. '.repeat(655_360))
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText('longer than 2 MB')).toBeVisible()
  await expect(page.getByLabel('Text of the report')).toHaveValue(`${one.title}\n\n${one.text}`)
  const buffer = Buffer.from('A word.\n\n'.repeat(582_542))
  await page.getByLabel('Choose a file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.locator('#file-error')).toContainText('longer than 2 MB')
  await expect(page.getByLabel('Source')).toHaveValue('Harbor Wire')
})

test('the same words are told and linked, and added only on demand', async ({ user: { page } }) => {
  const one = report()
  await save(page, one)
  await fill(page, one)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('These words are already here')).toBeVisible()
  await expect(page.getByRole('link', { name: one.title })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save report' })).toBeHidden()
  await page.getByRole('button', { name: 'Add anyway' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/)
})

test('a file is read, and a binary one refused', async ({ user: { page } }) => {
  const one = report()
  await page.goto('/add')
  await page.getByLabel('Source').fill('Harbor Wire')
  const file = page.getByLabel('Choose a file')
  await file.setInputFiles({
    name: 'a.png',
    mimeType: 'image/png',
    buffer: Buffer.from('\u0089PNG\r\n', 'latin1'),
  })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('This file is not text')).toBeVisible()
  const html = `<html><head><title>${one.title}</title></head><body><article><h1>${one.title}</h1><p>${one.text.replaceAll('\n\n', '</p><p>')}</p><script>document.title = 'no'</script></article></body></html>`
  await file.setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('heading', { name: one.title })).toBeVisible()
})

test('a text that changed without notice shows what changed', async ({ user: { page } }) => {
  await page.goto('/articles?q=coalition+agrees+counterstrike')
  await page
    .getByRole('link', { name: 'Japan’s coalition agrees on counterstrike capabilities' })
    .first()
    .click()
  await expect(page.getByText('Changed without notice')).toBeVisible()
  await page.getByRole('link', { name: 'Changes since version 1' }).click()
  await expect(page.locator('del', { hasText: 'will' }).first()).toBeVisible()
  await expect(page.locator('ins', { hasText: 'may' }).first()).toBeVisible()
  const fates = page.getByRole('region', { name: 'Its facts since version 1' })
  await expect(fates.getByText('Other words', { exact: true }).first()).toBeVisible()
  await fates.getByText(/facts? that stands? as before/).click()
  await expect(fates.getByText('As before', { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Version 1/ }).click()
  await expect(page).toHaveURL(/version=1$/)
})

test('adding and reading can be used with assistive technology', async ({ user: { page } }) => {
  await save(page, report())
  await factsAppear(page)
  await expectAccessible(page)
  await page.goto('/add')
  await expectAccessible(page)
})

test('a report that is not there says so', async ({ user: { page } }) => {
  expect((await page.goto(`/articles/${randomUUID()}`))?.status()).toBe(404)
  expect((await page.goto('/articles/what'))?.status()).toBe(404)
})

test('editors delete a report after a question; researchers are not offered it', async ({ admin, user }) => {
  const one = report()
  await save(admin.page, one)
  const address = admin.page.url()
  await user.page.goto(address)
  await expect(user.page.getByRole('heading', { level: 1 })).toHaveText(one.title)
  await expect(user.page.getByRole('button', { name: 'Delete' })).toHaveCount(0)

  await admin.page.getByRole('button', { name: 'Delete' }).click()
  const dialog = admin.page.getByRole('dialog')
  await expect(dialog).toContainText('cannot be undone')
  await expectAccessible(admin.page)
  await dialog.getByRole('button', { name: 'Delete report' }).click()
  await expect(admin.page).toHaveURL(/\/articles$/)
  const gone = await user.page.goto(address)
  expect(gone?.status()).toBe(404)
})
