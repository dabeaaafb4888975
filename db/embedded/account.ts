import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { OperatorError } from '../operator-error.ts'

/** The user that the database server runs as; undefined means: as whoever runs Collate. */
export type Account = { name: string; uid: number; gid: number } | undefined

const NAME = 'collate'

/**
 * Postgres refuses to run as root. Where Collate does, the server gets an account of its own, made when first needed.
 * Throws OperatorError where it cannot be made.
 */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return undefined
  const found = lookUp(NAME)
  if (found) return found
  const made = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    NAME,
  ])
  const account = lookUp(NAME)
  if (account) return account
  throw new OperatorError(
    'The database does not run as root, and the ordinary user for it could not be made ' +
      `(${made.error?.message ?? made.stderr.toString().trim()}). ` +
      `Create a user named "${NAME}", or run Collate as an ordinary user.`,
  )
}

/** Whether the account may enter the folder at `path` and read it. */
export function canReach(account: Account, path: string): boolean {
  if (!account) return true
  const check = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', path], {
    cwd: '/',
    uid: account.uid,
    gid: account.gid,
  })
  return check.status === 0
}

/** Throws OperatorError with the way out if the account cannot reach the data folder, which must exist. */
export function requireReachable(account: Account, dataFolder: string): void {
  if (canReach(account, dataFolder)) return
  throw new OperatorError(
    `The database runs as the ordinary user "${account?.name}", who cannot enter ${closedFolder(account, dataFolder)}. ` +
      'Choose a data folder that every user can reach, e.g. COLLATE_DATA=/var/lib/collate, ' +
      'or run Collate as an ordinary user.',
  )
}

/** The topmost folder on the way to `path` that is closed to the account: the one to name in a message. */
function closedFolder(account: Account, path: string): string {
  const parent = dirname(path)
  if (parent === path || canReach(account, parent)) return path
  return closedFolder(account, parent)
}

function lookUp(name: string): Account {
  const read = (flag: string) => spawnSync('id', [flag, name])
  const [uid, gid] = [read('-u'), read('-g')]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { name, uid: Number(uid.stdout.toString()), gid: Number(gid.stdout.toString()) }
}
