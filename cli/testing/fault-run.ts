import { readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { closeDatabase } from '#db/client.ts'
import { addressOf, placeOf } from '#db/embedded/place.ts'
import { codeOf } from '#db/operator-error.ts'
import { importOperatorFiles } from '#server/imports/import-files.ts'
import { closeSender } from '#server/jobs/enqueue.ts'
import { makeZip } from '#server/testing/make-zip.ts'
import { NOBODY } from '#server/viewer.ts'
import { type Draw, drawing } from '../../bench/made-news.ts'
import { madePage } from '../../bench/made-pages.ts'
import { keepSecrets } from '../start/secrets.ts'
import { type Portal, startPortal } from './portal.ts'

/** What is killed, always with SIGKILL: nothing is told, nothing can be put in order. */
export const TARGETS = ['worker', 'web', 'database'] as const
export type Target = (typeof TARGETS)[number]

export type FaultOptions = {
  articles: number
  kills: number
  /** Decides what is killed and when; the same kills come in the same order for the same seed. */
  seed: number
  say: (line: string) => void
}

/** So many are sent at once, or a quarter of them all. */
const FILES_AT_ONCE = 250
/** A database that is away for as many tries in a row does not come back. */
const MOST_FAILURES = 200
/** As a unit file does with Restart=always and RestartSec=1. */
const RESTART_MS = 1_000
/** How long to wait for an import to go on before the next kill comes all the same. */
const PATIENCE_MS = 60_000
/** One in so many kills does not wait for the import to go on: it hits what is just coming up again. */
const HASTY = 4
const LOOK_MS = 250

/**
 * Brings made-up pages into a portal of its own, as a folder of files, while its worker, web server and database are
 * killed at random; each is started again as in life: by the portal itself and, where that gives up, the portal by
 * whoever watches over it. Files that the database did not confirm are sent again. Returns once everything has come to
 * rest.
 * @returns the database's address, with the portal still running, and how to end it.
 */
export async function faultRun(options: FaultOptions) {
  const watched = await watchedPortal(options.say)
  process.env.DATABASE_URL = watched.databaseUrl
  const kills: Record<Target, number> = { worker: 0, web: 0, database: 0 }
  const ending = new AbortController()
  try {
    const sending = sendAll(options.articles, ending.signal)
    await killAtRandom(options, watched, kills)
    await sending
    await untilAtRest(watched.databaseUrl, options)
  } catch (error) {
    ending.abort()
    await watched.end()
    throw error
  }
  return {
    databaseUrl: watched.databaseUrl,
    kills,
    starts: watched.starts(),
    async end() {
      await closeSender()
      await closeDatabase()
      await watched.end()
    },
  }
}

/** A portal that is started again whenever it gives up, which it says why. */
async function watchedPortal(say: FaultOptions['say']) {
  let portal = await startPortal()
  const { dataFolder, port } = portal
  await portal.ready
  let ending = false
  let starts = 1
  const watching = (async () => {
    while (!ending) {
      const { output } = await portal.ended
      if (ending) return
      say(`The portal gave up: ${output.trim().split('\n').at(-1)}`)
      await wait(RESTART_MS)
      starts++
      portal = await startPortal({ dataFolder, port })
    }
  })()
  return {
    databaseUrl: addressOf(placeOf(dataFolder), 'collate', keepSecrets(dataFolder).database, 'collate'),
    starts: () => starts,
    pidOf: (target: Target) => pidOf(portal, target),
    async end() {
      ending = true
      await portal.stop()
      await watching
      portal.remove()
    },
  }
}

const PROGRAMS: Record<Exclude<Target, 'database'>, RegExp> = {
  worker: /worker\/main\.ts/,
  web: /^next-server|next\/dist\/bin\/next/,
}

function pidOf(portal: Portal, target: Target): number | undefined {
  if (target === 'database') {
    const folder = join(portal.dataFolder, 'postgres')
    const pid = Number.parseInt(tellOf(join(folder, 'postmaster.pid')), 10)
    // The file outlives its server, whose number may be another process's by now.
    return pid > 0 && folderOf(pid) === realpathSync(folder) ? pid : undefined
  }
  return descendants(Number(portal.process.pid)).find((pid) =>
    PROGRAMS[target].test(tellOf(`/proc/${pid}/cmdline`)),
  )
}

function descendants(pid: number): number[] {
  const direct = tellOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [...direct, ...direct.flatMap(descendants)]
}

/** What a file says; nothing of one that has just gone. */
function tellOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The working directory of a process; '' where it has ended. */
function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

type Watched = Awaited<ReturnType<typeof watchedPortal>>

async function killAtRandom(
  { articles, kills: wanted, seed, say }: FaultOptions,
  { databaseUrl, pidOf }: Watched,
  kills: Record<Target, number>,
): Promise<void> {
  const draw = drawing(seed)
  // All of them come while there is something left to do.
  const moments = Array.from({ length: wanted }, () => draw(Math.floor(articles * 0.9))).sort((a, b) => a - b)
  for (const [i, moment] of moments.entries()) {
    const target = targetOf(i, draw)
    if (i > 0 && draw(HASTY) === 0) await wait(draw(5_000))
    else await untilSettled(databaseUrl, moment)
    await killOne(() => pidOf(target))
    kills[target]++
    say(
      `Kill ${i + 1} of ${wanted}: ${target}, with ${(await settled(databaseUrl)) ?? '?'} of ${articles} brought in.`,
    )
  }
}

/** The first few go once round, so that a short run meets each. */
function targetOf(i: number, draw: Draw): Target {
  const at = draw(TARGETS.length)
  return TARGETS[i < TARGETS.length ? i : at] ?? 'worker'
}

/** Kills what is there, or else the next that comes up. */
async function killOne(look: () => number | undefined): Promise<void> {
  for (;;) {
    const pid = look()
    try {
      if (pid !== undefined && process.kill(pid, 'SIGKILL')) return
    } catch (error) {
      // It has just ended by itself.
      if (codeOf(error) !== 'ESRCH') throw error
    }
    await wait(LOOK_MS)
  }
}

async function untilSettled(databaseUrl: string, moment: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(LOOK_MS)) {
    if (((await settled(databaseUrl)) ?? 0) >= moment) return
  }
}

/** How many items are brought in; null where the database does not answer. */
async function settled(databaseUrl: string): Promise<number | null> {
  try {
    return await ask(
      databaseUrl,
      `select count(*)::int as n from import_items where state not in ('waiting', 'fetching', 'reading')`,
    )
  } catch {
    return null
  }
}

async function ask(databaseUrl: string, query: string): Promise<number> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  // One that is lost says so by the query.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(query)
    return Number(rows[0]?.n)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Sends all pages, by turns as files of a folder and as an archive that is opened in the background; what is not
 * confirmed is sent again, as a person would.
 */
async function sendAll(articles: number, signal: AbortSignal): Promise<void> {
  let failures = 0
  const atOnce = Math.min(FILES_AT_ONCE, Math.ceil(articles / 4))
  for (let from = 0; from < articles && !signal.aborted; ) {
    const to = Math.min(articles, from + atOnce)
    const pages = Array.from({ length: to - from }, (_, i) => ({
      name: `page-${from + i}.html`,
      bytes: new TextEncoder().encode(madePage(from + i).html),
    }))
    const isArchive = (from / atOnce) % 2 === 1
    const files = isArchive
      ? [
          {
            name: 'pages.zip',
            content: [makeZip(Object.fromEntries(pages.map(({ name, bytes }) => [name, bytes])))],
          },
        ]
      : pages.map(({ name, bytes }) => ({ name, content: [bytes] }))
    try {
      await importOperatorFiles(NOBODY, { files, about: () => ({}) })
      from = to
      failures = 0
    } catch (error) {
      if (++failures > MOST_FAILURES) throw error
      await wait(RESTART_MS)
    }
  }
}

/** Waits until every item has come to its end and its facts are read. */
async function untilAtRest(databaseUrl: string, { articles, say }: FaultOptions): Promise<void> {
  const left = `select (select count(*) from import_items where state in ('waiting', 'fetching', 'reading'))
    + (select count(*) from pgboss.job where name in ('unpack', 'import', 'read', 'extract') and state < 'completed') as n`
  for (let last = -1; ; await wait(LOOK_MS * 4)) {
    const n = await ask(databaseUrl, left).catch(() => -1)
    if (n === 0) return
    if (Math.abs(n - last) >= articles / 20) say(`${n} pieces of work are left.`)
    last = n
  }
}
