import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { codeOf, OperatorError } from '#db/operator-error.ts'

/** Makes the data folder if need be; only its owner may enter it. */
export function openDataFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    chmodSync(dataFolder, 0o700)
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(codeOf(error))) throw error
    throw new OperatorError(
      `The data folder ${dataFolder} cannot be used (${codeOf(error)}). Check who owns it, or choose another with COLLATE_DATA.`,
      { cause: error },
    )
  }
}

/**
 * Makes this process the only one on the data folder until it ends, however it ends.
 *
 * The lock is the operating system's, on a file (SQLite is the one thing in Node that takes such a lock): there is no
 * process id to go stale, it holds between containers that share a folder, and a kill or a power cut releases it.
 * Throws OperatorError if another process holds it.
 */
export function lockDataFolder(dataFolder: string): void {
  const lock = new DatabaseSync(join(dataFolder, 'lock'))
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (!(error instanceof Error && error.message.includes('locked'))) throw error
    throw new OperatorError(
      `Collate is already running on ${dataFolder}. Stop it first, or choose another COLLATE_DATA.`,
    )
  }
  held.push(lock)
}

/** Referenced for as long as the process lives: a collected handle would let go of its lock. */
const held: DatabaseSync[] = []
