import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../start/settings.ts'
import { runTool } from './run-tool.ts'

/** A copy to generate into, so that a check never leaves files in the tree. drizzle-kit wants a relative path. */
const COPY = 'node_modules/.cache/migrations'

/** Whether db/migrations says everything that db/schema says: generating a migration yields nothing new. */
export async function checkMigrationDrift(): Promise<boolean> {
  const copy = join(PROJECT, COPY)
  rmSync(copy, { recursive: true, force: true })
  cpSync(join(PROJECT, 'db/migrations'), copy, { recursive: true })
  const before = readdirSync(copy).length
  const generated = await runTool('drizzle-kit', [
    'generate',
    '--dialect=postgresql',
    '--schema=./db/schema/*.ts',
    `--out=./${COPY}`,
  ])
  if (!generated.ok) return false
  const clean = readdirSync(copy).length === before
  if (!clean) console.log('The schema has changes without a migration: run "npm run db:generate".')
  return clean
}
