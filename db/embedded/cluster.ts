import { statSync } from 'node:fs'
import { Client } from 'pg'
import type { OperatorError } from '../operator-error.ts'
import { requireReachable, serverAccount } from './account.ts'
import { findBinaries } from './binaries.ts'
import { ADMIN, ensureCluster } from './create-cluster.ts'
import { explainLog } from './explain-log.ts'
import { launchServer, untilReady } from './launch.ts'
import { addressOf, placeOf, privateFolder } from './place.ts'
import { isAlive, runningServer, stopServer } from './postmaster.ts'

export type ClusterOptions = {
  /** Holds the database, its log and its socket. Made if it is not there. */
  dataFolder: string
  /** Of the role that the application uses, and of the server's administrator. */
  passwords: { application: string; administrator: string }
  /** Gives up durability for speed. For tests only. */
  disposable?: boolean
}

export type Cluster = {
  /** Address of the application's database, for its ordinary role. */
  url: string
  /** The same for the administrator, who may do everything. */
  administratorUrl: string
  pid: number
  /** Stops the server cleanly and returns once it has ended. */
  stop(): Promise<void>
  /** Resolves with the reason if the server ends without having been asked to. */
  lost: Promise<OperatorError>
}

const APPLICATION = 'collate'
const WATCH_INTERVAL_MS = 100

/**
 * Brings up the database server of a data folder: makes it on first use, attaches to one that a killed process left
 * running, starts it otherwise. The caller must hold the lock of the data folder.
 * Throws OperatorError for everything that the person who runs it can put right.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { passwords, disposable = false } = options
  const place = placeOf(options.dataFolder)
  const account = serverAccount()
  privateFolder(place.data, account)
  requireReachable(account, place.data)
  privateFolder(place.socket, account)
  const binaries = findBinaries(account, place.data)
  ensureCluster({ place, binaries, account, password: passwords.administrator, disposable })

  const maintenance = addressOf(place, ADMIN, passwords.administrator, 'postgres')
  const left = runningServer(place.database)
  const pid =
    left !== undefined && (await untilReady(left, maintenance))
      ? left
      : await launchServer({ place, binaries, account, address: maintenance, disposable })
  await ensureDatabase(maintenance, passwords.application)

  const logStart = statSync(place.log).size
  let stopping = false
  const lost = new Promise<OperatorError>((resolve) => {
    const watch = setInterval(() => {
      if (isAlive(pid)) return
      clearInterval(watch)
      if (!stopping) resolve(explainLog(place.log, logStart))
    }, WATCH_INTERVAL_MS)
    watch.unref()
  })
  return {
    url: addressOf(place, APPLICATION, passwords.application, APPLICATION),
    administratorUrl: addressOf(place, ADMIN, passwords.administrator, APPLICATION),
    pid,
    lost,
    async stop() {
      stopping = true
      // Asked again, because a server that has died leaves its number to any other process.
      if (runningServer(place.database) === pid) await stopServer(pid)
    },
  }
}

/** Address of the application's database in a data folder whose server is running, or undefined if it is not. */
export function runningDatabase(dataFolder: string, password: string): string | undefined {
  const place = placeOf(dataFolder)
  if (runningServer(place.database) === undefined) return undefined
  return addressOf(place, APPLICATION, password, APPLICATION)
}

/** The application's role is not an administrator: a hole in the application must not open the machine. */
async function ensureDatabase(address: string, password: string): Promise<void> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    const name = client.escapeIdentifier(APPLICATION)
    const role = await client.query('select from pg_roles where rolname = $1', [APPLICATION])
    if (role.rowCount === 0) {
      await client.query(`create role ${name} login createdb password ${client.escapeLiteral(password)}`)
    }
    const database = await client.query('select from pg_database where datname = $1', [APPLICATION])
    if (database.rowCount === 0) await client.query(`create database ${name} owner ${name}`)
  } finally {
    await client.end()
  }
}
