import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findRunning } from '#db/embedded/find-running.ts'
import { OperatorError } from '#db/operator-error.ts'
import { requireDatabase } from './start/database.ts'
import { keepSecrets } from './start/secrets.ts'
import { loadEnvironmentFile, readSettings } from './start/settings.ts'

/**
 * Points this process at the database of the instance: DATABASE_URL, or the server of the data folder while
 * `collate start` runs. Starts nothing.
 * @throws OperatorError where there is none, with the way out.
 */
export async function openRunningDatabase(): Promise<void> {
  loadEnvironmentFile()
  const { databaseUrl, dataFolder } = readSettings(process.env)
  const url = databaseUrl ?? embedded(dataFolder)
  if (!url) {
    throw new OperatorError(
      `Collate is not running on ${dataFolder}. Start it with "npm start", or say with COLLATE_DATA or DATABASE_URL where its data is.`,
    )
  }
  await requireDatabase(url)
  process.env.DATABASE_URL = url
}

function embedded(dataFolder: string): string | undefined {
  // Without its secrets there never was a database in this folder, and asking for them would make new ones.
  if (!existsSync(join(dataFolder, 'secrets.json'))) return undefined
  return findRunning(dataFolder, keepSecrets(dataFolder).database)
}
