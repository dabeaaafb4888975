/** How far one thing that somebody asked to be brought in has come. The last four are final until it is tried again. */
export const IMPORT_STATES = [
  'waiting',
  'fetching',
  'reading',
  'done',
  'duplicate',
  'failed',
  'cancelled',
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** How far a file that was sent has come: what is in it becomes items once it is unpacked. */
export const IMPORT_FILE_STATES = ['waiting', 'unpacking', 'unpacked', 'cancelled'] as const
export type ImportFileState = (typeof IMPORT_FILE_STATES)[number]

/** Where a request came from. */
export const IMPORT_KINDS = ['addresses', 'capture', 'feed', 'files', 'bulk'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/**
 * What whoever asked knows of a report: laid over what is read from it. A feed's entry gives its title and date this
 * way, a row of a spreadsheet its columns.
 */
export type GivenReport = {
  source?: string
  title?: string
  /** EDTF. */
  published?: string
  byline?: string[]
  /** The address it is known by, where that is not the one it is fetched from. */
  url?: string
}

/** Whether nothing more will happen to an item by itself. */
export function isSettled(state: ImportState): boolean {
  return state !== 'waiting' && state !== 'fetching' && state !== 'reading'
}
