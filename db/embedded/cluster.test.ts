import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { withClient } from '../testing/address.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { isAlive } from './postmaster.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'collate-cluster-'))
const passwords = { application: 'application-password', administrator: 'administrator-password' }
const start = () => startCluster({ dataFolder, passwords })
const pidFile = join(dataFolder, 'postgres/postmaster.pid')

let cluster: Cluster | undefined
let stranger: ChildProcess | undefined
afterEach(async () => {
  stranger?.kill()
  await cluster?.stop()
})
afterAll(() => rmSync(dataFolder, { recursive: true }))

const note = (url: string, word: string) =>
  withClient(url, async (client) => {
    await client.query('create table if not exists notes (word text)')
    await client.query('insert into notes values ($1)', [word])
  })
const notes = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('select word from notes order by word')
    return rows.map((row: { word: string }) => row.word)
  })

test('makes a private database, whose application role is no administrator, and stops it cleanly', async () => {
  cluster = await start()
  await note(cluster.url, 'first')
  const role = await withClient(cluster.url, (client) =>
    client.query(
      "select rolsuper, current_setting('listen_addresses') as listens from pg_roles where rolname = current_user",
    ),
  )
  expect(role.rows).toEqual([{ rolsuper: false, listens: '' }])
  expect(statSync(join(dataFolder, 'socket')).mode & 0o777).toBe(0o700)
  expect(statSync(join(dataFolder, 'postgres')).mode & 0o777).toBe(0o700)
  await cluster.stop()
  expect(isAlive(cluster.pid)).toBe(false)
  expect(existsSync(pidFile)).toBe(false)
})

test('lower case, letters and word breaks go by Unicode, order by code point', async () => {
  cluster = await start()
  const answer = await withClient(cluster.url, (client) =>
    client.query(`
      select lower('ÅÉ') as lowered, to_tsvector('simple', '“Ōsaka”—café')::text as words,
        array(select x from unnest(array['b', 'a', 'B', 'é']) x order by x) as sorted`),
  )
  expect(answer.rows).toEqual([{ lowered: 'åé', words: "'café':2 'ōsaka':1", sorted: ['B', 'a', 'b', 'é'] }])
})

test('attaches to the server that a killed process left running', async () => {
  const left = await start()
  cluster = await start()
  expect(cluster.pid).toBe(left.pid)
  expect(await notes(cluster.url)).toEqual(['first'])
})

test('recovers what was acknowledged after the server was killed', async () => {
  const killed = await start()
  await note(killed.url, 'second')
  process.kill(killed.pid, 'SIGKILL')
  const reason = await killed.lost
  expect(reason.message).toContain('The database server stopped')
  cluster = await start()
  expect(cluster.pid).not.toBe(killed.pid)
  expect(await notes(cluster.url)).toEqual(['first', 'second'])
})

test('is not held up by a left-over postmaster.pid, even if its number now belongs to another program', async () => {
  stranger = spawn('sleep', ['60'], { stdio: 'ignore' })
  writeFileSync(pidFile, `${stranger.pid}\n${join(dataFolder, 'postgres')}\n`)
  cluster = await start()
  expect(cluster.pid).not.toBe(stranger.pid)
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
})

test('a folder of another Postgres, a wrong password and a full disk are each said in a sentence', async () => {
  const version = join(dataFolder, 'postgres/PG_VERSION')
  const written = readFileSync(version)
  writeFileSync(version, '17\n')
  await expect(start()).rejects.toThrow(/written by Postgres 17; this version of Collate brings Postgres 18/)
  writeFileSync(version, written)

  const running = await start()
  await expect(
    startCluster({ dataFolder, passwords: { ...passwords, administrator: 'another-password' } }),
  ).rejects.toThrow(/does not accept the password in secrets.json/)

  writeFileSync(
    join(dataFolder, 'postgres.log'),
    'PANIC:  could not write to file: No space left on device\n',
    {
      flag: 'a',
    },
  )
  process.kill(running.pid, 'SIGKILL')
  expect((await running.lost).message).toContain('The disk is full')
})
