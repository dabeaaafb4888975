#!/usr/bin/env node
// Starts the command line on a Node that runs TypeScript: this one, or the newer one the package brings along.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const here = fileURLToPath(import.meta.url)

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache()
  // A reader that has seen enough (`| head`) closes the pipe: an end, not a failure.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2), process)
} else {
  const bundled = findBundled(dirname(here))
  if (!bundled) {
    console.error(
      `Collate needs Node 22.18 or newer; this is ${process.versions.node}. On Linux (x64 or arm64), ` +
        '"npm ci --include=optional" brings a newer one along; anywhere else, install one from https://nodejs.org.',
    )
    process.exit(2)
  }
  const child = spawn(bundled, [here, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`collate: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)
  })
}

/** The `node` of the closest node_modules above, as Node itself would look for packages. */
function findBundled(folder) {
  const found = join(folder, 'node_modules', '.bin', 'node')
  if (existsSync(found)) return found
  const parent = dirname(folder)
  return parent === folder ? null : findBundled(parent)
}
