import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { startCluster } from '#db/embedded/cluster.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { OperatorError } from '#db/operator-error.ts'
import type { Io } from '../command.ts'
import { ensureBuild } from '../start/build.ts'
import { type Child, keepRunning, startChild } from '../start/child.ts'
import { lockDataFolder, openDataFolder } from '../start/data-folder.ts'
import { requireDatabase } from '../start/own-database.ts'
import { requireFreePort } from '../start/port.ts'
import { programs } from '../start/programs.ts'
import { keepSecrets, type Secrets } from '../start/secrets.ts'
import { loadEnvironmentFile, readSettings, type Settings } from '../start/settings.ts'
import { waitForWeb } from '../start/wait-for-web.ts'

const STOP_PATIENCE_MS = 20_000

type Say = (line: string) => void

/** What has been brought up so far: how to stop each, first started first, and what happens if one is lost. */
type Running = { stops: (() => Promise<void>)[]; lost: Promise<Error>[] }

export const usage = `usage: collate start

Starts Collate on this machine: its database, its worker and its web server, until Ctrl-C or SIGTERM.
Settings come from the environment or from a file .env beside package.json; docs/operating.md lists them.
`

/**
 * `npm start`: everything that Collate needs on one machine, until Ctrl-C or SIGTERM.
 * Returns the exit status, 0 after being asked to stop. Throws what ended it otherwise; either way, what it started
 * has been stopped by then.
 */
export async function run(_args: string[], { stdout }: Io): Promise<number> {
  const say = (line: string) => stdout.write(`${line}\n`)
  loadEnvironmentFile()
  const settings = readSettings(process.env)
  const asked = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked.abort())

  const running: Running = { stops: [], lost: [] }
  try {
    await bringUp(settings, running, asked.signal, say)
    throw await Promise.race([...running.lost, untilAborted(asked.signal)])
  } catch (error) {
    if (!asked.signal.aborted) throw await causeOf(error, running)
    say('Stopping.')
    return 0
  } finally {
    for (const stop of running.stops.reverse()) await stop()
  }
}

async function bringUp(settings: Settings, running: Running, asked: AbortSignal, say: Say): Promise<void> {
  openDataFolder(settings.dataFolder)
  lockDataFolder(settings.dataFolder)
  await requireFreePort(settings.host, settings.port)
  const secrets = keepSecrets(settings.dataFolder)
  await ensureBuild(say, asked)
  const databaseUrl = settings.databaseUrl ?? (await startEmbedded(settings, secrets, running))
  asked.throwIfAborted()
  await requireDatabase(databaseUrl)
  await migrateDatabase(databaseUrl)
  asked.throwIfAborted()

  const { worker, web } = programs(settings, secrets, databaseUrl)
  const workerProcess = keepRunning('worker', worker)
  running.stops.push(() => workerProcess.stop(STOP_PATIENCE_MS))
  const webProcess = startChild(web)
  running.stops.push(() => webProcess.stop(STOP_PATIENCE_MS))
  const webLost = lossOf(webProcess)
  running.lost.push(webLost)
  await Promise.race([waitForWeb(settings.host, settings.port, asked), webLost.then(raise)])
  say(`Collate is ready: ${settings.publicUrl}`)
  say("The first account made there becomes the administrator's. Ctrl-C stops everything.")
}

async function startEmbedded(settings: Settings, secrets: Secrets, running: Running): Promise<string> {
  const cluster = await startCluster({
    dataFolder: settings.dataFolder,
    passwords: { application: secrets.database, administrator: secrets.databaseAdministrator },
  })
  running.stops.push(() => cluster.stop())
  running.lost.push(cluster.lost)
  return cluster.url
}

async function lossOf(web: Child): Promise<Error> {
  const how = await web.ended
  return new OperatorError(`The web server ended unexpectedly (${how}), so everything was stopped.`)
}

/** A server that is lost shows first as a broken connection somewhere; what made it end is the better answer. */
async function causeOf(error: unknown, running: Running): Promise<unknown> {
  if (error instanceof OperatorError) return error
  return Promise.race([...running.lost, delay(2_000, error)])
}

function raise(error: Error): never {
  throw error
}

async function untilAborted(signal: AbortSignal): Promise<unknown> {
  if (!signal.aborted) await once(signal, 'abort')
  return signal.reason
}
