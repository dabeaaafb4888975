import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, sendSignIn, test } from './fixtures.ts'
import { addRivals } from './reports.ts'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

const items = (page: Page) => page.getByRole('main').locator('ol > li')
const places = (page: Page) =>
  page
    .getByRole('button', { name: /^Remove: / })
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label')?.replace('Remove: ', '')),
    )

/** Makes a collection through its dialog. Returns its id. */
async function makeCollection(page: Page, title: string): Promise<string> {
  await page.goto('/collections')
  await page.getByRole('button', { name: 'New collection' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill(title)
  await dialog.getByRole('button', { name: 'Make collection' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Adds what a dialog over the page shows to the chosen collection, and waits until it says so. */
async function addInDialog(page: Page, said: string, note = ''): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Note').fill(note)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  // An earlier addition may still be said above this one.
  await expect(page.getByText(said).last()).toBeVisible()
  await expect(dialog).toBeHidden()
}

test('the work of a day: sign up, compare two reports, save, keep, note, order, and find it again', async ({
  user,
}) => {
  const { page, email, password } = user
  await page.goto('/articles?sample=only')
  const ticks = page.locator('[data-row-tick]')
  await ticks.nth(0).check()
  await ticks.nth(1).check()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/\/compare\?/)
  await page.getByRole('button', { name: 'Save comparison' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('Two samples')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}$/)

  await page.getByRole('link', { name: 'Add to collection' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Collection', { exact: true })).toHaveValue('new')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog.getByLabel('Title of the new collection')).toBeFocused()
  await expect(dialog.getByRole('alert')).toHaveText('Give the collection a title.')
  await dialog.getByLabel('Title of the new collection').fill('The file')
  await addInDialog(page, 'Added to “The file”.', 'Start *here*.')
  await page.getByRole('link', { name: 'Keep this row' }).first().click()
  await addInDialog(page, 'Added to “The file”.')
  await page.getByRole('link', { name: 'Open' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The file')
  await expect(items(page).first().locator('em')).toHaveText('here')

  await items(page).nth(1).getByRole('button', { name: 'Write a note' }).click()
  await page.keyboard.type('Who is right?')
  await page.keyboard.press('Control+Enter')
  await expect(items(page).nth(1).getByText('Who is right?')).toBeVisible()
  await expect(items(page).nth(1).getByRole('button', { name: 'Edit the note' })).toBeFocused()

  const up = items(page)
    .nth(1)
    .getByRole('button', { name: /^Move up/ })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'moved to place 1 of 2' })).toHaveCount(1)
  await expect(items(page).first().getByText('Who is right?')).toBeVisible()
  await expect(
    items(page)
      .first()
      .getByRole('button', { name: /^Move up/ }),
  ).toBeFocused()

  await items(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(items(page)).toHaveCount(1)
  await expect(page.getByRole('status').getByText(/^Removed/)).toBeVisible()
  // What was added a moment ago can be undone, too: the last message is of the removal.
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(items(page)).toHaveCount(2)
  await expect(items(page).first().getByText('Who is right?')).toBeVisible()

  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/(sign-in)?$/)
  await page.goto('/collections')
  await sendSignIn(page, email, password)
  await page.getByRole('link', { name: 'The file' }).click()
  await expect(items(page)).toHaveCount(2)
  await expect(items(page).first().getByText('Who is right?')).toBeVisible()
})

test('a row of a comparison that is not saved keeps the words of both sides, and is not doubled', async ({
  user,
}) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  const id = await makeCollection(page, 'Bridges')
  await page.goto(`/compare?a=${a}&b=${b}`)
  const row = page.getByRole('row').filter({ hasText: 'Contradict' })
  for (const said of ['Added to “Bridges”.', 'It is in “Bridges” already.']) {
    await row.getByRole('link', { name: 'Keep this row' }).click()
    await expect(page.getByRole('dialog').locator('mark')).toHaveText([/40 million/, /45 million/])
    await addInDialog(page, said)
  }
  await page.goto(`/collections/${id}`)
  await expect(items(page).first()).toContainText('Contradict')
  await expect(page.locator('mark')).toHaveText([/40 million/, /45 million/])
})

test('things are put in order by dragging', async ({ user: { page } }) => {
  const id = await makeCollection(page, 'In order')
  for (const note of ['one', 'two', 'three']) await addNote(page, note)
  const handle = items(page).first().getByTitle('Drag to move')
  const target = await items(page).nth(1).boundingBox()
  await handle.hover()
  await page.mouse.down()
  await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + (target?.height ?? 0) - 4, { steps: 8 })
  await page.mouse.up()
  await expect(page.getByRole('status').filter({ hasText: 'moved to place 2 of 3' })).toHaveCount(1)
  await page.goto(`/collections/${id}`)
  await expect.poll(() => places(page)).toEqual(['note “two”', 'note “one”', 'note “three”'])
})

/** Adds a note to the collection on the page. */
async function addNote(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.getByLabel('Note', { exact: true }).fill(note)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('button', { name: `Remove: note “${note}”` })).toBeVisible()
}

/** Opens the dialog over the collection on the page, and lets these people see it. */
async function share(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByLabel(who).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
}

const status = async (page: Page, path: string) => (await page.goto(path))?.status()

test('a private comparison goes where others read only after it was said whether they may open it', async ({
  user: { page },
  newPerson,
}) => {
  const collection = await makeCollection(page, 'For all of us')
  await share(page, 'Every member of this portal')
  await expect(page.getByText('Sharing changed.')).toBeVisible()
  await page.goto('/articles?sample=only')
  for (const n of [0, 1]) await page.locator('[data-row-tick]').nth(n).check()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByRole('button', { name: 'Save comparison' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('Mine alone')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}$/)
  const address = page.url()
  const other = (await newPerson({ name: 'Ines Vale' })).page
  expect(await status(other, address)).toBe(404)

  await page.getByRole('link', { name: 'Add to collection' }).click()
  const dialog = page.getByRole('dialog')
  const asked = dialog.getByRole('group', { name: /Others can read this collection/ })
  await expect(asked).toBeVisible()
  await expect(asked.getByRole('radio', { checked: true })).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(asked.getByRole('alert')).toContainText('Choose whether the others may open')
  await expectAccessible(page)
  await dialog.getByLabel('Collection', { exact: true }).selectOption('new')
  await expect(asked).toBeHidden()
  await dialog.getByLabel('Collection', { exact: true }).selectOption(collection)
  await asked.getByLabel(/Let every member/).check()
  await addInDialog(page, 'Added to “For all of us”; all members can open it now.')
  expect(await status(other, address)).toBe(200)

  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('Taken out again.')).toBeVisible()
  expect(await status(other, address)).toBe(404)

  await page.getByRole('link', { name: 'Add to collection' }).click()
  await asked.getByLabel('Keep it to myself').check()
  await addInDialog(page, 'Added to “For all of us”.')
  expect(await status(other, address)).toBe(404)
  await other.goto(`/collections/${collection}`)
  await expect(other.getByRole('heading', { name: 'Mine alone' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Mine alone' })).toHaveCount(0)
  await page.goto(`/collections/${collection}`)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog')).toContainText('One comparison in it is yours alone')
})

test('a public collection can be read and exported without signing in, until it is private again', async ({
  user: { page },
  browser,
}) => {
  const id = await makeCollection(page, 'For everybody')
  await addNote(page, 'Read **this**.')
  const anonymous = await (await browser.newContext()).newPage()
  expect(await status(anonymous, `/c/${id}`)).toBe(404)
  expect((await anonymous.request.get(`/c/${id}/export`)).status()).toBe(404)

  await share(page, 'Everybody who has the link')
  const link = page.getByRole('dialog').getByRole('link', { name: `/c/${id}` })
  expect(await status(anonymous, (await link.getAttribute('href')) ?? '')).toBe(200)
  await expect(anonymous.getByRole('heading', { level: 1 })).toHaveText('For everybody')
  await expect(anonymous.locator('strong', { hasText: 'this' })).toBeVisible()
  await expect(anonymous.getByRole('button', { name: /^(Remove|Move)/ })).toHaveCount(0)
  const download = anonymous.waitForEvent('download')
  await anonymous.getByRole('link', { name: 'Export' }).click()
  expect((await download).suggestedFilename()).toBe('For-everybody.md')

  await page.getByLabel('Only me').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await status(anonymous, `/c/${id}`)).toBe(404)
  await anonymous.context().close()
})

test('a private collection answers others as one that does not exist; members read what is shared with them', async ({
  user: { page },
  newPerson,
}) => {
  const title = `For members ${randomUUID()}`
  const id = await makeCollection(page, title)
  await addNote(page, 'Mine')
  const other = (await newPerson({ name: 'Ida Quill' })).page
  expect(await status(other, `/collections/${id}`)).toBe(404)
  expect((await other.request.get(`/collections/${id}/export`)).status()).toBe(404)

  await share(page, 'Every member of this portal')
  await expect(page.getByRole('dialog')).toBeHidden()
  await other.goto('/collections?show=shared')
  await other.getByRole('link', { name: title }).click()
  await expect(other.getByText('by Robin Vale')).toBeVisible()
  await expect(items(other)).toHaveCount(1)
  await expect(other.getByRole('button', { name: /^(Share|Edit|Delete|Remove|Move)/ })).toHaveCount(0)
})

test('a deleted collection comes back by its toast, and from the list of deleted ones', async ({
  user: { page },
}) => {
  const id = await makeCollection(page, 'Short-lived')
  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page).toHaveURL(/\/collections$/)
  await expect(page.getByRole('heading', { name: 'Keep what you find' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(new RegExp(`/collections/${id}$`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Short-lived')

  await page.getByRole('button', { name: 'Delete' }).click()
  await expect(page).toHaveURL(/\/collections$/)
  expect((await page.goto(`/collections/${id}`))?.status()).toBe(404)
  await page.goto('/collections?show=deleted')
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here was deleted' })).toBeVisible()
  expect((await page.goto(`/collections/${id}`))?.status()).toBe(200)
})

test('adding works without scripts, and says what was wrong without losing what was typed', async ({
  user,
  browser,
}) => {
  const [article] = await addRivals(user.page)
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await user.page.context().storageState(),
  })
  const page = await context.newPage()
  await page.goto(`/articles/${article}`)
  await page.getByRole('link', { name: 'Add to collection' }).first().click()
  await expect(page).toHaveURL(/\/collections\/add\?articles=/)
  await page.getByLabel('Note').fill('From a plain page')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('Give the collection a title.')
  await expect(page.getByLabel('Note')).toHaveValue('From a plain page')
  await page.getByLabel('Title of the new collection').fill('Plain')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Added to “Plain”.' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to where you were' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${article}`))
  await page.goto('/collections')
  await page.getByRole('link', { name: 'Plain' }).click()
  await expect(page.getByText('From a plain page')).toBeVisible()
  await context.close()
})

test('addresses that cannot be right are answered, not followed', async ({ user: { page } }) => {
  expect((await page.goto(`/collections/add?articles=${UNKNOWN}`))?.status()).toBe(404)
  for (const query of ['', '?articles=nonsense', '?fact=1.2.3', `?comparison=x&row=y`, '?done=1&added=-1']) {
    expect((await page.goto(`/collections/add${query}`))?.status()).toBe(200)
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
  }
  expect((await page.goto('/collections/nonsense'))?.status()).toBe(404)
  expect((await page.goto('/c/nonsense'))?.status()).toBe(404)
  expect((await page.goto('/collections?show=x&cursor=y'))?.status()).toBe(200)
})

test('accessible: list, collection, dialogs, adding, public page', async ({ user: { page } }) => {
  const check = () => expectAccessible(page)
  await page.goto('/collections')
  await check()
  const id = await makeCollection(page, 'Seen by everybody')
  await check()
  await page.goto('/articles?sample=only')
  await page.locator('[data-row-tick]').first().check()
  await page.getByRole('link', { name: 'Add to collection' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true })).toBeVisible()
  await check()
  await addInDialog(page, 'Added to “Seen by everybody”.', 'A note')
  await page.goto(`/collections/${id}`)
  await check()
  await page.getByRole('button', { name: 'Edit the note' }).click()
  await check()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByLabel('Everybody who has the link').check()
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog').getByRole('link')).toBeVisible()
  await check()
  await page.goto(`/c/${id}`)
  await check()
})
