import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport, addRivals } from './reports.ts'

const UNKNOWN = '01890000-0000-7000-8000-000000000000'

test('two reports side by side: a contradiction in exact words, filtered by address, in full texts', async ({
  user,
}) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heron Wire and Daily Plover')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(3)
  const row = table.getByRole('row').filter({ hasText: 'Contradict' })
  await expect(row.locator('mark')).toHaveText([/40 million euros/, /45 million euros/])

  await page
    .getByRole('navigation', { name: 'Filter by relation' })
    .getByRole('link', { name: /Contradict/ })
    .click()
  await expect(page).toHaveURL(/relation=contradict/)
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(1)

  await page.getByRole('link', { name: 'Texts' }).click()
  await expect(page).toHaveURL(/view=texts/)
  const words = page.getByRole('link', { name: /45 million euros/ })
  await words.focus()
  await expect(page.getByRole('link', { name: /40 million euros/ })).toHaveAttribute('data-lit')
})

test('rows are ordered and filtered by the address, which says how many there are and leads back', async ({
  user,
}) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}`)
  const rows = page.getByRole('table').locator('tbody').getByRole('row')
  const all = await rows.count()
  await expect(rows.first()).toContainText('Contradict')
  const count = page.getByRole('status').filter({ hasText: 'rows' })
  await expect(count).toHaveText(`${all} of ${all} rows`)

  await page
    .getByRole('combobox', { name: 'Order' })
    .selectOption({ label: 'Order: as Daily Plover tells it' })
  await expect(page).toHaveURL(/order=b/)
  await page.getByRole('combobox', { name: 'Speaker' }).selectOption('Ida Quill')
  await expect(page).toHaveURL(/speaker=Ida\+Quill/)
  await expect(count).toContainText(`1 of ${all} rows`)
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('will open in 2026')
  await expect(rows).toContainText('not mentioned')

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL(/order=b$/)
  await expect(rows).toHaveCount(all)
  await page.getByRole('searchbox', { name: 'Find rows with these words' }).fill('TRAMS')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/words=TRAMS/)
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Trams will not use')
  await page.goto(`/compare?a=${a}&b=${b}&words=zyzzyva`)
  await expect(page.getByRole('heading', { name: 'No row passes these filters' })).toBeVisible()
})

test('a cell opens the paragraph around its words in place, by pointer and by key', async ({ user }) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}&speaker=Ida+Quill`)
  const row = page.getByRole('table').locator('tbody').getByRole('row')
  await expect(row).not.toContainText('Mayor Ida Quill said')
  await row.getByRole('button', { name: 'Paragraph of Heron Wire' }).click()
  await expect(row).toContainText('Mayor Ida Quill said')
  await page.keyboard.press('j')
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(row).not.toContainText('Mayor Ida Quill said')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Mayor Ida Quill said')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})

test('a long table has the rows in sight, says how many there are, and prints them all', async ({ user }) => {
  const { page } = user
  const claims = (millions: number) =>
    Array.from({ length: 45 }, (_, i) => {
      const town = `${['Alder', 'Bram', 'Cold', 'Dun', 'Elm'][i % 5]}${['stone', 'wick', 'bury', 'haven', 'ford', 'mere', 'cliff', 'ness', 'gate'][Math.floor(i / 5)]}`
      return `The council of ${town} approved ${millions + i} million euros for the ${town} library.`
    }).join('\n\n')
  const a = await addReport(page, {
    source: 'Heron Wire',
    title: 'Libraries',
    text: claims(20),
    published: '2024-05-01',
  })
  const b = await addReport(page, {
    source: 'Daily Plover',
    title: 'More on libraries',
    text: claims(70),
    published: '2024-05-01',
  })
  await page.goto(`/compare?a=${a}&b=${b}`)
  const table = page.getByRole('table')
  const rows = table.locator('tr[data-index]')
  await expect(rows.first()).toBeVisible()
  const all = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(all).toBeGreaterThan(40)
  expect(await rows.count()).toBeLessThan(all)

  // A page that was just loaded knows no keys before its scripts have run.
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(table.locator('tr:focus')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await page.keyboard.press('End')
  const last = table.locator(`tr[aria-rowindex="${all + 1}"]`)
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()
  const anchor = (await last.getAttribute('id')) ?? ''

  await page.goto(`/compare?a=${a}&b=${b}#${anchor}`)
  await expect(page.locator(`#${anchor}`)).toBeInViewport()
  await expectAccessible(page)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(rows).toHaveCount(all)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(rows).not.toHaveCount(all)
})

/** Three reports so long that comparing them cannot be over at once. */
async function addLong(page: Page): Promise<string[]> {
  const towns = ['Alder', 'Bram', 'Cold', 'Dun', 'Elm', 'Fern', 'Gors', 'Hazel', 'Iver', 'Juniper']
  const endings = ['stone', 'wick', 'bury', 'haven', 'ford', 'mere', 'cliff', 'thorpe', 'ness', 'gate']
  const works = ['bridge', 'library', 'tramway']
  const claims = (more: number) =>
    towns.flatMap((town) =>
      endings.flatMap((ending) =>
        works.map(
          (work, i) =>
            `The council of ${town}${ending} approved ${20 + i + more} million euros for the ${town}${ending} ${work}.`,
        ),
      ),
    )
  const mark = randomUUID().slice(0, 8)
  const titles = ['First', 'Second', 'Third'].map((word) => `${word} list ${mark}`)
  await page.goto('/add?way=files')
  await page.locator('input[type=file]').setInputFiles(
    titles.map((title, more) => ({
      name: `${more}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from([title, ...claims(more)].join('\n\n')),
    })),
  )
  await page.getByLabel('Source, for all of them').fill(`Heron ${mark}`)
  await page.getByRole('button', { name: 'Bring them in' }).click()
  const links = titles.map((name) => page.getByRole('link', { name }))
  for (const link of links) await expect(link).toBeVisible({ timeout: 45_000 })
  const paths = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''))
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: /^Facts \d/ })).toBeVisible({ timeout: 45_000 })
  }
  return paths.map((path) => path.split('/').at(-1) ?? '')
}

test('opened by its address, a long comparison shows its sources while it is made, and then its rows', async ({
  user: { page },
  browser,
}) => {
  const [a, b, c] = await addLong(page)
  const address = `/compare?a=${a}&b=${b}&c=${c}`
  const storageState = await page.context().storageState()
  // Without scripts what stands for the rows stays.
  const context = await browser.newContext({ javaScriptEnabled: false, storageState })
  const still = await context.newPage()
  await still.goto(address)
  await expect(still.getByRole('status').filter({ hasText: 'Comparing 3 reports' })).toHaveCount(1)
  await expect(still.getByRole('columnheader')).toHaveText(['Relation', /First/, /Second/, /Third/])
  await expect(still.getByRole('navigation', { name: 'Views' }).getByRole('link')).toHaveCount(5)
  const mark = still.locator('[data-under-way]')
  await expect(mark).not.toHaveCSS('animation-name', 'none')
  await still.emulateMedia({ reducedMotion: 'reduce' })
  await expect(mark).toHaveCSS('animation-name', 'none')
  await still.getByRole('link', { name: 'Put every row on the page' }).click()
  const rows = 'tbody tr[id^="row-"]'
  await expect(still.locator(rows).first()).toBeVisible()
  await expect(still.locator(rows).last()).toBeVisible()
  await context.close()

  // Others than those that were just compared.
  await page.goto(`/compare?a=${b}&b=${a}`)
  await expect(page.locator(rows).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /^Compared$/ })).toHaveCount(1)
  await expect(page.locator('[data-under-way]')).toHaveCount(0)
  await expect(
    page
      .getByRole('main')
      .locator('header')
      .getByText(/^\d origins?$/),
  ).toBeVisible()
})

test('on a phone one source is in sight, and the names follow', async ({ user }) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.setViewportSize({ width: 390, height: 560 })
  await page.goto(`/compare?a=${a}&b=${b}`)
  const row = page.getByRole('table').locator('tbody').getByRole('row').first()
  await expect(row).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const left = async (words: string) => (await row.getByText(words).boundingBox())?.x ?? Number.NaN
  await page.mouse.move(200, 400)
  // In one go past the heads of the columns, which lie below the window.
  await page.mouse.wheel(0, 900)
  await expect(page.getByRole('button', { name: 'Next source' })).toBeVisible()
  expect(await left('40 million euros')).toBeLessThan(330)
  expect(await left('45 million euros')).toBeGreaterThan(330)
  // With the mouse, as people do: a click by name scrolls to where the names would stand if they did not stick.
  const next = await page.getByRole('button', { name: 'Next source' }).boundingBox()
  await page.mouse.click((next?.x ?? 0) + 10, (next?.y ?? 0) + 10)
  await expect.poll(() => left('40 million euros')).toBeLessThan(0)
  expect(await left('45 million euros')).toBeLessThan(330)
  await expectAccessible(page)
})

test('a comparison is exported as CSV, Markdown and JSON, with its exact words', async ({ user }) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}`)
  for (const [name, words] of [
    ['CSV', 'relation,in what,origins'],
    ['Markdown', '> The city council approved 45 million euros'],
    ['JSON', '"relation": "contradict"'],
  ] as const) {
    const started = page.waitForEvent('download')
    await page.getByRole('link', { name, exact: true }).click()
    const file = await (await started).path()
    expect(await readFile(file, 'utf8')).toContain(words)
  }
})

test('origins: who relays whom, with the words that say so', async ({ user }) => {
  const { page } = user
  const first = await addReport(page, {
    source: 'Heron Wire',
    title: 'Council pays for the Alderstone Bridge',
    published: '2024-05-01',
    text: 'The city council approved 40 million euros for the Alderstone Bridge on Wednesday.\n\nThe bridge will open in 2026, Mayor Ida Quill said.',
  })
  const second = await addReport(page, {
    source: 'Daily Plover',
    title: 'The Alderstone Bridge and its price',
    published: '2024-05-02',
    text: 'The city council approved 40 million euros for the Alderstone Bridge on Wednesday, Heron Wire reported.\n\nThe bridge will open in 2026, according to Heron Wire.',
  })
  await page.goto(`/compare?a=${first}&b=${second}`)
  await page.getByRole('link', { name: 'Origins' }).click()
  await expect(page).toHaveURL(/view=origins/)
  await expect(page.getByRole('heading', { name: '2 reports, 1 origin' })).toBeVisible()
  await expect(page.getByText('Daily Plover rests on it.')).toBeVisible()
  const relay = page.getByRole('article').filter({ hasText: 'cites Heron Wire' })
  await expect(relay).toContainText('twice')
  await expect(relay.locator('mark')).toHaveText(['Heron Wire', 'Heron Wire'])
  await expectAccessible(page)
})

test('saving keeps what was typed when the title does not fit, then the comparison is there to find', async ({
  user,
}) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}`)
  await page.getByRole('button', { name: 'Save comparison' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title').fill('x'.repeat(300))
  await dialog.getByLabel('Note').fill('Whose figure is it?')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('at most 200 characters')
  await expect(dialog.getByLabel('Note')).toHaveValue('Whose figure is it?')
  await dialog.getByLabel('Title').fill('The price of the bridge')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The price of the bridge')
  await expect(page.getByText('Whose figure is it?')).toBeVisible()

  await page.goto('/comparisons?mine=1')
  await page.getByRole('link', { name: 'The price of the bridge' }).click()
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill('Two prices of one bridge')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two prices of one bridge')
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page).toHaveURL(/\/comparisons$/)
  await expect(page.getByText('Two prices of one bridge')).toHaveCount(0)
})

test('a comparison is added to a collection in one step, which saves it and says so, and is taken back', async ({
  user,
}) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}`)
  await page.getByRole('link', { name: 'Add to collection' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('This comparison will be saved, for you alone, and kept')
  await dialog.getByLabel('Title of the new collection').fill('Bridges')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(
    page.getByText('The comparison was saved, for you alone, and added to “Bridges”.'),
  ).toBeVisible()
  await expect(page).toHaveURL(/\/compare\?/)
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  const other = await page.context().newPage()
  await other.goto('/comparisons?mine=1')
  await expect(other.getByRole('link', { name: title })).toBeVisible()

  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken out again, and no longer saved.')).toBeVisible()
  await other.reload()
  await expect(other.getByRole('link', { name: title })).toHaveCount(0)
  await other.close()
})

test('two reports of one outlet are told apart wherever they are named', async ({ user }) => {
  const { page } = user
  const text = (figure: number) =>
    `The city council approved ${figure} million euros for the Marl Causeway on Wednesday.\n\nThe causeway is a mile long.`
  const report = { source: 'Heron Wire', title: 'Causeway' }
  const a = await addReport(page, { ...report, text: text(40), published: '2024-05-01' })
  const b = await addReport(page, { ...report, text: text(45), published: '2024-05-03' })
  await page.goto(`/compare?a=${a}&b=${b}&relation=contradict`)
  const row = page.getByRole('table').locator('tbody').getByRole('row').filter({ hasText: '45 million' })
  await expect(row.getByRole('button', { name: 'Paragraph of Heron Wire (1 May 2024)' })).toBeVisible()
  await expect(row.getByRole('button', { name: 'Paragraph of Heron Wire (3 May 2024)' })).toBeVisible()
  await expect(
    page
      .getByRole('combobox', { name: 'Order' })
      .getByRole('option', { name: /as Heron Wire \(3 May 2024\)/ }),
  ).toHaveCount(1)
})

test('on paper: whose words they are, no buttons, and where the sheet is from', async ({ user }) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  await page.goto(`/compare?a=${a}&b=${b}`)
  const row = page.getByRole('table').locator('tbody').getByRole('row').filter({ hasText: '45 million' })
  await expect(row.getByRole('button', { name: 'Set right' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(row.getByRole('button', { name: 'Set right' })).toBeHidden()
  await expect(row.getByText('Daily Plover')).toBeVisible()
  const words = row.getByRole('blockquote')
  await expect(words).toHaveCount(2)
  expect((await words.nth(0).boundingBox())?.x).toBe((await words.nth(1).boundingBox())?.x)
  const from = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--printed-from'))
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await from()).toContain(`/compare?a=${a}`)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await from()).toBe('')
})

test('what cannot be compared says why, where the person is', async ({ user }) => {
  const { page } = user
  const [a, b] = await addRivals(page)
  const main = page.getByRole('main')
  await page.goto(`/compare?a=${a}`)
  await expect(main).toContainText('at least two different reports')
  await page.goto(`/compare?${['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}=${a}`).join('&')}`)
  await expect(main).toContainText('at least two different reports')
  await page.goto('/compare')
  await expect(main.getByRole('link', { name: 'Choose reports' })).toBeVisible()
  await page.goto(`/compare?a=${a}&b=${UNKNOWN}`)
  await expect(main).toContainText('Only one of these 2 reports is in the library')
  await page.goto(
    `/compare?${Array.from({ length: 13 }, (_, i) => `a=${UNKNOWN.replace(/0$/, i.toString(16))}`).join('&')}`,
  )
  await expect(main).toContainText('at most 12 reports; these are 13')
  await expect(main.getByRole('link', { name: 'See the stories' })).toBeVisible()
  await page.goto(`/compare?a=${a}&b=${UNKNOWN}&c=${b}&d=${a}`)
  await expect(main).toContainText('The second of those chosen is no longer in the library')
  await expect(main).toContainText('One report was chosen more than once')
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(3)
  expect((await page.goto(`/compare?a=${a}&b=nonsense`))?.status()).toBe(200)
  await expect(main).toContainText('cannot be right')
  expect((await page.goto(`/compare?a=${a}&b=${b}&relation=loves&view=upside-down`))?.status()).toBe(200)
  await expect(page.getByRole('table')).toBeVisible()
})

test('somebody else’s private comparison answers as one that does not exist', async ({ user, newPerson }) => {
  const [a, b] = await addRivals(user.page)
  await user.page.goto(`/compare?a=${a}&b=${b}`)
  await user.page.getByRole('button', { name: 'Save comparison' }).click()
  await user.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(user.page).toHaveURL(/\/comparisons\/[0-9a-f-]{36}$/)
  const other = await newPerson()
  expect((await other.page.goto(user.page.url()))?.status()).toBe(404)
  expect((await other.page.goto(`/comparisons/${UNKNOWN}`))?.status()).toBe(404)
  expect((await other.page.request.get(`${user.page.url()}/export?format=csv`)).status()).toBe(404)
})

test('two reports with the same words agree, and are one origin', async ({ user }) => {
  const { page } = user
  const text =
    'The lighthouse was sold for 2 million euros on Monday, the harbour office said.\n\nIt will be a museum.'
  const a = await addReport(page, {
    source: 'Heron Wire',
    title: 'Lighthouse sold',
    text,
    published: '2024-03-04',
  })
  await page.goto('/add')
  await page.getByLabel('Source').fill('Daily Plover')
  await page.getByLabel('Text of the report').fill(text)
  await page.getByLabel('Title').fill('Lighthouse sold')
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('main')).toContainText(/already here/i)
  await page.getByRole('button', { name: /anyway/i }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  const b = new URL(page.url()).pathname.split('/').at(-1)
  await expect(page.getByRole('heading', { name: /^Facts/ })).toBeVisible({ timeout: 45_000 })
  await page.goto(`/compare?a=${a}&b=${b}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('1 origin')
  await expect(
    page.getByRole('table').locator('tbody').getByRole('row').filter({ hasText: 'Contradict' }),
  ).toHaveCount(0)
})
