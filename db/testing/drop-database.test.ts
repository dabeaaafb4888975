import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { startCluster } from '../embedded/cluster.ts'
import { withClient, withDatabase } from './address.ts'
import { dropDatabase } from './drop-database.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'collate-drop-'))
const cluster = await startCluster({
  dataFolder,
  passwords: { application: 'application-password', administrator: 'administrator-password' },
  disposable: true,
})
afterAll(async () => {
  await cluster.stop()
  rmSync(dataFolder, { recursive: true })
})

const names = (client: Client) =>
  client
    .query("select datname from pg_database where datname like 'drop%'")
    .then(({ rows }) => rows.map(({ datname }: { datname: string }) => datname))

test('a database is dropped with the sessions of its own role', async () => {
  await withClient(cluster.url, async (client) => {
    await client.query('create database drop_used')
    const left = new Client({ connectionString: withDatabase(cluster.url, 'drop_used') })
    const ended = new Promise((resolve) => left.on('error', resolve))
    await left.connect()
    await dropDatabase(client, 'drop_used')
    await ended
    expect(await names(client)).toEqual([])
  })
})

test('a database that the server is just vacuuming is dropped, too', async () => {
  await withClient(cluster.url, (client) => client.query('create database drop_vacuumed'))
  await withClient(withDatabase(cluster.url, 'drop_vacuumed'), async (client) => {
    // As slow as it may be, so that it is still there when the database goes.
    await client.query(`create table words with (autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1)
      as select repeat('word ', 50) as word from generate_series(1, 50000)`)
    await client.query('delete from words')
  })
  await withClient(cluster.administratorUrl, async (administrator) => {
    await administrator.query("alter system set autovacuum_naptime = '1s'")
    await administrator.query('select pg_reload_conf()')
    const vacuums = () =>
      administrator.query(
        "select from pg_stat_activity where backend_type = 'autovacuum worker' and datname = 'drop_vacuumed'",
      )
    await vi.waitUntil(async () => (await vacuums()).rowCount, { timeout: 30_000, interval: 50 })
    await withClient(cluster.url, async (client) => {
      await expect(client.query('drop database drop_vacuumed with (force)')).rejects.toThrow(
        'permission denied',
      )
      await dropDatabase(client, 'drop_vacuumed')
      expect(await names(client)).toEqual([])
    })
  })
}, 60_000)
