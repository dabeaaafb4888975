import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { codeOf, OperatorError } from '../operator-error.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { explainLog } from './explain-log.ts'
import type { Place } from './place.ts'
import { isAlive } from './postmaster.ts'
import { serverFlags, usableMemory } from './settings.ts'

const LOG_LIMIT_BYTES = 8 * 1024 * 1024

/** A killed server's own processes may outlive it for a moment; a new one refuses to start until they are gone. */
const OLD_SERVER_PATIENCE_MS = 15_000

type Launch = { place: Place; binaries: Binaries; account: Account; address: string; disposable: boolean }

/** Starts the server and waits until it answers; returns its process id. Recovery after a crash takes what it takes. */
export async function launchServer(launch: Launch): Promise<number> {
  const patience = Date.now() + OLD_SERVER_PATIENCE_MS
  for (;;) {
    const logStart = prepareLog(launch.place.log)
    const pid = spawnServer(launch)
    if (await untilReady(pid, launch.address)) return pid
    const failure = explainLog(launch.place.log, logStart)
    if (!failure.message.includes('shared memory block') || Date.now() > patience) throw failure
    await delay(200)
  }
}

/**
 * Waits until the server answers. False if its process ends instead.
 * Throws OperatorError if it answers that the password is wrong.
 */
export async function untilReady(pid: number, address: string): Promise<boolean> {
  for (;;) {
    if (await answers(address)) return true
    if (!isAlive(pid)) return false
    await delay(30)
  }
}

async function answers(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address })
  try {
    await client.connect()
    return true
  } catch (error) {
    if (codeOf(error) !== '28P01') return false
    throw new OperatorError(
      'The database does not accept the password in secrets.json: that file and the database are not from the same ' +
        'data folder. Put back the file that belongs to it.',
      { cause: error },
    )
  } finally {
    await client.end()
  }
}

function spawnServer({ place, binaries, account, disposable }: Launch): number {
  const log = openSync(place.log, 'a', 0o600)
  const child = spawn(
    binaries.postgres,
    ['-D', place.database, ...serverFlags(usableMemory(), place.socket, disposable)],
    {
      cwd: place.data,
      // In a group of its own: Ctrl-C in a terminal must not stop it before those who use it.
      detached: true,
      stdio: ['ignore', log, log],
      ...(account && { uid: account.uid, gid: account.gid }),
    },
  )
  closeSync(log)
  child.unref()
  if (child.pid !== undefined) return child.pid
  child.on('error', () => {})
  throw new OperatorError(`${binaries.postgres} cannot be run. Run "npm ci" again.`)
}

/** Returns where this start's entries will begin. */
function prepareLog(log: string): number {
  if (!existsSync(log)) return 0
  const { size } = statSync(log)
  if (size < LOG_LIMIT_BYTES) return size
  renameSync(log, `${log}.old`)
  return 0
}
