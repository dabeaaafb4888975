import { mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addressOf, placeOf } from '#db/embedded/place.ts'
import { isAlive } from '#db/embedded/postmaster.ts'
import { withClient } from '#db/testing/address.ts'
import { freePort } from '../testing/free-port.ts'
import { type Portal, startPortal } from '../testing/portal.ts'
import { ensureBuild } from './build.ts'
import { keepSecrets } from './secrets.ts'

/**
 * The real command, from the first start of an empty folder on. The tests tell one story, in order: a start costs
 * seconds, and what a stop leaves behind shows in the next start.
 */
const dataFolder = mkdtempSync(join(tmpdir(), 'collate-start-'))
let portal: Portal

// A start takes two seconds on a machine that is idle, many on one that is not.
vi.setConfig({ testTimeout: 120_000 })

beforeAll(() => ensureBuild(() => {}, new AbortController().signal), 600_000)
afterAll(async () => {
  await portal.stop()
  rmSync(dataFolder, { recursive: true })
})

const modeOf = (name: string) => (statSync(join(dataFolder, name)).mode & 0o777).toString(8)
const postmaster = () =>
  Number.parseInt(readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8'), 10)
/** Undefined while it is not there. */
const runningPostmaster = () => {
  try {
    return postmaster()
  } catch {
    return undefined
  }
}
const databaseUrl = () =>
  addressOf(placeOf(dataFolder), 'collate', keepSecrets(dataFolder).database, 'collate')

/** What the system tells of a process; nothing of one that has just ended. */
function tellOf(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8')
  } catch {
    return ''
  }
}

/** Process ids of all that a process has started, and what those have. */
function descendants(pid: number): number[] {
  const direct = tellOf(pid, `task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [...direct, ...direct.flatMap(descendants)]
}

async function untilGone(pids: number[]): Promise<void> {
  while (pids.some(isAlive)) await delay(20)
}

test('the first start prints one address, the one to make an account at, and keeps its secrets to itself', async () => {
  portal = await startPortal({ dataFolder })
  await portal.ready
  const page = await fetch(portal.url)
  expect(page.status).toBe(200)
  expect(modeOf('')).toBe('700')
  expect(modeOf('secrets.json')).toBe('600')
  expect(modeOf('postgres.log')).toBe('600')
})

test('a second start on the same folder is refused in one line', async () => {
  const second = await startPortal({ dataFolder })
  expect(await second.ended).toEqual({
    code: 1,
    output: `Collate is already running on ${dataFolder}. Stop it first, or choose another COLLATE_DATA.\n`,
  })
})

const PROGRAMS = { worker: 'worker/main.ts', 'web server': 'next-server' }
const findProgram = (name: keyof typeof PROGRAMS) =>
  descendants(Number(portal.process.pid)).find((one) => tellOf(one, 'cmdline').includes(PROGRAMS[name]))

/** Another process than before, once there is one. */
async function next(find: () => number | undefined, before: number): Promise<number> {
  for (;;) {
    const found = find()
    if (found !== undefined && found !== before) return found
    await delay(50)
  }
}

const answer = () => fetch(portal.url).then(({ status }) => status, String)

test.each(['worker', 'web server'] as const)('a %s that dies is started again at once', async (name) => {
  const first = Number(findProgram(name))
  process.kill(first, 'SIGKILL')
  expect(isAlive(await next(() => findProgram(name), first))).toBe(true)
  await vi.waitFor(async () => expect(await answer()).toBe(200), { timeout: 60_000 })
})

test('a database server that dies is started again at once, and the others go on with it', async () => {
  const first = postmaster()
  const web = findProgram('web server')
  process.kill(first, 'SIGKILL')
  expect(isAlive(await next(runningPostmaster, first))).toBe(true)
  await vi.waitFor(async () => expect(await answer()).toBe(200), { timeout: 60_000 })
  expect(findProgram('web server')).toBe(web)
  // A worker that was only just coming up, as after the tests before, is started again.
  await vi.waitFor(() => expect(isAlive(Number(findProgram('worker')))).toBe(true), { timeout: 60_000 })
})

test('SIGTERM stops all that it started', async () => {
  const pids = [Number(portal.process.pid), ...descendants(Number(portal.process.pid))]
  expect(pids.length).toBeGreaterThan(4)
  const { code, output } = await portal.stop()
  expect(code).toBe(0)
  expect(pids.filter(isAlive)).toEqual([])
  const secrets = Object.values(keepSecrets(dataFolder))
  for (const secret of secrets) expect(output).not.toContain(secret)
  const addresses = output.match(/http\S+/g)
  expect(addresses).toEqual([`${portal.url}/sign-up`])
  expect(output).toContain(dataFolder)
})

test('after a kill, web and worker end by themselves, and the next start takes the database over', async () => {
  portal = await startPortal({ dataFolder })
  await portal.ready
  const server = postmaster()
  const others = descendants(Number(portal.process.pid)).filter(
    (pid) => !tellOf(pid, 'comm').startsWith('postgres'),
  )
  expect(others.length).toBeGreaterThanOrEqual(2)
  portal.process.kill('SIGKILL')
  await untilGone(others)
  expect(isAlive(server)).toBe(true)

  portal = await startPortal({ dataFolder, port: portal.port })
  await portal.ready
  expect(postmaster()).toBe(server)
  const { code } = await portal.stop()
  expect(code).toBe(0)
  expect(isAlive(server)).toBe(false)
})

test('a database server that cannot be started again stops everything and says so', async () => {
  portal = await startPortal({ dataFolder })
  await portal.ready
  const others = [findProgram('worker'), findProgram('web server')].map(Number)
  const control = join(dataFolder, 'postgres/global/pg_control')
  renameSync(control, `${control}.aside`)
  process.kill(postmaster(), 'SIGKILL')
  const { code, output } = await portal.ended
  renameSync(`${control}.aside`, control)
  expect(code).toBe(1)
  expect(output.trim().split('\n').at(-1)).toMatch(/database/)
  expect(output).not.toMatch(/^\s+at /m)
  expect(others.filter(isAlive)).toEqual([])
})

test('a port in use is said before anything is made', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  const refused = await startPortal({ port })
  const { code, output } = await refused.ended
  other.close()
  refused.remove()
  expect(code).toBe(1)
  expect(output).toBe(
    `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} npm start\n`,
  )
})

test('a setting that is wrong is named', async () => {
  const refused = await startPortal({ env: { PORT: 'eighty', COLLATE_URL: 'collate.example.org' } })
  const { code, output } = await refused.ended
  refused.remove()
  expect(code).toBe(1)
  expect(output).toBe(
    'A setting is wrong: PORT must be a number; COLLATE_URL must be an address like https://collate.example.org.\n',
  )
})

test('a database that was written by a newer version is refused', async () => {
  portal = await startPortal({ dataFolder })
  await portal.ready
  await withClient(databaseUrl(), (client) =>
    client.query(
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9000000000000)",
    ),
  )
  await portal.stop()
  const refused = await startPortal({ dataFolder })
  const { code, output } = await refused.ended
  expect(code).toBe(1)
  expect(output).toMatch(/^This database was written by a newer version of Collate .*\n$/)
})
