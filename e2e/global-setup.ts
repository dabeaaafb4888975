import { chromium } from '@playwright/test'
import { startPortal } from '#cli/testing/portal.ts'
import { findChromium } from './chromium.ts'
import { makeAdmin } from './fixtures.ts'

/**
 * Starts the portal as a user would, with a database, a data folder and a port of its own. The sample story is in it,
 * and its admin has an account. Returns what stops it and removes all that.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const portal = await startPortal({
    port: Number(process.env.COLLATE_E2E_PORT),
    env: {
      COLLATE_FETCH_ALLOW: '127.0.0.1',
      COLLATE_FETCH_PORTS: process.env.COLLATE_E2E_SITE_PORT ?? '',
    },
  })
  const takeDown = async () => {
    const { code, output } = await portal.stop()
    portal.remove()
    if (code !== 0) throw new Error(`The portal did not end well (${code}):\n${output}`)
  }
  await portal.ready
  // For tests that run commands beside the portal.
  process.env.COLLATE_E2E_DATA = portal.dataFolder
  const browser = await chromium.launch({ executablePath: findChromium() })
  try {
    await makeAdmin(browser, portal.url)
  } catch (error) {
    await takeDown()
    throw error
  } finally {
    await browser.close()
  }
  return takeDown
}
