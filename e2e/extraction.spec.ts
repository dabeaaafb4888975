import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport } from './reports.ts'

/** A report of its own for each test: three facts, a question, and a notice of the page. Returns its address. */
async function readReport(page: Page): Promise<{ path: string; bridge: string }> {
  const bridge = `${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)
    .replace(/^./, (letter) => letter.toUpperCase())}stone Bridge`
  const id = await addReport(page, {
    source: 'Heron Wire',
    title: `Council pays for the ${bridge}`,
    published: '2024-05-01',
    text: `The city council approved 40 million euros for the ${bridge} on Wednesday, Mayor Ida Quill said.

Trams will not use the ${bridge} before 2026. Who will pay for the trams?

© Heron Wire. All rights reserved.`,
  })
  return { path: `/articles/${id}/extraction`, bridge }
}

const words = (page: Page, text: string | RegExp) => page.locator('[data-facts]', { hasText: text })
const panel = (page: Page) => page.getByRole('complementary')
const row = (page: Page, text: string | RegExp) =>
  page.getByRole('list', { name: 'Sentences of the report' }).getByRole('listitem').filter({ hasText: text })

/** Selects words as a pointer would. */
async function select(element: Locator, text: string) {
  await element.evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      window.getSelection()?.removeAllRanges()
      window.getSelection()?.addRange(range)
    }
  }, text)
}

test('every sentence says what became of it and why, by pointer and by keyboard', async ({ user }) => {
  const { page } = user
  const { path } = await readReport(page)
  await page.goto(path.replace('/extraction', ''))
  await page.getByRole('link', { name: 'How every sentence was read' }).click()
  await expect(page.getByText('5 of 5 sentences accounted for: 2 with facts, 2 boilerplate')).toBeVisible()
  await expectAccessible(page)

  const mark = row(page, 'Who will pay').getByRole('link')
  await row(page, 'before 2026').getByRole('link').focus()
  await page.keyboard.press('Tab')
  await expect(mark).toBeFocused()
  await expect(page.getByRole('tooltip')).toHaveText('It asks and does not state.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toBeHidden()
  await mark.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Sentence' })).toBeFocused()
  await expect(panel(page)).toContainText('It asks and does not state.')
  await expect(page).toHaveURL(/[?&]at=\d+/)

  await words(page, 'Trams').click()
  await expect(page).toHaveURL(/[?&]fact=\d+/)
  await page.reload()
  await expect(panel(page)).toContainText('The outlet states it')
  await expect(panel(page)).toContainText('negated')
  await expectAccessible(page)

  await page.getByRole('link', { name: /^Boilerplate/ }).click()
  await expect(page).toHaveURL(/cover=boilerplate/)
  await expect(page.getByRole('list', { name: 'Sentences of the report' }).getByRole('listitem')).toHaveCount(
    2,
  )
})

test('a researcher sees corrections, has no controls, and is told whom to ask', async ({
  newEditor,
  newPerson,
}) => {
  const { page } = await newEditor('Edda Marsh')
  const { path } = await readReport(page)
  await page.goto(path)
  await words(page, 'Trams').click()
  await page.getByRole('button', { name: 'Reject' }).click()
  await page.getByLabel('Note').fill('A forecast')
  await page.getByRole('button', { name: 'Reject this fact' }).click()
  await expect(page.getByText('Fact rejected.')).toBeVisible()

  const researcher = (await newPerson()).page
  await researcher.goto(path)
  await expect(panel(researcher)).toContainText('Editors and admins correct what was read wrongly')
  await words(researcher, 'Trams').click()
  await expect(panel(researcher)).toContainText('Rejected by Edda Marsh')
  await expect(panel(researcher)).toContainText('A forecast')
  await expect(researcher.getByRole('button', { name: /Correct|Reject|Withdraw|rejection/ })).toHaveCount(0)
  expect((await researcher.request.get('/corrections/export')).status()).toBe(403)
  await expectAccessible(researcher)
})

test('an editor rejects, takes back, sets right and adds, and it counts everywhere', async ({
  newEditor,
}) => {
  const { page } = await newEditor('Edda Marsh')
  const { path, bridge } = await readReport(page)
  const reader = path.replace('/extraction', '')
  await page.goto(path)

  await words(page, 'Trams').click()
  await page.getByRole('button', { name: 'Reject' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Reject this fact' }).click()
  await expect(panel(page).getByRole('heading', { name: /rejected/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()
  await expect(panel(page).getByRole('heading', { name: /rejected/ })).toBeHidden()

  await page.getByRole('button', { name: 'Correct who says it' }).click()
  await page.getByRole('button', { name: 'Save who says it' }).click()
  await expect(page.getByText('Choose who says it.')).toBeVisible()
  await page.getByLabel('Somebody who is named in this report').check()
  await page.getByRole('combobox', { name: 'Name' }).selectOption('Ida Quill')
  await page.getByRole('button', { name: 'Save who says it' }).click()
  await expect(panel(page)).toContainText('Speaker corrected by Edda Marsh')
  await expect(panel(page)).toContainText('said by the outlet itself')

  await page.getByRole('button', { name: 'Correct the words' }).click()
  const shrink = page.getByRole('button', { name: 'Words of the fact: end a word earlier' })
  await shrink.focus()
  await shrink.press('Enter')
  await shrink.press('Enter')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save these words' }).click()
  await expect(panel(page)).toContainText('Words corrected by Edda Marsh')
  await expect(panel(page).getByRole('blockquote')).toHaveText(`Trams will not use the ${bridge}`)

  await select(row(page, 'Who will pay'), 'will pay for the trams')
  await page.getByRole('button', { name: 'Add “will pay for the trams” as a fact' }).click()
  await page.getByLabel('Words of the text').check()
  await page.getByLabel('They are not named').check()
  await select(row(page, 'Who will pay'), 'Who')
  await page
    .getByRole('group', { name: 'Words for the speaker' })
    .getByRole('button', { name: 'Use “Who”' })
    .click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add fact' }).click()
  await expect(page.getByText('Fact added.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Corrections 4' })).toBeVisible()

  await page.goto(`/facts?q=${bridge.split(' ')[0]}`)
  await expect(
    page.getByRole('link', { name: `Trams will not use the ${bridge}`, exact: true }),
  ).toBeVisible()
  await expect(page.getByTitle(/^corrected by Edda Marsh/)).toBeVisible()
  await page.goto(reader)
  const added = page.getByRole('listitem').filter({ hasText: 'will pay for the trams' })
  await expect(added.getByTitle(/^added by Edda Marsh/)).toBeVisible()

  const lines = (await (await page.request.get('/corrections/export')).text()).trim().split('\n')
  const mine = lines
    .map((line) => JSON.parse(line))
    .filter(({ title }) => title === `Council pays for the ${bridge}`)
  expect(mine.map(({ machine, corrected }) => [machine?.quote ?? null, corrected?.quote ?? null])).toEqual([
    [expect.stringMatching(/before 2026$/), `Trams will not use the ${bridge}`],
    [null, 'will pay for the trams'],
  ])

  await page.goto(path)
  await page.getByRole('button', { name: /^Withdraw: Added/ }).click()
  await expect(page.getByText('Withdrawn by Edda Marsh').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Corrections/ })).toBeFocused()

  await page.getByRole('listitem').filter({ hasText: 'Words corrected' }).getByRole('link').click()
  await expect(panel(page)).toContainText('Words corrected by Edda Marsh')
})

test('what cannot be is said in place, and nothing typed is lost', async ({ newEditor }) => {
  const { page } = await newEditor('Edda Marsh')
  const { path } = await readReport(page)
  await page.goto(path)
  await select(row(page, 'All rights'), 'All rights')
  await page.getByRole('button', { name: /as a fact/ }).click()
  await page.getByLabel('Note').fill('They hold them')
  await page.getByRole('button', { name: 'Add fact' }).click()
  await expect(page.getByText('These words are part of the page (copyright)')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('They hold them')
  await page.getByRole('button', { name: 'Cancel' }).click()

  await words(page, 'Trams').click()
  await page.getByRole('button', { name: 'Reject' }).click()
  await page.getByLabel('Note').fill('A forecast')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Reject this fact' }).click()
  await expect(page.getByText('Your session has ended')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('A forecast')
})

test('who is late is told what somebody else did, and can send again', async ({ newEditor }) => {
  const { page } = await newEditor('Edda Marsh')
  const other = (await newEditor('Ines Vale')).page
  const { path } = await readReport(page)
  for (const one of [page, other]) {
    await one.goto(path)
    await words(one, 'Trams').click()
    await one.getByRole('button', { name: 'Correct who says it' }).click()
    await one.getByLabel('Somebody the text has no words for').check()
  }
  await other.getByRole('button', { name: 'Save who says it' }).click()
  await expect(other.getByText('Who says it was corrected.')).toBeVisible()
  await page.getByLabel('Somebody who is named in this report').check()
  await page.getByRole('combobox', { name: 'Name' }).selectOption('Ida Quill')
  await page.getByLabel('Note').fill('She says so')
  await page.getByRole('button', { name: 'Save who says it' }).click()
  await expect(page.getByText('Ines Vale corrected who says this fact meanwhile.')).toBeVisible()
  await expect(page.getByText('Speaker corrected')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('She says so')
  await page.getByRole('button', { name: 'Save who says it' }).click()
  await expect(panel(page)).toContainText('Speaker corrected by Edda Marsh')
})
