import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { codeOf } from '../operator-error.ts'

/** How long a clean stop may take before the server is told to drop everything: its log then recovers it. */
const CLEAN_STOP_MS = 20_000
const QUICK_STOP_MS = 5_000

/**
 * The process id of the server that runs on this database folder, or undefined.
 *
 * A postmaster.pid left by a crash is removed, but only once its process is known not to be a server on this folder:
 * Postgres itself refuses to start as long as any process has that id.
 */
export function runningServer(databaseFolder: string): number | undefined {
  const file = join(databaseFolder, 'postmaster.pid')
  const pid = readPid(file)
  if (pid === undefined) return undefined
  if (isServerOn(pid, databaseFolder)) return pid
  rmSync(file, { force: true })
  return undefined
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return pid > 0 ? pid : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * A server always has its database folder as its working directory. Where the system does not tell (another user's
 * process, no /proc), a process named postgres counts as one: better not to start than to start a second server.
 */
function isServerOn(pid: number, databaseFolder: string): boolean {
  if (!isAlive(pid) || !commandOf(pid).includes('postgres')) return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(databaseFolder)
  } catch {
    return isAlive(pid)
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/comm`, 'utf8')
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)]).toString()
  } catch {
    // The process has ended in the meantime.
    return ''
  }
}

/** Stops the server cleanly; after a bounded wait, without a checkpoint. Returns once it has ended. */
export async function stopServer(pid: number): Promise<void> {
  // SIGINT is Postgres's fast stop: it ends open connections, where SIGTERM would wait for them for ever.
  if (await signalAndWait(pid, 'SIGINT', CLEAN_STOP_MS)) return
  if (await signalAndWait(pid, 'SIGQUIT', QUICK_STOP_MS)) return
  throw new Error(`The database server (process ${pid}) does not stop.`)
}

async function signalAndWait(pid: number, signal: NodeJS.Signals, patience: number): Promise<boolean> {
  const end = Date.now() + patience
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
  while (isAlive(pid)) {
    if (Date.now() > end) return false
    await delay(20)
  }
  return true
}
