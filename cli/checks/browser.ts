import { spawnSync } from 'node:child_process'
import { findChromium } from '#e2e/chromium.ts'

/** Finds a browser, or installs Debian's where that is possible. Says which one it is; undefined if there is none. */
export function provideChromium(): string | undefined {
  const found = findChromium() ?? (install() ? findChromium() : undefined)
  if (found) {
    const version = spawnSync(found, ['--version']).stdout.toString().trim()
    console.log(`Browser: ${version} (${found})`)
    return found
  }
  console.log('No Chrome or Chromium was found. Install one, or name one in COLLATE_CHROMIUM.')
  return undefined
}

function install(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log('No Chrome or Chromium was found; installing the package chromium.')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: environment }).status === 0
  return (
    apt(['update', '--quiet']) && apt(['install', '--quiet', '--yes', '--no-install-recommends', 'chromium'])
  )
}
