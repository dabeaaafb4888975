import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'

/** The major version that the binaries write; a folder of another one cannot be opened. */
const MAJOR = '18'

export const ADMIN = 'postgres'

/**
 * How the system tells letters from other characters; text search asks it. Sorting does not depend on it: it is by
 * code point, built into Postgres, so that an index stays right when the data moves to another system.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'C']

type Creation = { place: Place; binaries: Binaries; account: Account; password: string; disposable: boolean }

/** Makes the database folder unless it is there, and checks that this code can open it. */
export function ensureCluster(creation: Creation): void {
  const { database } = creation.place
  const versionFile = join(database, 'PG_VERSION')
  if (!existsSync(versionFile)) {
    if (existsSync(database)) {
      throw new OperatorError(
        `${database} is not a database folder. Move it away, or choose another COLLATE_DATA.`,
      )
    }
    create(creation)
  }
  const version = readFileSync(versionFile, 'utf8').trim()
  if (version === MAJOR) return
  throw new OperatorError(
    `${database} was written by Postgres ${version}; this version of Collate brings Postgres ${MAJOR}. ` +
      'Start it with the version of Collate that wrote it, make a backup there, and restore that here.',
  )
}

/** Under a name of its own until it is whole: an interrupted first start leaves nothing half made. */
function create({ place, binaries, account, password, disposable }: Creation): void {
  const unfinished = `${place.database}.unfinished`
  const passwordFile = join(place.data, 'password.unfinished')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  try {
    for (const letters of LETTERS) {
      rmSync(unfinished, { recursive: true, force: true })
      const args = [
        `--pgdata=${unfinished}`,
        `--username=${ADMIN}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        `--lc-ctype=${letters}`,
        ...(disposable ? ['--no-sync'] : []),
      ]
      const made = spawnSync(binaries.initdb, args, {
        cwd: place.data,
        env: { ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C' },
        ...(account && { uid: account.uid, gid: account.gid }),
      })
      if (made.status === 0) {
        renameSync(unfinished, place.database)
        return
      }
      const said = made.error?.message ?? made.stderr.toString().trim()
      if (!said.includes('invalid locale')) throw explain(said)
    }
    throw new OperatorError('The database could not be made: this system has no usable locale, not even C.')
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(unfinished, { recursive: true, force: true })
  }
}

function explain(said: string): OperatorError {
  if (/No space left on device|Disk quota exceeded/.test(said)) {
    return new OperatorError(
      'The disk is full: there is no space to make the database. Free some and start again.',
    )
  }
  if (said.includes('could not look up effective user ID')) {
    return new OperatorError(
      'The user that Collate runs as has a number but no name on this system, and the database needs a name. ' +
        'Run Collate as a user that is in /etc/passwd, or set DATABASE_URL to a Postgres of your own.',
    )
  }
  return new OperatorError(`The database could not be made: ${said}`)
}
