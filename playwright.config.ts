import { defineConfig, devices } from '@playwright/test'
import { freePort } from './cli/testing/free-port.ts'
import { findChromium } from './e2e/chromium.ts'

// Playwright reads this file again in every process that runs tests; they inherit the environment of the first.
process.env.COLLATE_E2E_PORT ??= String(await freePort())
// Where a test has a site of its own; global-setup.ts tells the portal that it may fetch from there.
process.env.COLLATE_E2E_SITE_PORT ??= String(await freePort())

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  // Each test makes its own users and data, so that any two may run side by side.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A page takes a fraction of a second on a machine that is idle; these are for one that is not.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${process.env.COLLATE_E2E_PORT}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium() },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
})
