import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser for the end-to-end tests: the one that COLLATE_CHROMIUM names, else an installed Chrome or Chromium,
 * else Playwright's own download. Undefined if there is none that runs.
 */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [process.env.COLLATE_CHROMIUM ?? '', ...installed, ...MAC, chromium.executablePath()].find(runs)
}

/** Some systems have a `chromium` that only says how to install the real one. */
function runs(path: string): boolean {
  return path !== '' && existsSync(path) && spawnSync(path, ['--version']).status === 0
}
