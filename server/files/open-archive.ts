import { documentKind } from '#core/read/document-kind.ts'
import { ReadError, type ReadErrorCode } from '#core/read/report.ts'
import { mailboxMessages } from './mbox.ts'
import { type Bytes, headOf, wholeOf } from './stored-bytes.ts'
import { warcPages } from './warc.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

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

/** One file may unpack to this much, all of them to fifty times as much. */
const MOST_FILE = 20 * 1024 * 1024
const MOST_UNPACKED = 1024 * 1024 * 1024
/** A web archive inside a ZIP archive is one file of it. */
const MOST_WARC = 300 * 1024 * 1024
/** What operating systems leave in archives, and the index of a web archive. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i
const WACZ_INDEX = /^(?:indexes|pages|fuzzy|logs)\/|^datapackage(?:-digest)?\.json$/i
const READABLE = /\.(?:txt|md|markdown|x?html?|mhtml?|eml|pdf|docx|jsonl?|csv|tsv|bib|ris)$/i

/** Whether this file is an archive, which holds many reports. */
export function isArchive(content: Bytes, name: string): boolean {
  const kind = documentKind(headOf(content), '', name)
  return kind === 'zip' || kind === 'warc' || kind === 'mailbox'
}

/**
 * What an archive holds, file by file: ZIP, WARC, WACZ and mailboxes. Files that no report can be read from are set
 * aside with the reason; nothing is written anywhere, so that a path in an archive leads nowhere. ZIP and WACZ are read
 * where they lie, the others are held in memory as a whole.
 * @throws ReadError `unreadable` or `too-large` where the archive itself cannot be gone through.
 */
export async function* openArchive(content: Bytes, name: string): AsyncGenerator<ArchivedFile | SetAside> {
  switch (documentKind(headOf(content), '', name)) {
    case 'warc':
      return yield* pagesOf(await wholeOf(content))
    case 'mailbox':
      return yield* messagesOf(await wholeOf(content), name)
    default:
      return yield* filesOf(content)
  }
}

/** Whether an archive has a file whose path fits. Nothing is unpacked for it. @throws as openArchive. */
export async function archiveHolds(content: Bytes, name: string, path: RegExp): Promise<boolean> {
  if (documentKind(headOf(content), '', name) !== 'zip') return false
  for await (const entry of zipEntries(content)) if (path.test(entry.name)) return true
  return false
}

async function* filesOf(content: Bytes): AsyncGenerator<ArchivedFile | SetAside> {
  let left = MOST_UNPACKED
  for await (const entry of zipEntries(content)) {
    if (HIDDEN.test(entry.name) || WACZ_INDEX.test(entry.name)) continue
    const isWarc = /\.warc(?:\.gz)?$/i.test(entry.name)
    const file = await unpacked(entry, Math.min(isWarc ? MOST_WARC : MOST_FILE, left))
    // What lies about its size is unpacked before that shows.
    left -= entry.unpackedBytes()
    if (isWarc && !('code' in file)) yield* pagesOf(file.content)
    else yield file
  }
}

async function unpacked(entry: ZipEntry, most: number): Promise<ArchivedFile | SetAside> {
  const { name } = entry
  const aside = (code: ReadErrorCode, reason: string) => ({ name, code, reason })
  if (!READABLE.test(name) && !/\.warc(?:\.gz)?$/i.test(name)) {
    const archive = /\.(?:zip|wacz|gz|tar|7z|rar)$/i.test(name)
    return archive
      ? aside('not-a-report', 'An archive within an archive is not opened. Unpack it and give it on its own.')
      : aside('not-a-report', 'This is not a kind of file that reports are read from.')
  }
  if (entry.encrypted) return aside('encrypted', 'This file is locked with a password.')
  try {
    return { name, content: await entry.read(most), mediaType: null, url: null }
  } catch (error) {
    if (error instanceof ReadError) return aside(error.code, error.message)
    throw error
  }
}

function* pagesOf(content: Uint8Array): Generator<ArchivedFile> {
  for (const { url, mediaType, body } of warcPages(content))
    yield { name: url, content: body, mediaType, url }
}

function* messagesOf(content: Uint8Array, name: string): Generator<ArchivedFile> {
  let n = 0
  for (const message of mailboxMessages(content)) {
    n += 1
    yield { name: `${name}, ${n}`, content: message, mediaType: 'message/rfc822', url: null }
  }
}
