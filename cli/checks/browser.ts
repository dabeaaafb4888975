import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT } from '#cli/start/settings.ts'
import { findChromium } from '#e2e/chromium.ts'

/** A download that has not come by then does not come: many networks let packages through and nothing else. */
const DOWNLOAD_MS = 180_000

/**
 * Finds an installed browser, else gets Playwright's own, else, as root, Debian's package. Says which one it is;
 * undefined if there is none.
 */
export function provideChromium(): string | undefined {
  const found =
    findChromium() ??
    (download() ? findChromium() : undefined) ??
    (installPackage() ? findChromium() : undefined)
  if (found) {
    const version = spawnSync(found, ['--version']).stdout.toString().trim()
    console.log(`Browser: ${version} (${found})`)
    return found
  }
  console.log('No Chrome or Chromium was found. Install one, or name one in COLLATE_CHROMIUM.')
  return undefined
}

function download(): boolean {
  console.log('No Chrome or Chromium was found; getting Playwright’s.')
  const command = join(PROJECT, 'node_modules/@playwright/test/cli.js')
  const { status } = spawnSync(process.execPath, [command, 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: DOWNLOAD_MS,
  })
  return status === 0
}

function installPackage(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log('It could not be had; installing the package chromium.')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: environment }).status === 0
  return (
    apt(['update', '--quiet']) && apt(['install', '--quiet', '--yes', '--no-install-recommends', 'chromium'])
  )
}
