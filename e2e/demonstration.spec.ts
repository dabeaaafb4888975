import { expectAccessible } from './accessible.ts'
import { expect, test } from './fixtures.ts'

test('a visitor sees what this is, and a comparison to look at but not into the library', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('table').locator('tbody').getByRole('row').first()).toBeVisible()
  await page.getByRole('link', { name: /^See all/ }).click()
  await expect(page).toHaveURL(/\/demonstration$/)
  await page.getByRole('link', { name: 'Texts' }).click()
  await expect(page.getByRole('article')).toHaveCount(4)
  expect(await page.locator('main a[href^="/articles"], main a[href^="/entities"]').count()).toBe(0)
})

for (const path of [
  '/',
  '/demonstration',
  '/demonstration?view=texts',
  '/demonstration?view=timeline',
  '/demonstration?view=origins',
  '/demonstration?view=terms',
  '/demonstration?order=time&relation=agree',
  '/sign-in',
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} can be used by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await expectAccessible(page)
    })
  }
}
