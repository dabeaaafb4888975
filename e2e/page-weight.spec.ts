import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Nobody waits for scripts: no page may bring more than this, gzipped. */
const LIMIT = 180 * 1024

/** Bytes of JavaScript, gzipped, that an empty cache fetches for a page. */
async function weigh(page: Page, path: string): Promise<number> {
  const scripts = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js'))
      scripts.set(
        pathname,
        response.body().then((body) => gzipSync(body).length),
      )
  })
  await page.goto(path)
  await page.waitForLoadState('load')
  const sizes = await Promise.all(scripts.values())
  return sizes.reduce((sum, size) => sum + size, 0)
}

for (const path of ['/', '/demonstration', '/sign-in', '/sign-up']) {
  test(`scripts of ${path} weigh less than 180 kB`, async ({ page }) => {
    const bytes = await weigh(page, path)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(LIMIT)
  })
}

for (const path of ['/articles', '/facts', '/comparisons', '/collections', '/add', '/settings']) {
  test(`scripts of ${path} weigh less than 180 kB`, async ({ user, browser }) => {
    const context = await browser.newContext({ storageState: await user.page.context().storageState() })
    const bytes = await weigh(await context.newPage(), path)
    await context.close()
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(LIMIT)
  })
}

for (const part of ['', '/extraction']) {
  test(`scripts of /articles/…${part} weigh less than 180 kB`, async ({ user, browser }) => {
    const { page } = user
    await page.goto('/articles')
    const report = page.locator('a[href^="/articles/"]').first()
    const path = await report.getAttribute('href')
    const context = await browser.newContext({ storageState: await page.context().storageState() })
    const bytes = await weigh(await context.newPage(), `${path}${part}`)
    await context.close()
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(LIMIT)
  })
}
