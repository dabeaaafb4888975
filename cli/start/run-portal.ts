import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { closeDatabase } from '#db/client.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { OperatorError } from '#db/operator-error.ts'
import { signUpState } from '#server/people/sign-up-state.ts'
import { isSampleWanted } from '#server/sample/is-sample-wanted.ts'
import { ensureBuild } from './build.ts'
import { type Child, keepRunning, type Program, startChild } from './child.ts'
import { lockDataFolder, openDataFolder } from './data-folder.ts'
import { requireDatabase } from './database.ts'
import { keepCluster } from './keep-cluster.ts'
import { requireFreePort } from './port.ts'
import { type Mode, portalPrograms } from './programs.ts'
import { keepSecrets, type Secrets } from './secrets.ts'
import { loadEnvironmentFile, readSettings, type Settings } from './settings.ts'
import { waitForWeb } from './wait-for-web.ts'
import { watchSources } from './watch-sources.ts'

const STOP_PATIENCE_MS = 20_000
/** A web server that ends so often before it is well does not come back by itself. */
const WEB_TRIES = 5

type Say = (line: string) => void

/** What has been brought up so far: how to stop each, first started first, and what happens if one is lost. */
type Running = { stops: (() => Promise<void>)[]; lost: Promise<Error>[] }

/**
 * Runs everything that Collate needs on one machine, until Ctrl-C or SIGTERM.
 * Returns once that was asked for. Throws what ended it otherwise; either way, all that it started is stopped by then.
 */
export async function runPortal(mode: Mode, say: Say): Promise<void> {
  loadEnvironmentFile()
  const settings = readSettings(process.env)
  const asked = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked.abort())

  const running: Running = { stops: [], lost: [] }
  try {
    await bringUp(mode, settings, running, asked.signal, say)
    throw await Promise.race([...running.lost, untilAborted(asked.signal)])
  } catch (error) {
    if (!asked.signal.aborted) throw await causeOf(error, running)
    say('Stopping.')
  } finally {
    for (const stop of running.stops.reverse()) await stop()
  }
}

async function bringUp(mode: Mode, settings: Settings, running: Running, asked: AbortSignal, say: Say) {
  openDataFolder(settings.dataFolder)
  lockDataFolder(settings.dataFolder)
  await requireFreePort(settings.host, settings.port)
  const secrets = keepSecrets(settings.dataFolder)
  const databaseUrl = settings.databaseUrl ?? (await startEmbedded(settings, secrets, running))
  asked.throwIfAborted()
  await requireDatabase(databaseUrl)
  await migrateDatabase(databaseUrl)
  process.env.DATABASE_URL = databaseUrl
  running.stops.push(closeDatabase)
  asked.throwIfAborted()
  // After all that may be refused, since this is what takes long.
  if (mode === 'production') await ensureBuild(say, asked)

  const programs = portalPrograms(mode, settings, secrets, databaseUrl)
  if (await isSampleWanted()) await runToEnd(startChild(programs.sample), running, asked)
  const worker = keepRunning('worker', programs.worker)
  running.stops.push(() => worker.stop(STOP_PATIENCE_MS))
  if (mode === 'development') {
    const unwatch = watchSources(() => worker.restart(STOP_PATIENCE_MS))
    running.stops.push(async () => unwatch())
  }
  await startWeb(programs.web, settings, running, asked)
  for (const line of await greeting(settings)) say(line)
  await closeDatabase()
}

async function startEmbedded(settings: Settings, secrets: Secrets, running: Running): Promise<string> {
  const cluster = await keepCluster({
    dataFolder: settings.dataFolder,
    passwords: { application: secrets.database, administrator: secrets.databaseAdministrator },
  })
  running.stops.push(() => cluster.stop())
  running.lost.push(cluster.lost)
  return cluster.url
}

/** The sample story is something to look at, not something to depend on: without it, Collate starts all the same. */
async function runToEnd(sample: Child, running: Running, asked: AbortSignal): Promise<void> {
  running.stops.push(() => sample.stop(STOP_PATIENCE_MS))
  const how = await Promise.race([sample.ended, untilAborted(asked)])
  running.stops.pop()
  asked.throwIfAborted()
  if (how !== 0) console.error('The sample story could not be loaded; the next start tries again.')
}

async function greeting(settings: Settings): Promise<string[]> {
  const stop = `The data is kept in ${settings.dataFolder}. Ctrl-C stops everything.`
  const { first } = await signUpState()
  if (!first) return [`Collate is ready: ${settings.publicUrl}`, stop]
  return [
    `Collate is ready. Create the first account, which will be the administrator's: ${settings.publicUrl}/sign-up`,
    stop,
  ]
}

/** A web server that does not even come up ends everything; later on, one that ends is started again. */
async function startWeb(program: Program, settings: Settings, running: Running, asked: AbortSignal) {
  const { host, port } = settings
  const first = startChild(program)
  running.stops.push(() => first.stop(STOP_PATIENCE_MS))
  const ended = new AbortController()
  running.lost.push(first.ended.then((how) => webLoss('did not start', how)))
  first.ended.then(() => ended.abort())
  await waitForWeb(host, port, AbortSignal.any([asked, ended.signal]))
  running.stops.pop()
  running.lost.pop()
  const web = keepRunning('web server', program, { running: first, tries: WEB_TRIES })
  running.stops.push(() => web.stop(STOP_PATIENCE_MS))
  running.lost.push(web.givenUp.then((how) => webLoss('ended again and again', how)))
}

function webLoss(what: string, how: number | string): Error {
  return new OperatorError(`The web server ${what} (${how}), so everything was stopped.`)
}

/** A server that is lost shows first as a broken connection somewhere; what made it end is the better answer. */
async function causeOf(error: unknown, running: Running): Promise<unknown> {
  if (error instanceof OperatorError) return error
  return Promise.race([...running.lost, delay(2_000, error)])
}

async function untilAborted(signal: AbortSignal): Promise<unknown> {
  if (!signal.aborted) await once(signal, 'abort')
  return signal.reason
}
