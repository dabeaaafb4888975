import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../embedded/cluster.ts'
import { migrateDatabase } from '../migrate.ts'
import { withClient, withDatabase } from './address.ts'
import { dropDatabase } from './drop-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for tests, and the migrated database that each test file gets a copy of. */
    testServer: { url: string; template: string }
  }
}

/**
 * Runs once before the integration tests: a database server in a temporary folder, or the local one that
 * COLLATE_TEST_DATABASE_URL names, and on it a migrated template. Returns what takes it all down again.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  const template = `collate_test_${randomBytes(4).toString('hex')}`
  const takeDown = async () => {
    await withClient(server.url, (client) => dropAll(client, template))
    await server.stop()
  }
  try {
    await withClient(server.url, (client) => client.query(`create database ${template}`))
    await migrateDatabase(withDatabase(server.url, template))
  } catch (error) {
    await takeDown()
    throw error
  }
  project.provide('testServer', { url: server.url, template })
  return takeDown
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.COLLATE_TEST_DATABASE_URL
  if (given) {
    requireLocal(given)
    return { url: given, stop: async () => {} }
  }
  const dataFolder = mkdtempSync(join(tmpdir(), 'collate-test-'))
  const passwords = { application: secret(), administrator: secret() }
  const cluster = await startCluster({ dataFolder, passwords, disposable: true })
  return {
    url: cluster.url,
    async stop() {
      await cluster.stop()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

const secret = () => randomBytes(24).toString('base64url')

/** Tests create and drop databases: they must never reach a server that others use. */
function requireLocal(address: string): void {
  const { hostname, searchParams } = new URL(address)
  const host = searchParams.get('host') ?? hostname
  if (host.startsWith('/') || ['localhost', '127.0.0.1', '[::1]', ''].includes(host)) return
  throw new Error(`COLLATE_TEST_DATABASE_URL must name a server on this machine, not ${host}.`)
}

/** The template, and the copies that test files left behind when they were cut short. */
async function dropAll(client: Client, template: string): Promise<void> {
  const rows = await client.query('select datname from pg_database where starts_with(datname, $1)', [
    template,
  ])
  for (const { datname } of rows.rows as { datname: string }[]) {
    await dropDatabase(client, datname)
  }
}
