import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runningDatabase } from '#db/embedded/cluster.ts'
import { OperatorError } from '#db/operator-error.ts'
import { requireDatabase } from './start/database.ts'
import { keepSecrets } from './start/secrets.ts'
import { loadEnvironmentFile, readSettings, type Settings } from './start/settings.ts'

/**
 * Points this process at the database of the instance: DATABASE_URL, or the server of the data folder while
 * `collate start` runs. Starts nothing.
 * @returns the settings of the instance; @throws OperatorError where there is no database, with the way out.
 */
export async function openRunningDatabase(): Promise<Settings> {
  loadEnvironmentFile()
  const settings = readSettings(process.env)
  const url = settings.databaseUrl ?? embedded(settings.dataFolder)
  if (!url) {
    throw new OperatorError(
      `Collate is not running on ${settings.dataFolder}. Start it with "npm start", or say with COLLATE_DATA or DATABASE_URL where its data is.`,
    )
  }
  await requireDatabase(url)
  process.env.DATABASE_URL = url
  return settings
}

function embedded(dataFolder: string): string | undefined {
  // Without its secrets there never was a database in this folder, and asking for them would make new ones.
  if (!existsSync(join(dataFolder, 'secrets.json'))) return undefined
  return runningDatabase(dataFolder, keepSecrets(dataFolder).database)
}
