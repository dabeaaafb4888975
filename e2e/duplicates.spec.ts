import { randomUUID } from 'node:crypto'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'
import { addReport } from './reports.ts'

/** Letters only: digits would be figures of the report. */
const mark = () =>
  randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)

/** What one test adds must be no near-copy of what the other does. */
const kilns = (place: string) =>
  [
    `Potters of ${place} have stopped firing their kilns at noon, because the smoke drifts into the school.`,
    `Two of them now share a kiln on a raft, which leaves ${place} when the tide turns and is back by the evening.`,
    `A third has gone back to drying pots in the sun, which ${place} tolerates as long as the road stays free.`,
  ].join('\n\n')

const ferries = (place: string) =>
  `The ferry to ${place} does not run on Monday, because its engine is being taken apart on the slipway.`

test('a near-copy is said to be no duplicate, which is undone, said again, and taken back', async ({
  user: { page },
}) => {
  test.slow() // two reports are read and compared in the background first
  const place = `Kilnford ${mark()}`
  await addReport(page, { source: 'Reed Post', title: `Kilns of ${place}`, text: kilns(place) })
  const second = await addReport(page, {
    source: 'Tern Digest',
    title: `${place} and its kilns`,
    text: kilns(place).replace('Two', 'Both'),
  })
  const compare = page.getByRole('region', { name: 'Compare with…' })
  const copies = compare.getByText(/shares \d+% of this text/)
  // Reports are compared in the background.
  await expect(async () => {
    await page.goto(`/articles/${second}`)
    await expect(copies).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 150_000 })
  const say = async () => {
    await compare.getByText('Is it no duplicate?').click()
    await expectAccessible(page)
    await compare.getByRole('button', { name: /^Not a duplicate/ }).click()
  }
  await say()
  await expect(copies).toHaveCount(0)
  await expect(compare.getByText(/^No duplicate of Kilns of .+ \(Reed Post\), as .+ said on/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(copies).toBeVisible()
  await say()
  await compare
    .getByRole('link', { name: `Kilns of ${place}` })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kilns of ${place}`)
  await expect(compare.getByText(`No duplicate of ${place} and its kilns`)).toBeVisible()
  await compare.getByRole('button', { name: /^Take back: no duplicate of/ }).click()
  await expect(copies).toBeVisible()
})

test('a report with words that are here is added as one of its own, and says so', async ({
  user: { page },
}) => {
  const place = `Ferryton ${mark()}`
  await addReport(page, { source: 'Ferry Office', title: `First notice of ${place}`, text: ferries(place) })
  await page.goto('/add')
  await page.getByLabel('Source', { exact: true }).fill('Ferry Office')
  await page.getByLabel('Text of the report').fill(ferries(place))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('These words are already here')).toBeVisible()
  await page.getByLabel(/^It is no duplicate/).check()
  await expect(page.getByText('You have changed something since')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add anyway' }).click()
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/)
  await expect(page.getByText(`No duplicate of First notice of ${place}`)).toBeVisible({ timeout: 45_000 })
})
