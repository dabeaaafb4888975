import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that axe finds nothing wrong with a page. A page that has just been reached has no title for a moment, so
 * its title is waited for.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Collate/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) })),
  ).toEqual([])
}
