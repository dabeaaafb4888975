import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport } from './reports.ts'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

/** A name of its own for each test, of letters only. */
const newName = () =>
  randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 7)
    .replace(/^./, (letter) => letter.toUpperCase())

/** Two reports on one bridge, a month apart: figures that contradict each other, and a party that comes round. */
async function addStory(page: Page): Promise<{ name: string; bridge: string; second: string; href: string }> {
  const name = newName()
  const bridge = `${name}stone Bridge`
  const party = `${name} Heath Party`
  const first = await addReport(page, {
    source: 'Heron Wire',
    title: `Council pays for the ${bridge}`,
    published: '2024-05-02',
    text: `The ${name} Council approved 40 million euros for the ${bridge} on 1 May 2024.\n\nThe ${party} opposes a toll on the ${bridge}, the ${name} Council said.`,
  })
  const second = await addReport(page, {
    source: 'Daily Plover',
    title: `The ${bridge} and its price`,
    published: '2024-05-02',
    text: `The ${name} Council approved 45 million euros for the ${bridge} on 1 May 2024.\n\nThe ${party} agreed to a toll on the ${bridge}, the ${name} Council said.`,
  })
  await page.goto(`/articles/${first}`)
  const link = page
    .getByRole('paragraph')
    .filter({ hasText: 'Part of a story of 2 reports' })
    .getByRole('link')
  // The worker compares the two and puts them together; the page is asked again until it has.
  await expect(async () => {
    await page.reload()
    await expect(link).toBeVisible({ timeout: 1000 })
  }).toPass()
  return { name, bridge, second, href: (await link.getAttribute('href')) ?? '' }
}

/** Waits until both reports of a story have been compared; one of them alone is shown without a contradiction. */
async function openStory(page: Page, href: string): Promise<void> {
  await expect(async () => {
    await page.goto(href)
    await expect(page.getByText(/^[1-9]\d* open contradiction/).first()).toBeVisible({ timeout: 1000 })
  }).toPass()
}

test('a story: what happened on two clocks, who stands where, what is disputed and what the newest adds', async ({
  user,
}) => {
  const { page } = user
  const { href } = await addStory(page)
  await openStory(page, href)
  await expect(page.getByText('2 reports')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: '1 May 2024' })).toBeVisible()
  await expect(page.getByText('1 day later').first()).toBeVisible()
  await expectAccessible(page)

  const tabs = page.getByRole('navigation', { name: 'Views of this story' })
  await tabs.getByRole('link', { name: 'Positions' }).click()
  const party = page.getByRole('region', { name: /Heath Party/ })
  await expect(party.locator('mark')).toHaveText(['opposes', 'agreed'])
  await expect(party).toContainText('another side than before')
  await expectAccessible(page)

  await tabs.getByRole('link', { name: /^Contradictions/ }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'in figure' })).toContainText('45 million euros')
  await expectAccessible(page)

  await tabs.getByRole('link', { name: 'What the newest adds' }).click()
  await expect(page.getByRole('region', { name: 'Contradicts what was reported' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Compare its reports' }).click()
  await expect(page).toHaveURL(/\/compare\?a=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Heron Wire/)
})

test('set back to a day, a story shows only what had been published', async ({ user }) => {
  const { page } = user
  const { bridge, name, href } = await addStory(page)
  const last = await addReport(page, {
    source: 'Heron Wire',
    title: `The ${bridge} opens`,
    published: '2024-06-20',
    text: `The ${name} Council opened the ${bridge} on 19 June 2024.\n\nThe ${bridge} cost 45 million euros, the ${name} Council said. The ${name} Heath Party agreed to a toll on the ${bridge}.`,
  })
  await expect(async () => {
    await page.goto(`${href}?view=reports`)
    await expect(page.getByRole('link', { name: `The ${bridge} opens` })).toBeVisible({ timeout: 1000 })
  }).toPass()
  const slider = page.getByRole('slider')
  await slider.focus()
  await slider.press('ArrowLeft')
  await expect(page).toHaveURL(/asOf=2024-05-02/)
  await expect(page.getByText('1 report came out later')).toBeVisible()
  await expect(page.locator(`a[href="/articles/${last}"]`)).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to now' }).click()
  await expect(page).not.toHaveURL(/asOf/)
  await expect(page.getByRole('link', { name: `The ${bridge} opens` })).toBeVisible()
  await page.getByLabel('or on any day').fill('2020-01-01')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/asOf=2020-01-01/)
  await page.goto(`${href}?asOf=2020-01-01`)
  await expect(page.getByRole('heading', { name: 'Nothing had been published by then' })).toBeVisible()
  await expectAccessible(page)
})

test('a report is split off, and everything a person did is listed and undone', async ({ user }) => {
  const { page } = user
  const { bridge, second, href } = await addStory(page)
  await page.goto(`${href}?view=reports`)
  await page.getByRole('checkbox', { name: `Select The ${bridge} and its price` }).check()
  await page.getByRole('button', { name: 'Split off' }).click()
  await expect(page.getByText('One report now has a story of its own.')).toBeVisible()
  await expect(page.locator(`main a[href="/articles/${second}"]`)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator(`main a[href="/articles/${second}"]`)).toBeVisible()

  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill(`All of the ${bridge}`)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`All of the ${bridge}`)
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible()

  await page.goto(`${href}?view=history`)
  const pinned = page.getByRole('listitem').filter({ hasText: 'Pinned to the top' })
  await pinned.getByRole('button', { name: 'Undo' }).click()
  await expect(pinned).toContainText('undone by Robin Vale')
  await expect(page.getByRole('button', { name: 'Pin', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/stories?q=${encodeURIComponent(`all of the ${bridge}`)}`)
  await expect(page.getByRole('heading', { name: `All of the ${bridge}` })).toBeVisible()
  await expectAccessible(page)
})

test('an editor merges two stories; the old address leads to the new one', async ({ user, admin }) => {
  const one = await addStory(user.page)
  const other = await addStory(user.page)
  await user.page.goto(one.href)
  await expect(user.page.getByRole('button', { name: 'Merge' })).toHaveCount(0)
  const { page } = admin
  await page.goto(one.href)
  await page.getByRole('button', { name: 'Merge' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Find a story').fill(other.bridge)
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await dialog.getByRole('radio').check()
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect(page).toHaveURL(new RegExp(`${other.href}$`))
  await expect(page.getByText('4 reports')).toBeVisible()
  await user.page.goto(one.href)
  await expect(user.page).toHaveURL(new RegExp(`${other.href}$`))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 reports')).toBeVisible()
})

test('a story that is not there, or not for visitors', async ({ user, browser, baseURL }) => {
  expect((await user.page.goto(`/stories/${UNKNOWN}`))?.status()).toBe(404)
  expect((await user.page.goto('/stories/what'))?.status()).toBe(404)
  await user.page.goto('/stories?q=nothing+has+these+words')
  await expect(user.page.getByRole('heading', { name: /No story has/ })).toBeVisible()
  const visitor = await browser.newPage({ baseURL })
  await visitor.goto('/stories')
  await expect(visitor).toHaveURL(/\/sign-in\?next=/)
  await visitor.close()
})
