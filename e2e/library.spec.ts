import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport } from './reports.ts'

/** Ticks are enabled once scripts run; keys do nothing before. */
const ticks = (page: Page) => page.locator('[data-row-tick]')
const tickAll = (page: Page) => page.getByRole('checkbox', { name: 'Select all on this page' })
const bar = (page: Page) => page.getByRole('region', { name: 'Selected articles' })
const dialog = (page: Page) => page.getByRole('dialog')
const toast = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const titles = (page: Page) => page.locator('[data-row-link]')
/** A word that stands in no other report. */
const newWord = () => `quillon${randomUUID().replace(/[^a-f]/g, '')}`

/** Waits until the worker has made the words of new reports findable. */
async function searchUntil(page: Page, address: string, found: number): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(titles(page)).toHaveCount(found, { timeout: 1_000 })
  }).toPass()
}

test('finds reports by their words, and sorts and filters what it found', async ({ user: { page } }) => {
  const word = newWord()
  const text = (n: string) => `The ${n} harbour will be built in 2031, officials said. It is called ${word}.`
  await addReport(page, {
    title: 'Bravo',
    source: `Wire ${word}`,
    text: text('first'),
    published: '2031-01-03',
  })
  await addReport(page, {
    title: 'Alpha',
    source: `Paper ${word}`,
    text: text('second'),
    published: '2031-01-01',
  })
  await addReport(page, { title: 'Charlie', source: `Wire ${word}`, text: text('third') })
  await searchUntil(page, `/articles?q=${word}`, 3)
  await expect(page.locator('mark').first()).toHaveText(word)

  await page.getByRole('link', { name: 'Title', exact: true }).click()
  await expect(titles(page)).toHaveText(['Alpha', 'Bravo', 'Charlie'])
  await expect(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('link', { name: 'Published', exact: true }).click()
  await expect(titles(page)).toHaveText(['Bravo', 'Alpha', 'Charlie'])
  await page.getByRole('link', { name: 'Published', exact: true }).click()
  await expect(titles(page)).toHaveText(['Alpha', 'Bravo', 'Charlie'])

  await page.getByText('Filters', { exact: true }).click()
  await page.getByRole('checkbox', { name: `Wire ${word}` }).check()
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(titles(page)).toHaveText(['Bravo', 'Charlie'])
  await page.getByText(/^Filters/).click()
  await page.getByLabel('From').fill('2031-01-02')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(titles(page)).toHaveText(['Bravo'])
  const wire = page.getByRole('link', { name: `Take off the filter Wire ${word}` })
  await wire.click()
  await expect(wire).toHaveCount(0)
  await page.getByRole('link', { name: 'Take off the filter from 2 Jan 2031' }).click()
  await expect(titles(page)).toHaveCount(3)
})

test('says so when nothing matches, and leads back', async ({ user: { page } }) => {
  await page.goto('/articles')
  await expect(ticks(page).first()).toBeEnabled()
  await page.keyboard.press('/')
  await page.keyboard.type(newWord())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'No article matches' })).toBeVisible()
  await page.getByRole('link', { name: 'Clear all filters' }).click()
  await expect(page).toHaveURL(/\/articles$/)
  await expect(titles(page).first()).toBeVisible()
})

test('two to twelve articles can be compared; a shared link has them too', async ({ user: { page } }) => {
  await page.goto('/articles?sample=only')
  await ticks(page).nth(0).check()
  await expect(page.getByRole('button', { name: 'Compare' })).toBeDisabled()
  for (let n = 1; n < 12; n++) await ticks(page).nth(n).check()

  await page.goto(page.url())
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(12)
  const compare = page.getByRole('link', { name: 'Compare', exact: true })
  await expect(compare).toHaveAttribute('href', /^\/compare\?a=[^&]+(&[b-k]=[^&]+){10}&l=[^&]+$/)
  await expect(page.getByRole('link', { name: 'Add to collection' })).toHaveAttribute(
    'href',
    /^\/collections\/add\?articles=[^&]+$/,
  )
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  for (const n of [0, 1]) await ticks(page).nth(n).check()
  await compare.click()
  await expect(page).toHaveURL(/\/compare\?a=[^&]+&b=[^&]+$/)
})

test('more than twelve are not compared but shown in their story, or twelve of them are kept', async ({
  user: { page },
}) => {
  await page.goto('/articles?sample=only&size=25')
  await expect(tickAll(page)).toBeEnabled()
  await tickAll(page).focus()
  await page.keyboard.press('Space')
  await expect(bar(page)).toContainText('25 selected')
  await page.reload()
  await expect(bar(page)).toContainText('25 selected')
  await expect(tickAll(page)).toBeChecked()
  await bar(page).getByRole('button', { name: 'Compare' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('25 are selected')
  const story = dialog(page).getByRole('link', { name: /of the 25 are in this story/ })
  await expect(story.first()).toHaveAttribute('href', /^\/stories\/[0-9a-f-]{36}$/)
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Keep the first 12 that I selected' }).click()
  await expect(bar(page)).toContainText('12 selected')
  await expect(bar(page).getByRole('link', { name: 'Compare', exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(12)
})

test('all that a search finds are selected, added to a collection in one step, and taken out again', async ({
  user: { page },
}) => {
  await page.goto('/articles?sample=only&size=25')
  await expect(tickAll(page)).toBeEnabled()
  const shown = (await page.getByText(/^\d+ articles$/).textContent()) ?? ''
  const count = Number.parseInt(shown, 10)
  expect(count).toBeGreaterThan(25)
  await tickAll(page).check()
  await ticks(page).nth(3).uncheck()
  await expect(bar(page)).toContainText('24 selected')
  await bar(page)
    .getByRole('button', { name: `Select all ${count} that match` })
    .click()
  await expect(bar(page)).toContainText(`${count} selected`)
  await expect(bar(page).getByRole('button', { name: /^Select all/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(page).toHaveURL(/cursor=/)
  await expect(tickAll(page)).toBeChecked()
  await expectAccessible(page)

  await bar(page).getByRole('button', { name: 'Add to collection' }).click()
  await expect(dialog(page)).toContainText(`These ${count} articles will be kept`)
  await expect(dialog(page)).toContainText(`and ${count - 20} more`)
  await expectAccessible(page)
  await dialog(page).getByLabel('Title of the new collection').fill('All of them')
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click()
  const added = toast(page, `${count} things added to “All of them”`)
  await expect(added).toBeVisible()
  await added.getByRole('button', { name: 'Undo' }).click()
  await expect(toast(page, 'Taken out again.')).toBeVisible()
})

test('editors delete what they selected after a question; researchers are not offered it', async ({
  newEditor,
  user,
}) => {
  const { page } = await newEditor('Edda Marsh')
  const word = newWord()
  for (const title of ['First', 'Second', 'Third'])
    await addReport(page, {
      title,
      source: 'Wire',
      text: `The ${title} harbour ${word} opened, officials said.`,
    })
  await searchUntil(page, `/articles?q=${word}`, 3)
  await expect(tickAll(page)).toBeEnabled()
  await tickAll(page).check()
  await page.getByRole('checkbox', { name: 'Select Second' }).uncheck()
  await bar(page).getByRole('button', { name: 'Delete' }).click()
  await expect(dialog(page)).toContainText('Delete 2 reports?')
  await expect(dialog(page)).toContainText('cannot be undone')
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Delete 2 reports' }).click()
  await expect(toast(page, '2 reports deleted.')).toBeVisible()
  await expect(titles(page)).toHaveText(['Second'])
  await expect(bar(page)).toHaveCount(0)

  await user.page.goto(`/articles?q=${word}`)
  await ticks(user.page).first().check()
  await expect(bar(user.page)).toBeVisible()
  await expect(bar(user.page).getByRole('button', { name: 'Delete' })).toHaveCount(0)
})

test('a comparison is made ahead, once, when the hand is at its button', async ({ user: { page } }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/compare/prepare?')) asked.push(request.url())
  })
  await page.goto('/articles?sample=only')
  for (const n of [0, 1]) await ticks(page).nth(n).check()
  const compare = page.getByRole('link', { name: 'Compare', exact: true })
  const made = page.waitForResponse('**/compare/prepare?**')
  await compare.hover()
  expect((await made).status()).toBe(204)
  await compare.click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(asked).toHaveLength(1)
})

test('pages lead on and back, and keep what is selected', async ({ user: { page } }) => {
  await page.goto('/articles?sample=only&size=25&sort=title')
  await expect(titles(page)).toHaveCount(25)
  const first = await titles(page).allTextContents()
  await ticks(page).nth(3).check()
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(titles(page)).not.toHaveText(first)
  const rest = await titles(page).allTextContents()
  expect(rest.filter((title) => first.includes(title))).toEqual([])
  await expect(bar(page)).toContainText('1 selected')
  await page.getByRole('link', { name: 'Previous', exact: true }).click()
  await expect(titles(page)).toHaveText(first)
  await expect(ticks(page).nth(3)).toBeChecked()
})

test('the arrow keys move between rows, and x selects', async ({ user: { page } }) => {
  await page.goto('/articles?sample=only')
  await expect(ticks(page).first()).toBeEnabled()
  await titles(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(titles(page).nth(1)).toBeFocused()
  await page.keyboard.press('x')
  await expect(ticks(page).nth(1)).toBeChecked()
  await page.keyboard.press('End')
  await expect(titles(page).last()).toBeFocused()
})

test('filters, sorts and pages before there are scripts', async ({ user, browser }) => {
  const storageState = await user.page.context().storageState()
  const context = await browser.newContext({ javaScriptEnabled: false, storageState })
  const page = await context.newPage()
  await page.goto('/articles?sample=only&size=25')
  await page.getByRole('link', { name: 'Title', exact: true }).click()
  await expect(page).toHaveURL(/sort=title/)
  await page.getByRole('link', { name: 'Next', exact: true }).click()
  await expect(page).toHaveURL(/cursor=/)
  await page.getByText(/^Filters/).click()
  await page.getByLabel('Sample story').selectOption('without')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByRole('link', { name: 'Take off the filter without the sample' })).toBeVisible()
  await context.close()
})

test('a fact leads to the one who says it, and that one’s page to what else was said', async ({
  user: { page },
}) => {
  await expect(async () => {
    await page.goto('/facts?sample=only&voice=direct,indirect,mixed')
    await expect(page.getByRole('list', { name: 'Facts' }).getByRole('listitem').first()).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  const speaker = page.locator('a[href^="/entities/"]').first()
  // A report may call somebody by a part of their name; their page has all of it.
  const written = (await speaker.textContent()) ?? ''
  await speaker.click()
  await expect(page).toHaveURL(/\/entities\//)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toContainText(written)
  const name = (await heading.textContent()) ?? ''
  await page.getByRole('link', { name: `Said by ${name}` }).click()
  await expect(page.getByRole('list', { name: `Said by ${name}` })).toBeVisible()
})

test('a name is chosen from those that reports use', async ({ user: { page } }) => {
  await page.goto('/entities?kind=person')
  const person = page.locator('main a[href^="/entities/"]:not([href*="?"])').first()
  await expect(async () => {
    await page.reload()
    await expect(person).toBeVisible({ timeout: 1_000 })
  }).toPass()
  const name = (await person.textContent()) ?? ''
  await page.goto('/articles')
  await page.getByText('Filters', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Mentions' }).pressSequentially(name.toUpperCase())
  await page.getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Mentions' })).toHaveValue(name)
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByRole('link', { name: `Take off the filter mentions ${name}` })).toBeVisible()
})

const VIEWPORTS = { desk: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } }
for (const [size, viewport] of Object.entries(VIEWPORTS)) {
  for (const address of ['/articles?sample=only', '/articles?q=missile', '/facts?sample=only', '/entities']) {
    test(`nothing stands in anybody’s way: ${address}, ${size}`, async ({ user: { page } }) => {
      test.slow()
      await page.setViewportSize(viewport)
      await page.goto(address)
      for (const filters of await page.getByText(/^Filters/).all()) await filters.click()
      if (address.startsWith('/articles')) await ticks(page).first().check()
      await expectAccessible(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  }
}
