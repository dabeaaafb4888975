import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport, addRivals } from './reports.ts'

const rowWith = (page: Page, words: string | RegExp): Locator =>
  page
    .getByRole('table', { name: /One row for each aligned fact/ })
    .getByRole('row')
    .filter({ hasText: words })
const dialog = (page: Page) => page.getByRole('dialog')
const toast = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function compareRivals(page: Page): Promise<string> {
  const [a, b] = await addRivals(page)
  const path = `/compare?a=${a}&b=${b}`
  await page.goto(path)
  await expect(page.getByRole('table')).toBeVisible()
  return path
}

test('a relation is set, shows whose word it is and what Collate had, and is undone', async ({ user }) => {
  const { page, name } = user
  await compareRivals(page)
  const row = rowWith(page, '45 million')
  await expect(row).toContainText('Contradict')
  await row.getByRole('button', { name: 'Set right' }).click()
  await dialog(page).getByLabel('How they relate').check()
  await dialog(page).getByText('Agree', { exact: true }).click()
  await dialog(page).getByLabel('Why').fill('One of them counts the *ramps*.')
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(toast(page, 'Relation set.')).toBeVisible()
  await expect(row).toContainText('Agree')
  await expect(row).toContainText(`Set by ${name}`)
  await expect(row).toContainText('Collate had: Contradict (figure)')
  await expect(row).toBeFocused()
  // Paper cannot be pressed: what was written stands there with its name.
  const why = row.getByText('One of them counts the')
  await expect(why).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(why).toBeVisible()
  await expect(row.getByText(`Why it was set so, ${name}`)).toBeVisible()
  await page.emulateMedia({ media: null })

  await row.getByRole('button', { name: /^Set by/ }).click()
  await expect(dialog(page)).toContainText('Set the relation: Agree')
  await expect(dialog(page).getByRole('emphasis')).toHaveText('ramps')
  await expect(dialog(page)).toContainText('What Collate had')
  await expectAccessible(page)
  await dialog(page)
    .getByRole('button', { name: /^Undo:/ })
    .click()
  await expect(row).toContainText('Contradict')
  await expect(row).not.toContainText('Set by')
  await row.getByRole('button', { name: 'Earlier decisions' }).click()
  await expect(dialog(page)).toContainText(`Taken back by ${name}`)
})

test('two rows are joined, and a fact is split off again, by keyboard alone', async ({ user }) => {
  const { page } = user
  await compareRivals(page)
  const press = async (target: Locator) => {
    await target.focus()
    await page.keyboard.press('Enter')
  }
  // A page that was just loaded knows no keys before its scripts have run.
  await expect(async () => {
    await press(rowWith(page, 'will open in 2026').getByRole('button', { name: 'Set right' }))
    await expect(dialog(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press('Tab')
  await dialog(page).getByLabel('It belongs with another row').focus()
  await page.keyboard.press('Space')
  await press(dialog(page).getByRole('button', { name: 'Choose the other row' }))
  await expect(page.getByRole('region', { name: 'Choose the other row' })).toBeFocused()
  await expectAccessible(page)
  await press(rowWith(page, 'Trams will not').getByRole('button', { name: 'Join with this row' }))
  await expect(dialog(page)).toContainText('Join these two rows')
  await dialog(page).getByRole('radio', { name: 'Differ' }).focus()
  await page.keyboard.press('Space')
  await dialog(page).getByRole('combobox', { name: 'In what' }).selectOption('date')
  await expectAccessible(page)
  await press(dialog(page).getByRole('button', { name: 'Save' }))
  const joined = rowWith(page, 'Trams will not')
  await expect(joined).toContainText('will open in 2026')
  await expect(joined).toContainText('Differ')
  await expect(joined).toContainText('Collate had 2 rows')
  await expect(joined).toBeFocused()

  await press(joined.getByRole('button', { name: 'Set right' }))
  await dialog(page).getByLabel('Some of it speaks of something else').focus()
  await page.keyboard.press('Space')
  await press(dialog(page).getByRole('button', { name: 'Save' }))
  await expect(dialog(page).getByRole('alert')).toContainText('Tick what speaks of something else.')
  await dialog(page)
    .getByRole('checkbox', { name: /Trams will not/ })
    .focus()
  await page.keyboard.press('Space')
  await press(dialog(page).getByRole('button', { name: 'Save' }))
  await expect(rowWith(page, 'Trams will not')).toContainText('Only here')
  await expect(rowWith(page, 'Trams will not')).not.toContainText('will open in 2026')
  await page.keyboard.press('Escape')
  await press(page.getByRole('button', { name: 'Undo' }).last())
  await expect(rowWith(page, 'Trams will not')).toContainText('will open in 2026')
})

test('a relation that holds already is not recorded, and what was typed waits for a note', async ({
  user,
}) => {
  const { page } = user
  await compareRivals(page)
  const row = rowWith(page, '45 million')
  await row.getByRole('button', { name: 'Set right' }).click()
  await dialog(page).getByLabel('How they relate').check()
  await dialog(page).getByLabel('Why').fill('Asked the council.')
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('nothing was saved')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(row).not.toContainText('Set by')
  await row.getByRole('button', { name: 'Add a note' }).click()
  await expect(dialog(page).getByLabel('Note')).toHaveValue('Asked the council.')
})

test('choosing another row can be left by Escape', async ({ user }) => {
  const { page } = user
  await compareRivals(page)
  await rowWith(page, '45 million').getByRole('button', { name: 'Set right' }).click()
  await dialog(page).getByLabel('It belongs with another row').check()
  await dialog(page).getByRole('button', { name: 'Choose the other row' }).click()
  await expect(page.getByRole('button', { name: 'Join with this row' }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Join with this row' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Set right' }).first()).toBeVisible()
})

test('what is not comparable stands apart and is remembered; several people note beside a row', async ({
  user,
  newPerson,
}) => {
  const { page } = user
  const path = await compareRivals(page)
  const other = (await newPerson({ name: 'Ines Marsh' })).page
  await other.goto(path)
  for (const [one, words] of [
    [page, 'Whose figure?'],
    [other, 'Asked the **council**.'],
  ] as const) {
    await rowWith(one, '45 million').getByRole('button', { name: 'Add a note' }).click()
    await dialog(one).getByRole('button', { name: 'Save' }).click()
    await expect(dialog(one).getByRole('alert')).toContainText('Write a note.')
    await dialog(one).getByLabel('Note').fill(words)
    await dialog(one).getByRole('button', { name: 'Save' }).click()
    await expect(toast(one, 'Note kept.')).toBeVisible()
  }
  await rowWith(other, '45 million').getByRole('button', { name: '2 notes' }).click()
  await expect(dialog(other)).toContainText('Whose figure?')
  await expect(dialog(other).getByRole('strong').filter({ hasText: 'council' })).toBeVisible()
  // A researcher takes back what is theirs.
  await expect(dialog(other).getByRole('button', { name: /^Undo:/ })).toHaveCount(1)
  await other.keyboard.press('Escape')

  await rowWith(other, '45 million').getByRole('button', { name: 'Set right' }).click()
  await dialog(other).getByLabel('They are not comparable').check()
  await dialog(other).getByRole('button', { name: 'Save' }).click()
  await expect(toast(other, 'Marked as not comparable.')).toBeVisible()
  await page.reload()
  for (const words of ['45 million', '40 million']) {
    await expect(rowWith(page, words)).toContainText('Only here')
    await expect(rowWith(page, words)).toContainText('Set by Ines Marsh')
  }
})

test('who is late is told what somebody else decided, and keeps what they typed', async ({
  user,
  newPerson,
}) => {
  const { page } = user
  const path = await compareRivals(page)
  const other = (await newPerson({ name: 'Ines Marsh' })).page
  await other.goto(path)
  for (const [one, relation] of [
    [other, 'Differ'],
    [page, 'Agree'],
  ] as const) {
    await rowWith(one, '45 million').getByRole('button', { name: 'Set right' }).click()
    await dialog(one).getByLabel('How they relate').check()
    await dialog(one).getByText(relation, { exact: true }).click()
    await dialog(one).getByLabel('Why').fill(`Because of ${relation}`)
    await dialog(one).getByRole('button', { name: 'Save' }).click()
  }
  await expect(dialog(page)).toContainText('Ines Marsh said how these facts relate meanwhile.')
  await expect(dialog(page).getByLabel('Why')).toHaveValue('Because of Agree')
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(rowWith(page, '45 million')).toContainText('Agree')
  await rowWith(page, '45 million')
    .getByRole('button', { name: /^Set by/ })
    .click()
  await expect(dialog(page)).toContainText('A later decision says otherwise.')
})

test('nothing typed is lost when the session has ended', async ({ user }) => {
  const { page } = user
  await compareRivals(page)
  await rowWith(page, '45 million').getByRole('button', { name: 'Add a note' }).click()
  await dialog(page).getByLabel('Note').fill('Whose figure?')
  await page.context().clearCookies()
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(dialog(page)).toContainText('Your session has ended')
  await expect(dialog(page).getByLabel('Note')).toHaveValue('Whose figure?')
  await page.keyboard.press('Escape')
  await rowWith(page, '45 million').getByRole('button', { name: 'Add a note' }).click()
  await expect(dialog(page).getByLabel('Note')).toHaveValue('Whose figure?')
})

test('a saved comparison shows what was decided since, and how it was', async ({ user }) => {
  const { page } = user
  await compareRivals(page)
  await page.getByRole('button', { name: 'Save comparison' }).click()
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}$/)
  await rowWith(page, '45 million').getByRole('button', { name: 'Set right' }).click()
  await dialog(page).getByLabel('How they relate').check()
  await dialog(page).getByText('Update', { exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(rowWith(page, '45 million')).toContainText('Update')
  await expect(page.getByText('Rows were set right since this was saved')).toBeVisible()
  await page.getByRole('link', { name: 'See it as it was saved' }).click()
  await expect(page).toHaveURL(/saved=1/)
  await expect(rowWith(page, '45 million')).toContainText('Contradict')
  await expect(page.getByRole('button', { name: 'Set right' })).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Show what has been decided since' }).click()
  await expect(rowWith(page, '45 million')).toContainText('Update')
})

test('a decision holds beside a third report, and is in the files', async ({ user }) => {
  const { page, name } = user
  const path = await compareRivals(page)
  await rowWith(page, '45 million').getByRole('button', { name: 'Set right' }).click()
  await dialog(page).getByLabel('How they relate').check()
  await dialog(page).getByText('Agree', { exact: true }).click()
  await dialog(page).getByRole('button', { name: 'Save' }).click()
  await expect(toast(page, 'Relation set.')).toBeVisible()
  const csv = await page.request.get(path.replace('/compare?', '/compare/export?format=csv&'))
  expect(await csv.text()).toContain(`${name},`)
  expect(await csv.text()).toContain('contradict (figure)')
  const third = await addReport(page, {
    source: 'Evening Coot',
    title: 'Rain',
    published: '2024-05-01',
    text: 'Rain fell on the harbour on Monday, the weather office said.',
  })
  await page.goto(`${path}&c=${third}`)
  await expect(rowWith(page, '45 million')).toContainText(`Set by ${name}`)
  await expect(rowWith(page, '45 million')).toContainText('Agree')
})
