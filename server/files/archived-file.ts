import type { ReadErrorCode } from '#core/read/report.ts'

/** One file out of an archive, to be read as one report. */
export type ArchivedFile = {
  /** Its path in the archive; for a page of a web archive, its address. */
  name: string
  content: Uint8Array
  mediaType: string | null
  url: string | null
}

/** Something in an archive that is not brought in, and why. */
export type SetAside = { name: string; code: ReadErrorCode; reason: string }

/** How many bytes may still be unpacked; what is, is taken off. */
export type Room = { left: number }
