import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import type { Account } from './account.ts'

/** Where a database server keeps its things, all absolute. */
export type Place = { data: string; database: string; log: string; socket: string }

/** The port names the socket file; nothing listens on a port of that number. */
const SOCKET_NAME = '.s.PGSQL.5432'

/** What the smallest system (macOS) allows in a socket's path, with the byte that ends it. */
const LONGEST_SOCKET_PATH = 103

export function placeOf(dataFolder: string): Place {
  const data = resolve(dataFolder)
  return {
    data,
    database: join(data, 'postgres'),
    log: join(data, 'postgres.log'),
    socket: socketFolder(data),
  }
}

/** In the data folder, or in the temporary one where that path is too long for a socket. */
function socketFolder(data: string): string {
  const near = join(data, 'socket')
  if (Buffer.byteLength(join(near, SOCKET_NAME)) <= LONGEST_SOCKET_PATH) return near
  return join(tmpdir(), `collate-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`)
}

/** A connection address for node-postgres and everything built on it. */
export function addressOf(place: Place, user: string, password: string, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@localhost:5432/${database}?host=${encodeURIComponent(place.socket)}`
}

/** Makes a folder that only its owner may enter, and gives it to the server's account. */
export function privateFolder(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (account) chownSync(path, account.uid, account.gid)
  const owner = statSync(path).uid
  if (process.getuid && owner !== (account?.uid ?? process.getuid())) {
    throw new OperatorError(`${path} belongs to another user. Choose another folder with COLLATE_DATA.`)
  }
}
