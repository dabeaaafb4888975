import { addressOf, placeOf } from './place.ts'
import { runningServer } from './postmaster.ts'

/** Role and database of the application. */
export const APPLICATION = 'collate'

/** Address of the application's database, while the server of this data folder runs; undefined otherwise. */
export function findRunning(dataFolder: string, password: string): string | undefined {
  const place = placeOf(dataFolder)
  if (runningServer(place.database) === undefined) return undefined
  return addressOf(place, APPLICATION, password, APPLICATION)
}
