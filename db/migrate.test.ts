import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { migrateDatabase } from './migrate.ts'
import { OperatorError } from './operator-error.ts'
import { withClient } from './testing/address.ts'
import { createTestDatabase } from './testing/database.ts'

const database = await createTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'collate-migrations-'))
cpSync(fileURLToPath(new URL('./migrations', import.meta.url)), folder, { recursive: true })
const journalFile = join(folder, 'meta/_journal.json')
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

type Journal = { entries: { idx: number; when: number; tag: string; breakpoints: boolean }[] }

function addMigration(tag: string, when: number, text: string): void {
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as Journal
  journal.entries.push({ idx: journal.entries.length, when, tag, breakpoints: true })
  writeFileSync(join(folder, `${tag}.sql`), text)
  writeFileSync(journalFile, JSON.stringify(journal))
}

test('an up-to-date database is left alone', async () => {
  expect(await migrateDatabase(database.url)).toBe(0)
})

test('of many processes that migrate at once, one does it and the others wait', async () => {
  addMigration('9000_later', 9_000_000_000_000, 'create table later (word text);')
  const applied = await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(database.url, folder)))
  expect(applied.sort()).toEqual([0, 0, 0, 1])
})

test('a database of a newer version is refused and not touched', async () => {
  await expect(migrateDatabase(database.url)).rejects.toThrow(OperatorError)
  await expect(migrateDatabase(database.url)).rejects.toThrow(/newer version of Collate \(one change/)
  await withClient(database.url, (client) => client.query('select from later'))
})

test('a migration that fails leaves nothing of itself', async () => {
  addMigration(
    '9001_broken',
    9_000_000_000_001,
    'create table half (word text);--> statement-breakpoint\nselect nonsense;',
  )
  await expect(migrateDatabase(database.url, folder)).rejects.toThrow()
  const { rows } = await withClient(database.url, (client) =>
    client.query("select to_regclass('half') as half"),
  )
  expect(rows).toEqual([{ half: null }])
})

test('a migration dated before the one it follows is refused: it would be left out', async () => {
  addMigration('9002_early', 1, 'select 1;')
  await expect(migrateDatabase(database.url, folder)).rejects.toThrow(/9002_early is dated before/)
})
