import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport } from './reports.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const field = (page: Page, name: string) => dialog(page).getByLabel(name)
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' })
const history = (page: Page) => page.getByRole('region', { name: 'Particulars set by people' })
const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const head = (page: Page): Locator => page.getByRole('article').locator('header')

/** A report of its own for each test, with a wrong title and day. */
async function wrongReport(page: Page) {
  // Letters only: digits would be figures of the report.
  const bridge = `${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)
    .replace(/^./, (letter) => letter.toUpperCase())}stone Bridge`
  const title = `Concil pays for the ${bridge}`
  const id = await addReport(page, {
    source: 'Heron Wire',
    title,
    published: '2024-05-01',
    text: `The city council approved 40 million euros for the ${bridge} on Friday, Mayor Ida Quill said.`,
  })
  return { id, path: `/articles/${id}`, bridge, title, right: `Council pays for the ${bridge}` }
}

async function openForm(page: Page) {
  await head(page).getByRole('button', { name: 'Set right' }).click()
  await expect(dialog(page)).toBeVisible()
}

test('an editor sets a wrong title and day right: it shows everywhere, is listed, and is taken back', async ({
  newEditor,
}) => {
  const { page, name } = await newEditor('Edda Marsh')
  const { id, path, bridge, title, right } = await wrongReport(page)
  const other = await addReport(page, {
    source: 'Daily Plover',
    title: `The ${bridge} and its price`,
    published: '2024-06-12',
    text: `The city council approved 45 million euros for the ${bridge} on Friday, a spokesman said.`,
  })
  await page.goto(path)
  await openForm(page)
  await expect(field(page, 'Title')).toHaveValue(title)
  await expectAccessible(page)
  await field(page, 'Title').fill(right)
  await field(page, 'Published').fill('12 June 2024')
  await field(page, 'Byline').fill('By Ada Finch, Bo Rook')
  await expect(field(page, 'Byline')).toHaveAccessibleDescription(/Ada Finch, Bo Rook counts as one name/)
  await dialog(page).getByRole('button', { name: 'Make it 2 names' }).click()
  await expect(field(page, 'Byline')).toHaveValue('By Ada Finch\nBo Rook')
  await save(page).click()
  await expect(toast(page, 'Set for everybody.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(right)
  await expect(page).toHaveTitle(`${right} · Heron Wire · Collate`)
  await expect(head(page)).toContainText('Ada Finch, Bo Rook')
  await expect(head(page)).toContainText('12 Jun 2024')
  await expect(history(page)).toContainText('Set by people: title, byline, date.')
  // Read again, “on Friday” is counted from the day that was set.
  await expect(page.getByText('7 Jun 2024', { exact: true })).toBeVisible({ timeout: 45_000 })

  await page.goto(`/articles?q=${bridge.split(' ')[0]}`)
  const row = page.getByRole('row').filter({ hasText: right })
  await expect(row).toContainText('12 Jun 2024')
  await expect(page.getByText(title)).toBeHidden()
  await page.goto(`/compare?a=${id}&b=${other}`)
  const columns = page.getByRole('columnheader')
  await expect(columns.filter({ hasText: right })).toContainText('12 Jun 2024')

  await page.goto(path)
  await history(page).getByText('3 changes').click()
  const changes = history(page).getByRole('listitem')
  await expect(changes).toHaveCount(3)
  const dated = changes.filter({ hasText: '12 Jun 2024' })
  await expect(dated).toContainText('1 May 2024')
  await expect(dated).toContainText(name)
  await expectAccessible(page)
  await dated.getByRole('button', { name: 'Take back: date' }).click()
  await expect(dated).toContainText(`taken back by ${name}`)
  await expect(history(page).locator('summary')).toBeFocused()
  await expect(head(page)).toContainText('1 May 2024')
  await expect(head(page)).toContainText('Ada Finch, Bo Rook')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(right)
})

test('by keyboard alone, and undone at once', async ({ user: { page } }) => {
  const { title, right } = await wrongReport(page)
  const button = head(page).getByRole('button', { name: 'Set right' })
  await button.focus()
  await page.keyboard.press('Enter')
  await field(page, 'Title').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(right)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(right)
  await expect(dialog(page)).toBeHidden()
  await expect(button).toBeFocused()
  const undo = toast(page, 'Set for everybody.').getByRole('button', { name: 'Undo' })
  await undo.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(history(page)).toContainText('What people had set was taken back')

  await button.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('what cannot be is said at its field, and nothing typed is lost', async ({ user: { page } }) => {
  const { title } = await wrongReport(page)
  await openForm(page)
  await field(page, 'Title').fill('')
  await field(page, 'Byline').fill('Ada Finch')
  await field(page, 'Published').fill('next week')
  await save(page).click()
  await expect(field(page, 'Title')).toHaveAccessibleDescription(/Say what the report is called/)
  await expect(field(page, 'Published')).toHaveAccessibleDescription(/This is not a date/)
  await expect(field(page, 'Published')).toHaveValue('next week')
  await expect(field(page, 'Byline')).toHaveValue('Ada Finch')
  await expect(field(page, 'Title')).toHaveValue('')
  await expectAccessible(page)
  await field(page, 'Published').fill('2024-06-12')
  await field(page, 'Title').fill(title)
  await page.context().clearCookies()
  await save(page).click()
  await expect(dialog(page).getByText('Your session has ended')).toBeVisible()
  await expect(field(page, 'Published')).toHaveValue('2024-06-12')
  await expect(field(page, 'Byline')).toHaveValue('Ada Finch')
})

test('who is late is told what somebody else did, keeps what they typed, and can send again', async ({
  newEditor,
}) => {
  const { page } = await newEditor('Edda Marsh')
  const other = (await newEditor('Ines Vale')).page
  const { path, right } = await wrongReport(page)
  await other.goto(path)
  for (const one of [page, other]) await openForm(one)
  await field(other, 'Title').fill('Somebody pays for a bridge')
  await field(other, 'Byline').fill('Bo Rook')
  await save(other).click()
  await expect(toast(other, 'Set for everybody.')).toBeVisible()

  await field(page, 'Title').fill(right)
  await save(page).click()
  await expect(field(page, 'Title')).toHaveAccessibleDescription(
    /Ines Vale set this since you opened the form; it is “Somebody pays for a bridge” now/,
  )
  await expect(field(page, 'Title')).toHaveValue(right)
  await expect(field(page, 'Byline')).toHaveValue('Bo Rook')
  await save(page).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(right)
  await expect(head(page)).toContainText('Bo Rook')
})

test('who may not set a report right is offered nothing, and sees who did', async ({
  user: { page, name },
  newPerson,
}) => {
  const { path, right } = await wrongReport(page)
  await openForm(page)
  await field(page, 'Title').fill(right)
  await save(page).click()
  await expect(toast(page, 'Set for everybody.')).toBeVisible()

  const reader = (await newPerson({ name: 'Rhea Tarn' })).page
  await reader.goto(path)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(right)
  await expect(head(reader).getByRole('button', { name: 'Cite' })).toBeVisible()
  await expect(head(reader).getByRole('button', { name: 'Set right' })).toBeHidden()
  await history(reader).getByText('What was changed').click()
  await expect(history(reader).getByRole('listitem')).toContainText(name)
  await expect(history(reader).getByRole('button')).toHaveCount(0)
})
