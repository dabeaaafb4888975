import { documentKind } from '#core/read/document-kind.ts'
import { ReadError, type ReadErrorCode } from '#core/read/report.ts'
import type { ArchivedFile, Room, SetAside } from './archived-file.ts'
import { mailboxMessages } from './mbox.ts'
import { type Bytes, headOf, piecesOf } from './stored-bytes.ts'
import { warcPages } from './warc.ts'
import { type ZipEntry, zipEntries } from './zip.ts'

/** One file may unpack to this much, all of them to fifty times as much. */
const MOST_FILE = 20 * 1024 * 1024
const MOST_UNPACKED = 1024 * 1024 * 1024
/** What operating systems leave in archives, and the index of a web archive. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i
const WACZ_INDEX = /^(?:indexes|pages|fuzzy|logs)\/|^datapackage(?:-digest)?\.json$/i
const WARC = /\.warc(?:\.gz)?$/i
const READABLE = /\.(?:txt|md|markdown|x?html?|mhtml?|eml|pdf|docx|jsonl?|csv|tsv|bib|ris)$/i

/** Whether this file is an archive, which holds many reports. */
export function isArchive(content: Bytes, name: string): boolean {
  const kind = documentKind(headOf(content), '', name)
  return kind === 'zip' || kind === 'warc' || kind === 'mailbox'
}

/**
 * What an archive holds, file by file: ZIP, WARC, WACZ and mailboxes. Files that no report can be read from are set
 * aside with the reason; nothing is written anywhere, so that a path in an archive leads nowhere. They are read where they
 * lie, and one file of them is held in memory at a time.
 * @throws ReadError `unreadable` or `too-large` where the archive itself cannot be gone through.
 */
export async function* openArchive(content: Bytes, name: string): AsyncGenerator<ArchivedFile | SetAside> {
  const room = { left: MOST_UNPACKED }
  switch (documentKind(headOf(content), '', name)) {
    case 'warc':
      return yield* warcPages(piecesOf(content), room)
    case 'mailbox':
      return yield* mailboxMessages(piecesOf(content), name)
    default:
      return yield* filesOf(content, room)
  }
}

/** Whether an archive has a file whose path fits. Nothing is unpacked for it. @throws as openArchive. */
export async function archiveHolds(content: Bytes, name: string, path: RegExp): Promise<boolean> {
  if (documentKind(headOf(content), '', name) !== 'zip') return false
  for await (const entry of zipEntries(content)) if (path.test(entry.name)) return true
  return false
}

async function* filesOf(content: Bytes, room: Room): AsyncGenerator<ArchivedFile | SetAside> {
  for await (const entry of zipEntries(content)) {
    const { name, encrypted } = entry
    if (HIDDEN.test(name) || WACZ_INDEX.test(name)) continue
    const refusal = WARC.test(name) || READABLE.test(name) ? null : refusalOf(name)
    if (refusal) yield aside(name, 'not-a-report', refusal)
    else if (encrypted) yield aside(name, 'encrypted', 'This file is locked with a password.')
    else yield* unpacked(entry, room)
  }
}

function refusalOf(name: string): string {
  return /\.(?:zip|wacz|gz|tar|7z|rar)$/i.test(name)
    ? 'An archive within an archive is not opened. Unpack it and give it on its own.'
    : 'This is not a kind of file that reports are read from.'
}

/** A web archive inside a ZIP archive is gone through as well. One that breaks off ends none of the others. */
async function* unpacked({ name, pieces }: ZipEntry, room: Room): AsyncGenerator<ArchivedFile | SetAside> {
  try {
    const left = Math.max(0, room.left)
    if (WARC.test(name)) return yield* warcPages(counted(pieces(left), room), room)
    const held: Uint8Array[] = []
    for await (const piece of counted(pieces(Math.min(MOST_FILE, left)), room)) held.push(piece)
    yield { name, content: Buffer.concat(held), mediaType: null, url: null }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield aside(name, error.code, error.message)
  }
}

/** What lies about its size is unpacked before that shows. */
async function* counted(pieces: AsyncIterable<Uint8Array>, room: Room): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    room.left -= piece.byteLength
    yield piece
  }
}

const aside = (name: string, code: ReadErrorCode, reason: string): SetAside => ({ name, code, reason })
