import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects that axe finds nothing wrong with a page. A page that has just been reached has no title for a moment, so
 * its title is waited for. Frames hold what outlets wrote, without scripts: axe would wait in them for timers that never
 * fire, so it looks at the page alone, for which the legacy mode needs no second page.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Collate/)
  const { violations } = await new AxeBuilder({ page }).options({ iframes: false }).setLegacyMode().analyze()
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) })),
  ).toEqual([])
}
